'use client'

import '@/src/admin/start/start.css'
import './people.css'

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { isAdmin } from '@/src/editorial/access/roles'
import { peopleWords } from './words'

/** The way to a new colleague, above the list of users. */
export function InviteLink(): ReactNode {
  const { config } = useConfig()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  if (!isAdmin(user)) return null
  return (
    <Link className="start-link" href={`${config.routes.admin}/invite`}>
      {peopleWords(i18n.language).invite.link}
    </Link>
  )
}
