import type { Payload } from 'payload'

import { local } from '@/src/database/transactions/retry'
import type { Content } from './loader/content'
import { Ids } from './loader/ids'
import { publishLate, shippedRecords } from './loader/records'
import { storeBaseline } from './update/baseline'

export interface SeedResult {
  /** False when the database already held something; then nothing was written. */
  readonly seeded: boolean
  readonly cases: number
  readonly entries: number
}

/** Whether anything that staff could have written is there already. */
async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['cases', 'impact-tags', 'sources'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

/**
 * Loads the content files into an empty database, published, and notes what was shipped. A database with anything in it is
 * left alone.
 * @throws the publish guard's ValidationError for content that could not be published from the form either.
 */
export async function seedContent(opened: Payload, content: Content): Promise<SeedResult> {
  const payload = local(opened)
  if (!(await isEmpty(payload))) return { seeded: false, cases: 0, entries: 0 }
  const ids = new Ids()
  const records = shippedRecords(content)
  for (const record of records) ids.set(record.collection, record.key, await record.publish(payload, ids))
  for (const record of records) await publishLate(payload, record, ids)
  await payload.updateGlobal({ slug: 'site', data: content.site, depth: 0, overrideAccess: true })
  await storeBaseline(payload, records, ids)
  return { seeded: true, cases: content.cases.length, entries: records.length }
}
