import type { Language } from '../../i18n/languages'
import { languages } from '../../i18n/languages'
import type { Period } from '../../periods'
import { endYear, startYear } from '../../periods'
import { lookup } from '../lookup'
import type { CaseRecord, CatalogueSnapshot, RichText, RichTextNode } from '../types'
import { fold, type Folded } from './fold'

export type EntryKind =
  | 'title' | 'place' | 'summary' | 'impact' | 'factor' | 'programme' | 'country' | 'organisation' | 'outcome' | 'promotingFactor'
  | 'event' | 'condition' | 'narrative' | 'figure' | 'limits' | 'pathway' | 'actor' | 'study'

/** How much a match in each kind of text says about the case. The one place for the weights. */
export const weights: Readonly<Record<EntryKind, number>> = {
  title: 10, place: 9, country: 7, programme: 7, impact: 7, factor: 7, organisation: 6, outcome: 5, promotingFactor: 5, event: 5,
  summary: 5, figure: 4, condition: 4, pathway: 4, limits: 4, actor: 3, narrative: 2, study: 1,
}

/** One text of a case that a search can meet, in one language, with the row it belongs to. */
export interface SearchEntry {
  readonly kind: EntryKind
  readonly language: Language
  readonly text: string
  readonly folded: Folded
  /** Row id to link to, or null for the case itself. */
  readonly row: string | null
  /** Years that the row begins and ends with: `2016` finds `2014-16` too. */
  readonly years: readonly number[]
}

export interface SearchDocument {
  readonly record: CaseRecord
  readonly entries: readonly SearchEntry[]
}

function plain(node: RichTextNode): string {
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map(plain).join(node.type === 'root' ? '\n' : '')
}

function paragraphsOf(text: RichText | null): string[] {
  return text ? plain(text.root).split('\n').filter(Boolean) : []
}

function yearsOf(period: Period | null): number[] {
  if (!period) return []
  return [...new Set([startYear(period), endYear(period)])].filter((year): year is number => year !== null)
}

/** Everything of a case that a search looks into. */
export function documentOf(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const entries: SearchEntry[] = []
  const found = lookup(snapshot)
  const add = (kind: EntryKind, texts: Partial<Record<Language, string>> | null | undefined, row: string | null = null, period: Period | null = null): void => {
    for (const language of languages) {
      const text = texts?.[language]
      if (text) entries.push({ kind, language, text, folded: fold(text), row, years: yearsOf(period) })
    }
  }
  add('title', record.title)
  add('title', record.subtitle)
  for (const slug of [...record.places, ...record.derived.prefectures]) add('place', found.places.get(slug)?.name)
  for (const slug of record.derived.impacts) add('impact', found.impactTags.get(slug)?.name)
  for (const slug of record.derived.factors) add('factor', found.promotingFactors.get(slug)?.name)
  for (const slug of new Set(record.derived.programmes.flatMap((own) => found.programmeLine(own)))) add('programme', found.programmes.get(slug)?.name)
  for (const code of record.derived.countries) add('country', found.country(code)?.name)
  for (const slug of record.derived.organisations) add('organisation', found.organisations.get(slug)?.name)
  add('summary', record.summary)
  for (const row of [...record.challenges, ...record.resources]) {
    add('condition', row.text, row.id)
    add('condition', snapshot.localConditions.find(({ slug }) => slug === row.condition)?.name, row.id)
  }
  for (const row of record.timeline) {
    add('event', row.title, row.id, row.period)
    add('event', row.note, row.id)
    add('event', { ja: row.period.text }, row.id)
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
  for (const row of record.keyFigures) add('figure', { ja: `${row.label.ja} ${row.value} ${row.unit.ja}`, en: `${row.label.en} ${row.value} ${row.unit.en}` }, row.id, row.asOf)
  for (const row of record.actors) add('actor', row.role, row.id)
  for (const section of record.sections) {
    add('narrative', section.heading, section.id)
    for (const language of languages) for (const text of paragraphsOf(section.body[language])) add('narrative', { [language]: text }, section.id)
  }
  add('limits', record.limits, 'limits')
  add('study', record.study.note)
  return { record, entries }
}
