import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { searchWeights } from '@/src/model/annotations'
import { entriesWith, type SearchDocument } from './document'
import { documentsOf } from './documents'
import { entriesOf, rowOf, type SearchEntry } from './entries'
import { foldText } from './fold'
import { type MatchedRange, rangesIn } from './match'
import { type SearchTerm, termsOf, termsOfSentence, termsOfYears } from './query'
import { eachScore } from './shard'

/** One row of a case that matches, with the ranges to mark. */
export interface MatchedRow {
  readonly entry: SearchEntry
  /** Id of the row to link to, or null for the case itself. */
  readonly row: string | null
  /** Empty where only the row's period matches. */
  readonly ranges: readonly MatchedRange[]
}
export interface SearchHit {
  readonly record: CaseRecord
  readonly score: number
  /** Best first; the reader's language before the other. Worked out when asked for: only a page of results needs it. */
  readonly rows: readonly MatchedRow[]
}
export interface SearchAnswer {
  readonly terms: readonly SearchTerm[]
  readonly hits: readonly SearchHit[]
  /**
   * How the hits were found: by all the words as typed, by all the words of the sentence, by the year of a month that no case
   * has, or, where no case has all, by as many of them as any case has.
   */
  readonly reach: 'all' | 'sentence' | 'year' | 'most'
  /** How many of the words each of the hits has. */
  readonly held: number
}

/** What all hits of a search have in common. */
interface Search {
  readonly snapshot: CatalogueSnapshot
  readonly terms: readonly SearchTerm[]
  readonly language: Language
}

/** A row stands once: with the text that says most, in the reader's language where both match. */
function keyOf({ kind, row, term }: SearchEntry): string {
  if (term !== null) return `${kind} ${term}`
  return row ?? kind
}

function matchedRows(document: SearchDocument, { snapshot, terms, language }: Search): readonly MatchedRow[] {
  const entries = entriesOf(document.record, snapshot)
  const held = new Map<number, SearchTerm[]>()
  for (const term of terms) {
    for (const index of entriesWith(document, term)) held.set(index, [...(held.get(index) ?? []), term])
  }
  const best = new Map<string, { entry: SearchEntry; terms: readonly SearchTerm[]; value: number }>()
  for (const [index, own] of held) {
    const entry = entries[index]
    if (!entry) continue
    const value = own.length * 1_000 + (entry.language === language ? 100 : 0) + searchWeights[entry.kind]
    const key = keyOf(entry)
    if (value > (best.get(key)?.value ?? 0)) best.set(key, { entry, terms: own, value })
  }
  const said = new Set<string>()
  return (
    [...best.values()]
      .sort((a, b) => b.value - a.value)
      // Two rows of one condition or one figure may say the same.
      .filter(({ entry }) => {
        const folded = foldText(entry.text)
        return !said.has(folded) && said.add(folded)
      })
      .map(({ entry, terms: own }) => ({
        entry,
        get row() {
          return rowOf(entry, document.record, snapshot)
        },
        get ranges() {
          return rangesIn(
            entry.text,
            own.flatMap(({ writings }) => writings),
          )
        },
      }))
  )
}

class Hit implements SearchHit {
  private known: readonly MatchedRow[] | null = null
  constructor(
    private readonly search: Search,
    private readonly document: SearchDocument,
    readonly score: number,
  ) {}
  get record(): CaseRecord {
    return this.document.record
  }
  get rows(): readonly MatchedRow[] {
    return (this.known ??= matchedRows(this.document, this.search))
  }
}

/** A case's position among all is below it, so that a score and a position make one number. */
const mostCases = 2 ** 24

/** The hits of some words, and how many of the words each has: all of them, or with `isAny` as many as any case has. */
function hitsOf(
  snapshot: CatalogueSnapshot,
  terms: readonly SearchTerm[],
  language: Language,
  isAny: boolean,
): { readonly hits: readonly SearchHit[]; readonly held: number } {
  if (terms.length === 0) return { hits: [], held: 0 }
  const search: Search = { snapshot, terms, language }
  const { shards, documents } = documentsOf(snapshot)
  let ranks: number[] = []
  let most = isAny ? 1 : terms.length
  for (const { shard, positions } of shards) {
    eachScore(shard, terms, isAny, (index, score, held) => {
      if (held < most) return
      if (held > most) ranks = []
      most = held
      ranks.push((positions[index] ?? 0) - score * mostCases)
    })
  }
  const hits: SearchHit[] = []
  // As plain numbers: thousands of cases are in order in a moment.
  for (const rank of Float64Array.from(ranks).sort()) {
    const score = Math.ceil(-rank / mostCases)
    const document = documents[rank + score * mostCases]
    if (document) hits.push(new Hit(search, document, score))
  }
  return { hits, held: most }
}

/**
 * Cases in which every word of the search stands somewhere, in either language, best first. Ties keep the order of the
 * snapshot. A search without a word finds nothing.
 */
export function searchCases(snapshot: CatalogueSnapshot, text: string, language: Language): SearchAnswer {
  const terms = termsOf(text, snapshot.synonyms)
  return { terms, reach: 'all', ...hitsOf(snapshot, terms, language, false) }
}

const wordsOf = (terms: readonly SearchTerm[]): string => terms.map(({ writings }) => writings.map(({ word }) => word).join('|')).join(' ')

/**
 * The same, and where no case has all the words: the words of the text as a sentence, the year where they name a month that
 * no case has, and then the cases that have most of them.
 */
export function searchWidely(snapshot: CatalogueSnapshot, text: string, language: Language): SearchAnswer {
  const asTyped = searchCases(snapshot, text, language)
  if (asTyped.hits.length > 0 || asTyped.terms.length === 0) return asTyped
  const parted = termsOfSentence(text, snapshot.synonyms)
  const words = parted.length >= asTyped.terms.length ? parted : asTyped.terms
  const years = termsOfYears(words, language)
  for (const terms of [...(wordsOf(words) === wordsOf(asTyped.terms) ? [] : [words]), ...(years ? [years] : [])]) {
    const all = hitsOf(snapshot, terms, language, false)
    if (all.hits.length > 0) return { terms, reach: terms === years ? 'year' : 'sentence', ...all }
  }
  const terms = years ?? words
  return terms.length < 2 ? asTyped : { terms, reach: 'most', ...hitsOf(snapshot, terms, language, true) }
}
