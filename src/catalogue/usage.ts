/**
 * Who uses a term: for each entry of a vocabulary the cases that reach it, with the very rows that say so.
 * An editor may add a country, programme or element to a case with a reason but without a row; such a case is listed
 * with no rows.
 */
import type { Bilingual } from '@/src/i18n/languages'
import type { Element } from '@/src/model/terms'
import type { Period } from '@/src/periods/types'
import { lookup } from './lookup'
import { sortCases, valuesOf } from './query'
import type { CaseRecord, CatalogueSnapshot, Evidence, FactorRow, OutcomeRow, TimelineRow, UndatedRow } from './types'

/** A row as another page quotes it; `id` is its anchor on the case's page. */
export interface QuotedRow {
  readonly id: string
  readonly heading: Bilingual
  readonly statement: Bilingual | null
  /** Only for rows of the timeline. */
  readonly period: Period | null
  readonly evidence: Evidence | null
}
export interface CaseUsage {
  readonly record: CaseRecord
  readonly rows: readonly QuotedRow[]
}

function quoteStatement({ id, heading, statement, evidence }: OutcomeRow | FactorRow): QuotedRow {
  return { id, heading, statement, evidence, period: null }
}

/** An event as another page quotes it. What the source does not date stands without a period. */
export function quoteEvent(row: TimelineRow | UndatedRow): QuotedRow {
  const { id, title, note, evidence } = row
  return { id, heading: title, statement: note, evidence, period: 'period' in row ? row.period : null }
}

function usage(
  snapshot: CatalogueSnapshot,
  isUsedBy: (record: CaseRecord) => boolean,
  rowsOf: (record: CaseRecord) => readonly QuotedRow[],
): readonly CaseUsage[] {
  const cases = sortCases(snapshot.cases.filter(isUsedBy), 'number', 'ja')
  return cases.map((record) => ({ record, rows: rowsOf(record) }))
}

/** Cases that report an impact, with their outcome rows. */
export function usageOfImpact(snapshot: CatalogueSnapshot, slug: string): readonly CaseUsage[] {
  return usage(
    snapshot,
    (record) => record.derived.impacts.includes(slug),
    (record) => record.outcomes.filter(({ impact }) => impact === slug).map(quoteStatement),
  )
}

/** Cases that name a promoting factor, with their factor rows. */
export function usageOfFactor(snapshot: CatalogueSnapshot, slug: string): readonly CaseUsage[] {
  return usage(
    snapshot,
    (record) => record.derived.factors.includes(slug),
    (record) => record.factors.filter(({ factor }) => factor === slug).map(quoteStatement),
  )
}

/** Cases that reach an element, with the outcome rows whose impact tag belongs to it. */
export function usageOfElement(snapshot: CatalogueSnapshot, element: Element): readonly CaseUsage[] {
  const { impactTags } = lookup(snapshot)
  const belongs = ({ impact }: OutcomeRow) => impactTags.get(impact)?.elements.includes(element) ?? false
  return usage(
    snapshot,
    (record) => record.derived.elements.includes(element),
    (record) => record.outcomes.filter(belongs).map(quoteStatement),
  )
}

/** Cases that used a programme or one of its kinds, with the events. */
export function usageOfProgramme(snapshot: CatalogueSnapshot, slug: string): readonly CaseUsage[] {
  const { programmeLine } = lookup(snapshot)
  return usage(
    snapshot,
    (record) => valuesOf(snapshot, record, 'programme').has(slug),
    (record) =>
      [...record.timeline, ...record.undated].filter(({ programme }) => programme !== null && programmeLine(programme).includes(slug)).map(quoteEvent),
  )
}

/** Cases with a partner country, with the events that name it. `code` is ISO 3166-1 alpha-2 in any case. */
export function usageOfCountry(snapshot: CatalogueSnapshot, code: string): readonly CaseUsage[] {
  const wanted = code.toUpperCase()
  const names = (codes: readonly string[]) => codes.some((one) => one.toUpperCase() === wanted)
  return usage(
    snapshot,
    (record) => names(record.derived.countries),
    (record) => [...record.timeline, ...record.undated].filter(({ countries }) => names(countries)).map(quoteEvent),
  )
}

/** Cases that an organisation takes part in, with its role and the events that name it. */
export function usageOfOrganisation(snapshot: CatalogueSnapshot, slug: string): readonly CaseUsage[] {
  const name = lookup(snapshot).organisations.get(slug)?.name ?? { ja: slug, en: slug }
  return usage(
    snapshot,
    (record) => record.derived.organisations.includes(slug) || record.actors.some((actor) => actor.organisation === slug),
    (record) => [
      ...record.actors
        .filter((actor) => actor.organisation === slug)
        .map((actor): QuotedRow => ({ id: actor.id, heading: name, statement: actor.role, period: null, evidence: null })),
      ...[...record.timeline, ...record.undated].filter(({ organisations }) => organisations.includes(slug)).map(quoteEvent),
    ],
  )
}

/** Cases in a place. A prefecture also holds the cases of the places that lie in it. */
export function usageOfPlace(snapshot: CatalogueSnapshot, slug: string): readonly CaseUsage[] {
  return usage(
    snapshot,
    (record) => record.places.includes(slug) || record.derived.prefectures.includes(slug),
    () => [],
  )
}
