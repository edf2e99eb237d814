'use client'

import '@/src/admin/saving/saving.css'

import { Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { tellUnread, unreadIn } from './unread'
import { words } from './words'

/** A notification as the list shows it: words and times are made on the server. */
export interface Shown {
  readonly id: number | string
  readonly what: string
  readonly record: string
  readonly address: string
  readonly text: string
  readonly by: string
  readonly when: string
  readonly instant: string
  readonly isNew: boolean
}

interface Props {
  readonly shown: readonly Shown[]
  /** When the list was read: what came later has not been seen and stays unread. */
  readonly upTo: string
}

/** The list: what happened, where, by whom; a line leads to its record and counts as read then. */
export function NotificationList({ shown, upTo }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const say = words[useLanguage()]
  const [failed, setFailed] = useState(false)

  async function mark(body: object): Promise<boolean> {
    const response = await fetch(`${config.routes.api}/notifications/read`, {
      method: 'POST',
      credentials: 'include',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null)
    const left = response && (await unreadIn(response))
    if (left !== null) tellUnread(left)
    return left !== null
  }

  return (
    <>
      {shown.some(({ isNew }) => isNew) && (
        <p>
          <button
            className="saving-button"
            onClick={() =>
              void mark({ upTo }).then((isDone) => {
                setFailed(!isDone)
                if (isDone) router.refresh()
              })
            }
            type="button"
          >
            {say.markAll}
          </button>
        </p>
      )}
      <p aria-live="polite" className="notifications__failed">
        {failed && say.failed}
      </p>
      <ul className="notifications__list">
        {shown.map(({ id, what, record, address, text, by, when, instant, isNew }) => (
          <li className={isNew ? 'notifications__item notifications__item--new' : 'notifications__item'} key={id}>
            <p className="notifications__what">
              {isNew && <span className="notifications__new">{say.isNew}</span>}
              {what}
            </p>
            <p>
              <Link href={address} onClick={() => void (isNew && mark({ ids: [id] }))} prefetch={false}>
                {record}
              </Link>
            </p>
            {text && <p className="notifications__text">{text}</p>}
            <p className="notifications__when">
              {by && <span>{by}</span>}
              <time dateTime={instant}>{when}</time>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
