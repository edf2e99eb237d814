import type { Bilingual } from '@/src/i18n/languages'
import type { View } from '@/src/ui/view'
import type { PartToConfirm, RowToConfirm } from './rows'

/** What somebody has typed, and what is wrong with it: the page is shown again with both. */
export interface Typed {
  readonly name: string
  readonly office: string
  readonly text: string
  readonly rows: ReadonlyMap<string, { readonly verdict: 'confirmed' | 'objected' | null; readonly text: string }>
  /** By `name`, `office`, `text`, the path of a row, or `''` for the form as a whole. */
  readonly faults: ReadonlyMap<string, Bilingual>
}
export const nothingTyped: Typed = { name: '', office: '', text: '', rows: new Map(), faults: new Map() }

/** Letters that a field takes. */
const longest = { name: 100, remark: 2_000, whole: 5_000 } as const

interface FormProps {
  readonly view: View
  readonly typed: Typed
}

/** The id of a field's first control, which the list of faults leads to. */
export function idOf(field: string): string {
  return field === '' ? 'answer' : `answer-${field.replace(/[[\]]/g, '-')}`
}

function Fault({ view, typed, field }: FormProps & { field: string }) {
  const fault = typed.faults.get(field)
  return fault ? (
    <p className="confirm-fault" id={`${idOf(field)}-fault`}>
      {fault[view.language]}
    </p>
  ) : null
}

const described = ({ faults }: Typed, field: string) => (faults.has(field) ? { 'aria-invalid': true, 'aria-describedby': `${idOf(field)}-fault` } : {})

function Line({ view, typed, field, autoComplete }: FormProps & { field: 'name' | 'office'; autoComplete: string }) {
  return (
    <div className="confirm-line">
      <label htmlFor={idOf(field)}>{view.words.confirm[field]}</label>
      <input
        id={idOf(field)}
        name={field}
        defaultValue={typed[field]}
        maxLength={longest.name}
        autoComplete={autoComplete}
        required
        {...described(typed, field)}
      />
      <Fault view={view} typed={typed} field={field} />
    </div>
  )
}

function Row({ view, typed, row }: FormProps & { row: RowToConfirm }) {
  const { confirm } = view.words
  const id = idOf(row.path)
  const before = typed.rows.get(row.path)
  const choice = (verdict: 'confirmed' | 'objected') => (
    <label className="confirm-choice">
      <input
        type="radio"
        id={verdict === 'confirmed' ? id : undefined}
        name={`verdict ${row.path}`}
        value={verdict}
        defaultChecked={before?.verdict === verdict}
        {...described(typed, row.path)}
      />
      {confirm[verdict]}
    </label>
  )
  return (
    <fieldset className="confirm-row">
      <legend>{row.title}</legend>
      <input type="hidden" name="row" value={row.path} />
      {row.body === null && row.anchor === null ? null : (
        <div className="confirm-body">
          {row.body}
          {row.anchor === null ? null : (
            <p className="confirm-to-text">
              <a href={`#${row.anchor}`}>{confirm.toText}</a>
            </p>
          )}
        </div>
      )}
      <div className="confirm-choices">
        {choice('confirmed')}
        {choice('objected')}
      </div>
      <Fault view={view} typed={typed} field={row.path} />
      <label className="confirm-remark">
        <span>{confirm.remark}</span>
        {/* The blank placeholder is how the style sheet knows that nothing is written. */}
        <textarea name={`text ${row.path}`} defaultValue={before?.text} maxLength={longest.remark} rows={3} placeholder=" " />
      </label>
    </fieldset>
  )
}

/** Return in a field presses the first button of a form, so that is the one that sends what was chosen. */
function Buttons({ view }: { view: View }) {
  const { confirm } = view.words
  return (
    <p className="confirm-buttons">
      <button type="submit" name="send" value="chosen">
        {confirm.send}
      </button>
      <button type="submit" name="send" value="all" className="quiet">
        {confirm.sendAll}
      </button>
    </p>
  )
}

/** Who answers, and row by row what they say. Works without a script; on paper it is a form to tick and write on. */
export function AnswerForm({ view, typed, parts, address }: FormProps & { parts: readonly PartToConfirm[]; address: string }) {
  const { confirm } = view.words
  return (
    <form className="confirm-form" method="post" action={address} id="answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{confirm.answerTitle}</h2>
      <p className="confirm-on-screen">{confirm.answerIntro}</p>
      <div className="confirm-on-paper">
        <p>{confirm.answerOnPaper}</p>
        <p className="confirm-tick">{confirm.sendAll}</p>
      </div>
      <div className="confirm-person">
        <Line view={view} typed={typed} field="office" autoComplete="organization" />
        <Line view={view} typed={typed} field="name" autoComplete="name" />
      </div>
      <Buttons view={view} />
      <Fault view={view} typed={typed} field="" />
      {parts.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          {rows.map((row) => (
            <Row key={row.path} view={view} typed={typed} row={row} />
          ))}
        </section>
      ))}
      <label className="confirm-whole">
        <span>{confirm.whole}</span>
        <textarea id={idOf('text')} name="text" defaultValue={typed.text} maxLength={longest.whole} rows={5} {...described(typed, 'text')} />
      </label>
      <Fault view={view} typed={typed} field="text" />
      <Buttons view={view} />
      <p className="hint">{confirm.again}</p>
    </form>
  )
}
