'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { mayPublish } from '@/src/editorial/access/roles'

/**
 * For `admin.components.providers`: says on the page's root whether the person may publish. Payload asks the access rules
 * for the buttons of a form; those above a list and beside the state it shows to everybody who may write, and `admin.css`
 * takes them away. The rules themselves are the server's.
 */
export function Rights({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  useEffect(() => {
    document.documentElement.dataset.mayPublish = mayPublish(user) ? 'yes' : 'no'
  }, [user])
  return children
}
