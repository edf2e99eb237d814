import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { recordRevision } from '@/src/editorial/events/catalogue-changes'
import { changedAddresses } from '@/src/editorial/events/changed-addresses'
import { recordEvent } from '@/src/editorial/events/record'
import { formatAddress } from '@/src/model/addresses'
import { recordTitle } from '@/src/model/record-title'

/**
 * Tells who uploaded an image, and who gave it other words or another file. Of one that readers see, the catalogue must pick
 * that up. That a publication opens or closes an image is told by the event of the case.
 */
export const recordImage: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const isSeen = doc.isPublic === true && previousDoc?.isPublic === true
  const happened = { collection: collection.slug, record: doc.id, recordTitle: recordTitle(doc), isSeen }
  const hasNewFile = operation === 'update' && doc.filename !== previousDoc?.filename
  const addresses =
    operation === 'create'
      ? []
      : [
          ...changedAddresses({ collection: collection.slug, record: doc.id, fields: collection.fields, before: previousDoc, after: doc }),
          ...(hasNewFile ? [formatAddress({ collection: collection.slug, record: String(doc.id), steps: [{ field: 'filename' }] })] : []),
        ]
  if (operation === 'create') await recordEvent(req, { ...happened, kind: 'created' })
  else if (addresses.length > 0) await recordEvent(req, { ...happened, kind: 'changed', addresses })
  else if (isSeen) await recordRevision(req, collection.slug, doc.id)
  return doc
}

/** Records that an image went to the trash, in the transaction of the deletion. */
export const recordImageDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvent(req, { kind: 'trashed', collection: collection.slug, record: id, recordTitle: recordTitle(doc) })
}
