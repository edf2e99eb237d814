/** Publishes full cases again and again through Payload with the product's configuration; the last line is the result. */
import type { Payload } from 'payload'

import { failWith, runWithPayload } from '@/src/commands/database/open-payload'
import { local } from '@/src/database/transactions/retry'
import { quantile } from './numbers'

const saves = 50

/** Publishes whole cases again with another summary, as the form does: every row of the case goes with it. */
async function saveFullCases(payload: Payload): Promise<number[]> {
  const times: number[] = []
  const { docs } = await payload.find({ collection: 'cases', limit: 10, sort: 'slug', depth: 0, overrideAccess: true })
  for (let save = 0; save < saves; save += 1) {
    const doc = docs[save % docs.length]
    if (!doc) throw new Error('There is no case to save.')
    const { id, updatedAt: _updatedAt, createdAt: _createdAt, loadedVersion: _loadedVersion, ...data } = doc
    const summary = { ja: `作り物の概要です。${save}回目の保存です。`, en: `Made-up summary, save ${save}.` }
    const began = performance.now()
    await local(payload).update({ collection: 'cases', id, data: { ...data, summary, _status: 'published' }, depth: 0, overrideAccess: true })
    times.push(performance.now() - began)
  }
  return times
}

runWithPayload(async (payload) => {
  const times = await saveFullCases(payload)
  return { command: 'saves', p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}).catch(failWith)
