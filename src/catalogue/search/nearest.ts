import type { Bilingual } from '../../i18n/languages'
import type { CatalogueSnapshot } from '../types'
import { foldText } from './fold'

export type SuggestionKind = 'case' | 'place' | 'impact' | 'factor' | 'programme' | 'country' | 'organisation'

/** Something with a name that a reader may have meant. */
export interface Suggestion {
  readonly kind: SuggestionKind
  readonly slug: string
  readonly name: Bilingual
}

/** Everything that can be suggested: terms in use, places, cases. */
export function suggestions(snapshot: CatalogueSnapshot): Suggestion[] {
  const used = (pick: (record: CatalogueSnapshot['cases'][number]) => readonly string[]): Set<string> => new Set(snapshot.cases.flatMap(pick))
  const of = (kind: SuggestionKind, entries: readonly { slug: string; name: Bilingual }[], inUse: ReadonlySet<string>): Suggestion[] =>
    entries.filter(({ slug }) => inUse.has(slug)).map(({ slug, name }) => ({ kind, slug, name }))
  const countries = used(({ derived }) => derived.countries.map((code) => code.toLowerCase()))
  return [
    ...of('place', snapshot.places, used(({ places, derived }) => [...places, ...derived.prefectures])),
    ...of('impact', snapshot.impactTags, used(({ derived }) => derived.impacts)),
    ...of('factor', snapshot.promotingFactors, used(({ derived }) => derived.factors)),
    ...of('programme', snapshot.programmes, used(({ derived }) => derived.programmes)),
    ...of('country', snapshot.countries, countries),
    ...of('organisation', snapshot.organisations, used(({ derived }) => derived.organisations)),
    ...snapshot.cases.map(({ slug, title }) => ({ kind: 'case' as const, slug, name: title })),
  ]
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

/** Names most like a search that found nothing (a slip of the hand, another spelling), best first. */
export function nearest(snapshot: CatalogueSnapshot, text: string, most = 5): Suggestion[] {
  const wanted = pairs(foldText(text))
  return suggestions(snapshot)
    .map((suggestion) => ({
      suggestion,
      value: Math.max(...Object.values(suggestion.name).flatMap((name) => [name, ...name.split(/[\s（）()・、]+/)]).filter(Boolean).map((name) => likeness(wanted, pairs(foldText(name))))),
    }))
    .filter(({ value }) => value >= 0.35)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ suggestion }) => suggestion)
}
