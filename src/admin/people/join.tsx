'use client'

import './people.css'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { roleOptions } from '@/src/editorial/access/roles'
import { formatClock } from '@/src/i18n/format'
import { get } from '@/src/model/reading'
import { ChoosePassword } from './choose-password'
import { useSecret } from './secret'
import { peopleWords } from './words'

/** What an invitation says to whoever has its link, and where they choose their password. */
export function Join(): ReactNode {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const say = peopleWords(language)
  const token = useSecret()
  const [found, setFound] = useState<unknown>(null)
  const [refused, setRefused] = useState('')
  const [isIn, setIn] = useState(false)

  useEffect(() => {
    if (token === null) return
    void askDoor(`${api}/invitations/open`, { token }, language, say.failed).then((answer) => {
      if (answer.ok) setFound(answer.told)
      else setRefused(answer.words)
    })
  }, [api, language, say.failed, token])

  const text = (path: string): string => String(get(found, path) ?? '')
  async function join(password: string): Promise<string | null> {
    const answer = await askDoor(`${api}/invitations/accept`, { token, password }, language, say.failed)
    if (!answer.ok && answer.status === 404) setRefused(answer.words)
    if (!answer.ok) return answer.words
    setIn(true)
    const signedIn = await askDoor(`${api}/users/login`, { email: text('email'), password }, language, say.failed)
    window.location.assign(signedIn.ok ? admin : `${admin}/login`)
    return null
  }

  if (refused !== '') {
    return (
      <div className="entry">
        <title>{say.join.closed}</title>
        <h2>{say.join.closed}</h2>
        <p role="alert">{refused}</p>
        <p>
          <a href={`${admin}/login`}>{say.join.signIn}</a>
        </p>
      </div>
    )
  }
  if (found === null || isIn) {
    return (
      <div className="entry">
        <title>{say.join.title}</title>
        <p role="status">{isIn ? say.join.signingIn : say.join.looking}</p>
      </div>
    )
  }
  const role = roleOptions.find(({ value }) => value === get(found, 'role'))?.label[language]
  return (
    <div className="entry">
      <title>{say.join.title}</title>
      <h2>{say.join.title}</h2>
      <p>{say.join.by(text('by'))}</p>
      <dl>
        {(
          [
            [say.join.who, text('name')],
            [say.join.role, role],
            [say.join.email, text('email')],
            [say.join.until, formatClock(text('expiresAt'), language)],
          ] as const
        ).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{say.join.choose}</p>
      <ChoosePassword button={say.join.done} email={text('email')} language={language} onChosen={join} />
    </div>
  )
}
