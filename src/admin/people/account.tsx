'use client'

import './people.css'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { isAdmin } from '@/src/editorial/access/roles'
import { AccountState } from './account-state'
import { Sessions } from './sessions'

/** In the form of a user: one's own sessions, or what an administrator may do with somebody else's account. */
export function Account(): ReactNode {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (id === undefined || !user) return null
  if (String(id) === String(user.id)) return <Sessions />
  return isAdmin(user) ? <AccountState id={id} /> : null
}
