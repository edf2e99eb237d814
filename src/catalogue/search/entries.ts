import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { type Bilingual, type Language, languages } from '@/src/i18n/languages'
import { type SearchKind, searchWeights } from '@/src/model/annotations'
import { get, rowsOf } from '@/src/model/reading'
import type { Period } from '@/src/periods'
import { plainText } from '@/src/rich-text/tree'

/** One text of a case that a search can meet, in one language, with the row it belongs to. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly language: Language
  readonly text: string
  /** The row that it is a text of; null for texts of the case and names of terms. */
  readonly row: string | null
  /** The row's period; years that it begins and ends with are found too: `2016` finds `2014-16`. */
  readonly period: Period | null
  /** For the name of a term: which one. */
  readonly term: string | null
  /** What else this text is found by, though it does not say so: the names of what it is. */
  readonly also: readonly string[]
}

/** A name of several words is written as one too: Viet Nam, Vietnam. */
export function joinedName(name: string): readonly string[] {
  return /^[\p{Script=Latin}\s]*\s[\p{Script=Latin}\s]*$/u.test(name) ? [name.replace(/\s+/g, '')] : []
}

/** 失敗 asks for what did not work, and those texts seldom say the word. The synonyms lead on from these. */
const namesOfLimits = ['限界と条件', 'Limits and conditions']

interface Where {
  readonly row?: string | null
  readonly period?: Period | null
  readonly term?: string | null
}
/** A bilingual text of any kind, as unchecked as it comes from a path in a record. */
type Add = (kind: SearchKind, texts: unknown, where?: Where) => void

/** The names of the terms that the case uses. */
function addTerms(add: Add, { places, derived, actors }: CaseRecord, snapshot: CatalogueSnapshot): void {
  const found = lookup(snapshot)
  for (const term of new Set([...places, ...derived.prefectures])) add('place', found.places.get(term)?.name, { term })
  for (const term of derived.impacts) add('impact', found.impactTags.get(term)?.name, { term })
  for (const term of derived.factors) add('factor', found.promotingFactors.get(term)?.name, { term })
  for (const term of new Set(derived.programmes.flatMap((own) => found.programmeLine(own)))) add('programme', found.programmes.get(term)?.name, { term })
  for (const term of derived.countries) add('country', found.country(term)?.name, { term })
  for (const term of new Set([...derived.organisations, ...actors.map(({ organisation }) => organisation)])) {
    add('organisation', found.organisations.get(term)?.name, { term })
  }
}

/** The row that a match leads to: an entry's own, or for the name of a term the first row that uses it. Null: the case itself. */
export function rowOf(
  { kind, row, term }: SearchEntry,
  { outcomes, factors, timeline, undated, actors }: CaseRecord,
  snapshot: CatalogueSnapshot,
): string | null {
  if (row !== null || term === null) return row
  const { programmeLine } = lookup(snapshot)
  const activities = [...timeline, ...undated]
  switch (kind) {
    case 'impact':
      return outcomes.find(({ impact }) => impact === term)?.id ?? null
    case 'factor':
      return factors.find(({ factor }) => factor === term)?.id ?? null
    case 'programme':
      return activities.find(({ programme }) => programme !== null && programmeLine(programme).includes(term))?.id ?? null
    case 'country':
      return activities.find(({ countries }) => countries.includes(term))?.id ?? null
    case 'organisation':
      return (actors.find(({ organisation }) => organisation === term) ?? activities.find(({ organisations }) => organisations.includes(term)))?.id ?? null
    default:
      return null
  }
}

const conditionNames = new WeakMap<CatalogueSnapshot['localConditions'], ReadonlyMap<string, Bilingual>>()

function conditionName({ localConditions }: CatalogueSnapshot, slug: string | null): Bilingual | undefined {
  const known = conditionNames.get(localConditions) ?? new Map(localConditions.map((one) => [one.slug, one.name]))
  conditionNames.set(localConditions, known)
  return slug === null ? undefined : known.get(slug)
}

/** What the fields of the case and of its rows say, as they are annotated (`searchedAs`). */
function addTexts(add: Add, record: CaseRecord, { searchedTexts }: CatalogueSnapshot): void {
  const own = searchedTexts.filter(({ list }) => list === null)
  // The headline is what readers call the case, before its title in the report.
  for (const { kind, path } of [...own.filter((text) => text.path === 'headline'), ...own.filter((text) => text.path !== 'headline')]) {
    add(kind, get(record, path), { row: kind === 'limits' ? 'limits' : null })
  }
  const periods = new Map([...record.timeline.map(({ id, period }) => [id, period] as const), ...record.keyFigures.map(({ id, asOf }) => [id, asOf] as const)])
  for (const list of new Set(searchedTexts.flatMap((text) => text.list ?? []))) {
    const texts = searchedTexts.filter((text) => text.list === list)
    for (const row of rowsOf(record, list)) {
      const id = String(get(row, 'id'))
      for (const { kind, path } of texts) add(kind, get(row, path), { row: id, period: periods.get(id) ?? null })
    }
  }
}

/** What a search finds a row by beside its own texts. */
function addOfRows(add: Add, record: CaseRecord, snapshot: CatalogueSnapshot): void {
  for (const { id, condition } of [...record.challenges, ...record.resources]) add('condition', conditionName(snapshot, condition), { row: id })
  for (const { id, period } of record.timeline) add('event', { ja: period.text }, { row: id, period })
  for (const { id, label, value, unit, asOf } of record.keyFigures) {
    add('figure', { ja: `${label.ja} ${value} ${unit.ja}`, en: `${label.en} ${value} ${unit.en}` }, { row: id, period: asOf })
  }
}

/** The texts of one language: a plain one, or the paragraphs of a rich one. */
function textsOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return text === '' ? [] : [text]
  return plainText(text).split('\n').filter(Boolean)
}

const orderOfKinds = new Map<string, number>(Object.keys(searchWeights).map((kind, index) => [kind, index]))

/** Kind by kind, and within a kind row by row, whatever of a row was added later. */
function inOrder(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  const rows = new Map<string, number>()
  for (const [index, { row }] of entries.entries()) if (row !== null && !rows.has(row)) rows.set(row, index)
  const keyed = entries.map((entry, index) => ({ entry, kind: orderOfKinds.get(entry.kind) ?? 0, row: rows.get(entry.row ?? '') ?? index }))
  return keyed.sort((a, b) => a.kind - b.kind || a.row - b.row).map(({ entry }) => entry)
}

/** Everything of a case that a search looks into, kind by kind, always in the same order. */
export function entriesOf(record: CaseRecord, snapshot: CatalogueSnapshot): readonly SearchEntry[] {
  const entries: SearchEntry[] = []
  const add: Add = (kind, texts, { row = null, period = null, term = null } = {}) => {
    for (const language of languages) {
      for (const text of textsOf(get(texts, language))) {
        entries.push({ kind, language, text, row, period, term, also: kind === 'limits' ? namesOfLimits : kind === 'country' ? joinedName(text) : [] })
      }
    }
  }
  // What an image shows, before its caption.
  for (const { id, alt } of record.images) add('narrative', alt, { row: id })
  addTexts(add, record, snapshot)
  addTerms(add, record, snapshot)
  addOfRows(add, record, snapshot)
  return inOrder(entries)
}
