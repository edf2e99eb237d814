/**
 * How a case compares with the criteria, one finding for each choice. What no source says stays unknown: it neither fits nor
 * differs. The order of the answer is counted from `criterionWeights` alone.
 */
import { lookup } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, Place, TextRow } from '@/src/catalogue/types'
import type { QuotedRow } from '@/src/catalogue/usage'
import { type Aspect, aspects, type Criteria, type Criterion, itemsOf, sizeClassOf } from './query'

/** `near`: not the same prefecture, but the same region. */
export type Verdict = 'fits' | 'near' | 'unlike' | 'unknown'

/**
 * What a fit counts in the order of the answer. What a place lacks and hopes for is why one looks for a case at all;
 * a resource decides whether one can follow it; the rest tells how close the circumstances are.
 */
export const criterionWeights = { lack: 3, hope: 3, has: 2, prefecture: 2, region: 1, kind: 1, size: 1, landscape: 1 } as const
export type Weighed = keyof typeof criterionWeights

export interface Finding {
  readonly item: Criterion
  readonly verdict: Verdict
  /** What it counts in the order; null where nothing fits. */
  readonly weighed: Weighed | null
  /** The rows of the case that say so. */
  readonly rows: readonly QuotedRow[]
  /** What is known of the case under the same aspect: values of it, but for `size` the slugs of the places. */
  readonly seen: readonly string[]
}
export interface Fit {
  readonly record: CaseRecord
  /** One for each choice, in the order of the form. */
  readonly findings: readonly Finding[]
}

type Judged = Omit<Finding, 'item'>

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

function quoteText({ id, text }: TextRow): QuotedRow {
  return { id, heading: text, statement: null, period: null, evidence: null }
}

/** The places of a case that the catalogue holds. */
export function placesOf(snapshot: CatalogueSnapshot, record: CaseRecord): readonly Place[] {
  const { places } = lookup(snapshot)
  return record.places.flatMap((slug) => places.get(slug) ?? [])
}

/** The kind of a municipality, or that it is a whole prefecture or a wider area; null where it is not recorded. */
export function kindOfPlace({ kind, municipalityKind }: Place): string | null {
  return kind === 'municipality' ? municipalityKind : kind
}

function judgeWhere(snapshot: CatalogueSnapshot, record: CaseRecord, value: string): Judged {
  const { places } = lookup(snapshot)
  const { prefectures } = record.derived
  const regionOf = (slug: string) => places.get(slug)?.region ?? []
  const caseRegions = new Set([...record.places, ...prefectures].flatMap(regionOf).filter((region) => region !== ''))
  const seen = prefectures.length > 0 ? prefectures : [...caseRegions]
  const prefecture = places.get(value)
  if (prefecture !== undefined && prefectures.includes(value)) return { verdict: 'fits', weighed: 'prefecture', rows: [], seen }
  if (caseRegions.has(prefecture?.region ?? value)) return { verdict: prefecture ? 'near' : 'fits', weighed: 'region', rows: [], seen }
  return { verdict: caseRegions.size === 0 ? 'unknown' : 'unlike', weighed: null, rows: [], seen }
}

/** A case in several places fits with any of them, and differs only when all of them are known. */
function judgePlaces(values: readonly (string | null)[], wanted: string, aspect: 'kind' | 'size', seen: readonly string[]): Judged {
  if (values.includes(wanted)) return { verdict: 'fits', weighed: aspect, rows: [], seen }
  return { verdict: values.length === 0 || values.includes(null) ? 'unknown' : 'unlike', weighed: null, rows: [], seen }
}

/** Whether a place is known not to be of a landscape: only the coast and islands are told of every place, by the boundaries. */
function rulesOut({ landscapes, facts }: Place, value: string): boolean {
  return (value === 'coast' || value === 'island') && !landscapes.includes(value) && facts[value]?.value === false
}

/** A recorded landscape does not rule out another one: a missing one is unknown, unless every place of the case rules it out. */
function judgeLandscape(snapshot: CatalogueSnapshot, record: CaseRecord, value: string): Judged {
  const places = placesOf(snapshot, record)
  const seen = unique(places.flatMap(({ landscapes }) => landscapes))
  if (seen.includes(value)) return { verdict: 'fits', weighed: 'landscape', rows: [], seen }
  return { verdict: places.length > 0 && places.every((place) => rulesOut(place, value)) ? 'unlike' : 'unknown', weighed: null, rows: [], seen }
}

