/** How many cases fit each choice: counted in one walk over the cases, because the form offers more than a hundred choices. */
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, Place } from '@/src/catalogue/types'
import { kindOfPlace, placesOf } from './fit'
import { type Aspect, choices, sizeClassOf } from './query'

type Values = Readonly<Record<Aspect, ReadonlySet<string>>>

/** The choices that a case fits: the same rule as `fit`, which a test compares. */
function valuesIn(snapshot: CatalogueSnapshot, record: CaseRecord): Values {
  const { places } = lookup(snapshot)
  const own = placesOf(snapshot, record)
  const regionOf = (slug: string) => places.get(slug)?.region ?? []
  const conditions = (rows: CaseRecord['challenges']) => new Set(rows.flatMap(({ condition }) => condition ?? []))
  return {
    where: new Set([...record.derived.prefectures, ...[...record.places, ...record.derived.prefectures].flatMap(regionOf)]),
    kind: new Set(own.flatMap((place) => kindOfPlace(place) ?? [])),
    size: new Set(own.flatMap(({ population }) => (population === null ? [] : sizeClassOf(population.value)))),
    landscape: new Set(own.flatMap(({ landscapes }) => landscapes)),
    lack: conditions(record.challenges),
    has: conditions(record.resources),
    hope: new Set(record.outcomes.map(({ impact }) => impact)),
  }
}

/** How many of some cases fit each choice of an aspect, in the order of the form; `near` is not counted. */
export function countFits(snapshot: CatalogueSnapshot, cases: readonly Values[], aspect: Aspect): ReadonlyMap<string, number> {
  const counts = new Map(choices(snapshot)[aspect].map((value) => [value, 0]))
  for (const values of cases) for (const value of values[aspect]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The values of every case, in the order of the snapshot. */
export const allValues = oncePerSnapshot((snapshot): readonly Values[] => snapshot.cases.map((record) => valuesIn(snapshot, record)))

/** How many of all cases fit each choice. */
export const fitCounts = oncePerSnapshot((snapshot): Readonly<Record<Aspect, ReadonlyMap<string, number>>> => {
  const count = (aspect: Aspect) => countFits(snapshot, allValues(snapshot), aspect)
  return {
    where: count('where'),
    kind: count('kind'),
    size: count('size'),
    landscape: count('landscape'),
    lack: count('lack'),
    has: count('has'),
    hope: count('hope'),
  }
})

/** Of how many cases anything is known under an aspect; the others cannot be compared there. */
export const comparable = oncePerSnapshot((snapshot): Readonly<Record<'size' | 'landscape', number>> => {
  const known = (test: (place: Place) => boolean) => snapshot.cases.filter((record) => placesOf(snapshot, record).some(test)).length
  return {
    size: known(({ population }) => population !== null),
    landscape: known(({ landscapes, facts }) => landscapes.length > 0 || facts.coast !== null || facts.island !== null),
  }
})
