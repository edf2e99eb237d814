/**
 * The documents that a search looks through, one for each case, kept as long as its record: a refresh makes only the
 * changed ones anew. Thousands of them take seconds, so they are made a few at a time in the background.
 */
import type { CaseRecord, CatalogueSnapshot } from '../types'
import { documentOf, type SearchDocument } from './document'

interface Kept {
  readonly snapshot: CatalogueSnapshot
  readonly document: SearchDocument
}

const key = Symbol.for('case-knowledge-base.search-documents')
interface Documents {
  readonly byRecord: WeakMap<CaseRecord, Kept>
  /** All of a snapshot, once they have been asked for together. */
  readonly bySnapshot: WeakMap<CatalogueSnapshot, readonly SearchDocument[]>
}
type Holder = typeof globalThis & { [key]?: Documents }

/** On `globalThis`: Next's bundles for pages and for what starts with the process are different modules. */
function documents(): Documents {
  const holder: Holder = globalThis
  holder[key] ??= { byRecord: new WeakMap(), bySnapshot: new WeakMap() }
  return holder[key]
}

/** The vocabularies' names stand in the documents: a record's document is good while they are the same objects. */
function hasSameTerms(a: CatalogueSnapshot, b: CatalogueSnapshot): boolean {
  return a === b || (a.impactTags === b.impactTags && a.organisations === b.organisations && a.places === b.places && a.programmes === b.programmes
    && a.promotingFactors === b.promotingFactors && a.countries === b.countries && a.localConditions === b.localConditions)
}

/** The document of a case, made now if it is not there yet. */
function documentFor(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const kept = documents().byRecord.get(record)
  if (kept && hasSameTerms(kept.snapshot, snapshot)) return kept.document
  const document = documentOf(record, snapshot)
  documents().byRecord.set(record, { snapshot, document })
  return document
}

/** The documents of all cases, in their order; what is missing is made now. */
export function documentsOf(snapshot: CatalogueSnapshot): readonly SearchDocument[] {
  const { bySnapshot } = documents()
  const known = bySnapshot.get(snapshot) ?? snapshot.cases.map((record) => documentFor(record, snapshot))
  bySnapshot.set(snapshot, known)
  return known
}

/** How long the process may be kept busy before readers have a turn, in milliseconds. */
const slice = 8
const turn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Makes the documents of a snapshot that are missing, a slice at a time. Several callers share the work: what one has made
 * the others find.
 */
export async function prepareSearch(snapshot: CatalogueSnapshot): Promise<void> {
  let began = performance.now()
  for (const record of snapshot.cases) {
    documentFor(record, snapshot)
    if (performance.now() - began < slice) continue
    await turn()
    began = performance.now()
  }
}
