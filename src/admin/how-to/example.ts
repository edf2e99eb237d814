/**
 * One good example of a part of the form, out of what readers already have: never invented, never of a draft. The rule: of the
 * published cases, the one nearest to the case at hand (most elements of revitalisation in common, then the same region, then the
 * first number) that has a row with every part filled in both languages and its evidence; of that case the first such row.
 */
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { exampleRows, type Row } from './example-rows'
import type { GuideName } from './guides'

export interface Example {
  /** The case's name, as readers know it. */
  readonly from: string
  /** Where readers see it. */
  readonly address: string
  /** What the row says, part by part. */
  readonly lines: readonly string[]
}

/** So much of a long text is shown, in characters. */
const most = 220

const isWhole = ({ parts, evidence }: Row): boolean =>
  parts.every((part) => part !== null && part.ja.trim() !== '' && part.en.trim() !== '') &&
  (evidence === undefined || (evidence !== null && evidence.locator !== ''))

const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text)

/** What the example is chosen near to; empty for a case that says nothing of itself yet. */
export interface Near {
  readonly slug: string
  readonly elements: readonly string[]
  readonly regions: readonly string[]
}

/** The regions of a case's places. */
export function regionsOf(snapshot: CatalogueSnapshot, record: Pick<CaseRecord, 'places'>): readonly string[] {
  return record.places.flatMap((slug) => lookup(snapshot).places.get(slug)?.region || [])
}

/** The example for one part of the form; null where no other published case has one. */
export function exampleOf(snapshot: CatalogueSnapshot, name: GuideName, near: Near, language: Language): Example | null {
  const distance = (record: CaseRecord): readonly [number, number] => [
    -record.derived.elements.filter((element) => near.elements.includes(element)).length,
    regionsOf(snapshot, record).some((region) => near.regions.includes(region)) ? 0 : 1,
  ]
  const ordered = snapshot.cases
    .filter(({ slug }) => slug !== near.slug)
    .map((record) => ({ record, distance: distance(record) }))
    .sort((one, other) => one.distance[0] - other.distance[0] || one.distance[1] - other.distance[1] || one.record.number.localeCompare(other.record.number))
  for (const { record } of ordered) {
    const row = exampleRows(snapshot, record, name, language).find(isWhole)
    if (!row) continue
    const parts = name === 'keyFigures' ? row.parts.filter((_, index) => index !== 1) : row.parts
    const lines = parts.flatMap((part) => (part ? shortened(textIn(part, language).text) : []))
    return {
      from: caseName(snapshot, record, language),
      address: linkTo.case(language, record.slug, row.anchor),
      lines: row.before ? [row.before, ...lines] : lines,
    }
  }
  return null
}
