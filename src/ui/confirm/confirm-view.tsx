import type { ComponentType } from 'react'

import type { CaseRecord } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'
import { AnswerForm, idOf, type Typed } from './answer-form'
import { ConfirmFrame } from './frame'
import { partsToConfirm } from './rows'

export interface ConfirmViewProps {
  readonly view: View
  readonly record: CaseRecord
  readonly token: string
  /** What the link says of itself: for whom, from whom, until when (an ISO instant). */
  readonly link: { readonly recipient: string; readonly message: string; readonly by: string; readonly until: string }
  readonly typed: Typed
  /** The case as readers will see it. */
  readonly Body: ComponentType<{ readonly view: View; readonly record: CaseRecord; readonly without: readonly string[] }>
}

function Faults({ view, typed: { faults } }: Pick<ConfirmViewProps, 'typed' | 'view'>) {
  if (faults.size === 0) return null
  return (
    <div className="confirm-faults" role="alert">
      <p>{view.words.confirm.faults(faults.size)}</p>
      <ul>
        {[...faults].map(([field, message]) => (
          <li key={field}>
            <a href={`#${idOf(field)}`}>{message[view.language]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is asked and by whom, the case as readers will see it, and the form for the answer. */
export function ConfirmView({ view, record, token, link, typed, Body }: ConfirmViewProps) {
  const {
    snapshot: { site },
    language,
    words: { confirm },
  } = view
  return (
    <ConfirmFrame view={view} path={(to) => linkTo.confirm(to, token)}>
      <aside className="confirm-request" aria-label={confirm.request}>
        <Faults view={view} typed={typed} />
        <p className="confirm-heading">{confirm.request}</p>
        <p>{confirm.to(link.recipient)}</p>
        <p>{confirm.intro(textIn(site.name, language).text)}</p>
        {link.message === '' ? null : (
          <div className="confirm-message">
            <p className="card-label">{confirm.messageTitle}</p>
            {link.message.split(/\n+/).map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        )}
        <p>{confirm.how}</p>
        <p className="confirm-on-paper">{confirm.printHow}</p>
        <p className="confirm-facts">
          {link.by === '' ? null : <span>{confirm.by(link.by)}</span>}
          <span>{confirm.until(formatInstant(link.until, language))}</span>
        </p>
        <p className="confirm-jump">
          <a href="#answer">{confirm.toAnswer}</a>
        </p>
      </aside>
      <Body view={view} record={record} without={['cite', 'compare', 'similar', 'related']} />
      <AnswerForm view={view} typed={typed} parts={partsToConfirm(view, record)} address={linkTo.confirm(language, token)} />
    </ConfirmFrame>
  )
}

/** That an answer arrived, and how much of it; nothing of what was written. */
export function ReceiptView({ view, token, rows, objected }: { view: View; token: string; rows: number; objected: number }) {
  const { confirm } = view.words
  return (
    <ConfirmFrame view={view} path={(to) => linkTo.confirm(to, token)}>
      <div className="page">
        <header className="page-header">
          <h1>{confirm.received}</h1>
          <p className="lead">{confirm.receivedRows(rows, objected)}</p>
        </header>
        <p>
          <a href={linkTo.confirm(view.language, token)}>{confirm.answerMore}</a>
        </p>
        <p className="hint">{confirm.again}</p>
      </div>
    </ConfirmFrame>
  )
}
