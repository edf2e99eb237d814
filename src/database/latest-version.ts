/**
 * One newest version of each document, whatever the clock says.
 *
 * The adapters store a new version as the latest and take the mark from those whose `updatedAt` is *earlier*. Two saves in
 * one millisecond, a clock set back, or a second server whose clock is behind leave both marked, and the list in the admin
 * shows the case once for each mark (6 to 10 times was seen). Since transactions take turns, it is enough to keep the time
 * of a document's versions strictly rising.
 */
import type { BaseDatabaseAdapter } from 'payload'

/** Makes `createVersion` date each version after the one before it. Call before the methods are wrapped otherwise. */
export function keepVersionsInOrder(db: BaseDatabaseAdapter): void {
  const createVersion = db.createVersion.bind(db)

  db.createVersion = async (args) => {
    const newest = await db.findVersions({
      collection: args.collectionSlug,
      limit: 1,
      pagination: false,
      req: args.req,
      select: { updatedAt: true },
      sort: '-updatedAt',
      where: { parent: { equals: args.parent } },
    })
    return createVersion({ ...args, updatedAt: later(args.updatedAt, newest.docs[0]?.updatedAt) })
  }
}

/** `time`, or one millisecond after `previous` if `time` is not later than that. Both as ISO 8601. */
export function later(time: string, previous: string | undefined): string {
  if (previous === undefined || new Date(time) > new Date(previous)) return time
  return new Date(new Date(previous).getTime() + 1).toISOString()
}
