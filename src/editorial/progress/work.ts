/** What is left to do in records, for lists and the first page: computed when they are looked at, from the records and what was saved when. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { tellingsOf } from '@/src/editorial/events/tellings'
import { completenessOf, type NextThing, nextThings } from '@/src/editorial/publish-guard/completeness'
import { needFaults } from '@/src/editorial/publish-guard/need-faults'
import { countsOf, type EnglishCounts, statedPassages } from '@/src/editorial/translation/english'
import type { Language } from '@/src/i18n/languages'
import { changedAlone } from '@/src/model/changes/changed-alone'

type Id = number | string

/** What is left to do in one record. */
export interface Work {
  readonly id: Id
  readonly english: EnglishCounts
  readonly next: readonly NextThing[]
}

/** These records in their newest state, as far as the reader may see them, and their texts with the state of their English. */
async function newestStates(collection: SanitizedCollectionConfig, ids: readonly Id[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { docs, passages: await statedPassages(collection, docs, req) }
}

/** What these records leave to do, in their newest state, as far as the reader may see them. */
export async function workOf(
  collection: SanitizedCollectionConfig,
  ids: readonly Id[],
  { req, language }: { readonly req: PayloadRequest; readonly language: Language },
): Promise<Map<Id, Work>> {
  const { docs, passages } = await newestStates(collection, ids, req)
  return new Map(
    docs.map((doc) => {
      const own = passages.get(String(doc.id)) ?? []
      const next = nextThings(collection, needFaults(collection, doc), completenessOf(collection, doc, own), language)
      return [doc.id, { id: doc.id, english: countsOf(own), next }]
    }),
  )
}

/** Ids of the records in which the Japanese of some text was changed after its English. */
export async function staleRecords(collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<Id[]> {
  const told = await tellingsOf(req, collection.slug, null)
  const candidates = [...told].filter(([, tellings]) => [...changedAlone(tellings).values()].includes('ja'))
  if (candidates.length === 0) return []
  const isNumber = req.payload.db.defaultIDType === 'number'
  const ids = candidates.map(([record]): Id => (isNumber ? Number(record) : record))
  const { docs, passages } = await newestStates(collection, ids, req)
  return docs.flatMap(({ id }) => (passages.get(String(id))?.some(({ state }) => state === 'stale') ? [id] : []))
}
