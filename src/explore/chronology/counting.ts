/**
 * The report's chronology (figure 2), the years in which cases began to work with JICA, and the cases' own events that a
 * reader lays over them. Nothing is drawn or worded here.
 */
import { facetsOf } from '@/src/catalogue/facets'
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { valuesOf, wholeList } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import { firstWithJica } from '@/src/catalogue/years'
import type { Bilingual } from '@/src/i18n/languages'
import { comparePeriods, startYear } from '@/src/periods'
import { type ChronologyQuery, inOrder, isChosen, noOverlay } from './query'

/** What the place itself and JICA did; what happened around them stands in the report's own tracks. */
const ownEvents = oncePerSnapshot(
  (snapshot: CatalogueSnapshot): ReadonlyMap<CaseRecord, readonly TimelineRow[]> =>
    new Map(
      snapshot.cases.map((record) => [record, record.timeline.filter(({ track }) => track !== 'context').sort((a, b) => comparePeriods(a.period, b.period))]),
    ),
)

export interface Overlay {
  readonly record: CaseRecord
  /** In the order of time. */
  readonly rows: readonly TimelineRow[]
}

/** The events that a choice lays over the chronology, case by case. A case that was named itself stays without any. */
export function overlaysOf(snapshot: CatalogueSnapshot, query: ChronologyQuery): readonly Overlay[] {
  if (!isChosen(query)) return []
  const { programmeLine } = lookup(snapshot)
  const fits = (record: CaseRecord) =>
    (query.case.length === 0 || query.case.includes(record.slug)) &&
    (query.prefecture.length === 0 || query.prefecture.some((slug) => valuesOf(snapshot, record, 'prefecture').has(slug)))
  const isOfProgramme = ({ programme }: TimelineRow) =>
    query.programme.length === 0 || (programme !== null && programmeLine(programme).some((slug) => query.programme.includes(slug)))
  return inOrder(snapshot)
    .filter(fits)
    .map((record) => ({ record, rows: (ownEvents(snapshot).get(record) ?? []).filter(isOfProgramme) }))
    .filter(({ record, rows }) => rows.length > 0 || query.case.includes(record.slug))
}

export interface Beginning {
  readonly record: CaseRecord
  /** The event that says so. */
  readonly row: TimelineRow
}

export interface BeginningYear {
  readonly year: number
  /** The source only gives the decade, which begins with `year`. */
  readonly isDecade: boolean
  readonly cases: readonly Beginning[]
}

interface Beginnings {
  /** In the order of time; a decade before its first year. */
  readonly years: readonly BeginningYear[]
  /** Cases without a dated event with JICA. */
  readonly undated: readonly CaseRecord[]
  readonly outOf: number
}

function beginningOf(record: CaseRecord): readonly Beginning[] {
  const row = firstWithJica(record)
  return row === null ? [] : [{ record, row }]
}

/** When the cases began to work with JICA, as far as their timelines say. */
export const beginnings = oncePerSnapshot((snapshot: CatalogueSnapshot): Beginnings => {
  const cases = inOrder(snapshot)
  const years = new Map<string, BeginningYear & { readonly cases: Beginning[] }>()
  for (const beginning of cases.flatMap(beginningOf)) {
    const { period } = beginning.row
    const isDecade = period.precision === 'decade'
    const year = startYear(period)
    const group = years.get(`${year}${isDecade}`) ?? { year, isDecade, cases: [] }
    group.cases.push(beginning)
    years.set(`${year}${isDecade}`, group)
  }
  return {
    years: [...years.values()].sort((a, b) => a.year - b.year || Number(b.isDecade) - Number(a.isDecade)),
    undated: cases.filter((record) => firstWithJica(record) === null),
    outOf: cases.length,
  }
})

export interface ChronologyYear {
  readonly year: number
  readonly isDecade: boolean
  readonly entries: readonly ChronologyEntry[]
  readonly begins: readonly Beginning[]
  readonly events: readonly { readonly record: CaseRecord; readonly row: TimelineRow }[]
}

/** Everything that is shown, year by year: the report's entries, the beginnings, and the events that were chosen. */
export function chronologyYears(snapshot: CatalogueSnapshot, query: ChronologyQuery): readonly ChronologyYear[] {
  type Growing = { year: number; isDecade: boolean; entries: ChronologyEntry[]; begins: Beginning[]; events: ChronologyYear['events'][number][] }
  const years = new Map<string, Growing>()
  const at = (year: number, isDecade: boolean): Growing => {
    const found = years.get(`${year}${isDecade}`) ?? { year, isDecade, entries: [], begins: [], events: [] }
    years.set(`${year}${isDecade}`, found)
    return found
  }
  const of = ({ period }: Pick<TimelineRow, 'period'>) => at(startYear(period), period.precision === 'decade')
  for (const entry of chronologyInOrder(snapshot)) of(entry).entries.push(entry)
  for (const { year, isDecade, cases } of beginnings(snapshot).years) at(year, isDecade).begins.push(...cases)
  for (const { record, rows } of overlaysOf(snapshot, query)) for (const row of rows) of(row).events.push({ record, row })
  return [...years.values()].sort((a, b) => a.year - b.year || Number(b.isDecade) - Number(a.isDecade))
}

/** The report's entries in the order of time. */
export const chronologyInOrder = oncePerSnapshot((snapshot: CatalogueSnapshot): readonly ChronologyEntry[] =>
  [...snapshot.chronology].sort((a, b) => comparePeriods(a.period, b.period)),
)

export interface OverlayOption {
  readonly value: string
  readonly name: Bilingual
  /** Events that it lays over the chronology when nothing else is chosen. */
  readonly events: number
  /** A kind of the programme before it. */
  readonly isKind: boolean
}

/** Programmes and prefectures that at least one event belongs to, in the order of the list of cases. */
export const overlayOptions = oncePerSnapshot((snapshot: CatalogueSnapshot): Readonly<Record<'programme' | 'prefecture', readonly OverlayOption[]>> => {
  const facets = facetsOf(snapshot, wholeList)
  const options = (name: 'programme' | 'prefecture') =>
    (facets.find((facet) => facet.name === name)?.values ?? [])
      .map(({ value, name: label, isKind }): OverlayOption => ({
        value,
        name: label,
        isKind,
        events: overlaysOf(snapshot, { ...noOverlay, [name]: [value] }).reduce((sum, { rows }) => sum + rows.length, 0),
      }))
      .filter(({ events }) => events > 0)
  return { programme: options('programme'), prefecture: options('prefecture') }
})

/** How many events a case lays over the chronology. */
export function eventCount(record: CaseRecord): number {
  return record.timeline.filter(({ track }) => track !== 'context').length
}
