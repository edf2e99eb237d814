/** The timelines of several cases on one axis: in calendar years, or in years since each first worked with JICA. */
import { endYear, startYear } from '../../periods'
import type { CaseRecord, TimelineRow } from '../types'
import type { CompareAxis } from './compare'

export interface ComparedTimeline {
  readonly record: CaseRecord
  /** The rows of the place and of its work with JICA; what happened around them is left out. */
  readonly rows: readonly TimelineRow[]
  /** The calendar years that the drawing runs through, both inclusive: of equal length in all drawings. */
  readonly from: number
  readonly to: number
  /** The calendar year that is written as 0; null where calendar years are written. */
  readonly zero: number | null
  /** The last calendar year that any of the cases tells of: what has an open end is drawn until then, not into the future. */
  readonly openUntil: number
}
export interface ComparedTimelines {
  readonly timelines: readonly ComparedTimeline[]
  /** Cases that cannot be drawn: without dated rows, or, counted from the first year with JICA, without such a year. */
  readonly left: readonly CaseRecord[]
}

const ownRows = ({ timeline }: CaseRecord): readonly TimelineRow[] => timeline.filter(({ track }) => track !== 'context')

/** The last year that a row is known to reach; one with an open end gets a year more, so that one sees it go on. */
function lastShown({ period }: TimelineRow): number {
  if (period.end === null) return startYear(period) + (period.precision === 'decade' ? 10 : 1)
  return endYear(period) ?? startYear(period)
}

/** Each case with the stretch of years that makes all drawings stand on one axis. */
export function compareTimelines(cases: readonly CaseRecord[], axis: CompareAxis): ComparedTimelines {
  const zeroOf = (record: CaseRecord): number | null => (axis === 'since-jica' ? record.derived.firstJicaYear : 0)
  const drawn = cases.flatMap((record) => {
    const [zero, rows] = [zeroOf(record), ownRows(record)]
    return zero === null || rows.length === 0 ? [] : [{ record, zero, rows }]
  })
  const openUntil = Math.max(...drawn.flatMap(({ rows }) => rows.map(lastShown)))
  const from = Math.min(...drawn.flatMap(({ zero, rows }) => rows.map(({ period }) => startYear(period) - zero)))
  const to = Math.max(...drawn.flatMap(({ zero, rows }) => rows.map((row) => (row.period.end === null ? openUntil : lastShown(row)) - zero)))
  return {
    timelines: drawn.map(({ record, zero, rows }) => (
      { record, rows, from: zero + from, to: zero + to, zero: axis === 'since-jica' ? zero : null, openUntil }
    )),
    left: cases.filter((record) => !drawn.some((one) => one.record === record)),
  }
}

/** Years from the first cooperation with JICA to the beginning of a row: negative before it; null without such a year. */
export function yearsSinceJica(record: CaseRecord, row: TimelineRow): number | null {
  return record.derived.firstJicaYear === null ? null : startYear(row.period) - record.derived.firstJicaYear
}
