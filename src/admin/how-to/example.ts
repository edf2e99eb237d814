/**
 * One good example of a part of the form, out of what readers already have: never invented, never of a draft. The rule: of the
 * published cases, the one nearest to the case at hand (most elements of revitalisation in common, then the same region, then the
 * first number) that has a row with every part filled in both languages and its evidence; of that case the first such row.
 */
import { partOfPage } from '@/src/admin/live-preview/places'
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { limitKindLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { plainText } from '@/src/rich-text/tree'
import type { GuideName } from './guides'

export interface Example {
  /** The case's name, as readers know it. */
  readonly from: string
  /** Where readers see it. */
  readonly address: string
  /** What the row says, part by part. */
  readonly lines: readonly string[]
}

/** A row that can be shown: its anchor, if it has one, and its parts. */
interface Row {
  readonly anchor: string
  readonly parts: readonly (Bilingual | null)[]
  readonly before?: string
  readonly evidence?: Evidence | null
}

/** So much of a long text is shown, in characters. */
const most = 220

function rowsOf(snapshot: CatalogueSnapshot, record: CaseRecord, name: GuideName, language: Language): readonly Row[] {
  const { impactTags, promotingFactors, organisations } = lookup(snapshot)
  const single = (text: Bilingual | null): Row[] => [{ anchor: partOfPage(name), parts: [text] }]
  switch (name) {
    case 'headline':
      return single(record.headline)
    case 'summary':
      return single(record.summary)
    case 'limits':
      return record.limits.map(({ id, kind, statement, evidence }) => ({ anchor: id, parts: [...(kind ? [limitKindLabels[kind]] : []), statement], evidence }))
    case 'changeNotes':
      return record.changeNotes.map(({ date, note }) => ({ anchor: 'cite', before: formatInstant(date, language), parts: [note] }))
    case 'challenges':
    case 'resources':
      return record[name].map(({ id, text, evidence }) => ({ anchor: id, parts: [text], evidence }))
    case 'sections':
      return record.sections.map(({ id, heading, body }) => ({ anchor: id, parts: [heading, { ja: plainText(body.ja), en: plainText(body.en) }] }))
    case 'timeline':
      return record.timeline.map(({ id, period, title, note, evidence }) => ({
        anchor: id,
        before: formatPeriod(period, language),
        parts: [title, note],
        evidence,
      }))
    case 'undated':
      return record.undated.map(({ id, title, note, evidence }) => ({ anchor: id, parts: [title, note], evidence }))
    case 'outcomes':
      return record.outcomes.map(({ id, impact, heading, statement, evidence }) => ({
        anchor: id,
        parts: [impactTags.get(impact)?.name ?? null, heading, statement],
        evidence,
      }))
    case 'factors':
      return record.factors.map(({ id, factor, heading, statement, evidence }) => ({
        anchor: id,
        parts: [promotingFactors.get(factor)?.name ?? null, heading, statement],
        evidence,
      }))
    case 'pathways':
      return record.pathways.map(({ id, statement, evidence }) => ({ anchor: id, parts: [statement], evidence }))
    case 'keyFigures':
      return record.keyFigures.map(({ id, value, unit, label, asOf, evidence }) => ({
        anchor: id,
        before: `${value.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB')} ${textIn(unit, language).text}`,
        // A number without its date is no good example.
        parts: [label, unit, asOf && { ja: formatPeriod(asOf, 'ja'), en: formatPeriod(asOf, 'en') }],
        evidence,
      }))
    case 'actors':
      return record.actors.map(({ id, organisation, role }) => ({ anchor: id, parts: [organisations.get(organisation)?.name ?? null, role] }))
    case 'images':
      return record.images.map(({ id, caption }) => ({ anchor: id, parts: [caption] }))
  }
}

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
    const row = rowsOf(snapshot, record, name, language).find(isWhole)
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
