'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { formatClock } from '@/src/i18n/format'
import { get, rowsOf } from '@/src/model/reading'
import { peopleWords } from './words'

interface Shown {
  readonly id: string
  readonly from: string
  readonly until: string
  readonly device: string
  readonly isThis: boolean
}

/** Where one is signed in, and the end of it there. */
export function Sessions(): ReactNode {
  const { config } = useConfig()
  const { api } = config.routes
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = peopleWords(language)
  const say = words.sessions
  const [sessions, setSessions] = useState<readonly Shown[]>([])
  const [told, setTold] = useState('')
  const title = useRef<HTMLHeadingElement>(null)

  const look = useCallback(async (): Promise<void> => {
    const answer = await askDoor(`${api}/users/sessions`, null, language, words.failed)
    if (!answer.ok) return setTold(answer.words)
    setSessions(
      rowsOf(answer.told, 'sessions').map((one) => ({
        id: String(get(one, 'id')),
        from: formatClock(String(get(one, 'createdAt')), language),
        until: formatClock(String(get(one, 'expiresAt')), language),
        device: String(get(one, 'device') ?? say.unknown),
        isThis: get(one, 'isThis') === true,
      })),
    )
  }, [api, language, say.unknown, words.failed])
  useEffect(() => void look(), [look])

  async function end(body: object): Promise<void> {
    const answer = await askDoor(`${api}/users/end-sessions`, body, language, words.failed)
    setTold(answer.ok ? String(get(answer.told, 'message') ?? '') : answer.words)
    await look()
    // The button that was pressed is gone.
    title.current?.focus()
  }
  return (
    <section aria-labelledby="own-sessions" className="sessions field-type">
      <h2 id="own-sessions" ref={title} tabIndex={-1}>
        {say.title}
      </h2>
      <p className="people__note">{say.intro}</p>
      <ul>
        {sessions.map(({ id, device, from, until, isThis }) => (
          <li key={id}>
            <span>
              <strong>{device}</strong>
              {isThis && <span className="sessions__this">{say.isThis}</span>}
              <small>{say.since(from, until)}</small>
            </span>
            {!isThis && (
              <button aria-label={say.endOf(device, from)} onClick={() => void end({ session: id })} type="button">
                {say.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isThis }) => !isThis) && (
        <button onClick={() => void end({ others: true })} type="button">
          {say.others}
        </button>
      )}
      <p role="status">{told}</p>
    </section>
  )
}
