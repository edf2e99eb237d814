'use client'

import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { words } from './words'

/**
 * Asks for a link to choose another password, in place of Payload's form: that one sends what our door does not read, and says
 * of every answer that it was taken. What was typed stays, so that one can ask again.
 */
export function ForgotForm({ door }: { readonly door: string }): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<{ readonly words: string; readonly isRefused: boolean } | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setTold(null)
    const answer = await askDoor(door, { email: input.current?.value ?? '' }, language, say.away)
    setBusy(false)
    setTold(answer.ok ? { words: String(get(answer.told, 'message') ?? ''), isRefused: false } : { words: answer.words, isRefused: true })
    if (!answer.ok) input.current?.focus()
  }
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      <p>{say.forgot.why}</p>
      <label>
        <span>{say.forgot.address}</span>
        <input
          aria-describedby={`${id}-told`}
          aria-invalid={told?.isRefused || undefined}
          autoComplete="username"
          className="sign-in-code__address"
          id="field-email"
          name="email"
          ref={input}
          spellCheck={false}
          type="email"
        />
      </label>
      <p aria-live="assertive" className={told?.isRefused ? 'sign-in-code__fault' : 'sign-in-code__told'} id={`${id}-told`}>
        {told?.words}
      </p>
      <BusyButton className="sign-in-code__done" isBusy={isBusy} type="submit">
        {isBusy ? say.busy : say.forgot.send}
      </BusyButton>
    </form>
  )
}
