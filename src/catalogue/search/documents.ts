/**
 * The documents that a search looks through, one for each case, cached as long as its record, and the shards that they
 * stand in: a refresh rebuilds only the changed ones. Thousands of them take seconds, so they are built a few at a time
 * in the background.
 */
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { documentOf, type SearchDocument } from './document'
import { createPace } from './pace'
import { makeShard, mostInShard, type Shard } from './shard'

/**
 * The vocabularies whose names stand in the documents. Of a snapshot nothing else may be referenced: a record lives through many
 * snapshots, and each would keep the one before from being collected.
 */
type Terms = Pick<CatalogueSnapshot, 'countries' | 'impactTags' | 'localConditions' | 'organisations' | 'places' | 'programmes' | 'promotingFactors'>

interface Kept {
  readonly terms: Terms
  readonly document: SearchDocument
}

function termsOf({ countries, impactTags, localConditions, organisations, places, programmes, promotingFactors }: CatalogueSnapshot): Terms {
  return { countries, impactTags, localConditions, organisations, places, programmes, promotingFactors }
}

const key = Symbol.for('case-knowledge-base.search-documents')
interface Documents {
  readonly byRecord: WeakMap<CaseRecord, Kept>
  /** By the first of its documents. */
  readonly shards: WeakMap<SearchDocument, Shard>
  /** All of a snapshot, once they have been asked for together. */
  readonly bySnapshot: WeakMap<CatalogueSnapshot, SearchDocuments>
}

interface SearchDocuments {
  /** In the order of the cases. */
  readonly documents: readonly SearchDocument[]
  /** The same, shard by shard, with the position of each among all. */
  readonly shards: readonly { readonly shard: Shard; readonly positions: readonly number[] }[]
}
type Holder = typeof globalThis & { [key]?: Documents }

/** On `globalThis`: Next's bundles for pages and for what starts with the process are different modules. */
function documents(): Documents {
  const holder: Holder = globalThis
  holder[key] ??= { byRecord: new WeakMap(), shards: new WeakMap(), bySnapshot: new WeakMap() }
  return holder[key]
}

/** A record's document is good while the vocabularies are the same objects. */
function hasSameTerms(a: Terms, b: Terms): boolean {
  return (
    a.impactTags === b.impactTags &&
    a.organisations === b.organisations &&
    a.places === b.places &&
    a.programmes === b.programmes &&
    a.promotingFactors === b.promotingFactors &&
    a.countries === b.countries &&
    a.localConditions === b.localConditions
  )
}

/** The document of a case, made now if it is not there yet. */
function documentFor(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const kept = documents().byRecord.get(record)
  if (kept && hasSameTerms(kept.terms, snapshot)) return kept.document
  const document = documentOf(record, snapshot)
  documents().byRecord.set(record, { terms: termsOf(snapshot), document })
  return document
}

/** Cases that stand in one shard, on average between this and half of it. */
const usualInShard = 40

/**
 * Which cases stand together, by their positions among all. It depends on a case's slug and on the magnitude of their number,
 * so that a new case changes the shard that it comes into and no other.
 */
function groupsOf({ cases }: CatalogueSnapshot): readonly (readonly number[])[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(cases.length / usualInShard)))
  const groups: number[][] = Array.from({ length: count }, () => [])
  for (const [position, { slug }] of cases.entries()) {
    let hash = 0
    for (let index = 0; index < slug.length; index += 1) hash = Math.imul(hash ^ slug.charCodeAt(index), 0x9e3779b1)
    // A shard that is full, however unlikely, sends its case on to the next.
    let at = (hash >>> 8) & (count - 1)
    while ((groups[at]?.length ?? 0) >= mostInShard) at = (at + 1) & (count - 1)
    groups[at]?.push(position)
  }
  return groups.filter((group) => group.length > 0)
}

/** Finds the shard of these cases, or makes it in steps if it is not there yet or one of its documents has changed. */
function* shardFor(group: readonly number[], snapshot: CatalogueSnapshot): Generator<void, Shard> {
  const { shards } = documents()
  const own: SearchDocument[] = []
  for (const position of group) {
    const record = snapshot.cases[position]
    if (record) own.push(documentFor(record, snapshot))
    yield
  }
  const [first] = own
  const kept = first && shards.get(first)
  if (kept && kept.documents.length === own.length && kept.documents.every((document, index) => document === own[index])) return kept
  const shard = yield* makeShard(own)
  if (first) shards.set(first, shard)
  return shard
}

/** The shard of these cases, made now if it is not there yet. */
function shardNow(group: readonly number[], snapshot: CatalogueSnapshot): Shard {
  const steps = shardFor(group, snapshot)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The documents of all cases; what is missing is made now. */
export function documentsOf(snapshot: CatalogueSnapshot): SearchDocuments {
  const { bySnapshot } = documents()
  const known = bySnapshot.get(snapshot) ?? {
    documents: snapshot.cases.map((record) => documentFor(record, snapshot)),
    shards: groupsOf(snapshot).map((positions) => ({ shard: shardNow(positions, snapshot), positions })),
  }
  bySnapshot.set(snapshot, known)
  return known
}

/**
 * Makes the documents and shards of a snapshot that are missing, a slice at a time. Concurrent callers share the
 * work through the cache.
 */
export async function prepareSearch(snapshot: CatalogueSnapshot): Promise<void> {
  if (documents().bySnapshot.has(snapshot)) return
  const pause = createPace()
  for (const group of groupsOf(snapshot)) {
    const steps = shardFor(group, snapshot)
    while (!steps.next().done) await pause()
  }
  documentsOf(snapshot)
}
