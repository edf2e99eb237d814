/**
 * From the stored records to the read model. Pure: takes plain records and a table of slugs by id, gives immutable
 * catalogue records. What is not published never comes in, and a relation to something unpublished falls out here.
 */
import type { Case, Media } from '../payload-types'
import type { Bilingual } from '../i18n/languages'
import type { Period, Precision } from '../periods'
import { deriveFromRows } from './derive'
import type {
  BilingualRichText, CaseImage, CaseRecord, Evidence, PathwayEnd, RichText, RichTextNode, TextRow,
} from './types'
import type { Slugs } from './slugs'

interface StoredText {
  readonly ja?: string | null
  readonly en?: string | null
}
interface StoredPeriod {
  readonly text?: string | null
  readonly start?: string | null
  readonly end?: string | null
  readonly open?: boolean | null
  readonly precision?: string | null
  readonly endPrecision?: string | null
  readonly fiscal?: boolean | null
}
interface StoredEvidence {
  readonly source?: unknown
  readonly locator?: string | null
  readonly level?: Evidence['level'] | null
}

export function bilingualOf(value: StoredText | null | undefined): Bilingual {
  return { ja: value?.ja?.trim() ?? '', en: value?.en?.trim() ?? '' }
}

/** An optional text: null when neither language is written. */
export function optionalBilingual(value: StoredText | null | undefined): Bilingual | null {
  const text = bilingualOf(value)
  return text.ja || text.en ? text : null
}

const precisions: readonly Precision[] = ['day', 'month', 'year', 'decade']

function precisionOf(value: string | null | undefined): Precision {
  return precisions.find((known) => known === value) ?? 'year'
}

export function periodOf(value: StoredPeriod | null | undefined): Period | null {
  if (!value?.text || !value.start) return null
  return {
    text: value.text, start: value.start, end: value.end ?? null, open: value.open === true,
    precision: precisionOf(value.precision), endPrecision: precisionOf(value.endPrecision), fiscal: value.fiscal === true,
  }
}

export function evidenceOf(value: StoredEvidence | null | undefined, slugs: Slugs): Evidence | null {
  const source = slugs.of('sources', value?.source)
  if (!source) return null
  return { source, locator: value?.locator ?? '', level: value?.level ?? 'stated' }
}

function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

export function richTextOf(value: unknown): RichText | null {
  const root: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'root') : undefined
  return isNode(root) ? { root } : null
}

export function bilingualRichTextOf(value: { ja?: unknown; en?: unknown } | null | undefined): BilingualRichText {
  return { ja: richTextOf(value?.ja), en: richTextOf(value?.en) }
}

function textRows(rows: Case['challenges'] | Case['resources'], slugs: Slugs): TextRow[] {
  return (rows ?? []).map((row, index) => ({
    id: row.id ?? String(index), text: bilingualOf(row.text), condition: slugs.of('local-conditions', row.condition),
  }))
}

function similarOf(rows: Case['pinnedSimilar'] | Case['hiddenSimilar'], slugs: Slugs): { case: string; reason: Bilingual }[] {
  return (rows ?? []).flatMap((row) => {
    const slug = slugs.of('cases', row.case)
    return slug ? [{ case: slug, reason: bilingualOf(row.reason) }] : []
  })
}

function imageOf(row: NonNullable<Case['images']>[number], index: number, media: ReadonlyMap<string, Media>): CaseImage[] {
  const id = typeof row.image === 'object' ? row.image?.id : row.image
  const stored = media.get(String(id))
  if (!stored?.url || !stored.width || !stored.height) return []
  const sizes = [stored.sizes?.small, stored.sizes?.large].flatMap((size) =>
    size?.url && size.width && size.height ? [{ url: size.url, width: size.width, height: size.height }] : [])
  return [{
    id: row.id ?? String(index), url: stored.url, width: stored.width, height: stored.height,
    alt: bilingualOf(stored.alt), credit: bilingualOf(stored.credit), caption: optionalBilingual(row.caption), sizes,
  }]
}

/** A published case as readers see it, or null for anything that is not published. */
export function projectCase(stored: Case, slugs: Slugs, media: ReadonlyMap<string, Media>): CaseRecord | null {
  return stored._status === 'published' && stored.slug ? projectAnyCase(stored, slugs, media) : null
}

