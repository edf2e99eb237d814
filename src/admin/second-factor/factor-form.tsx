'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { type Answer } from './ask'
import { words } from './words'

const kinds = {
  currentPassword: { autoComplete: 'current-password', type: 'password' },
  code: { autoComplete: 'one-time-code', type: 'text', autoCapitalize: 'none', spellCheck: false, maxLength: 40 },
} as const

interface FormProps {
  readonly inputs: readonly { readonly name: keyof typeof kinds; readonly label: string }[]
  readonly button: string
  readonly send: (typed: Readonly<Record<string, string>>) => Promise<Answer>
  readonly onDone: (body: unknown) => void
  readonly onCancel?: () => void
}

/** A few inputs and a button; a refusal stands below, and the focus goes to where it is about. No form element: it stands in one. */
export function FactorForm({ inputs, button, send, onDone, onCancel }: FormProps): ReactNode {
  const say = words[useLanguage()]
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [told, setTold] = useState<{ readonly at: string; readonly text: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const focus = (name?: string): void => box.current?.querySelector<HTMLInputElement>(name ? `[data-name="${name}"]` : 'input')?.focus()
  useEffect(() => focus(), [])

  async function submit(): Promise<void> {
    if (isBusy) return
    const missing = inputs.find(({ name }) => !typed[name]?.trim())
    if (missing) return focus(missing.name)
    setBusy(true)
    const answer = await send(typed)
    setBusy(false)
    if (answer.ok) return onDone(answer.body)
    setTold({ at: answer.at, text: answer.message })
    if (answer.at) focus(answer.at)
  }

  return (
    <div className="password-form" ref={box}>
      {inputs.map(({ name, label }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            {...kinds[name]}
            aria-describedby={`${id}-told`}
            aria-invalid={told?.at === name ? true : undefined}
            className={name === 'code' ? 'second-factor__code' : undefined}
            data-name={name}
            onChange={(event) => setTyped((all) => ({ ...all, [name]: event.target.value }))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              void submit()
            }}
            value={typed[name] ?? ''}
          />
        </label>
      ))}
      <p aria-live="assertive" className="password-form__refused" id={`${id}-told`}>
        {told?.text}
      </p>
      <div className="password-form__buttons">
        <BusyButton className="password-form__done" isBusy={isBusy} onClick={() => void submit()} type="button">
          {isBusy ? say.busy : button}
        </BusyButton>
        {onCancel && (
          <button onClick={onCancel} type="button">
            {say.cancel}
          </button>
        )}
      </div>
    </div>
  )
}