/** A row that is not grouped yet could be about anything: while there is one, a missing term is unknown. */
function judgeConditions(rows: readonly TextRow[], value: string, aspect: 'lack' | 'has'): Judged {
  const own = rows.filter(({ condition }) => condition === value)
  const seen = unique(rows.flatMap(({ condition }) => condition ?? []))
  if (own.length > 0) return { verdict: 'fits', weighed: aspect, rows: own.map(quoteText), seen }
  const isOpen = rows.length === 0 || rows.some(({ condition }) => condition === null)
  return { verdict: isOpen ? 'unknown' : 'unlike', weighed: null, rows: [], seen }
}

function judgeHope({ outcomes }: CaseRecord, value: string): Judged {
  const rows = outcomes
    .filter(({ impact }) => impact === value)
    .map(({ id, heading, statement, evidence }): QuotedRow => ({ id, heading, statement, evidence, period: null }))
  if (rows.length > 0) return { verdict: 'fits', weighed: 'hope', rows, seen: [] }
  return { verdict: outcomes.length === 0 ? 'unknown' : 'unlike', weighed: null, rows: [], seen: [] }
}

function judge(snapshot: CatalogueSnapshot, record: CaseRecord, { aspect, value }: Criterion): Judged {
  switch (aspect) {
    case 'where':
      return judgeWhere(snapshot, record, value)
    case 'kind': {
      const kinds = placesOf(snapshot, record).map(kindOfPlace)
      return judgePlaces(kinds, value, 'kind', unique(kinds.flatMap((kind) => kind ?? [])))
    }
    case 'size': {
      const places = placesOf(snapshot, record)
      const counted = places.filter(({ population }) => population !== null).map(({ slug }) => slug)
      return judgePlaces(
        places.map(({ population }) => (population === null ? null : sizeClassOf(population.value))),
        value,
        'size',
        counted,
      )
    }
    case 'landscape':
      return judgeLandscape(snapshot, record, value)
    case 'lack':
      return judgeConditions(record.challenges, value, 'lack')
    case 'has':
      return judgeConditions(record.resources, value, 'has')
    case 'hope':
      return judgeHope(record, value)
  }
}

/** How a case compares with each choice of the criteria. */
export function fit(snapshot: CatalogueSnapshot, record: CaseRecord, criteria: Criteria): Fit {
  return { record, findings: itemsOf(criteria).map((item) => ({ item, ...judge(snapshot, record, item) })) }
}

function worth({ findings }: Fit): number {
  return findings.reduce((sum, { weighed }) => sum + (weighed === null ? 0 : criterionWeights[weighed]), 0)
}

/** The cases in which anything fits: the weightiest fits first, equal ones by number. Differences and gaps take nothing away. */
export function ranked(snapshot: CatalogueSnapshot, criteria: Criteria): readonly Fit[] {
  const found = snapshot.cases.map((record) => fit(snapshot, record, criteria)).filter((one) => worth(one) > 0)
  const byNumber = new Map(
    sortCases(
      found.map(({ record }) => record),
      'number',
      'ja',
    ).map((record, index) => [record, index]),
  )
  const rankOf = ({ record }: Fit) => byNumber.get(record) ?? 0
  return found.sort((a, b) => worth(b) - worth(a) || rankOf(a) - rankOf(b))
}

/** Of how many cases it is known whether a choice fits them: of the others nothing may be said. */
export function knownFor(snapshot: CatalogueSnapshot, item: Criterion): number {
  return snapshot.cases.filter((record) => judge(snapshot, record, item).verdict !== 'unknown').length
}

/** How many choices of the criteria fit (or come near), differ, and cannot be compared in a case. */
export function tally({ findings }: Fit): Readonly<Record<'fits' | 'unlike' | 'unknown', number>> {
  const count = (...verdicts: readonly Verdict[]) => findings.filter(({ verdict }) => verdicts.includes(verdict)).length
  return { fits: count('fits', 'near'), unlike: count('unlike'), unknown: count('unknown') }
}

/** What a case had to work with that the criteria do not name: it may be what one would need. */
export function notChosen({ resources }: CaseRecord, criteria: Criteria): readonly TextRow[] {
  return resources.filter(({ condition }) => condition === null || !criteria.has.includes(condition))
}

/** Choices grouped by how much they count, the weightiest first: what the page says about its order. */
export const weightGroups: readonly { readonly weight: number; readonly of: readonly Weighed[] }[] = (() => {
  const names = Object.keys(criterionWeights).filter((name): name is Weighed => name in criterionWeights)
  const values = [...new Set(names.map((name) => criterionWeights[name]))].sort((a, b) => b - a)
  return values.map((weight) => ({ weight, of: names.filter((name) => criterionWeights[name] === weight) }))
})()

/** Aspects that describe the place; the rest is what it hopes for. */
export const placeAspects: readonly Aspect[] = aspects.filter((aspect) => aspect !== 'hope')
