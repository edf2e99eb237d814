/** The timelines of several cases on one axis: in calendar years, or in years since each first worked with JICA. */
import type { CaseRecord, TimelineRow } from '@/src/catalogue/types'
import { endYear, middleYear, startYear } from '@/src/periods'
import type { CompareAxis } from './query'

export interface ComparedTimeline {
  readonly record: CaseRecord
  /** The rows of the place and of its work with JICA; what happened around them is left out. */
  readonly rows: readonly TimelineRow[]
  /** The calendar years that the drawing runs through, both inclusive: of equal length in all drawings. */
  readonly from: number
  readonly to: number
  /** The calendar year that is written as 0; null where calendar years are written. */
  readonly zero: number | null
  /** The year until which the case was described, where it says so. */
  readonly asOf: number | null
}
interface ComparedTimelines {
  readonly timelines: readonly ComparedTimeline[]
  /** Cases that cannot be drawn: without dated rows, or, counted from the first year with JICA, without such a year. */
  readonly left: readonly CaseRecord[]
}

const ownRows = ({ timeline }: CaseRecord): readonly TimelineRow[] => timeline.filter(({ track }) => track !== 'context')

/** The year from which a case is counted: the first with JICA, or the middle of a decade of which no nearer year is known. */
function firstWithJica(record: CaseRecord): number | null {
  const { firstJicaYear } = record.derived
  const first = record.timeline.filter(({ track, period }) => track === 'jica' && startYear(period) === firstJicaYear)
  return first.length === 0 ? null : Math.min(...first.map(({ period }) => middleYear(period)))
}

/** The last year that a row is known to reach; one with an open end gets a year more, so that one sees it go on. */
function lastShown({ period }: TimelineRow): number {
  if (period.end === null) return startYear(period) + (period.precision === 'decade' ? 10 : 1)
  return endYear(period) ?? startYear(period)
}

/**
 * Each case with the stretch of years that makes all drawings stand on one axis. `asOfYear` gives the year until which a
 * case was described: what goes on is drawn until then.
 */
export function compareTimelines(cases: readonly CaseRecord[], axis: CompareAxis, asOfYear: (record: CaseRecord) => number | null): ComparedTimelines {
  const zeroOf = (record: CaseRecord): number | null => (axis === 'since-jica' ? firstWithJica(record) : 0)
  const drawn = cases.flatMap((record) => {
    const [zero, rows] = [zeroOf(record), ownRows(record)]
    return zero === null || rows.length === 0 ? [] : [{ record, zero, rows, asOf: asOfYear(record) }]
  })
  const from = Math.min(...drawn.flatMap(({ zero, rows }) => rows.map(({ period }) => startYear(period) - zero)))
  const to = Math.max(...drawn.flatMap(({ zero, rows, asOf }) => rows.map((row) => Math.max(lastShown(row), row.period.open ? (asOf ?? 0) : 0) - zero)))
  return {
    timelines: drawn.map(({ record, zero, rows, asOf }) => ({
      record,
      rows,
      from: zero + from,
      to: zero + to,
      zero: axis === 'since-jica' ? zero : null,
      asOf,
    })),
    left: cases.filter((record) => !drawn.some((one) => one.record === record)),
  }
}

/**
 * Years from the first cooperation with JICA to the beginning of a row: negative before it. Null without such a year, and
 * where of either only the decade is known.
 */
export function yearsSinceJica(record: CaseRecord, row: TimelineRow): number | null {
  const { firstJicaYear } = record.derived
  if (firstJicaYear === null || row.period.precision === 'decade' || firstWithJica(record) !== firstJicaYear) return null
  return startYear(row.period) - firstJicaYear
}
