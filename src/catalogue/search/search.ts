import type { Language } from '../../i18n/languages'
import type { CaseRecord, CatalogueSnapshot } from '../types'
import { entriesWith, type SearchDocument } from './document'
import { documentsOf } from './documents'
import { entriesOf, rowOf, weights, type SearchEntry } from './entries'
import { marksIn, type Mark } from './match'
import { termsOf, type SearchTerm } from './query'
import { eachScore } from './shard'

/** One row of a case that matches, with the places to mark. */
export interface MatchedRow {
  readonly entry: SearchEntry
  /** Id of the row to link to, or null for the case itself. */
  readonly row: string | null
  /** Empty where only the row's period matches. */
  readonly marks: readonly Mark[]
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
    const value = own.length * 100 + weights[entry.kind] * 2 + (entry.language === language ? 1 : 0)
    const key = keyOf(entry)
    if (value > (best.get(key)?.value ?? 0)) best.set(key, { entry, terms: own, value })
  }
  return [...best.values()]
    .sort((a, b) => b.value - a.value)
    .map(({ entry, terms: own }) => ({
      entry,
      get row() { return rowOf(entry, document.record, snapshot) },
      get marks() { return marksIn(entry.text, own.flatMap(({ writings }) => writings)) },
    }))
}

class Hit implements SearchHit {
  private known: readonly MatchedRow[] | null = null
  constructor(private readonly search: Search, private readonly document: SearchDocument, readonly score: number) {}
  get record(): CaseRecord {
    return this.document.record
  }
  get rows(): readonly MatchedRow[] {
    return (this.known ??= matchedRows(this.document, this.search))
  }
}

/** A case's place among all is below it, so that a score and a place make one number. */
const mostCases = 2 ** 24

/**
 * Cases in which every word of the search stands somewhere, in either language, best first. Ties keep the order of the
 * snapshot. A search without a word finds nothing.
 */
export function searchCases(snapshot: CatalogueSnapshot, text: string, language: Language): SearchAnswer {
  const terms = termsOf(text, snapshot.synonyms)
  if (terms.length === 0) return { terms, hits: [] }
  const search: Search = { snapshot, terms, language }
  const { shards, documents } = documentsOf(snapshot)
  const ranks: number[] = []
  for (const { shard, places } of shards) eachScore(shard, terms, (index, score) => void ranks.push((places[index] ?? 0) - score * mostCases))
  const hits: SearchHit[] = []
  // As plain numbers: thousands of cases are in order in a moment.
  for (const rank of Float64Array.from(ranks).sort()) {
    const score = Math.ceil(-rank / mostCases)
    const document = documents[rank + score * mostCases]
    if (document) hits.push(new Hit(search, document, score))
  }
  return { terms, hits }
}
