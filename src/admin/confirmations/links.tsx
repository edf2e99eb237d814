'use client'

import type { ReactNode } from 'react'

import type { ShownAnswer, ShownLink } from '@/src/editorial/confirmations/list'
import { formatInstant } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { ConfirmationWords } from './words'

interface Shown {
  readonly say: ConfirmationWords
  readonly language: Language
}

function Answer({ answer, say, language }: Shown & { readonly answer: ShownAnswer }): ReactNode {
  const confirmed = answer.items.filter(({ verdict }) => verdict === 'confirmed')
  const objected = answer.items.filter(({ verdict }) => verdict === 'objected')
  return (
    <div className="confirmations__answer">
      <h5>{say.answer(answer.office, answer.name, formatInstant(answer.at, language))}</h5>
      {answer.isAllConfirmed && <p>{say.all}</p>}
      {confirmed.length > 0 && (
        <details>
          <summary>{say.confirmed(confirmed.length, confirmed.filter(({ isChanged }) => isChanged).length)}</summary>
          <ul>
            {confirmed.map(({ label, text, isChanged }, index) => (
              <li key={index}>
                {label}
                {isChanged && <strong>{say.changedSince}</strong>}
                {text && <p className="confirmations__text">{text}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {objected.length > 0 && (
        <>
          <p>{say.objected(objected.length)}</p>
          <ul>
            {objected.map(({ label, text, isChanged }, index) => (
              <li key={index}>
                {label}
                {isChanged && <strong>{say.changedSince}</strong>}
                <p className="confirmations__text">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.text && (
        <>
          <p>{say.whole}</p>
          <p className="confirmations__text">{answer.text}</p>
        </>
      )}
    </div>
  )
}

interface LinkProps extends Shown {
  readonly link: ShownLink
  readonly mayRevoke: boolean
  readonly onRevoke: () => void
  /** Takes an answer over into the fields that readers are told from. */
  readonly onFill: (answer: ShownAnswer) => void
}

/** One link: for whom, how far it has come, what has changed since, and what came back. */
export function ConfirmationLink({ link, mayRevoke, onRevoke, onFill, ...shown }: LinkProps): ReactNode {
  const { say, language } = shown
  const [newest] = link.answers
  const isConfirmed = newest?.isAllConfirmed || newest?.items.some(({ verdict }) => verdict === 'confirmed')
  return (
    <li className="confirmations__link">
      <h4>{link.recipient}</h4>
      <p>
        <strong>{say.states[link.state]}</strong>
      </p>
      <p className="confirmations__hint">{say.facts(link.by, formatInstant(link.madeAt, language), formatInstant(link.expiresAt, language))}</p>
      {link.changed.length === 0 ? (
        <p className="confirmations__hint">{say.unchanged}</p>
      ) : (
        <details>
          <summary>{say.changed(link.changed.length)}</summary>
          <ul>
            {link.changed.map((location, index) => (
              <li key={index}>{location}</li>
            ))}
          </ul>
        </details>
      )}
      {link.answers.map((answer, index) => (
        <Answer key={index} answer={answer} {...shown} />
      ))}
      <div className="confirmations__buttons">
        {newest && isConfirmed && (
          <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => onFill(newest)}>
            {say.fill}
          </button>
        )}
        {link.isOpen && mayRevoke && (
          <button type="button" className="btn btn--style-secondary btn--size-small" aria-label={say.revokeOf(link.recipient)} onClick={onRevoke}>
            {say.revoke}
          </button>
        )}
      </div>
    </li>
  )
}
