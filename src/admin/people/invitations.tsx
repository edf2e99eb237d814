import type { ReactNode } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { roleOptions } from '@/src/editorial/access/roles'
import { stateOf } from '@/src/editorial/invitations/state'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { Invitation } from '@/src/payload-types'
import { peopleWords } from './words'

interface Props {
  readonly invitations: readonly Invitation[]
  readonly isBusy: boolean
  readonly language: Language
  readonly onAgain: (invitation: Invitation) => void
  readonly onWithdraw: (invitation: Invitation) => void
}

function Table({
  label,
  rows,
  isBusy,
  language,
  onAgain,
  onWithdraw,
}: Omit<Props, 'invitations'> & { readonly label: string; readonly rows: readonly Invitation[] }): ReactNode {
  const say = peopleWords(language).invite
  const now = Date.now()
  return (
    <div className="people__table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Object.entries(say.columns).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const state = stateOf(row, now)
            return (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  <small>{row.email}</small>
                </th>
                <td>{roleOptions.find(({ value }) => value === row.role)?.label[language].replace(/[（(].*/, '')}</td>
                <td>{row.personName}</td>
                <td>{formatClock(row.sentAt, language)}</td>
                <td>{formatClock(row.expiresAt, language)}</td>
                <td>{say.states[state]}</td>
                <td>
                  {(state === 'open' || state === 'expired') && (
                    <div className="people__buttons">
                      <BusyButton aria-label={say.againOf(row.name)} isBusy={isBusy} onClick={() => onAgain(row)} type="button">
                        {say.again}
                      </BusyButton>
                      <BusyButton aria-label={say.withdrawOf(row.name)} isBusy={isBusy} onClick={() => onWithdraw(row)} type="button">
                        {say.withdraw}
                      </BusyButton>
                    </div>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The invitations: those that somebody can still do something about, and behind a line the others. */
export function Invitations({ invitations, ...props }: Props): ReactNode {
  const say = peopleWords(props.language).invite
  const isOpen = ({ usedAt, withdrawnAt }: Invitation): boolean => !usedAt && !withdrawnAt
  const [open, past] = [invitations.filter(isOpen), invitations.filter((one) => !isOpen(one))]
  return (
    <section className="people__list">
      <h2>{say.open}</h2>
      {open.length === 0 ? <p>{say.none}</p> : <Table label={say.open} rows={open} {...props} />}
      {past.length > 0 && (
        <details>
          <summary>{say.past(past.length)}</summary>
          <Table label={say.past(past.length)} rows={past} {...props} />
        </details>
      )}
    </section>
  )
}
