/** What is still open in a row, and how rows are put together and taken apart without losing a character. */
import { parsePeriod } from '@/src/periods'
import { isBlankText } from '@/src/text/invisible'
import { isNumber, leadingPeriod, periodWithin } from './leading-period'
import { together } from './lines-together'
import { datedRow, rowOf, signed, tagged } from './make-row'
import { isDitto, takeMark, trackInColumn, trackOf } from './signs'
import type { ChronologyRow, Question } from './types'

/** What has done its work: a word that named the track, 〃, a number before the event, the same time in the other calendar. */
function isDone(text: string, { period, track }: ChronologyRow): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || isDitto(text) || isNumber(text)) return true
  if (trackOf(text) !== null || (track !== null && trackInColumn(text) === track)) return true
  const [own, other] = [parsePeriod(period), parsePeriod(text)]
  return own.ok && other.ok && own.period.start === other.period.start && own.period.end === other.period.end
}

/** Words that have no place yet. */
const hasWords = (row: ChronologyRow): boolean => row.leftover.some((text) => !isDone(text, row))

/** What a row leaves open, as it stands: what is missing, what cannot be read, and what was read but may be otherwise. */
export function questionsOf(row: ChronologyRow): Question[] {
  const questions: Question[] = []
  const read = isBlankText(row.period) ? null : parsePeriod(row.period)
  if (read === null) questions.push({ kind: 'no-period' })
  else if (!read.ok) questions.push({ kind: 'unreadable-period', says: read.message })
  if (row.track === null) questions.push({ kind: 'no-track' })
  if (isBlankText(row.title)) questions.push({ kind: 'no-title' })
  const further = periodWithin(row.title)
  if (further) questions.push({ kind: 'another-period', ...further })
  questions.push(...row.doubts.map((kind): Question => ({ kind })))
  if (hasWords(row)) questions.push({ kind: 'leftover' })
  return questions
}

/** Two rows as one. The first keeps its period; a second period goes into the words, where it stood. */
export function joinRows(first: ChronologyRow, second: ChronologyRow): ChronologyRow {
  const own = second.isPeriodShared ? '' : second.period
  const isDated = first.period !== ''
  const words = isDated ? together(own, second.title) : second.title
  return {
    ...first,
    period: isDated ? first.period : own,
    track: first.track ?? second.track,
    title: together(first.title, words),
    note: [first.note, second.note].filter((text) => text !== '').join('\n'),
    leftover: [...first.leftover, second.mark, ...second.leftover].filter((text) => text !== ''),
    doubts: first.doubts.filter((doubt) => doubt !== 'joined'),
  }
}

/** One row as two. The second is read anew: it has its own period and sign, or the period of the first, which is then asked about. */
export function splitRow(row: ChronologyRow, at: number): readonly [ChronologyRow, ChronologyRow] {
  const first = { ...row, title: row.title.slice(0, at).trimEnd(), doubts: row.doubts.filter((doubt) => doubt !== 'joined') }
  const { mark, rest } = takeMark(row.title.slice(at).trimStart())
  const lead = leadingPeriod(rest)
  if (lead) return [first, datedRow(...signed(lead, mark), null)]
  const above = row.period === '' ? {} : ({ period: row.period, isPeriodShared: true, doubts: ['period-above'] } as const)
  return [first, tagged(rowOf({ mark, title: rest, track: row.track, ...above }))]
}
