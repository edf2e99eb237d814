/**
 * Where a programme stands in the timelines of the cases that used it: what came before, what followed, and how many
 * years lie between its first event and the first change that the source ties to an event.
 */
import { lookup } from '@/src/catalogue/lookup'
import { sortCases, valuesOf } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, PathwayRow, TimelineRow } from '@/src/catalogue/types'
import { comparePeriods, startYear } from '@/src/periods'

/** The first change that the source ties to an own event of the case (local or with JICA) from the programme's first event on. */
interface FirstChange {
  readonly pathway: PathwayRow
  readonly impact: string
  /** The event that led to it. A change has no date of its own: it counts from the year in which this began. */
  readonly event: TimelineRow
  /** Whole years between the beginnings of the two events; 0 is the same year. */
  readonly years: number
  /** The event is one of the programme itself. */
  readonly isOwn: boolean
}

export interface ProgrammeInCase {
  readonly record: CaseRecord
  readonly first: TimelineRow
  /** The case's own events (local or with JICA) that began before it, the nearest first. */
  readonly before: readonly TimelineRow[]
  /** Own events that began at the same time as far as the source says it: in the same year, in a decade that holds it. */
  readonly sameTime: readonly TimelineRow[]
  /** Own events that began after it, the nearest first. */
  readonly after: readonly TimelineRow[]
  /** Null where no pathway of the case ties a change to an event of that year or later. */
  readonly change: FirstChange | null
}

export interface YearsSummary {
  /** Cases for which the years can be told. */
  readonly n: number
  /** Of them, those in which the change is tied to an event of the programme itself. */
  readonly own: number
  readonly min: number
  readonly median: number
  readonly max: number
}

export interface ProgrammeInCases {
  /** Cases that used the programme or one of its kinds. */
  readonly used: number
  /** Those with a dated event of it, by their own numbers. */
  readonly dated: readonly ProgrammeInCase[]
  readonly withLocalBefore: number
  readonly withJicaBefore: number
  /** Cases in which no own event stands before it. */
  readonly firstOfAll: number
  readonly withLocalAfter: number
  readonly withJicaAfter: number
  /** Null where no case allows it. */
  readonly years: YearsSummary | null
}

/** First and last day on which a row may have begun, as far as the source says it: 頃 may be a year sooner or later. */
function beginning(row: TimelineRow): readonly [string, string] {
  const [first, last] = named(row)
  if (!row.period.circa) return [first, last]
  const moved = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  return [moved(first, -1), moved(last, 1)]
}

/** First and last day of what the source names. */
function named({ period: { start, precision, fiscal } }: TimelineRow): readonly [string, string] {
  const year = Number(start.slice(0, 4))
  if (precision === 'decade') return [start, `${year + 9}-12-31`]
  if (precision === 'year') return [start, fiscal ? `${year + 1}-03-31` : `${year}-12-31`]
  return [start, precision === 'month' ? `${start.slice(0, 7)}-31` : start]
}

const isBefore = (a: TimelineRow, b: TimelineRow): boolean => beginning(a)[1] < beginning(b)[0]

const byPeriod = (a: TimelineRow, b: TimelineRow): number => comparePeriods(a.period, b.period)

/** Years are counted between years that are known, not from a decade or from 頃. */
const hasNoYear = ({ period }: TimelineRow): boolean => period.precision === 'decade' || period.circa

function firstChange(record: CaseRecord, first: TimelineRow, isOf: (row: TimelineRow) => boolean): FirstChange | null {
  if (hasNoYear(first)) return null
  const changes = record.pathways.flatMap((pathway): FirstChange[] => {
    const { from, to } = pathway
    if (from.kind !== 'event' || to.kind !== 'impact') return []
    const event = record.timeline.find(({ id }) => id === from.row)
    if (!event || event.track === 'context' || hasNoYear(event) || isBefore(event, first)) return []
    const years = startYear(event.period) - startYear(first.period)
    return years < 0 ? [] : [{ pathway, impact: to.impact, event, years, isOwn: isOf(event) }]
  })
  // Of the same year, what comes from the programme itself says most.
  return changes.sort((a, b) => a.years - b.years || Number(b.isOwn) - Number(a.isOwn) || byPeriod(a.event, b.event))[0] ?? null
}

/** One case, or null where no event of the programme is dated in it. `isOf` says whether a row belongs to the programme. */
function inCase(record: CaseRecord, isOf: (row: TimelineRow) => boolean): ProgrammeInCase | null {
  const first = record.timeline.filter(isOf).sort(byPeriod)[0]
  if (!first) return null
  const others = record.timeline.filter((row) => row !== first && row.track !== 'context').sort(byPeriod)
  return {
    record,
    first,
    before: others.filter((row) => isBefore(row, first)).reverse(),
    sameTime: others.filter((row) => !isBefore(row, first) && !isBefore(first, row)),
    after: others.filter((row) => isBefore(first, row)),
    change: firstChange(record, first, isOf),
  }
}

function summaryOf(changes: readonly FirstChange[]): YearsSummary | null {
  const years = changes.map((change) => change.years).sort((a, b) => a - b)
  const half = Math.floor(years.length / 2)
  const [min, max, upper, lower] = [years[0], years.at(-1), years[half], years[years.length % 2 === 1 ? half : half - 1]]
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) return null
  return { n: years.length, own: changes.filter(({ isOwn }) => isOwn).length, min, median: (upper + lower) / 2, max }
}

/** All cases that used a programme or one of its kinds, with the counts over those in which an event of it is dated. */
export function programmeInCases(snapshot: CatalogueSnapshot, slug: string): ProgrammeInCases {
  const { programmeLine } = lookup(snapshot)
  const isOf = ({ programme }: TimelineRow) => programme !== null && programmeLine(programme).includes(slug)
  const cases = sortCases(
    snapshot.cases.filter((record) => valuesOf(snapshot, record, 'programme').has(slug)),
    'number',
    'ja',
  )
  const dated = cases.flatMap((record) => inCase(record, isOf) ?? [])
  const having = (rowsOf: (one: ProgrammeInCase) => readonly TimelineRow[], track: 'local' | 'jica') =>
    dated.filter((one) => rowsOf(one).some((row) => row.track === track)).length
  return {
    used: cases.length,
    dated,
    withLocalBefore: having(({ before }) => before, 'local'),
    withJicaBefore: having(({ before }) => before, 'jica'),
    firstOfAll: dated.filter(({ before }) => before.length === 0).length,
    withLocalAfter: having(({ after }) => after, 'local'),
    withJicaAfter: having(({ after }) => after, 'jica'),
    years: summaryOf(dated.flatMap(({ change }) => change ?? [])),
  }
}
