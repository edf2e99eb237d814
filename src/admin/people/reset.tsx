'use client'

import './people.css'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { ChoosePassword } from './choose-password'
import { useSecret } from './secret'
import { peopleWords } from './words'

/** Where whoever forgot their password chooses another. Whether the link opens anything is said when it is used. */
export function Reset(): ReactNode {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const { i18n } = useTranslation()
  const say = peopleWords(i18n.language)
  const token = useSecret()
  const [closed, setClosed] = useState('')
  const [isSet, setDone] = useState(false)

  async function set(password: string): Promise<string | null> {
    const answer = await askDoor(`${api}/users/reset-password`, { token, password }, i18n.language, say.failed)
    if (!answer.ok && answer.status === 404) setClosed(answer.words)
    if (answer.ok) setDone(true)
    return answer.ok ? null : answer.words
  }
  const told = closed || (isSet ? say.reset.set : '')
  return (
    <div className="entry">
      <title>{closed ? say.join.closed : say.reset.title}</title>
      <h2>{closed ? say.join.closed : say.reset.title}</h2>
      {told === '' ? (
        <>
          <p>{say.reset.intro}</p>
          <ChoosePassword button={say.reset.done} email="" language={i18n.language} onChosen={set} />
        </>
      ) : (
        <>
          <p role={closed ? 'alert' : 'status'}>{told}</p>
          <p>
            <a href={`${admin}/login`}>{say.join.signIn}</a>
          </p>
        </>
      )}
    </div>
  )
}
