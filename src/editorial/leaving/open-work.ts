/** What somebody has in hand: all that would wait for a person who comes no more. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { EventKind } from '@/src/editorial/events/kinds'
import { recordTitle } from '@/src/model/record-title'
import type { Confirmation, Review, Schedule, User } from '@/src/payload-types'

/** The groups in which it is shown and handed over. */
export const workGroups = ['drafts', 'reviewsOf', 'reviewsBy', 'schedules', 'confirmations'] as const
export type WorkGroup = (typeof workGroups)[number]

export interface WorkItem {
  readonly collection: string
  readonly record: string
  readonly title: string
}
export interface OpenWork {
  /** Drafts that they wrote in last and that readers do not have. */
  readonly drafts: readonly WorkItem[]
  /** Reviews that they were asked for. */
  readonly reviewsOf: readonly (Review & WorkItem)[]
  /** Reviews that they asked for. */
  readonly reviewsBy: readonly (Review & WorkItem)[]
  readonly schedules: readonly (Schedule & WorkItem)[]
  /** Confirmation links that nobody has answered. */
  readonly confirmations: readonly (Confirmation & WorkItem)[]
}

/** Records of one kind that are looked at; more would be no handing over. */
const most = 500

const writing: readonly EventKind[] = ['created', 'copied', 'typed', 'continued', 'saved', 'pasted', 'merged', 'rowsRemoved', 'rowsMoved', 'restored']

async function rows<Row extends { readonly inCollection: string; readonly record: string; readonly recordTitle?: string | null }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  and: Where[],
): Promise<(Row & WorkItem)[]> {
  const { docs } = await req.payload.db.find<Row & { id: number | string }>({
    collection,
    where: { and },
    sort: 'createdAt',
    limit: most,
    pagination: false,
    req,
  })
  return docs.map((row) => ({ ...row, collection: row.inCollection, title: row.recordTitle ?? row.record }))
}

/** Who wrote in each of these records last, by the record's id. */
async function lastWriters(req: PayloadRequest, collection: string, records: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: collection } }, { record: { in: [...records] } }, { kind: { in: [...writing] } }, { person: { exists: true } }] },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
    select: { record: true, person: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ record, person }) => [record, person ?? '']))
}

/** Drafts by the name that the lists show, and then by the person: two may have the same name. */
async function draftsOf(req: PayloadRequest, person: Pick<User, 'id' | 'name'>): Promise<WorkItem[]> {
  const found: WorkItem[] = []
  for (const { slug, versions, flattenedFields } of req.payload.config.collections) {
    if (!versions?.drafts) continue
    const name = flattenedFields.some((field) => 'name' in field && field.name === 'lastSavedBy') ? [{ lastSavedBy: { equals: person.name } }] : []
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ _status: { equals: 'draft' } }, ...name] },
      draft: true,
      depth: 0,
      limit: most,
      pagination: false,
      sort: 'id',
      overrideAccess: true,
      req,
    })
    const last =
      docs.length > 0
        ? await lastWriters(
            req,
            slug,
            docs.map(({ id }) => String(id)),
          )
        : new Map<string, string>()
    found.push(
      ...docs
        .filter(({ id }) => last.get(String(id)) === String(person.id))
        .map((doc) => ({ collection: slug, record: String(doc.id), title: recordTitle(doc) })),
    )
  }
  return found
}

/** Everything that somebody has in hand now, read in the transaction of `req` if it has one. */
export async function openWorkOf(req: PayloadRequest, person: Pick<User, 'id' | 'name'>): Promise<OpenWork> {
  const id = String(person.id)
  const now = new Date().toISOString()
  return {
    drafts: await draftsOf(req, person),
    reviewsOf: await rows<Review>(req, 'reviews', [{ state: { equals: 'requested' } }, { askedOf: { equals: id } }]),
    reviewsBy: await rows<Review>(req, 'reviews', [{ state: { in: ['requested', 'returned', 'approved'] } }, { asked: { equals: id } }]),
    schedules: await rows<Schedule>(req, 'schedules', [{ state: { equals: 'waiting' } }, { person: { equals: id } }]),
    confirmations: await rows<Confirmation>(req, 'confirmations', [
      { person: { equals: id } },
      { answeredAt: { exists: false } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: now } },
    ]),
  }
}