/** A case as its page would show it, published or not: for the preview of a draft. Unwritten parts stay empty. */
export function projectAnyCase(stored: Case, slugs: Slugs, media: ReadonlyMap<string, Media>): CaseRecord {
  const end = (value: { impact?: unknown; event?: string | null } | undefined): PathwayEnd | null => {
    const impact = slugs.of('impact-tags', value?.impact)
    if (impact) return { kind: 'impact', impact }
    return value?.event ? { kind: 'event', row: value.event } : null
  }
  const record: Omit<CaseRecord, 'derived'> = {
    slug: stored.slug ?? '',
    formerSlugs: (stored.formerSlugs ?? []).flatMap(({ slug }) => slug ?? []),
    number: stored.number ?? '',
    tier: stored.tier ?? 'model',
    survey: slugs.of('surveys', stored.survey) ?? '',
    perspective: stored.perspective ?? null,
    title: bilingualOf(stored.title),
    subtitle: optionalBilingual(stored.subtitle),
    places: slugs.all('places', stored.places),
    summary: bilingualOf(stored.summary),
    study: { kind: stored.study?.kind ?? 'interview', note: optionalBilingual(stored.study?.note), date: periodOf(stored.study?.date) },
    challenges: textRows(stored.challenges, slugs),
    resources: textRows(stored.resources, slugs),
    sections: (stored.sections ?? []).map((row, index) => ({
      id: row.id ?? String(index), heading: bilingualOf(row.heading), body: bilingualRichTextOf(row.body),
    })),
    timeline: (stored.timeline ?? []).flatMap((row, index) => {
      const period = periodOf(row.period)
      return period ? [{
        id: row.id ?? String(index), track: row.track ?? 'local', period, title: bilingualOf(row.title), note: optionalBilingual(row.note),
        programme: slugs.of('programmes', row.programme), phase: row.phase ?? null,
        countries: slugs.all('countries', row.countries), organisations: slugs.all('organisations', row.organisations),
        evidence: evidenceOf(row.evidence, slugs),
      }] : []
    }),
    outcomes: (stored.outcomes ?? []).flatMap((row, index) => {
      const impact = slugs.of('impact-tags', row.impact)
      const evidence = evidenceOf(row.evidence, slugs)
      return impact && evidence
        ? [{ id: row.id ?? String(index), impact, heading: bilingualOf(row.heading), statement: bilingualOf(row.statement), evidence }] : []
    }),
    factors: (stored.factors ?? []).flatMap((row, index) => {
      const factor = slugs.of('promoting-factors', row.factor)
      const evidence = evidenceOf(row.evidence, slugs)
      return factor && evidence
        ? [{ id: row.id ?? String(index), factor, heading: bilingualOf(row.heading), statement: bilingualOf(row.statement), evidence }] : []
    }),
    pathways: (stored.pathways ?? []).flatMap((row, index) => {
      const from = end(row.from)
      const to = end(row.to)
      const evidence = evidenceOf(row.evidence, slugs)
      return from && to && evidence ? [{ id: row.id ?? String(index), from, to, statement: bilingualOf(row.statement), evidence }] : []
    }),
    actors: (stored.actors ?? []).flatMap((row, index) => {
      const organisation = slugs.of('organisations', row.organisation)
      return organisation ? [{ id: row.id ?? String(index), organisation, role: bilingualOf(row.role) }] : []
    }),
    keyFigures: (stored.keyFigures ?? []).flatMap((row, index) => {
      const evidence = evidenceOf(row.evidence, slugs)
      return typeof row.value === 'number' && evidence
        ? [{ id: row.id ?? String(index), value: row.value, unit: bilingualOf(row.unit), label: bilingualOf(row.label), asOf: periodOf(row.asOf), subject: row.subject ?? 'other', evidence }] : []
    }),
    limits: optionalBilingual(stored.limits),
    images: (stored.images ?? []).flatMap((row, index) => imageOf(row, index, media)),
    related: slugs.all('cases', stored.related),
    similar: { pinned: similarOf(stored.pinnedSimilar, slugs), hidden: similarOf(stored.hiddenSimilar, slugs) },
    sources: slugs.all('sources', stored.sources),
    updatedAt: stored.updatedAt,
    createdAt: stored.createdAt,
  }
  const added = {
    countries: (stored.additionalCountries ?? []).flatMap(({ country }) => slugs.of('countries', country) ?? []),
    programmes: (stored.additionalProgrammes ?? []).flatMap(({ programme }) => slugs.of('programmes', programme) ?? []),
    elements: (stored.additionalElements ?? []).flatMap(({ element }) => element ?? []),
  }
  return Object.freeze({ ...record, derived: deriveFromRows(record, added, slugs) })
}
