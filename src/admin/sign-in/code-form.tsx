'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import type { Outcome } from './ask'
import { words } from './words'

interface CodeFormProps {
  readonly send: (code: string) => Promise<Outcome>
  readonly onSignedIn: () => void
  readonly onBack: () => void
}

/** The second step at the sign-in page: the code of the app, or a recovery code. */
export function CodeForm({ send, onSignedIn, onBack }: CodeFormProps): ReactNode {
  const say = words[useLanguage()]
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isRecovery, setRecovery] = useState(false)
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => input.current?.focus(), [isRecovery])

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    const code = input.current?.value.trim() ?? ''
    if (code === '') {
      setFault(say.empty)
      return input.current?.focus()
    }
    setBusy(true)
    const outcome = await send(code)
    if (outcome.kind === 'in') return onSignedIn()
    setBusy(false)
    setFault(outcome.reason ?? say.empty)
    input.current?.focus()
    input.current?.select()
  }

  return (
    <form className="login__form sign-in-code" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <h1>{say.codeTitle}</h1>
      <p id={`${id}-why`}>{isRecovery ? say.recoveryWhy : say.codeWhy}</p>
      <label>
        <span>{isRecovery ? say.recovery : say.code}</span>
        <input
          aria-describedby={`${id}-why ${id}-fault`}
          aria-invalid={fault ? true : undefined}
          autoCapitalize="none"
          autoComplete="one-time-code"
          id="field-code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          key={isRecovery ? 'recovery' : 'code'}
          maxLength={40}
          name="code"
          ref={input}
          spellCheck={false}
          type="text"
        />
      </label>
      <p aria-live="assertive" className="sign-in-code__fault" id={`${id}-fault`}>
        {fault}
      </p>
      <BusyButton className="sign-in-code__done" isBusy={isBusy} type="submit">
        {isBusy ? say.busy : say.signIn}
      </BusyButton>
      <p className="sign-in-code__ways">
        <button
          onClick={() => {
            setFault('')
            setRecovery(!isRecovery)
          }}
          type="button"
        >
          {isRecovery ? say.useCode : say.useRecovery}
        </button>
        <button onClick={onBack} type="button">
          {say.back}
        </button>
      </p>
      {isRecovery && <p>{say.lost}</p>}
    </form>
  )
}
