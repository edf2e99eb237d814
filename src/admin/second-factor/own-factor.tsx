'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'
import './second-factor.css'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { askFactor } from './ask'
import { FactorForm } from './factor-form'
import { codesIn, RecoveryCodes } from './recovery-codes'
import { SetUp } from './set-up'
import { words } from './words'

type Doing = 'nothing' | 'off' | 'on' | 'renew'
/** From so many recovery codes on, new ones are asked for. */
const few = 3

/** One's own second factor: how it stands, and what can be done about it. */
export function OwnFactor(): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const { fetchFullUser } = useAuth()
  const [state, setState] = useState<{ readonly isOn: boolean; readonly left: number } | null>(null)
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [told, setTold] = useState('')
  const look = useCallback(async () => {
    const answer = await askFactor('own', language)
    if (answer.ok) setState({ isOn: get(answer.body, 'isOn') === true, left: Number(get(answer.body, 'recoveryLeft')) })
    else setTold(answer.message)
  }, [language])
  useEffect(() => void look(), [look])

  function done(words = ''): void {
    setDoing('nothing')
    setCodes(null)
    setTold(words)
    void look()
    void fetchFullUser()
  }

  const begin = (what: Doing) => () => {
    setTold('')
    setDoing(what)
  }
  return (
    <section aria-labelledby="second-factor-title" className="second-factor" id="second-factor">
      <h2 id="second-factor-title">{say.title}</h2>
      {state && (
        <p>
          {state.isOn ? say.on(state.left) : say.off} {state.isOn && state.left < few && <strong>{say.few}</strong>}
        </p>
      )}
      <p aria-live="polite">{told}</p>
      {doing === 'nothing' && state && (
        <div className="password-form password-form__buttons">
          {state.isOn ? (
            <>
              <button onClick={begin('renew')} type="button">
                {say.renew}
              </button>
              <button onClick={begin('off')} type="button">
                {say.turnOff}
              </button>
            </>
          ) : (
            <button onClick={begin('on')} type="button">
              {say.turnOn}
            </button>
          )}
        </div>
      )}
      {doing === 'on' && <SetUp asksPassword onCancel={() => done()} onDone={() => done()} onOn={() => void look()} />}
      {doing === 'renew' &&
        (codes ? (
          <RecoveryCodes codes={codes} onKept={() => done()} />
        ) : (
          <FactorForm
            button={say.renew}
            inputs={[{ name: 'code', label: say.codeOrRecovery }]}
            onCancel={() => done()}
            onDone={(body) => setCodes(codesIn(body))}
            send={(typed) => askFactor('recovery-codes', language, typed)}
          />
        ))}
      {doing === 'off' && (
        <FactorForm
          button={say.turnOff}
          inputs={[
            { name: 'currentPassword', label: say.password },
            { name: 'code', label: say.codeOrRecovery },
          ]}
          onCancel={() => done()}
          onDone={() => done(say.isOff)}
          send={(typed) => askFactor('turn-off', language, typed)}
        />
      )}
    </section>
  )
}
