import type { Bilingual, Language } from '@/src/i18n/languages'
import { languages } from '@/src/i18n/languages'
import type { Period } from '@/src/periods'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, RichText, RichTextNode } from '@/src/catalogue/types'

export type EntryKind =
  | 'title' | 'place' | 'summary' | 'impact' | 'factor' | 'programme' | 'country' | 'organisation' | 'outcome' | 'promotingFactor'
  | 'event' | 'condition' | 'narrative' | 'figure' | 'limits' | 'pathway' | 'actor' | 'study'

/** How much a match in each kind of text says about the case, from 1 to 10. The only list of weights. */
export const entryWeights: Readonly<Record<EntryKind, number>> = {
  title: 10, place: 9, country: 7, programme: 7, impact: 7, factor: 7, organisation: 6, outcome: 5, promotingFactor: 5, event: 5,
  summary: 5, figure: 4, condition: 4, pathway: 4, limits: 4, actor: 3, narrative: 2, study: 1,
}

/** One text of a case that a search can meet, in one language, with the row it belongs to. */
export interface SearchEntry {
  readonly kind: EntryKind
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

function plain(node: RichTextNode): string {
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map(plain).join(node.type === 'root' || node.type === 'table' ? '\n' : node.type === 'tablerow' ? ' ' : '')
}

function paragraphsOf(text: RichText | null): string[] {
  return text ? plain(text.root).split('\n').filter(Boolean) : []
}

type Add = (kind: EntryKind, texts: Partial<Bilingual> | null | undefined, row?: string | null, rest?: { period?: Period | null; term?: string }) => void

/** The names of the terms that the case uses. */
function addTerms(add: Add, { places, derived, actors }: CaseRecord, snapshot: CatalogueSnapshot): void {
  const found = lookup(snapshot)
  for (const slug of new Set([...places, ...derived.prefectures])) add('place', found.places.get(slug)?.name, null, { term: slug })
  for (const slug of derived.impacts) add('impact', found.impactTags.get(slug)?.name, null, { term: slug })
  for (const slug of derived.factors) add('factor', found.promotingFactors.get(slug)?.name, null, { term: slug })
  for (const slug of new Set(derived.programmes.flatMap((own) => found.programmeLine(own)))) {
    add('programme', found.programmes.get(slug)?.name, null, { term: slug })
  }
  for (const code of derived.countries) add('country', found.country(code)?.name, null, { term: code })
  for (const slug of new Set([...derived.organisations, ...actors.map(({ organisation }) => organisation)])) {
    add('organisation', found.organisations.get(slug)?.name, null, { term: slug })
  }
}

/** The row that a match leads to: an entry's own, or for the name of a term the first row that uses it. Null: the case itself. */
export function rowOf({ kind, row, term }: SearchEntry, { outcomes, factors, timeline, undated, actors }: CaseRecord, snapshot: CatalogueSnapshot): string | null {
  if (row !== null || term === null) return row
  const { programmeLine } = lookup(snapshot)
  const activities = [...timeline, ...undated]
  switch (kind) {
    case 'impact': return outcomes.find(({ impact }) => impact === term)?.id ?? null
    case 'factor': return factors.find(({ factor }) => factor === term)?.id ?? null
    case 'programme': return activities.find(({ programme }) => programme !== null && programmeLine(programme).includes(term))?.id ?? null
    case 'country': return activities.find(({ countries }) => countries.includes(term))?.id ?? null
    case 'organisation':
      return (actors.find(({ organisation }) => organisation === term) ?? activities.find(({ organisations }) => organisations.includes(term)))?.id ?? null
    default: return null
  }
}

const conditionNames = new WeakMap<CatalogueSnapshot['localConditions'], ReadonlyMap<string, Bilingual>>()

function conditionName({ localConditions }: CatalogueSnapshot, slug: string | null): Bilingual | undefined {
  const known = conditionNames.get(localConditions) ?? new Map(localConditions.map((one) => [one.slug, one.name]))
  conditionNames.set(localConditions, known)
  return slug === null ? undefined : known.get(slug)
}

/** Everything of a case that a search looks into, always in the same order. */
export function entriesOf(record: CaseRecord, snapshot: CatalogueSnapshot): readonly SearchEntry[] {
  const entries: SearchEntry[] = []
  const add: Add = (kind, texts, row = null, { period = null, term = null }: { period?: Period | null; term?: string | null } = {}) => {
    for (const language of languages) {
      const text = texts?.[language]
      if (text) entries.push({ kind, language, text, row, period, term, also: kind === 'limits' ? namesOfLimits : kind === 'country' ? joinedName(text) : [] })
    }
  }
  add('title', record.headline)
  add('title', record.title)
  add('title', record.subtitle)
  addTerms(add, record, snapshot)
  add('summary', record.summary)
  for (const row of [...record.challenges, ...record.resources]) {
    add('condition', row.text, row.id)
    add('condition', conditionName(snapshot, row.condition), row.id)
  }
  for (const row of record.timeline) {
    add('event', row.title, row.id, { period: row.period })
    add('event', row.note, row.id, { period: row.period })
    add('event', { ja: row.period.text }, row.id, { period: row.period })
  }
  for (const row of record.undated) {
    add('event', row.title, row.id)
    add('event', row.note, row.id)
  }
  for (const row of record.outcomes) {
    add('outcome', row.heading, row.id)
    add('outcome', row.statement, row.id)
  }
  for (const row of record.factors) {
    add('promotingFactor', row.heading, row.id)
    add('promotingFactor', row.statement, row.id)
  }
  for (const row of record.pathways) add('pathway', row.statement, row.id)
  for (const { id, label, value, unit, asOf } of record.keyFigures) {
    add('figure', { ja: `${label.ja} ${value} ${unit.ja}`, en: `${label.en} ${value} ${unit.en}` }, id, { period: asOf })
  }
  for (const row of record.actors) add('actor', row.role, row.id)
  for (const section of record.sections) {
    add('narrative', section.heading, section.id)
    for (const language of languages) for (const text of paragraphsOf(section.body[language])) add('narrative', { [language]: text }, section.id)
  }
  add('limits', record.limits, 'limits')
  add('study', record.study.note)
  for (const { id, alt, caption } of record.images) {
    add('narrative', alt, id)
    add('narrative', caption, id)
  }
  return entries
}
