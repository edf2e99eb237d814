'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'

import { type ReactNode, useId, useRef, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { isBlank } from '@/src/model/emptiness'
import { peopleWords } from './words'

/** The same number as the server's rule (`src/editorial/accounts/passwords.ts`), which this room cannot load into a browser. */
const least = 12

interface Props {
  readonly language: string
  /** The address that the password is for: for programs that keep passwords. */
  readonly email: string
  readonly button: string
  /** What the server refuses, in words. */
  readonly onChosen: (password: string) => Promise<string | null>
}

/** Asks twice for a new password. What is refused is said at its place, and what was typed stays. */
export function ChoosePassword({ language, email, button, onChosen }: Props): ReactNode {
  const say = peopleWords(language).password
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState({ fresh: '', again: '' })
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<{ readonly at: keyof typeof typed; readonly text: string } | null>(null)

  function refuse(at: keyof typeof typed, text: string): void {
    setFault({ at, text })
    form.current?.querySelector<HTMLInputElement>(`[name="${at}"]`)?.focus()
  }
  async function send(): Promise<void> {
    if (isBusy) return
    if ([...typed.fresh].length < least) return refuse('fresh', say.short)
    if (isBlank(typed.fresh)) return refuse('fresh', say.blank)
    if (typed.fresh !== typed.again) return refuse('again', say.differs)
    setFault(null)
    setBusy(true)
    const words = await onChosen(typed.fresh)
    setBusy(false)
    if (words !== null) refuse('fresh', words)
  }
  const input = (name: keyof typeof typed, rule?: string): ReactNode => (
    <label>
      <span>{say[name]}</span>
      {rule && <small id={`${id}-rule`}>{rule}</small>}
      <input
        aria-describedby={rule ? `${id}-rule ${id}-fault` : `${id}-fault`}
        aria-invalid={fault?.at === name}
        autoComplete="new-password"
        name={name}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        type={isShown ? 'text' : 'password'}
        value={typed[name]}
      />
    </label>
  )
  return (
    <form
      className="password-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      ref={form}
    >
      <input autoComplete="username" hidden name="username" readOnly type="email" value={email} />
      {input('fresh', say.rule)}
      {input('again')}
      <label className="password-form__show">
        <input checked={isShown} onChange={({ target }) => setShown(target.checked)} type="checkbox" />
        <span>{say.show}</span>
      </label>
      <p aria-live="assertive" className="password-form__refused" id={`${id}-fault`}>
        {fault?.text}
      </p>
      <div className="password-form__buttons">
        <BusyButton isBusy={isBusy} className="password-form__done" type="submit">
          {button}
        </BusyButton>
      </div>
    </form>
  )
}
