/** For texts whose Japanese was changed after their English: what the Japanese said before, from the versions that are kept. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { keptStates } from '@/src/editorial/versions/saved-states'
import { type JapaneseThen, japaneseThen } from '@/src/model/japanese-then'
import type { EnglishState, Passage } from '@/src/model/translation'

interface DatedPassage extends Pick<Passage<unknown>, 'en' | 'ja' | 'steps'> {
  readonly address: string
  readonly state: EnglishState
}

/** When somebody said last of each text that its English fits, by the address of its English; ISO. */
async function confirmations(req: PayloadRequest, { slug }: SanitizedCollectionConfig, record: string): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: slug } }, { record: { equals: record } }, { kind: { equals: 'englishConfirmed' } }] },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
    select: { addresses: true, createdAt: true },
    // The record of events is for administrators; what follows from it is not.
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ addresses, createdAt }) => (addresses ? [[addresses, new Date(createdAt).toISOString()] as const] : [])))
}

/** By the address of each text whose English is older than its Japanese; those of which no kept version knows more are left out. */
export async function japaneseBefore(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  record: string,
  passages: readonly DatedPassage[],
): Promise<ReadonlyMap<string, JapaneseThen>> {
  const stale = passages.filter(({ state }) => state === 'stale')
  if (stale.length === 0) return new Map()
  const fields = new Set(stale.flatMap(({ steps: [first] }) => (first && 'field' in first ? [first.field] : [])))
  const states = await keptStates(req, collection.slug, record, [...fields])
  const confirmed = await confirmations(req, collection, record)
  return new Map(
    stale.flatMap((passage) => {
      const then = japaneseThen(passage, states, confirmed.get(`${passage.address}.en`) ?? null)
      return then ? [[passage.address, then] as const] : []
    }),
  )
}
