'use client'

import './notifications.css'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { roleOf } from '@/src/editorial/access/roles'
import { onUnread, tellUnread, unreadIn } from './unread'
import { words } from './words'

/** In milliseconds between two looks at the number; a page that nobody sees does not look. */
const pause = 60_000

/** In the header of every screen: how many notifications are unread, and the way to them. */
export function Bell() {
  const { config } = useConfig()
  const { user } = useAuth()
  // Whoever still has a one-time password is told of nothing.
  const isStaff = roleOf(user) !== null
  const say = words[useLanguage()]
  const path = usePathname()
  const [unread, setUnread] = useState(0)
  const look = useCallback(async () => {
    if (!isStaff || document.visibilityState === 'hidden') return
    const response = await fetch(`${config.routes.api}/notifications/unread`, { credentials: 'include' }).catch(() => null)
    const count = response && (await unreadIn(response))
    if (count !== null) tellUnread(count)
  }, [config.routes.api, isStaff])

  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), pause)
    const seen = (): void => void look()
    document.addEventListener('visibilitychange', seen)
    const leave = onUnread(setUnread)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
      leave()
    }
  }, [look, path])

  return (
    <Link className="bell" href={`${config.routes.admin}/notifications`} prefetch={false}>
      <span className="bell__words">{unread > 0 ? say.unread(unread) : say.bell}</span>
      <svg aria-hidden="true" fill="none" height="20" stroke="currentColor" strokeLinejoin="round" strokeWidth="1.6" viewBox="0 0 24 24" width="20">
        <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21.5h4" />
      </svg>
      {unread > 0 && (
        <span aria-hidden className="bell__number">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
