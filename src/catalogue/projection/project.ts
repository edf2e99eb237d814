/**
 * From the stored records to the read model. Pure: takes plain records and a table of slugs by id, gives immutable
 * catalogue records. What is not published never comes in, and a relation to something unpublished falls out here.
 */
import type { BilingualRichText, CaseImage, CaseRecord, Evidence, PathwayEnd, RichText, RichTextNode, TextRow } from '@/src/catalogue/types'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { typeset } from '@/src/i18n/typography'
import { isBlank } from '@/src/model/emptiness'
import { wholeWork } from '@/src/model/terms'
import type { Case, Media } from '@/src/payload-types'
import { partOf, type Period, type Precision } from '@/src/periods'
import { deriveFromRows } from './derive'
import type { Slugs } from './slugs'
import { unfinished } from './unfinished'

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
  readonly circa?: boolean | null
  readonly endCirca?: boolean | null
  readonly part?: string | null
  readonly endPart?: string | null
}
interface StoredEvidence {
  readonly source?: unknown
  readonly locator?: string | null
  readonly level?: Evidence['level'] | null
}

/** A stored text as readers get it; what cannot be read is none. */
export function textOf(value: string | null | undefined): string {
  return isBlank(value) ? '' : (value ?? '').trim()
}

/** A text as readers get it: trimmed, and with the marks of its language. */
export function bilingualOf(value: StoredText | null | undefined): Bilingual {
  return { ja: typeset(textOf(value?.ja), 'ja'), en: typeset(textOf(value?.en), 'en') }
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

/** A stored period; null without a text or a start. Unknown precisions count as a year. */
export function periodOf(value: StoredPeriod | null | undefined): Period | null {
  if (!value?.text || !value.start) return null
  return {
    text: value.text,
    start: value.start,
    end: value.end ?? null,
    open: value.open === true,
    precision: precisionOf(value.precision),
    endPrecision: precisionOf(value.endPrecision),
    fiscal: value.fiscal === true,
    circa: value.circa === true,
    endCirca: value.endCirca === true,
    part: partOf(value.part),
    endPart: partOf(value.endPart),
  }
}

/** Evidence with its source's slug; null where the source is missing or not published. */
export function evidenceOf(value: StoredEvidence | null | undefined, slugs: Slugs): Evidence | null {
  const source = slugs.of('sources', value?.source)
  if (!source) return null
  return { source, locator: typeset(value?.locator ?? '', 'ja'), level: value?.level ?? 'stated' }
}

function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Deeper than any text a person writes; what lies below is not shown. */
const deepest = 40

function typesetNode(node: RichTextNode, language: Language, depth = 0): RichTextNode {
  const children = Array.isArray(node.children) && depth < deepest ? node.children.map((child) => typesetNode(child, language, depth + 1)) : node.children
  return { ...node, ...(children ? { children } : {}), ...(typeof node.text === 'string' ? { text: typeset(node.text, language) } : {}) }
}

function richTextOf(value: unknown, language: Language): RichText | null {
  const root: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'root') : undefined
  return isNode(root) ? { root: typesetNode(root, language) } : null
}

/** A rich text in both languages, typeset; null in a language where nothing readable is stored. */
export function bilingualRichTextOf(value: { ja?: unknown; en?: unknown } | null | undefined): BilingualRichText {
  return { ja: richTextOf(value?.ja, 'ja'), en: richTextOf(value?.en, 'en') }
}

