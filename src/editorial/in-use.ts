import type { CollectionBeforeDeleteHook, CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { refusal } from './messages'
import { nameOf } from './naming'

interface Reference {
  readonly collection: CollectionSlug
  readonly path: string
}

function pathsTo(fields: readonly FlattenedField[], target: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if ((field.type === 'relationship' || field.type === 'upload') && field.relationTo === target) return [path]
    return 'flattenedFields' in field ? pathsTo(field.flattenedFields, target, `${path}.`) : []
  })
}

/** Every field of every collection that can point at `target`, read from the configuration itself. */
function referencesTo(req: PayloadRequest, target: string): Reference[] {
  return req.payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) => pathsTo(flattenedFields, target).map((path) => ({ collection: slug, path })))
}

/** Records named in the message; a source stands behind hundreds. */
const mostNamed = 10

/** Refuses to delete what a record, published or draft, still uses, and lists those records. */
export const refuseDeleteInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const users = new Map<string, string>()
  const references = referencesTo(req, collection.slug)
  for (const slug of new Set(references.map((reference) => reference.collection))) {
    const where: Where = { or: references.filter((reference) => reference.collection === slug).map(({ path }) => ({ [path]: { equals: id } })) }
    const hasDrafts = Boolean(req.payload.collections[slug]?.config.versions?.drafts)
    for (const draft of hasDrafts ? [false, true] : [false]) {
      const { docs } = await req.payload.find({ collection: slug, where, draft, depth: 0, limit: 0, pagination: false, select: { slug: true, name: true, title: true }, overrideAccess: true, req })
      for (const doc of docs) {
        if (!(slug === collection.slug && String(doc.id) === String(id))) users.set(`${slug}/${doc.id}`, nameOf(doc))
      }
    }
  }
  if (users.size === 0) return
  const names = [...users.values()]
  const more = names.length - mostNamed
  const shown = names.slice(0, mostNamed)
  throw refusal(req, {
    ja: `使われているため削除できません。使っている記録：${shown.map((name) => `「${name}」`).join('、')}${more > 0 ? `ほか${more}件` : ''}。先にそちらから外してください。`,
    en: `This cannot be deleted because it is in use by: ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}. Remove it there first.`,
  }, 409)
}
