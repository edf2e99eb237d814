import type { Language } from '../../i18n/languages'
import type { CaseRecord, CatalogueSnapshot } from '../types'
import { entriesWith, weightOf, type SearchDocument } from './document'
import { documentsOf } from './documents'
import { entriesOf, rowOf, weights, type SearchEntry } from './entries'
import { marksIn, type Mark } from './match'
import { termsOf, type SearchTerm } from './query'

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

/** A row stands once: with the text that says most, in the reader's language where both match. */
function keyOf({ kind, row, term }: SearchEntry): string {
  if (term !== null) return `${kind} ${term}`
  return row ?? kind
}

function matchedRows(document: SearchDocument, snapshot: CatalogueSnapshot, terms: readonly SearchTerm[], language: Language): readonly MatchedRow[] {
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
  constructor(readonly record: CaseRecord, readonly score: number, private readonly work: () => readonly MatchedRow[]) {}
  get rows(): readonly MatchedRow[] {
    return (this.known ??= this.work())
  }
}

function scoreOf(document: SearchDocument, terms: readonly SearchTerm[]): number {
  let score = 0
  for (const term of terms) {
    const weight = weightOf(document, term)
    if (weight === 0) return 0
    score += weight
  }
  return score
}

/**
 * Cases in which every word of the search stands somewhere, in either language, best first. Ties keep the order of the
 * snapshot. A search without a word finds nothing.
 */
export function searchCases(snapshot: CatalogueSnapshot, text: string, language: Language): SearchAnswer {
  const terms = termsOf(text, snapshot.synonyms)
  if (terms.length === 0) return { terms, hits: [] }
  const hits: SearchHit[] = []
  for (const document of documentsOf(snapshot)) {
    const score = scoreOf(document, terms)
    if (score > 0) hits.push(new Hit(document.record, score, () => matchedRows(document, snapshot, terms, language)))
  }
  hits.sort((a, b) => b.score - a.score)
  return { terms, hits }
}
