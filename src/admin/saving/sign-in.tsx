'use client'

import './saving.css'

import { useAuth } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { BusyButton } from '@/src/admin/busy-button'
import { askToSignIn } from '@/src/admin/sign-in/ask'
import { useLanguage } from '@/src/admin/use-language'
import { words } from './words'

interface SignInProps {
  /** The e-mail of whoever opened the form: the text is theirs. */
  readonly email: string
  readonly onSignedIn: () => void
  readonly onCancel: () => void
}

/** Signing in again without leaving the form. */
export function SignIn({ email, onSignedIn, onCancel }: SignInProps) {
  const language = useLanguage()
  const say = words[language]
  const { fetchFullUser } = useAuth()
  const dialog = useRef<HTMLDialogElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const name = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    dialog.current?.querySelector<HTMLInputElement>('input[type="password"]')?.focus()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    // React hands events on to the form around the portal, which would save itself.
    event.stopPropagation()
    const typed = new FormData(event.currentTarget)
    setIsBusy(true)
    const outcome = await askToSignIn('/api/users/login', { email, password: typed.get('password'), code: typed.get('code') ?? undefined }, language)
    setIsBusy(false)
    if (outcome.kind === 'code') setAsksCode(true)
    if (outcome.kind !== 'in') return setFault(outcome.reason)
    void fetchFullUser()
    onSignedIn()
  }

  return createPortal(
    <dialog aria-labelledby={name} className="saving-dialog" onCancel={onCancel} ref={dialog}>
      <form method="post" onSubmit={(event) => void submit(event)}>
        <h2 id={name}>{say.ended}</h2>
        <p>{say.endedBody}</p>
        <label>
          {say.email}
          <input autoComplete="username" name="email" readOnly type="email" value={email} />
        </label>
        <label>
          {say.password}
          <input autoComplete="current-password" name="password" required type="password" />
        </label>
        {asksCode && (
          <label>
            {say.code}
            <input autoCapitalize="none" autoComplete="one-time-code" autoFocus maxLength={40} name="code" required spellCheck={false} type="text" />
          </label>
        )}
        <p aria-live="assertive" className="saving-dialog__fault">
          {fault}
        </p>
        <div className="saving-dialog__buttons">
          <BusyButton className="saving-button saving-button--first" isBusy={isBusy} type="submit">
            {say.signIn}
          </BusyButton>
          <button className="saving-button" onClick={onCancel} type="button">
            {say.cancel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
