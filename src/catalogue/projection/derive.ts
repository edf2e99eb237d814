import type { CaseRecord } from '@/src/catalogue/types'
import { type Element, elements } from '@/src/model/terms'
import { endYear, startYear } from '@/src/periods'
import type { Slugs } from './slugs'
import { unfinished } from './unfinished'

interface Added {
  readonly countries: readonly string[]
  readonly programmes: readonly string[]
  readonly elements: readonly Element[]
}

/** Each once; without the places in a draft where nothing is chosen yet (`unfinished`). */
function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== unfinished.term)
}

/** What a case's rows say about it as a whole: elements, countries, programmes, years. Nothing here is typed by hand. */
export function deriveFromRows(record: Omit<CaseRecord, 'derived'>, added: Added, slugs: Slugs): CaseRecord['derived'] {
  const impacts = unique(record.outcomes.map(({ impact }) => impact))
  const reached = new Set([...impacts.flatMap((impact) => slugs.elementsOfImpact(impact)), ...added.elements])
  // What happened around a place (an earthquake, a law) does not date its own work.
  const own = record.timeline.filter(({ track }) => track !== 'context')
  const activities = [...record.timeline, ...record.undated]
  const starts = own.map(({ period }) => startYear(period))
  const ends = own.map(({ period }) => endYear(period))
  const jica = own.filter(({ track }) => track === 'jica').map(({ period }) => startYear(period))
  return {
    elements: elements.filter((element) => reached.has(element)),
    countries: unique([...activities.flatMap(({ countries }) => countries), ...added.countries]),
    programmes: unique([...activities.flatMap(({ programme }) => programme ?? []), ...added.programmes]),
    impacts,
    factors: unique(record.factors.map(({ factor }) => factor)),
    conditions: unique([...record.challenges, ...record.resources].flatMap(({ condition }) => condition ?? [])),
    organisations: unique([...record.actors.map(({ organisation }) => organisation), ...activities.flatMap(({ organisations }) => organisations)]),
    prefectures: unique(record.places.flatMap((place) => slugs.prefecturesOfPlace(place))),
    firstYear: starts.length > 0 ? Math.min(...starts) : null,
    lastYear: ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map((year) => year ?? 0)),
    firstJicaYear: jica.length > 0 ? Math.min(...jica) : null,
  }
}
