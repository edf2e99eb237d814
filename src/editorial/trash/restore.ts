/** Takes a record from the trash: always as a draft, under its own id, with its versions. One transaction. */
import { type CollectionSlug, Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { later } from '@/src/database/adapters/latest-version'
import { couldBeId } from '@/src/database/ids'
import { returnVersions } from '@/src/database/parked-versions'
import { versionPlanOf } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { mayPublish } from '@/src/editorial/access/roles'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal, say } from '@/src/editorial/faults/messages'
import { columnsOf } from '@/src/editorial/list-columns/columns'
import { noticesOf } from '@/src/editorial/relations/alike'
import { recordTitle } from '@/src/model/record-title'
import type { Trash } from '@/src/payload-types'
import type { Stored } from './keep'
import { withoutLost } from './lost'

const words = {
  notThere: {
    ja: 'この記録は、もうごみ箱にありません。だれかが戻したか、完全に削除されています。',
    en: 'This record is not in the trash any more: somebody took it back, or it was destroyed.',
  },
  notWhole: { ja: '元どおりには戻せないところがあります。', en: 'Some of it cannot be as it was.' },
}

/** A row of the trash that can be taken back. @throws {APIError} 404 where there is none any more */
export async function trashRow(req: PayloadRequest, id: number | string): Promise<Trash> {
  const row = couldBeId(id, req) ? await req.payload.db.findOne<Trash>({ collection: 'trash', where: { id: { equals: id } }, req }) : null
  if (!row || row.isLeaving) throw refusal(req, words.notThere, 404)
  return row
}

/** The record that a row keeps, and its collection. @throws {APIError} 404 for a collection that this release does not have */
function keptRecord(req: PayloadRequest, row: Trash): { readonly collection: SanitizedCollectionConfig; readonly record: Stored } {
  const collection = req.payload.config.collections.find(({ slug }) => slug === row.inCollection)
  const record: Stored = JSON.parse(row.body)
  if (!collection) throw refusal(req, words.notThere, 404)
  return { collection, record }
}

/** The newest version of what was taken back. @returns its id */
async function newVersion(req: PayloadRequest, collection: CollectionSlug, { id, ...record }: Stored): Promise<number | string | undefined> {
  const now = String(record.updatedAt)
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: record,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
    returning: false,
  })
  return versionPlanOf(req, collection, id).made
}

export interface TakenBack {
  readonly collection: string
  readonly id: number | string
  readonly title: string
  /** What is not as it was and what to look at, in the person's language. */
  readonly notices: readonly string[]
}

/**
 * Takes a record back: by those who may publish, and by whoever deleted it. Nothing of it is public until it is published.
 * @param anyway take it back without what cannot be as it was
 * @throws {APIError} 404 where it is not there any more; 409 with `data.notices` where it cannot be as it was and `anyway` is not said
 * @throws {Forbidden} for anybody else
 */
export async function takeFromTrash(req: PayloadRequest, asked: { readonly id: number | string; readonly anyway: boolean }): Promise<TakenBack> {
  return inOneTransaction(req, async () => {
    const row = await trashRow(req, asked.id)
    if (!mayPublish(req.user) && row.person !== personOf(req)) throw new Forbidden(req.t)
    const { collection, record } = keptRecord(req, row)
    const { slug } = collection
    const lost = (await withoutLost(req, collection, record)).map((told) => say(req, told))
    if (lost.length > 0 && !asked.anyway) throw refusal(req, words.notWhole, 409, { reason: 'notWhole', notices: lost })

    const hasDrafts = Boolean(collection.versions?.drafts)
    const restored: Stored = {
      ...record,
      ...(await columnsOf(collection, record, req)),
      ...(hasDrafts ? { _status: 'draft', reviewState: null } : {}),
      ...(slug === 'media' ? { isPublic: false } : {}),
      updatedAt: later(new Date().toISOString(), typeof record.updatedAt === 'string' ? record.updatedAt : undefined),
    }
    const { id, ...data } = restored
    await req.payload.db.create({ collection: slug, customID: id, data: structuredClone(data), req, returning: false })
    await returnVersions({ collection: slug, id, req }, row.versions?.split(',').filter(Boolean) ?? [])
    const version = hasDrafts ? await newVersion(req, slug, structuredClone(restored)) : undefined
    await req.payload.db.deleteOne({ collection: 'trash', where: { id: { equals: row.id } }, req, returning: false })
    const title = recordTitle(restored)
    await recordEvent(req, { kind: 'takenFromTrash', collection: slug, record: id, recordTitle: title, version })
    const alike = hasDrafts ? await noticesOf(collection, restored, req) : []
    return { collection: slug, id, title, notices: [...lost, ...alike.map(({ message }) => message)] }
  })
}
