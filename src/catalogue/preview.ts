import type { Payload, TypedUser } from 'payload'

import { projectAnyCase } from './project'
import { loadedCatalogue } from './refresh'
import type { CaseRecord, CatalogueSnapshot } from './types'

export interface Preview {
  readonly record: CaseRecord
  readonly snapshot: CatalogueSnapshot
}

/**
 * The newest draft of a case as its page would show it, for a signed-in member of staff who may read it. Terms that are
 * not published yet are left out, as they would be on the page.
 * @returns null when there is no such case, or when this user may not read it.
 */
export async function previewCase(payload: Payload, id: string, user: TypedUser): Promise<Preview | null> {
  const loaded = loadedCatalogue()
  if (!loaded) return null
  const { docs } = await payload.find({
    collection: 'cases', where: { id: { equals: id } }, draft: true, depth: 0, limit: 1, pagination: false, overrideAccess: false, user,
  })
  const [stored] = docs
  if (!stored) return null
  const images = (stored.images ?? []).flatMap(({ image }) => (typeof image === 'object' ? image?.id : image) ?? [])
  const media = images.length === 0 ? [] : (await payload.find({
    collection: 'media', where: { id: { in: images } }, depth: 0, limit: 0, pagination: false, overrideAccess: false, user,
  })).docs
  return { record: projectAnyCase(stored, loaded.slugs, new Map(media.map((doc) => [String(doc.id), doc]))), snapshot: loaded.snapshot }
}
