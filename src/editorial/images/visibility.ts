import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { isDraftSave, noteShownImages, shownImages } from '@/src/database/requests/context'
import { get, idOf, rowsOf } from '@/src/model/reading'

type Id = number | string

function imagesOf(record: unknown): Id[] {
  return rowsOf(record, 'images').flatMap((row) => idOf(get(row, 'image')) ?? [])
}

/** Closes those of the images that no other published case shows. */
async function close(images: readonly Id[], ownCase: unknown, req: PayloadRequest): Promise<void> {
  for (const id of new Set(images)) {
    const { totalDocs } = await req.payload.count({
      collection: 'cases',
      where: { and: [{ _status: { equals: 'published' } }, { 'images.image': { equals: id } }, { id: { not_equals: ownCase } }] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) await req.payload.update({ collection: 'media', id, data: { isPublic: false }, overrideAccess: true, req, depth: 0 })
  }
}

/** Notes which images the live case shows before a save replaces it. */
export const noteImages: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, context }) => {
  if (operation !== 'update' || isDraftSave(context)) return data
  const id = get(originalDoc, 'id')
  const live = await req.payload.find({
    collection: 'cases',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { images: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  noteShownImages(req, id, imagesOf(live.docs[0]))
  return data
}

/**
 * Lets readers fetch the images of a case once it is published. Those that it showed and no longer shows, or that stood
 * in a case now unpublished, are closed again.
 */
export const openAndCloseImages: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (isDraftSave(context)) return doc
  const shown = doc._status === 'published' ? imagesOf(doc) : []
  for (const id of shown) await req.payload.update({ collection: 'media', id, data: { isPublic: true }, overrideAccess: true, req, depth: 0 })
  const stays = new Set(shown.map(String))
  // After the case is stored, so that of several that are unpublished side by side the last one closes a common image.
  await close(
    shownImages(req, doc.id).filter((id) => !stays.has(String(id))),
    doc.id,
    req,
  )
  return doc
}

/** Closes the images of a deleted case that no other published case shows. */
export const hideImagesOfDeleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await close(imagesOf(doc), id, req)
}
