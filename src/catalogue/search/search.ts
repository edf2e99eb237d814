import type { Language } from '../../i18n/languages'
import type { CaseRecord, CatalogueSnapshot } from '../types'
import { documentOf, weights, type SearchDocument, type SearchEntry } from './entries'
import { holds, marksIn, mergeMarks, type Mark } from './match'
import { termsOf, type SearchTerm } from './query'

/** One row of a case that matches, with the places to mark. */
export interface MatchedRow {
  readonly entry: SearchEntry
  readonly marks: readonly Mark[]
}
export interface SearchHit {
  readonly record: CaseRecord
  readonly score: number
  /** Best first; the reader's language before the other. */
  readonly rows: readonly MatchedRow[]
}
export interface SearchAnswer {
  readonly terms: readonly SearchTerm[]
  readonly hits: readonly SearchHit[]
}

/** One document for each case; kept as long as its record, so that a refresh makes only the changed one anew. */
const documents = new WeakMap<CaseRecord, { readonly snapshot: CatalogueSnapshot; readonly document: SearchDocument }>()

/** The vocabularies' names stand in the documents: a record's document is good while they are the same objects. */
function sameTerms(a: CatalogueSnapshot, b: CatalogueSnapshot): boolean {
  return a === b || (a.impactTags === b.impactTags && a.organisations === b.organisations && a.places === b.places && a.programmes === b.programmes
    && a.promotingFactors === b.promotingFactors && a.countries === b.countries && a.localConditions === b.localConditions)
}

function documentFor(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const kept = documents.get(record)
  if (kept && sameTerms(kept.snapshot, snapshot)) return kept.document
  const document = documentOf(record, snapshot)
  documents.set(record, { snapshot, document })
  return document
}

/** The best weight that a term has in the document, 0 when it is nowhere. */
function weightOf(document: SearchDocument, term: SearchTerm): number {
  let best = 0
  for (const entry of document.entries) {
    const weight = weights[entry.kind]
    if (weight > best && holds(entry, term)) best = weight
  }
  return best
}

function matchedRows({ entries }: SearchDocument, terms: readonly SearchTerm[], language: Language): MatchedRow[] {
  const best = new Map<string, { row: MatchedRow; value: number }>()
  for (const entry of entries) {
    const held = terms.filter((term) => holds(entry, term))
    if (held.length === 0) continue
    const value = held.length * 100 + weights[entry.kind] * 2 + (entry.language === language ? 1 : 0)
    // A row stands once: with the text that says most, in the reader's language where both match.
    const key = entry.row ?? `${entry.kind} ${entry.kind === 'title' || entry.kind === 'summary' ? '' : entry.folded.text}`
    const known = best.get(key)
    if (!known || value > known.value) best.set(key, { row: { entry, marks: mergeMarks(held.flatMap((term) => marksIn(entry, term))) }, value })
  }
  return [...best.values()].sort((a, b) => b.value - a.value).map(({ row }) => row)
}

/**
 * Cases in which every word of the search stands somewhere, in either language, best first. Ties keep the order of the
 * snapshot. A search without a word finds nothing.
 */
export function searchCases(snapshot: CatalogueSnapshot, text: string, language: Language): SearchAnswer {
  const terms = termsOf(text, snapshot.synonyms)
  if (terms.length === 0) return { terms, hits: [] }
  const found: { document: SearchDocument; score: number }[] = []
  for (const record of snapshot.cases) {
    const document = documentFor(record, snapshot)
    let score = 0
    for (const term of terms) {
      const weight = weightOf(document, term)
      if (weight === 0) {
        score = 0
        break
      }
      score += weight
    }
    if (score > 0) found.push({ document, score })
  }
  found.sort((a, b) => b.score - a.score)
  // Which rows match is worked out when asked for: only a page of the results needs it.
  return {
    terms,
    hits: found.map(({ document, score }) => {
      let rows: readonly MatchedRow[] | null = null
      return { record: document.record, score, get rows() { return (rows ??= matchedRows(document, terms, language)) } }
    }),
  }
}
