import type { CollectionBeforeValidateHook } from 'payload'

import { refuse, type Fault } from '../faults'
import { caseFaults } from './case-faults'
import { entryFaults } from './entry-faults'
import { imageFaults } from './image-faults'
import { linkFaults, termFaults } from './known-terms'
import { slugFaults } from './slug-faults'

/**
 * The one guard that every door to publishing passes: form, REST, bulk, Local API, a restored or copied version once it
 * is published. It answers with all faults at once. Links and relations are checked at every save, drafts too: the
 * preview of a draft follows them.
 */
export const publishGuard: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const record: Record<string, unknown> = { ...originalDoc, ...data }
  const isPublishing = record._status === 'published'
  const faults: Fault[] = []
  if (isPublishing && collection.slug === 'cases') faults.push(...caseFaults(record), ...(await imageFaults(record, req)))
  else if (isPublishing) faults.push(...entryFaults(collection.slug, record))
  if (isPublishing) faults.push(...(await slugFaults(collection, record, req)))
  faults.push(...linkFaults(collection, record))
  faults.push(...(await termFaults({ collection, record, before: originalDoc, isPublishing, req })))
  if (faults.length > 0) refuse(collection.slug, faults, req)
  return data
}
