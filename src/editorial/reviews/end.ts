/** Ends the publication of a case: it is unpublished, and readers who come to its address are told so. One transaction. */
import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { recordRevision } from '@/src/editorial/events/catalogue-changes'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import { isBlank } from '@/src/model/emptiness'
import { recordTitle } from '@/src/model/record-title'
import type { Ending } from '@/src/payload-types'
import { reviewedRecord } from './situation'
import { step } from './steps'

export interface Notice {
  readonly ja: string
  readonly en?: string
}

const words = {
  notThere: { ja: 'この事例は見つかりません。', en: 'There is no such case.' },
  noNotice: { ja: '読者へのお知らせを日本語で書いてください。', en: 'Write the notice to readers in Japanese.' },
}

/** What readers knew of the case: its title and address as they were live. A newer draft has not been theirs. */
async function knownToReaders(req: PayloadRequest, id: number | string): Promise<Pick<Ending, 'slug' | 'titleEn' | 'titleJa'> | null> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [live] = docs
  return live ? { slug: live.slug ?? '', titleJa: live.title?.ja ?? recordTitle(live), titleEn: live.title?.en ?? null } : null
}

/**
 * Ends the publication of a case in the name of the person of `req`.
 * @throws {APIError} 400 without a notice, 403 for who may not, 404, 409 where it is not live or published records use it
 */
export async function endPublication(req: PayloadRequest, { id, notice }: { readonly id: number | string; readonly notice: Notice }): Promise<void> {
  await inOneTransaction(req, async () => {
    const reviewed = await reviewedRecord(req, req.payload.collections.cases.config, id)
    if (!reviewed) throw refusal(req, words.notThere, 404)
    const outcome = step(reviewed.now, 'end', { isNewest: true, hasReason: true })
    if ('refused' in outcome) throw refusal(req, outcome.refused, outcome.status, { reason: outcome.code })
    if (isBlank(notice.ja)) throw refusal(req, words.noNotice, 400)
    const known = await knownToReaders(req, id)
    if (!known) throw refusal(req, words.notThere, 404)
    await req.payload.update({ collection: 'cases', id, data: { _status: 'draft' }, depth: 0, overrideAccess: false, user: req.user, req })
    const now = new Date().toISOString()
    const name: unknown = req.user?.name
    const recordKey = recordKeyOf('cases', id)
    const data: Omit<Ending, 'id'> = {
      ...known,
      createdAt: now,
      updatedAt: now,
      inCollection: 'cases',
      record: String(id),
      recordTitle: reviewed.title,
      recordKey,
      noticeJa: notice.ja.trim(),
      noticeEn: isBlank(notice.en ?? '') ? null : notice.en?.trim(),
      endedAt: now,
      person: personOf(req),
      personName: typeof name === 'string' ? name : null,
    }
    await req.payload.db.deleteMany({ collection: 'endings', where: { recordKey: { equals: recordKey } }, req })
    await req.payload.db.create({ collection: 'endings', data, req, returning: false })
    await recordEvent(req, { kind: 'ended', collection: 'cases', record: id, recordTitle: reviewed.title, note: data.noticeJa })
    await recordRevision(req, 'endings', id)
  })
}
