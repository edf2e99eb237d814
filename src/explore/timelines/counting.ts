/** All cases on one axis of years: which stand together, in which order, and what happened in the world meanwhile. */
import { elementCounts } from '@/src/catalogue/frequencies'
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, ChronologyEntry, Place } from '@/src/catalogue/types'
import { answerFor } from '@/src/explore/towns/counting'
import { placeOfRow } from '@/src/explore/towns/town'
import type { Bilingual } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { elements, findLabel, regionLabels, regions } from '@/src/model/terms'
import { comparePeriods, startYear } from '@/src/periods'
import { rowOfPlace } from '@/src/reference/municipalities'
import { commonAxis } from '@/src/visuals/common-axis'
import { regionName } from '@/src/visuals/region-name'
import type { TimelinesQuery } from './query'
import { timelinesWords } from './words'

/** Cases that stand together. */
export interface TimelinesGroup {
  /** Null where all stand in one row of rows. */
  readonly name: Bilingual | null
  readonly cases: readonly CaseRecord[]
}

const byStart = oncePerSnapshot((snapshot) => sortCases(snapshot.cases, 'first-year', 'ja'))

function byElement(snapshot: CatalogueSnapshot): readonly TimelinesGroup[] {
  return elementCounts(snapshot).regions.map(({ elements: reached }) => ({
    name: { ja: regionName(reached, 'ja'), en: regionName(reached, 'en') },
    cases: byStart(snapshot).filter(({ derived }) => elements.every((one) => derived.elements.includes(one) === reached.includes(one))),
  }))
}

/** A case of several regions stands in the first of them, so that each case stands in one place. */
function byRegion(snapshot: CatalogueSnapshot): readonly TimelinesGroup[] {
  const { places } = lookup(snapshot)
  const regionOf = (record: CaseRecord) => regions.find((region) => record.places.some((slug) => places.get(slug)?.region === region))
  return [...regions, undefined].map((region) => ({
    name: region === undefined ? null : (findLabel(regionLabels, region) ?? { ja: region, en: region }),
    cases: byStart(snapshot).filter((record) => regionOf(record) === region),
  }))
}

/** The reader's own town; null where none is chosen. */
export function townOf(snapshot: CatalogueSnapshot, { town }: TimelinesQuery): Place | null {
  const row = town === null ? null : rowOfPlace(town)
  return row === null ? null : placeOfRow(snapshot, row)
}

/** As the page of a town puts them in order: its own, the others with the most alike first, and those that nothing can be compared with. */
function byTown(snapshot: CatalogueSnapshot, town: Place): readonly TimelinesGroup[] {
  const { own, near, apart } = answerFor(snapshot, town)
  const { ja, en } = timelinesWords
  const [nameJa, nameEn] = [textIn(town.name, 'ja').text, textIn(town.name, 'en').text]
  return [
    { name: { ja: ja.ownCases(nameJa), en: en.ownCases(nameEn) }, cases: own },
    { name: { ja: ja.nearCases(nameJa), en: en.nearCases(nameEn) }, cases: near.map(({ record }) => record) },
    { name: { ja: ja.apartCases, en: en.apartCases }, cases: apart },
  ]
}

function groupsOf(snapshot: CatalogueSnapshot, query: TimelinesQuery): readonly TimelinesGroup[] {
  const town = query.order === 'town' ? townOf(snapshot, query) : null
  if (town !== null) return byTown(snapshot, town)
  if (query.order === 'element') return byElement(snapshot)
  return query.order === 'region' ? byRegion(snapshot) : [{ name: null, cases: byStart(snapshot) }]
}

/**
 * Every case once, in the order that is asked for; within a group by the first year on its lines, without one last, but by
 * likeness where that is asked for.
 */
export function timelinesGroups(snapshot: CatalogueSnapshot, query: TimelinesQuery): readonly TimelinesGroup[] {
  return groupsOf(snapshot, query).filter(({ cases }) => cases.length > 0)
}

export interface WorldEvent {
  readonly entry: ChronologyEntry
  readonly year: number
  /** How many cases tell of something around them in the same year. */
  readonly cases: number
}

/** More would be a grid. */
const mostEvents = 4

/**
 * What happened in the world and in Japan, of the report's chronology (figure 2): the events in whose year most timelines of
 * cases tell of something that happened around them. The most frequent, at most four and one a year, in the order of time.
 */
export const worldEvents = oncePerSnapshot((snapshot): readonly WorldEvent[] => {
  const axis = commonAxis(snapshot)
  const tellOf = (year: number) =>
    snapshot.cases.filter(({ timeline }) =>
      timeline.some(({ track, period }) => track === 'context' && period.precision !== 'decade' && startYear(period) === year),
    ).length
  const years = new Map<number, WorldEvent>()
  for (const entry of [...snapshot.chronology].sort((a, b) => comparePeriods(a.period, b.period))) {
    const year = startYear(entry.period)
    const isOn = axis !== null && year >= axis.from && year <= axis.to && entry.period.precision !== 'decade'
    if (entry.track === 'world' && isOn && !years.has(year)) years.set(year, { entry, year, cases: tellOf(year) })
  }
  return [...years.values()]
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => b.cases - a.cases || a.year - b.year)
    .slice(0, mostEvents)
    .sort((a, b) => a.year - b.year)
})
