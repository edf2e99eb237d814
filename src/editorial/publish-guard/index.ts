import type { CollectionBeforeValidateHook } from 'payload'

import { refuse, type Fault } from '../faults'
import { caseFaults } from './case-faults'
import { entryFaults } from './entry-faults'
import { linkFaults, termFaults } from './known-terms'

/**
 * The one guard that every door to publishing passes: form, REST, bulk, Local API, a restored or copied version once it
 * is published. It answers with all faults at once. Links in texts are checked at every save, drafts too, because the
 * preview of a draft shows them.
 */
export const publishGuard: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const record: Record<string, unknown> = { ...originalDoc, ...data }
  const faults: Fault[] = linkFaults(collection, record)
  if (record._status === 'published') {
    faults.push(...(collection.slug === 'cases' ? caseFaults(record) : entryFaults(collection.slug, record)))
    faults.push(...(await termFaults(collection, record, req)))
  }
  if (faults.length > 0) refuse(collection.slug, faults, req)
  return data
}
