/** What a schedule does when its time has come: the two calls that readers see something of. In the transaction of `req`, in the name of its person. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { recordEvent } from '@/src/editorial/events/record'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'

/** One state of one record. */
export interface State {
  readonly collection: CollectionSlug
  readonly id: number | string
  /** The `loadedVersion` of that state. */
  readonly savedAt: string
}

/** What readers are told of a case that is not published any more. */
export interface Notice {
  readonly ja: string
  readonly en: string | null
}

/** Publishes the newest state. @throws as every publish does: where something is missing, the person may not, or the state is another */
export async function publishState(req: PayloadRequest, { collection, id, savedAt }: State): Promise<void> {
  const data = { _status: 'published' as const, loadedVersion: savedAt }
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: false, user: req.user, req })
}

/** Ends the publication, and keeps what readers are told. @throws as every unpublishing does */
export async function endState(req: PayloadRequest, { collection, id, savedAt }: State, notice: Notice): Promise<void> {
  const live = await req.payload.findByID({ collection, id, draft: false, depth: 0, overrideAccess: true, req })
  const data = { _status: 'draft' as const, loadedVersion: savedAt }
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: false, user: req.user, req })
  const now = new Date().toISOString()
  const recordKey = recordKeyOf(collection, id)
  const titleEn: unknown = get(live, 'title.en') ?? get(live, 'name.en')
  const name: unknown = req.user?.name
  await req.payload.db.upsert({
    collection: 'endings',
    where: { recordKey: { equals: recordKey } },
    data: {
      recordTitle: recordTitle(live),
      inCollection: collection,
      record: String(id),
      recordKey,
      slug: String(get(live, 'slug') ?? ''),
      titleJa: recordTitle(live),
      titleEn: typeof titleEn === 'string' ? titleEn : null,
      noticeJa: notice.ja,
      noticeEn: notice.en,
      endedAt: now,
      person: req.user ? String(req.user.id) : null,
      personName: typeof name === 'string' ? name : null,
    },
    req,
    returning: false,
  })
  await recordEvent(req, { kind: 'ended', collection, record: id, recordTitle: recordTitle(live) })
}
