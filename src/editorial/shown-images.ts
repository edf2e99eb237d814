import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { raiseRevision } from './catalogue-changes'
import { get, idOf, rowsOf } from './publish-guard/reading'

type Id = number | string

function imagesOf(record: unknown): Id[] {
  return rowsOf(record, 'images').flatMap((row) => idOf(get(row, 'image')) ?? [])
}

/** Lets readers fetch the images of a case once it is published. */
export const showImages: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (doc._status !== 'published' || context.isDraftSave === true) return doc
  for (const id of imagesOf(doc)) {
    await req.payload.update({ collection: 'media', id, data: { isPublic: true }, overrideAccess: true, req, depth: 0 })
  }
  return doc
}

/** Closes those of the images that no other published case shows. */
async function close(images: readonly Id[], ownCase: unknown, req: PayloadRequest): Promise<void> {
  for (const id of new Set(images)) {
    const { totalDocs } = await req.payload.count({
      collection: 'cases',
      where: { and: [{ _status: { equals: 'published' } }, { 'images.image': { equals: id } }, { id: { not_equals: ownCase } }] },
      overrideAccess: true, req,
    })
    if (totalDocs === 0) await req.payload.update({ collection: 'media', id, data: { isPublic: false }, overrideAccess: true, req, depth: 0 })
  }
}

/** An image that a case showed and no longer shows, or that stood in an unpublished case, is no longer for readers. */
export const hideImages: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, context }) => {
  if (operation !== 'update' || context.isDraftSave === true) return data
  const id = get(originalDoc, 'id')
  const live = await req.payload.find({
    collection: 'cases', where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { images: true }, limit: 1, depth: 0, pagination: false, overrideAccess: true, req,
  })
  const stays = new Set(data._status === 'published' ? imagesOf(data).map(String) : [])
  await close(imagesOf(live.docs[0]).filter((image) => !stays.has(String(image))), id, req)
  return data
}

export const hideImagesOfDeleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await close(imagesOf(doc), id, req)
}

/** New words or a new file of an image that readers see are a change that the catalogue must pick up. */
export const announceImage: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.isPublic === true && previousDoc?.isPublic === true) await raiseRevision(req, 'media', doc.id)
  return doc
}
