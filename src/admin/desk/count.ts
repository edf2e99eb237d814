import type { PayloadRequest } from 'payload'

import type { WorkCount } from './work-counts'

/** How many rows the list of a count has for this person: asked as the list asks, newest states with drafts, counted in the database. */
export async function countOf(req: PayloadRequest, { collection, where }: WorkCount): Promise<number> {
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const { totalDocs } = await req.payload.find({
    collection,
    where,
    draft: hasDrafts,
    limit: 1,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}
