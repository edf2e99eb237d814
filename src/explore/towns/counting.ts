/** The cases as one place sees them: those in it, those in places that it can be compared with, and those in none. */
import { lookup } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, Place } from '@/src/catalogue/types'
import { wasEvacuated } from '@/src/reference/evacuated'
import { type Compared, compared, likenessOf, timesAsLarge } from './likeness'

export interface NearCase {
  readonly record: CaseRecord
  /** The place of the case that is most like mine. */
  readonly place: Place
  readonly findings: readonly Compared[]
  readonly likeness: number
}

export interface TownAnswer {
  /** Cases in this very place. */
  readonly own: readonly CaseRecord[]
  /** Cases in other places of the same kind, the most alike first; equal ones by size, then by number. */
  readonly near: readonly NearCase[]
  /** Cases of another kind of place (a whole prefecture beside a town), or of which no number is recorded. */
  readonly apart: readonly CaseRecord[]
}

function placesOf(snapshot: CatalogueSnapshot, record: CaseRecord): readonly Place[] {
  const { places } = lookup(snapshot)
  return record.places.flatMap((slug) => places.get(slug) ?? [])
}

/** Whether the numbers of a place tell what it is like. A wider area has none, an evacuated one those of another place. */
export function canBeComparedAsPlace({ kind, jisCode, population }: Place): boolean {
  return kind !== 'area' && population !== null && population.value > 0 && !wasEvacuated(jisCode)
}

function isSame(a: Place, b: Place): boolean {
  return a.slug === '' || b.slug === '' ? a.jisCode !== '' && a.jisCode === b.jisCode : a.slug === b.slug
}

const sizeApart = (mine: Place, { place }: NearCase): number => timesAsLarge(mine, place) ?? Infinity

/** Cases whose study was cancelled tell nothing that could be followed. */
function nearest(snapshot: CatalogueSnapshot, mine: Place, record: CaseRecord): NearCase | null {
  if (record.study.kind === 'cancelled') return null
  const found = placesOf(snapshot, record)
    .filter((place) => place.kind === mine.kind && canBeComparedAsPlace(place))
    .map((place): NearCase => {
      const findings = compared(mine, place)
      return { record, place, findings, likeness: likenessOf(findings) }
    })
    .sort((a, b) => b.likeness - a.likeness || sizeApart(mine, a) - sizeApart(mine, b))
  return found[0] ?? null
}

/** What the cases say to a place. An evacuated or unknown one is compared with none. */
export function answerFor(snapshot: CatalogueSnapshot, mine: Place): TownAnswer {
  const cases = sortCases(snapshot.cases, 'number', 'ja')
  const own = cases.filter((record) => placesOf(snapshot, record).some((place) => isSame(place, mine)))
  const others = cases.filter((record) => !own.includes(record))
  const near = canBeComparedAsPlace(mine) ? others.flatMap((record) => nearest(snapshot, mine, record) ?? []) : []
  near.sort((a, b) => b.likeness - a.likeness || sizeApart(mine, a) - sizeApart(mine, b))
  const known = new Set(near.map(({ record }) => record))
  return { own, near, apart: others.filter((record) => !known.has(record)) }
}

/** How many nearest cases are told in full. */
export const mostNear = 3
