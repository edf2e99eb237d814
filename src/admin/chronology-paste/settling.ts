/** What a person decides about the rows that were read. Pure. */
import { type Chronology, type ChronologyRow, joinRows, type Question, type QuestionKind, questionsOf, splitRow } from '@/src/chronology-text'
import type { Track } from '@/src/model/terms'

export interface SettlingRow {
  readonly key: number
  readonly row: ChronologyRow
  readonly isOut: boolean
  /** What was asked and answered with "as it is". */
  readonly accepted: readonly QuestionKind[]
}

export interface Settling {
  readonly rows: readonly SettlingRow[]
  readonly headings: readonly string[]
  readonly leftover: readonly string[]
  readonly nextKey: number
}

export type Decision =
  | { readonly kind: 'period' | 'title'; readonly key: number; readonly text: string }
  | { readonly kind: 'track'; readonly key: number; readonly track: Track | null }
  | { readonly kind: 'out'; readonly key: number; readonly isOut: boolean }
  | { readonly kind: 'accept'; readonly key: number; readonly question: QuestionKind }
  | { readonly kind: 'join' | 'note'; readonly key: number }
  | { readonly kind: 'split'; readonly key: number; readonly at: number }
  /** For all rows with this sign that have no track yet. */
  | { readonly kind: 'track of mark'; readonly mark: string; readonly track: Track }
  | { readonly kind: 'same periods' | 'undated out' }
  | { readonly kind: 'row of leftover'; readonly index: number }

export function beginSettling({ rows, headings, leftover }: Chronology): Settling {
  return { rows: rows.map((row, key) => ({ key, row, isOut: false, accepted: [] })), headings, leftover, nextKey: rows.length }
}

/** What a row still asks; nothing where it is left out. */
export function openQuestions({ row, isOut, accepted }: SettlingRow): Question[] {
  return isOut ? [] : questionsOf(row).filter(({ kind }) => !accepted.includes(kind))
}

/** Signs of the rows without a track, each with how many there are. */
export function marksWithoutTrack({ rows }: Settling): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { row, isOut } of rows) if (!isOut && row.track === null) counts.set(row.mark, (counts.get(row.mark) ?? 0) + 1)
  return counts
}

const accepting = (one: SettlingRow, kind: QuestionKind): SettlingRow => ({ ...one, accepted: [...one.accepted, kind] })

/** What was answered about a text does not hold for another. */
const anew = (accepted: readonly QuestionKind[], kinds: readonly QuestionKind[]) => accepted.filter((kind) => !kinds.includes(kind))

function changed(one: SettlingRow, decision: Decision): SettlingRow {
  const { row } = one
  switch (decision.kind) {
    case 'period':
      return {
        ...one,
        row: { ...row, period: decision.text, isPeriodShared: false, doubts: row.doubts.filter((doubt) => doubt === 'joined') },
        accepted: anew(one.accepted, ['no-period', 'unreadable-period']),
      }
    case 'title':
      return { ...one, row: { ...row, title: decision.text }, accepted: anew(one.accepted, ['no-title', 'another-period']) }
    case 'track':
      return { ...one, row: { ...row, track: decision.track } }
    case 'out':
      return { ...one, isOut: decision.isOut }
    case 'accept':
      return accepting(one, decision.question)
    case 'note':
      return { ...one, row: { ...row, note: [row.note, ...row.leftover].filter((text) => text !== '').join('\n'), leftover: [] } }
    default:
      return one
  }
}

function joined(state: Settling, index: number): Settling {
  const [above, one] = [state.rows[index - 1], state.rows[index]]
  if (!above || !one) return state
  const whole: SettlingRow = {
    ...above,
    row: joinRows(above.row, one.row),
    isOut: above.isOut && one.isOut,
    accepted: anew(above.accepted, ['no-title', 'another-period']),
  }
  return { ...state, rows: [...state.rows.slice(0, index - 1), whole, ...state.rows.slice(index + 1)] }
}

function split(state: Settling, index: number, at: number): Settling {
  const one = state.rows[index]
  if (!one || at <= 0 || at >= one.row.title.length) return state
  const [first, second] = splitRow(one.row, at)
  const parts: SettlingRow[] = [
    { ...one, row: first },
    { key: state.nextKey, row: second, isOut: false, accepted: [] },
  ]
  return { ...state, rows: [...state.rows.slice(0, index), ...parts, ...state.rows.slice(index + 1)], nextKey: state.nextKey + 1 }
}

function fromLeftover(state: Settling, at: number): Settling {
  const title = state.leftover[at]
  if (title === undefined) return state
  const row: ChronologyRow = { mark: '', period: '', isPeriodShared: false, track: null, title, note: '', leftover: [], doubts: [] }
  const rows = [...state.rows, { key: state.nextKey, row, isOut: false, accepted: [] }]
  return { ...state, rows, leftover: state.leftover.filter((_, index) => index !== at), nextKey: state.nextKey + 1 }
}

/** The state after a decision. */
export function decided(state: Settling, decision: Decision): Settling {
  const all = (change: (one: SettlingRow) => SettlingRow): Settling => ({ ...state, rows: state.rows.map((one) => (one.isOut ? one : change(one))) })
  switch (decision.kind) {
    case 'track of mark':
      return all((one) => (one.row.mark === decision.mark && one.row.track === null ? { ...one, row: { ...one.row, track: decision.track } } : one))
    case 'same periods':
      return all((one) => (one.row.doubts.includes('period-above') ? accepting(one, 'period-above') : one))
    case 'undated out':
      return all((one) => (openQuestions(one).some(({ kind }) => kind === 'no-period') ? { ...one, isOut: true } : one))
    case 'row of leftover':
      return fromLeftover(state, decision.index)
    default: {
      const index = state.rows.findIndex(({ key }) => key === decision.key)
      if (decision.kind === 'join') return joined(state, index)
      if (decision.kind === 'split') return split(state, index, decision.at)
      return { ...state, rows: state.rows.map((one) => (one.key === decision.key ? changed(one, decision) : one)) }
    }
  }
}
