import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { type Bilingual, type Language, languages } from '@/src/i18n/languages'
import { type SearchKind, searchWeights } from '@/src/model/annotations'
import { get, rowsOf } from '@/src/model/reading'
import type { SearchedText } from '@/src/model/searched-texts'
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

interface Plan {
  readonly own: readonly SearchedText[]
  readonly lists: readonly { readonly list: string; readonly texts: readonly SearchedText[] }[]
}
const plans = new WeakMap<CatalogueSnapshot['searchedTexts'], Plan>()

/** The searched texts as they are read, worked out once: those of the case itself, and list by list those of its rows. */
function planOf({ searchedTexts }: CatalogueSnapshot): Plan {
  const known = plans.get(searchedTexts)
  if (known) return known
  const names = [...new Set(searchedTexts.flatMap(({ list }) => list ?? []))]
  const own = searchedTexts.filter(({ list }) => list === null)
  // The headline is what readers call the case, before its title in the report.
  own.sort((a, b) => Number(b.path === 'headline') - Number(a.path === 'headline'))
  const plan = { own, lists: names.map((list) => ({ list, texts: searchedTexts.filter((text) => text.list === list) })) }
  plans.set(searchedTexts, plan)
  return plan
}

/** What the fields of the case and of its rows say, as they are annotated (`searchedAs`). */
function addTexts(add: Add, record: CaseRecord, snapshot: CatalogueSnapshot): void {
  const { own, lists } = planOf(snapshot)
  for (const { kind, path } of own) add(kind, get(record, path), {})
  const periods = new Map([...record.timeline.map(({ id, period }) => [id, period] as const), ...record.keyFigures.map(({ id, asOf }) => [id, asOf] as const)])
  const conditions = new Map([...record.challenges, ...record.resources].map(({ id, condition }) => [id, conditionName(snapshot, condition)]))
  for (const { list, texts } of lists) {
    for (const row of rowsOf(record, list)) {
      const id = String(get(row, 'id'))
      const where = { row: id, period: periods.get(id) ?? null }
      for (const { kind, path } of texts) add(kind, get(row, path), where)
      // What a row is found by beside its own texts.
      if (conditions.has(id)) add('condition', conditions.get(id), where)
      if (list === 'timeline' && where.period) add('event', { ja: where.period.text }, where)
    }
  }
  for (const { id, label, value, unit, asOf } of record.keyFigures) {
    add('figure', { ja: `${label.ja} ${value} ${unit.ja}`, en: `${label.en} ${value} ${unit.en}` }, { row: id, period: asOf })
  }
}

/** The texts of one language: a plain one, or the paragraphs of a rich one. */
function textsOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return text === '' ? [] : [text]
  return plainText(text).split('\n').filter(Boolean)
}

/** Everything of a case that a search looks into, kind by kind, always in the same order. */
export function entriesOf(record: CaseRecord, snapshot: CatalogueSnapshot): readonly SearchEntry[] {
  const byKind = new Map<string, SearchEntry[]>(Object.keys(searchWeights).map((kind) => [kind, []]))
  const add: Add = (kind, texts, { row = null, period = null, term = null } = {}) => {
    for (const language of languages) {
      for (const text of textsOf(get(texts, language))) {
        byKind
          .get(kind)
          ?.push({ kind, language, text, row, period, term, also: kind === 'limits' ? namesOfLimits : kind === 'country' ? joinedName(text) : [] })
      }
    }
  }
  // What an image shows, before its caption.
  for (const { id, alt } of record.images) add('narrative', alt, { row: id })
  addTexts(add, record, snapshot)
  addTerms(add, record, snapshot)
  return [...byKind.values()].flat()
}
