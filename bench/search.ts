/**
 * Looking for words: with `like` through the Local API, and in the snapshot, the same searches in the same process.
 * `search.ts COUNT` tells each part over IPC as soon as it is known, because the caller has only so much patience.
 */
import type { Payload, Where } from 'payload'

import { loadCatalogue } from '@/src/catalogue/loading/load'
import { searchWidely } from '@/src/catalogue/search/search'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { failWith, runWithPayload } from '@/src/commands/database/open-payload'
import { searches } from './words'

/** Results whose matching rows a page of results shows. */
const shown = 20
const roundsInSnapshot = 3
/** In milliseconds. Over thousands of cases `like` may not get through all searches in it; then those count that it did. */
const timeForLike = 60_000

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function inSnapshot(snapshot: CatalogueSnapshot, text: string): number {
  const { hits } = searchWidely(snapshot, text, 'ja')
  // What a page of results reads of each.
  return hits.slice(0, shown).reduce((rows, hit) => rows + hit.rows.length, 0)
}

function withLike(payload: Payload, text: string): Promise<unknown> {
  const texts = ['title', 'summary', 'timeline.title', 'outcomes.statement'].flatMap((field) => [`${field}.ja`, `${field}.en`])
  const where: Where = { and: [{ _status: { equals: 'published' } }, { or: texts.map((field) => ({ [field]: { like: text } })) }] }
  return payload.find({ collection: 'cases', where, limit: shown, depth: 0, overrideAccess: false, select: { slug: true, title: true } })
}

runWithPayload(async (payload) => {
  const like: number[] = []
  const until = performance.now() + timeForLike
  for (const text of searches) if (performance.now() < until) like.push(await timed(() => withLike(payload, text)))
  process.send?.({ like })

  const { snapshot } = await loadCatalogue(payload)
  const count = Number(process.argv[2])
  if (snapshot.cases.length !== count) throw new Error(`The catalogue holds ${snapshot.cases.length} cases, not ${count}.`)
  const first = await timed(() => inSnapshot(snapshot, searches[0] ?? ''))
  const own: number[] = []
  for (let round = 0; round < roundsInSnapshot; round += 1) for (const text of searches) own.push(await timed(() => inSnapshot(snapshot, text)))
  process.send?.({ first, own })
  return { command: 'search' }
}).catch(failWith)
