/** Reading threads, and what is done with one: resolved, opened again, its suggestion taken. */
import { APIError, type PayloadRequest } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import type { EventKind } from '@/src/editorial/events/kinds'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal, say } from '@/src/editorial/faults/messages'
import { personIn } from '@/src/editorial/presence/rows'
import type { Comment } from '@/src/payload-types'

interface OfRecord {
  readonly collection: string
  readonly record: string
}

/** @throws {APIError} 404 in words */
async function commentById(req: PayloadRequest, id: string): Promise<Comment> {
  const row = couldBeId(id, req) ? await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req }) : null
  if (row) return row
  throw new APIError(say(req, { ja: 'このコメントは見つかりません。', en: 'There is no such comment.' }), 404, {}, true)
}

/**
 * The first comment of a thread of this record.
 * @throws {APIError} 404 if there is none, 400 if it is another record's or a reply
 */
export async function firstOf(req: PayloadRequest, { collection, record }: OfRecord, thread: string): Promise<Comment> {
  const first = await commentById(req, thread)
  if (first.inCollection === collection && first.record === record && !first.thread) return first
  throw refusal(req, { ja: '返信先のコメントが、この記録のものではありません。', en: 'The comment to reply to is not one of this record.' }, 400)
}

async function change(req: PayloadRequest, comment: Comment, data: Partial<Comment>, kind: EventKind): Promise<void> {
  await req.payload.db.updateOne({ collection: 'comments', id: comment.id, data: { ...data, updatedAt: new Date().toISOString() }, req, returning: false })
  const { inCollection: collection, record, recordTitle, address } = comment
  await recordEvent(req, { kind, collection, record, recordTitle: recordTitle ?? '', addresses: address ? [address] : [] })
}

/**
 * Resolves a thread or opens it again; one that is so already stays as it is.
 * @param id of its first comment
 * @throws {APIError} 404, or 400 for a reply
 */
export async function resolveThread(req: PayloadRequest, id: string, isResolved: boolean): Promise<void> {
  const person = personIn(req)
  await inOneTransaction(req, async () => {
    const first = await commentById(req, id)
    if (first.thread) throw refusal(req, { ja: '済みにできるのは、最初のコメントからです。', en: 'A thread is resolved at its first comment.' }, 400)
    if (Boolean(first.resolvedAt) === isResolved) return
    const by = isResolved
      ? { resolvedAt: new Date().toISOString(), resolved: person.id, resolvedName: person.name }
      : { resolvedAt: null, resolved: null, resolvedName: null }
    await change(req, first, by, isResolved ? 'commentResolved' : 'commentReopened')
  })
}

/**
 * Notes that a suggested wording was taken over, or that this was undone. The text itself comes into the record through the form.
 * @throws {APIError} 404; 400 for a comment without a suggestion; 409 if it was taken before
 */
export async function noteTaken(req: PayloadRequest, id: string, isTaken: boolean): Promise<void> {
  personIn(req)
  await inOneTransaction(req, async () => {
    const comment = await commentById(req, id)
    if (!comment.suggestion) throw refusal(req, { ja: 'このコメントに文案はありません。', en: 'This comment suggests no wording.' }, 400)
    if (isTaken && comment.takenAt) throw refusal(req, { ja: 'この文案は、もう取り入れられています。', en: 'This wording has been taken over already.' }, 409)
    if (!isTaken && !comment.takenAt) return
    await change(req, comment, { takenAt: isTaken ? new Date().toISOString() : null }, isTaken ? 'wordingTaken' : 'wordingReleased')
  })
}
