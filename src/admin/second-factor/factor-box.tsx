'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'
import './second-factor.css'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { roleOf } from '@/src/editorial/access/roles'
import { get } from '@/src/model/reading'
import { askFactor } from './ask'
import { OwnFactor } from './own-factor'
import { words } from './words'

/** In an account: one's own second factor, or for an administrator how somebody else's stands. */
export function FactorBox(): ReactNode {
  const { user } = useAuth()
  const { id, data } = useDocumentInfo()
  if (id === undefined) return null
  if (String(id) === String(user?.id)) return <OwnFactor />
  return roleOf(user) === 'admin' ? <OtherFactor state={get(data, 'secondFactor')} user={String(id)} /> : null
}

function OtherFactor({ state, user }: { readonly state: unknown; readonly user: string }): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const [isSure, setSure] = useState(false)
  const [told, setTold] = useState('')
  const [isGone, setGone] = useState(false)
  const current = isGone ? 'off' : state === 'on' || state === 'needed' ? state : 'off'

  async function reset(): Promise<void> {
    const answer = await askFactor('reset', language, { user })
    setGone(answer.ok)
    setSure(false)
    setTold(answer.ok ? say.isReset : answer.message)
  }

  return (
    <section aria-labelledby="second-factor-title" className="second-factor">
      <h2 id="second-factor-title">{say.title}</h2>
      <p>{say.other[current]}</p>
      <p aria-live="polite">{told}</p>
      {current === 'on' && (
        <div className="password-form">
          {isSure && <p>{say.resetWhy}</p>}
          <div className="password-form__buttons">
            <button className={isSure ? 'password-form__done' : undefined} onClick={() => (isSure ? void reset() : setSure(true))} type="button">
              {isSure ? say.resetSure : say.reset}
            </button>
            {isSure && (
              <button onClick={() => setSure(false)} type="button">
                {say.cancel}
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
