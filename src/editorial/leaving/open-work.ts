/** What somebody has in hand: all that would wait for a person who comes no more. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { writingKinds } from '@/src/editorial/events/kinds'
import { languageOf } from '@/src/i18n/languages'
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
  /** Confirmation links that may still be answered, for the first time or once more. */
  readonly confirmations: readonly (Confirmation & WorkItem)[]
}

/** Records of one kind that are looked at; more would be no handing over. */
const most = 500

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

/** The records that events of writing name, each with who wrote in it last; oldest first, so that the last one stays. */
async function written(req: PayloadRequest, where: Where): Promise<{ readonly collection: string; readonly record: string; readonly person: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ kind: { in: [...writingKinds] } }, { person: { exists: true } }, where] },
    sort: ['createdAt', 'id'],
    limit: 0,
    depth: 0,
    pagination: false,
    select: { inCollection: true, record: true, person: true },
    overrideAccess: true,
    req,
  })
  const last = new Map(docs.map(({ inCollection: collection, record, person }) => [`${collection}/${record}`, { collection, record, person: person ?? '' }]))
  return [...last.values()]
}

/** By the events and not by the name in the lists: two may have the same name, and one may have changed it. */
async function draftsOf(req: PayloadRequest, person: string): Promise<WorkItem[]> {
  const found: WorkItem[] = []
  const own = await written(req, { person: { equals: person } })
  for (const { slug, versions } of req.payload.config.collections) {
    const touched = own.filter(({ collection }) => collection === slug).map(({ record }) => record)
    if (!versions?.drafts || touched.length === 0) continue
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: touched } }, { _status: { equals: 'draft' } }] },
      draft: true,
      depth: 0,
      limit: most,
      pagination: false,
      sort: 'id',
      overrideAccess: true,
      req,
    })
    if (docs.length === 0) continue
    const last = await written(req, { and: [{ inCollection: { equals: slug } }, { record: { in: docs.map(({ id }) => String(id)) } }] })
    const mine = new Set(last.filter((one) => one.person === person).map(({ record }) => record))
    found.push(
      ...docs.filter(({ id }) => mine.has(String(id))).map((doc) => ({ collection: slug, record: String(doc.id), title: recordTitle(doc, languageOf(req)) })),
    )
  }
  return found
}

/** Everything that somebody has in hand now, read in the transaction of `req` if it has one. */
export async function openWorkOf(req: PayloadRequest, person: Pick<User, 'id'>): Promise<OpenWork> {
  const id = String(person.id)
  const now = new Date().toISOString()
  return {
    drafts: await draftsOf(req, id),
    reviewsOf: await rows<Review>(req, 'reviews', [{ state: { equals: 'requested' } }, { askedOf: { equals: id } }]),
    reviewsBy: await rows<Review>(req, 'reviews', [{ state: { in: ['requested', 'returned', 'approved'] } }, { asked: { equals: id } }]),
    schedules: await rows<Schedule>(req, 'schedules', [{ state: { equals: 'waiting' } }, { person: { equals: id } }]),
    confirmations: await rows<Confirmation>(req, 'confirmations', [
      { person: { equals: id } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: now } },
    ]),
  }
}