function textRows(rows: Case['challenges'] | Case['resources'], slugs: Slugs): TextRow[] {
  return (rows ?? []).map((row, index) => ({
    id: row.id ?? String(index),
    text: bilingualOf(row.text),
    condition: slugs.of('local-conditions', row.condition),
    evidence: evidenceOf(row.evidence, slugs),
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
    size?.url && size.width && size.height ? [{ url: size.url, width: size.width, height: size.height }] : [],
  )
  return [
    {
      id: row.id ?? String(index),
      url: stored.url,
      width: stored.width,
      height: stored.height,
      alt: bilingualOf(stored.alt),
      credit: bilingualOf(stored.credit),
      caption: optionalBilingual(row.caption),
      sizes,
    },
  ]
}

/** Both who and when, or nothing: half of it would say nothing to readers. */
function confirmationOf(value: Case['confirmation']): CaseRecord['confirmation'] {
  const by = bilingualOf(value?.by)
  return by.ja && value?.on ? { by, on: value.on } : null
}

/** A published case as readers see it, or null for anything that is not published. */
export function projectCase(stored: Case, slugs: Slugs, media: ReadonlyMap<string, Media>): CaseRecord | null {
  return stored._status === 'published' && stored.slug ? project(stored, slugs, media, null) : null
}

/**
 * A draft as its page would show it, for its preview alone: rows that lack their term or their evidence are there too, so
 * that whoever writes them sees them. What is not chosen is `unfinished`, which the page marks.
 */
export function projectDraft(stored: Case, slugs: Slugs, media: ReadonlyMap<string, Media>): CaseRecord {
  return project(stored, slugs, media, unfinished)
}

function project(stored: Case, slugs: Slugs, media: ReadonlyMap<string, Media>, instead: typeof unfinished | null): CaseRecord {
  const termOf = (collection: string, value: unknown): string | null => slugs.of(collection, value) ?? instead?.term ?? null
  const evidenceIn = (value: StoredEvidence | null | undefined): Evidence | null => evidenceOf(value, slugs) ?? instead?.evidence ?? null
  const end = (value: { impact?: unknown; event?: string | null } | undefined): PathwayEnd | null => {
    const impact = slugs.of('impact-tags', value?.impact)
    if (impact) return { kind: 'impact', impact }
    if (value?.event === wholeWork) return { kind: 'work' }
    if (value?.event) return { kind: 'event', row: value.event }
    return instead ? { kind: 'impact', impact: instead.term } : null
  }
  const record: Omit<CaseRecord, 'derived'> = {
    slug: stored.slug ?? '',
    formerSlugs: (stored.formerSlugs ?? []).flatMap(({ slug }) => slug ?? []),
    number: stored.number ?? '',
    tier: stored.tier ?? 'model',
    survey: slugs.of('surveys', stored.survey) ?? '',
    perspective: stored.perspective ?? null,
    title: bilingualOf(stored.title),
    headline: optionalBilingual(stored.headline),
    subtitle: optionalBilingual(stored.subtitle),
    places: slugs.all('places', stored.places),
    summary: bilingualOf(stored.summary),
    opening: {
      lacked: optionalBilingual(stored.opening?.lacked),
      did: optionalBilingual(stored.opening?.did),
      changed: optionalBilingual(stored.opening?.changed),
    },
    plainJapanese: typeset(textOf(stored.plainJapanese), 'ja') || null,
    study: { kind: stored.study?.kind ?? 'interview', note: optionalBilingual(stored.study?.note), date: periodOf(stored.study?.date) },
    challenges: textRows(stored.challenges, slugs),
    resources: textRows(stored.resources, slugs),
    sections: (stored.sections ?? []).map((row, index) => ({
      id: row.id ?? String(index),
      heading: bilingualOf(row.heading),
      body: bilingualRichTextOf(row.body),
    })),
    timeline: (stored.timeline ?? []).flatMap((row, index) => {
      const period = periodOf(row.period)
      return period
        ? [
            {
              id: row.id ?? String(index),
              track: row.track ?? 'local',
              period,
              title: bilingualOf(row.title),
              note: optionalBilingual(row.note),
              programme: slugs.of('programmes', row.programme),
              phase: row.phase ?? null,
              countries: slugs.all('countries', row.countries),
              organisations: slugs.all('organisations', row.organisations),
              evidence: evidenceIn(row.evidence),
            },
          ]
        : []
    }),
    undated: (stored.undated ?? []).map((row, index) => ({
      id: row.id ?? String(index),
      track: row.track ?? 'jica',
      title: bilingualOf(row.title),
      note: optionalBilingual(row.note),
      programme: slugs.of('programmes', row.programme),
      countries: slugs.all('countries', row.countries),
      organisations: slugs.all('organisations', row.organisations),
      evidence: evidenceOf(row.evidence, slugs),
    })),
    outcomes: (stored.outcomes ?? []).flatMap((row, index) => {
      const impact = termOf('impact-tags', row.impact)
      const evidence = evidenceIn(row.evidence)
      return impact !== null && evidence
        ? [{ id: row.id ?? String(index), impact, heading: bilingualOf(row.heading), statement: bilingualOf(row.statement), evidence }]
        : []
    }),
    factors: (stored.factors ?? []).flatMap((row, index) => {
      const factor = termOf('promoting-factors', row.factor)
      const evidence = evidenceIn(row.evidence)
      return factor !== null && evidence
        ? [{ id: row.id ?? String(index), factor, heading: bilingualOf(row.heading), statement: bilingualOf(row.statement), evidence }]
        : []
    }),
    pathways: (stored.pathways ?? []).flatMap((row, index) => {
      const from = end(row.from)
      const to = end(row.to)
      const evidence = evidenceIn(row.evidence)
      return from && to && evidence ? [{ id: row.id ?? String(index), from, to, statement: bilingualOf(row.statement), evidence }] : []
    }),
    actors: (stored.actors ?? []).flatMap((row, index) => {
      const organisation = termOf('organisations', row.organisation)
      return organisation !== null ? [{ id: row.id ?? String(index), organisation, role: bilingualOf(row.role) }] : []
    }),
    keyFigures: (stored.keyFigures ?? []).flatMap((row, index) => {
      const evidence = evidenceIn(row.evidence)
      return typeof row.value === 'number' && evidence
        ? [
            {
              id: row.id ?? String(index),
              value: row.value,
              unit: bilingualOf(row.unit),
              label: bilingualOf(row.label),
              asOf: periodOf(row.asOf),
              subject: row.subject ?? 'other',
              evidence,
            },
          ]
        : []
    }),
    limits: (stored.limits ?? []).map((row, index) => ({
      id: row.id ?? String(index),
      statement: bilingualOf(row.statement),
      kind: row.kind ?? null,
      answeredBy: row.answeredBy ?? null,
      evidence: evidenceIn(row.evidence),
    })),
    images: (stored.images ?? []).flatMap((row, index) => imageOf(row, index, media)),
    related: slugs.all('cases', stored.related),
    similar: { pinned: similarOf(stored.pinnedSimilar, slugs), hidden: similarOf(stored.hiddenSimilar, slugs) },
    sources: slugs.all('sources', stored.sources),
    confirmation: confirmationOf(stored.confirmation),
    changeNotes: (stored.changeNotes ?? [])
      .flatMap(({ date, note }) => (date ? [{ date, note: bilingualOf(note) }] : []))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
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
