'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'
import './second-factor.css'

import { type ReactNode, useEffect, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { askFactor } from './ask'
import { FactorForm } from './factor-form'
import { codesIn, RecoveryCodes } from './recovery-codes'
import { words } from './words'

interface SetUpProps {
  /** Whoever has just signed in and must set it up is not asked for the password again. */
  readonly asksPassword: boolean
  /** It is on; the recovery codes are still to be kept. */
  readonly onOn?: () => void
  readonly onDone: () => void
  readonly onCancel?: () => void
}

/** Turning it on: the password, the app, the first code, the recovery codes. */
export function SetUp({ asksPassword, onOn, onDone, onCancel }: SetUpProps): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const [needsPassword, setNeedsPassword] = useState(asksPassword)
  const [begun, setBegun] = useState<unknown>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [fault, setFault] = useState('')
  useEffect(() => {
    if (needsPassword) return
    void askFactor('begin', language, {}).then((answer) => {
      if (answer.ok) setBegun(answer.body)
      else if (answer.at === 'currentPassword') setNeedsPassword(true)
      else setFault(answer.message)
    })
  }, [needsPassword, language])

  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (!begun && !needsPassword)
    return (
      <p aria-live="assertive" className={fault ? 'password-form__refused' : undefined}>
        {fault || say.busy}
      </p>
    )
  if (!begun)
    return (
      <FactorForm
        button={say.next}
        inputs={[{ name: 'currentPassword', label: say.password }]}
        key="password"
        onCancel={onCancel}
        onDone={setBegun}
        send={(typed) => askFactor('begin', language, typed)}
      />
    )
  const size = Number(get(begun, 'drawing.size'))
  return (
    <ol className="second-factor__steps">
      <li>
        <h3>{say.app}</h3>
        <p>{say.appWhy}</p>
      </li>
      <li>
        <h3>{say.scan}</h3>
        <svg aria-label={say.qr} className="second-factor__qr" role="img" viewBox={`0 0 ${size} ${size}`}>
          <path d={String(get(begun, 'drawing.path'))} />
        </svg>
        <p>
          {say.byHand}
          <code className="second-factor__secret">
            {String(get(begun, 'secret'))
              .match(/.{1,4}/g)
              ?.join(' ')}
          </code>
        </p>
      </li>
      <li>
        <h3>{say.type}</h3>
        <FactorForm
          button={say.finish}
          inputs={[{ name: 'code', label: say.code }]}
          key="code"
          onCancel={onCancel}
          onDone={(body) => {
            setCodes(codesIn(body))
            onOn?.()
          }}
          send={(typed) => askFactor('confirm', language, typed)}
        />
      </li>
    </ol>
  )
}
