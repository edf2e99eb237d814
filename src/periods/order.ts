import { partsOf, type Precision } from './calendar'
import { rankOf } from './parts'
import type { Period } from './types'

const coarseFirst: readonly Precision[] = ['decade', 'year', 'month', 'day']

/** The year in which a period begins; for a 年度 the year it is named by. */
export function startYear(period: Period): number {
  return partsOf(period.start).year
}

/**
 * The year that stands for the beginning of a period where one year must: the year itself, or the sixth of a decade of
 * which nothing nearer is known, so that the decade lies around it.
 */
export function middleYear(period: Period): number {
  return startYear(period) + (period.precision === 'decade' ? 5 : 0)
}

/**
 * The year in which a period ends, or null when its end is open. For a 年度 the year it is named by, not the one in
 * which its March lies; for a decade its last year.
 */
export function endYear(period: Period): number | null {
  if (period.end === null) return null
  const { year } = partsOf(period.end)
  return period.fiscal && period.endPrecision === 'year' ? year - 1 : year
}

/**
 * Order for a timeline: by first day; of those that begin together the vaguer first (1990年代 before 1990年 before
 * 1990年1月), then spring before autumn, then what ends sooner, open ends last; 1996年 before 1996年頃. Zero only for
 * periods that say the same time.
 */
export function comparePeriods(a: Period, b: Period): number {
  const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
  return (
    byText(a.start, b.start) ||
    coarseFirst.indexOf(a.precision) - coarseFirst.indexOf(b.precision) ||
    rankOf(a.part) - rankOf(b.part) ||
    byText(a.end ?? '9999', b.end ?? '9999') ||
    coarseFirst.indexOf(a.endPrecision) - coarseFirst.indexOf(b.endPrecision) ||
    rankOf(a.endPart) - rankOf(b.endPart) ||
    Number(a.circa) - Number(b.circa) ||
    Number(a.endCirca) - Number(b.endCirca)
  )
}
