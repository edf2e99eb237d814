/** The large timeline as a list: years with their rows, and the gaps between them. */
import type { TimelineRow } from '@/src/catalogue/types'
import { comparePeriods, endYear, startYear } from '@/src/periods'

export interface YearGroup {
  readonly kind: 'year'
  /** The year, or the first year of a decade. */
  readonly year: number
  readonly isDecade: boolean
  readonly rows: readonly TimelineRow[]
  /** True for the one group with the first row of the track. */
  readonly isFirstWithLocal: boolean
  readonly isFirstWithJica: boolean
  /** Whether each track has begun by now: its line runs on from there. */
  readonly hasLocalBegun: boolean
  readonly hasJicaBegun: boolean
}
export interface Gap {
  readonly kind: 'gap'
  readonly years: number
  /** True when nothing that began earlier reaches into the gap; else it is only that nothing new was recorded. */
  readonly isEmpty: boolean
  readonly hasLocalBegun: boolean
  readonly hasJicaBegun: boolean
}

/** Shorter gaps are not worth a line of their own, the less so while something older goes on. */
const shortestEmptyGap = 2
const shortestQuietGap = 3

const groupKey = ({ period }: TimelineRow): string => `${startYear(period)}${period.precision === 'decade' ? 's' : ''}`

function gapBetween(before: YearGroup, after: YearGroup, earlier: readonly TimelineRow[]): Gap | null {
  const lastYear = before.year + (before.isDecade ? 9 : 0)
  const years = after.year - lastYear - 1
  const isEmpty = earlier.every(({ period }) => (endYear(period) ?? Infinity) <= lastYear)
  if (years < (isEmpty ? shortestEmptyGap : shortestQuietGap)) return null
  return { kind: 'gap', years, isEmpty, hasLocalBegun: before.hasLocalBegun, hasJicaBegun: before.hasJicaBegun }
}

/** Rows in the order of time, by the year in which each begins; longer gaps stand between. */
export function yearGroups(rows: readonly TimelineRow[]): readonly (YearGroup | Gap)[] {
  const inOrder = [...rows].sort((a, b) => comparePeriods(a.period, b.period))
  const byYear = new Map<string, TimelineRow[]>()
  for (const row of inOrder) byYear.set(groupKey(row), [...(byYear.get(groupKey(row)) ?? []), row])

  const parts: (YearGroup | Gap)[] = []
  const earlier: TimelineRow[] = []
  let before: YearGroup | undefined
  for (const group of byYear.values()) {
    const [first] = group
    if (!first) continue
    const has = (track: TimelineRow['track']): boolean => group.some((row) => row.track === track)
    const next: YearGroup = {
      kind: 'year',
      year: startYear(first.period),
      isDecade: first.period.precision === 'decade',
      rows: group,
      isFirstWithLocal: has('local') && !before?.hasLocalBegun,
      isFirstWithJica: has('jica') && !before?.hasJicaBegun,
      hasLocalBegun: has('local') || (before?.hasLocalBegun ?? false),
      hasJicaBegun: has('jica') || (before?.hasJicaBegun ?? false),
    }
    const gap = before ? gapBetween(before, next, earlier) : null
    if (gap) parts.push(gap)
    parts.push(next)
    earlier.push(...group)
    before = next
  }
  return parts
}
