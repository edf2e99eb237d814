/** Who wrote what nobody else has vouched for yet: read from the events, which name everybody who typed into a version. */
import type { PayloadRequest, Where } from 'payload'

import { writingKinds } from '@/src/editorial/events/kinds'

const shared = { collection: 'events', depth: 0, pagination: false, overrideAccess: true } as const
const inOrder = { ...shared, sort: ['-createdAt', '-id'] }

/** A publication by one person alone: its event says why. */
export interface Alone {
  readonly person: string | null
  readonly name: string
  readonly reason: string
  readonly at: string
}

export interface Authorship {
  /** Ids of everybody who wrote since a second person last vouched for the record; whoever published it alone since is one of them. */
  readonly writers: ReadonlySet<string>
  /** The newest publication by one person alone since then. */
  readonly alone: Alone | null
}

/** When the record was last published so that a second person vouched for it: before, or by looking at it after. */
async function lastVouchedFor(req: PayloadRequest, own: readonly Where[]): Promise<string | null> {
  const { docs } = await req.payload.find({
    ...inOrder,
    where: { and: [...own, { kind: { in: ['published', 'lookedAt'] } }] },
    limit: 0,
    select: { kind: true, note: true, createdAt: true },
    req,
  })
  let isLookedAt = false
  for (const { kind, note, createdAt } of docs) {
    if (kind === 'lookedAt') isLookedAt = true
    else if (isLookedAt || !note) return createdAt
  }
  return null
}

/** Who wrote in a record since it was last published with a second person. */
export async function authorshipOf(req: PayloadRequest, collection: string, record: string): Promise<Authorship> {
  const own: Where[] = [{ inCollection: { equals: collection } }, { record: { equals: record } }]
  const last = await lastVouchedFor(req, own)
  const { docs } = await req.payload.find({
    ...inOrder,
    where: { and: [...own, { kind: { in: [...writingKinds, 'published'] } }, ...(last ? [{ createdAt: { greater_than: last } }] : [])] },
    limit: 0,
    select: { kind: true, person: true, personName: true, note: true, createdAt: true },
    req,
  })
  const alone = docs.find(({ kind }) => kind === 'published')
  return {
    writers: new Set(docs.flatMap(({ person }) => person ?? [])),
    alone: alone ? { person: alone.person ?? null, name: alone.personName ?? '', reason: alone.note ?? '', at: alone.createdAt } : null,
  }
}
