/** Reminds people of cases whose day to be looked at again has come. */
import type { PayloadRequest, Where } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { personById } from '@/src/editorial/access/person'
import { notify } from '@/src/editorial/notifications/notify'
import { recordTitle } from '@/src/model/record-title'

/** Cases that are read at one time. */
const batch = 100

/** Whoever worked on a case last and still has rights; otherwise everybody who may publish. */
async function peopleFor(req: PayloadRequest, record: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: 'cases' } }, { record: { equals: record } }, { person: { exists: true } }] },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const last = docs[0]?.person
  if (last && (await personById(req.payload, last))) return [last]
  const publishers = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { in: ['publisher', 'admin'] } }, { endedAt: { exists: false } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return publishers.docs.map(({ id }) => String(id))
}

/** Whether somebody was told since that day. */
async function isTold(req: PayloadRequest, record: string, since: string): Promise<boolean> {
  const where: Where = { and: [{ kind: { equals: 'reviewDue' } }, { record: { equals: record } }, { createdAt: { greater_than_equal: since } }] }
  return (await req.payload.count({ collection: 'notifications', where, overrideAccess: true, req })).totalDocs > 0
}

/** Tells of each case whose day has come, once for each day that is set. */
export async function remindOfReviews(req: PayloadRequest, now: number, isStopping: () => boolean): Promise<void> {
  const where = { reviewOn: { less_than_equal: new Date(now).toISOString() } }
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'cases',
      where,
      draft: true,
      depth: 0,
      limit: batch,
      page,
      sort: 'id',
      select: { title: true, slug: true, reviewOn: true },
      overrideAccess: true,
    })
    for (const doc of docs) {
      if (isStopping()) return
      const record = String(doc.id)
      await inOneTransaction(req, async () => {
        if (await isTold(req, record, doc.reviewOn ?? '')) return
        await notify(req, { kind: 'reviewDue', people: await peopleFor(req, record), collection: 'cases', record, recordTitle: recordTitle(doc) })
      })
    }
    if (!hasNextPage) return
  }
}
