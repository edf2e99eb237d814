import { caseNames, headlineOf } from '@/src/catalogue/case-name'
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import { termCounts } from '@/src/catalogue/term-counts'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { joinedName } from './entries'
import { foldText } from './fold'
import { type SearchTerm, termsOf } from './query'

export type SearchSuggestionKind = 'case' | 'place' | 'impact' | 'factor' | 'programme' | 'country' | 'organisation'

/** Something with a name that a reader may have meant. */
export interface SearchSuggestion {
  readonly kind: SearchSuggestionKind
  readonly slug: string
  readonly name: Bilingual
}

interface Named extends SearchSuggestion {
  /** Folded names, and the folded words that they are made of. */
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const parts = /[\s（）()・、,]+/

/** `others`: further names that it is found by. */
function named(kind: SearchSuggestionKind, { slug, name }: { readonly slug: string; readonly name: Bilingual }, others: readonly Bilingual[] = []): Named {
  const texts = [name, ...others].flatMap(({ ja, en }) => [ja, en]).filter(Boolean)
  return {
    kind,
    slug,
    name,
    names: [...texts, ...texts.flatMap(joinedName)].map(foldText),
    words: texts
      .flatMap((text) => text.split(parts))
      .map(foldText)
      .filter(Boolean),
  }
}

/** Everything with a page of its own that can be suggested: terms that a case uses, places, and then the cases. */
const allNamed = oncePerSnapshot((snapshot: CatalogueSnapshot): { readonly terms: readonly Named[]; readonly cases: readonly Named[] } => {
  const counts = termCounts(snapshot)
  const of = (kind: Exclude<SearchSuggestionKind, 'case'>, entries: readonly { readonly slug: string; readonly name: Bilingual }[]) =>
    entries.filter(({ slug }) => counts[kind].has(slug)).map((entry) => named(kind, entry))
  return {
    terms: [
      ...of('place', snapshot.places),
      ...of('country', snapshot.countries),
      ...of('programme', snapshot.programmes),
      ...of('impact', snapshot.impactTags),
      ...of('factor', snapshot.promotingFactors),
      ...of('organisation', snapshot.organisations),
    ],
    cases: snapshot.cases.map((record) => named('case', { slug: record.slug, name: caseNames(snapshot, record) }, [headlineOf(record), record.title])),
  }
})

/** How early a name holds one of the writings: 0 at its beginning, 1 at a word's, 2 inside; Infinity not at all. */
function rankOf({ names }: Named, writings: readonly string[]): number {
  let best = Infinity
  for (const name of names) {
    for (const [index, writing] of writings.entries()) {
      const at = name.indexOf(writing)
      if (at < 0) continue
      // What was typed comes before what only means the same.
      const rank = (at === 0 ? 0 : name[at - 1] === ' ' ? 1 : /^[a-z]/.test(writing) && /[a-z]/.test(name[at - 1] ?? '') ? Infinity : 2) + (index === 0 ? 0 : 3)
      best = Math.min(best, rank)
    }
  }
  return best
}

function ranked(all: readonly Named[], writings: readonly string[], most: number): readonly SearchSuggestion[] {
  return all
    .map((one) => ({ one, rank: rankOf(one, writings) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one: { kind, slug, name } }) => ({ kind, slug, name }))
}

/** The typed word first, then what staff keep as meaning the same. */
function writingsOf(terms: readonly SearchTerm[]): readonly string[] {
  return [...new Set(terms.flatMap(({ typed, synonyms }) => [typed, ...synonyms].map(foldText)))]
}

const mostNamed = 6

/** Terms and places that are named as a search says; with several words, by any of them. */
export function termsNamed(snapshot: CatalogueSnapshot, terms: readonly SearchTerm[]): readonly SearchSuggestion[] {
  return ranked(allNamed(snapshot).terms, writingsOf(terms), mostNamed)
}

const mostSuggested = 8

/**
 * What a half-typed search may mean: terms and places, then cases, those that begin with it first. The whole text is one
 * name; only its synonyms are added.
 */
export function suggest(snapshot: CatalogueSnapshot, text: string): readonly SearchSuggestion[] {
  const typed = foldText(text)
  if (typed === '') return []
  const same = termsOf(text, snapshot.synonyms).filter((term) => foldText(term.typed) === typed)
  const writings = [typed, ...writingsOf(same).filter((writing) => writing !== typed)]
  const { terms, cases } = allNamed(snapshot)
  // Some room is kept for cases.
  const first = ranked(terms, writings, mostSuggested)
  const second = ranked(cases, writings, mostSuggested)
  const room = Math.max(mostSuggested - 3, mostSuggested - second.length)
  return [...first.slice(0, room), ...second].slice(0, mostSuggested)
}

function pairs(text: string): Set<string> {
  const padded = ` ${text} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 1) }, (_, index) => padded.slice(index, index + 2)))
}

/** How alike two folded words are, 0 to 1: the Dice coefficient of their pairs of letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size || 1)
}

/** Latin letters are few: two words share pairs of them by chance. */
const alikeEnough = (folded: string): number => (/^[a-z\d ]+$/.test(folded) ? 0.65 : 0.35)
const pairsOfTerms = oncePerSnapshot((snapshot: CatalogueSnapshot) =>
  allNamed(snapshot).terms.map((one) => ({ one, pairs: [...one.names, ...one.words].map(pairs) })),
)

/** Names of terms and places most like a search that found nothing (a slip of the hand, another spelling), best first. */
export function nearest(snapshot: CatalogueSnapshot, text: string, most = 5): readonly SearchSuggestion[] {
  const folded = foldText(text)
  const wanted = pairs(folded)
  return pairsOfTerms(snapshot)
    .map(({ one, pairs: own }) => ({ one, value: Math.max(...own.map((known) => likeness(wanted, known))) }))
    .filter(({ value }) => value >= alikeEnough(folded))
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ one: { kind, slug, name } }) => ({ kind, slug, name }))
}

/** The changes and reasons that most cases tell of: what can be asked for at all. */
export function commonTerms(snapshot: CatalogueSnapshot, mostOfEach = 3): readonly SearchSuggestion[] {
  const counts = termCounts(snapshot)
  const { terms } = allNamed(snapshot)
  return (['impact', 'factor'] as const).flatMap((asked) =>
    terms
      .filter(({ kind }) => kind === asked)
      .toSorted((a, b) => (counts[asked].get(b.slug) ?? 0) - (counts[asked].get(a.slug) ?? 0))
      .slice(0, mostOfEach)
      .map(({ kind, slug, name }) => ({ kind, slug, name })),
  )
}
