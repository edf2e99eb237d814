'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

import { peopleWords } from './words'

interface Props {
  readonly name: string
  readonly link: string
  readonly isMailed: boolean
  readonly language: string
}

/** The link of an invitation, shown once to be handed over. */
export function NewLink({ name, link, isMailed, language }: Props): ReactNode {
  const words = peopleWords(language)
  const [told, setTold] = useState('')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const copy = (): void =>
    void navigator.clipboard.writeText(link).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    )
  return (
    <section aria-labelledby={`${id}-title`} className="people__made">
      <label htmlFor={id} id={`${id}-title`}>
        {words.invite.made(name)}
      </label>
      <p>{isMailed ? words.invite.mailed : words.invite.notMailed}</p>
      <div className="people__copy">
        <input id={id} onFocus={({ target }) => target.select()} readOnly ref={input} value={link} />
        <button className="people__do" onClick={copy} type="button">
          {words.copy}
        </button>
      </div>
      <p role="status">{told}</p>
    </section>
  )
}
