import type { PayloadRequest } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { personOf } from '@/src/editorial/events/record'

export interface Reviewer {
  readonly id: string
  readonly name: string
}

/** Everybody who may approve a record: reviewers and up who wrote none of it, and never whoever asks. */
export async function reviewersOf(req: PayloadRequest, writers: ReadonlySet<string>): Promise<Reviewer[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { in: ['reviewer', 'publisher', 'admin'] } },
    sort: 'name',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const me = personOf(req)
  return docs
    .filter((user) => roleOf(user) !== null && !writers.has(String(user.id)) && String(user.id) !== me)
    .map(({ id, name }) => ({ id: String(id), name: name ?? '' }))
}
