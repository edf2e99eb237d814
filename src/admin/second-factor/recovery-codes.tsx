'use client'

import '@/src/admin/controls.css'
import '@/src/admin/password/password.css'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { words } from './words'

/** The codes, this once: to be printed, copied or written down. On paper they stand alone, with the site and the account. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }): ReactNode {
  const say = words[useLanguage()]
  const { user } = useAuth()
  const heading = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState('')
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="recovery-codes">
      <h3 ref={heading} tabIndex={-1}>
        {say.codesTitle}
      </h3>
      <p className="recovery-codes__whose">{say.codesTo(window.location.host, user?.email ?? '')}</p>
      <p>{say.codesWhy}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="recovery-codes__screen">{say.codesWhere}</p>
      <div className="password-form recovery-codes__screen">
        <p aria-live="polite">{told}</p>
        <div className="password-form__buttons">
          <button onClick={() => window.print()} type="button">
            {say.print}
          </button>
          <button
            onClick={() =>
              void navigator.clipboard.writeText(codes.join('\n')).then(
                () => setTold(say.copied),
                () => setTold(say.notCopied),
              )
            }
            type="button"
          >
            {say.copy}
          </button>
          <button className="password-form__done" onClick={onKept} type="button">
            {say.kept}
          </button>
        </div>
      </div>
    </section>
  )
}

/** The codes that an answer holds. */
export function codesIn(body: unknown): string[] {
  const codes: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'recoveryCodes') : null
  return Array.isArray(codes) ? codes.map(String) : []
}
