'use client'

import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { formatClock } from '@/src/i18n/format'
import { get } from '@/src/model/reading'
import { peopleWords } from './words'

/** Whether somebody's account is in use, and what an administrator does about it. */
export function AccountState({ id }: { readonly id: number | string }): ReactNode {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = peopleWords(language)
  const say = words.account
  const { savedDocumentData } = useDocumentInfo()
  const [isOpened, setOpened] = useState(false)
  const [told, setTold] = useState('')
  const endedAt: unknown = get(savedDocumentData, 'endedAt')
  const isEnded = typeof endedAt === 'string' && !isOpened

  async function door(name: 'end-sessions' | 'reopen'): Promise<void> {
    const answer = await askDoor(`${api}/users/${name}`, { person: id }, language, words.failed)
    if (!answer.ok) return setTold(answer.words)
    if (name === 'reopen') setOpened(true)
    setTold(name === 'reopen' ? say.reopened : String(get(answer.told, 'message') ?? ''))
  }
  return (
    <section aria-labelledby="account-state" className="account-state field-type">
      <h2 id="account-state">{say.title}</h2>
      {isEnded ? (
        <>
          <p className="account-state__ended">{say.ended(formatClock(endedAt, language), String(get(savedDocumentData, 'endedName') ?? ''))}</p>
          <button onClick={() => void door('reopen')} type="button">
            {say.reopen}
          </button>
        </>
      ) : (
        <>
          <p className="people__note">{say.leaveHint}</p>
          <div className="people__buttons">
            <Link className="people__link" href={`${admin}/leaving?person=${encodeURIComponent(String(id))}`}>
              {say.leave}
            </Link>
            <button onClick={() => void door('end-sessions')} type="button">
              {say.endSessions}
            </button>
          </div>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  )
}
