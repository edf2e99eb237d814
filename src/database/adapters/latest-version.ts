/**
 * One newest version of each document, whatever the clock says, and which version a save goes into.
 *
 * The adapters store a new version as the latest and take the mark from those whose `updatedAt` is *earlier*. Two saves in
 * one millisecond, a clock set back, or a second server whose clock is behind leave both marked, and the list in the admin
 * shows the case once for each mark (6 to 10 times was seen). Since transactions take turns, it is enough to keep the time
 * of a document's versions strictly rising.
 *
 * Payload makes a version of each save. Where the rules of writing say that a save goes on in the newest version, that
 * one is changed instead; it keeps the time at which it began.
 */
import type { BaseDatabaseAdapter, FlattenedField } from 'payload'

import { versionPlanOf } from '@/src/database/requests/context'

/** Makes `createVersion` date each version after the one before it, and follow the plan. Call before the methods are wrapped otherwise. */
export function keepVersionsInOrder(db: BaseDatabaseAdapter): void {
  const createVersion = db.createVersion.bind(db)

  db.createVersion = async (args) => {
    const newestVersion = async () =>
      (
        await db.findVersions({
          collection: args.collectionSlug,
          limit: 1,
          pagination: false,
          req: args.req,
          select: { createdAt: true, updatedAt: true },
          sort: '-updatedAt',
          where: { parent: { equals: args.parent } },
        })
      ).docs[0]
    const newest = await newestVersion()
    const updatedAt = later(args.updatedAt, newest?.updatedAt)
    const plan = versionPlanOf(args.req, args.collectionSlug, args.parent)
    if (newest && plan.goesOnIn === String(newest.id)) {
      plan.made = undefined
      return db.updateVersion({
        id: newest.id,
        collection: args.collectionSlug,
        req: args.req,
        versionData: {
          createdAt: new Date(newest.createdAt).toISOString(),
          latest: true,
          parent: args.parent,
          updatedAt,
          version: { ...emptied(db, args.collectionSlug, args.versionData), ...args.versionData, updatedAt },
        },
      })
    }
    const created = await createVersion({ ...args, updatedAt })
    // Payload asks for no answer where it needs none (`returning: false`), and then gets null.
    plan.made = (created ?? (await newestVersion()))?.id
    return created
  }
}

/** What a save left out is empty in a new version; in one that is changed it has to be said, or SQLite keeps the old value. */
function emptied(db: BaseDatabaseAdapter, collection: string, saved: object): Record<string, unknown> {
  const fields = db.payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  return Object.fromEntries(
    fields.flatMap((field) => {
      const empty = emptyValueOf(field)
      return empty === undefined || Reflect.get(saved, field.name) !== undefined ? [] : [[field.name, empty]]
    }),
  )
}

function emptyValueOf(field: FlattenedField): null | readonly [] | undefined {
  if (field.name === 'id' || ('virtual' in field && field.virtual) || field.type === 'join') return undefined
  if (field.type === 'group' || field.type === 'tab') return undefined
  return field.type === 'array' || field.type === 'blocks' ? [] : null
}

/** `time`, or one millisecond after `previous` if `time` is not later than that. Both as ISO 8601. */
export function later(time: string, previous: string | undefined): string {
  if (previous === undefined || new Date(time) > new Date(previous)) return time
  return new Date(new Date(previous).getTime() + 1).toISOString()
}
