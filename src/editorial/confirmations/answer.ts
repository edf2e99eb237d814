/** An answer is stored whole: the record of it, its comments, its event and who is told, in one transaction. */
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import { withWriteRetry } from '@/src/database/transactions/retry'
import { recordEvent } from '@/src/editorial/events/record'
import { notify } from '@/src/editorial/notifications/notify'
import type { ConfirmationAnswer } from '@/src/payload-types'
import { answeredRows, type TypedAnswer } from './answer-shape'
import { addObjection } from './comment'
import { type OpenConfirmation, openConfirmation } from './open'
import { isInState, quoteOf } from './rows'

/** Answers that one link takes. */
export const mostAnswers = 20

export type Answered =
  | { readonly kind: 'stored'; readonly rows: number; readonly objected: number }
  /** The link is not open, or a row was named that the case does not have. */
  | { readonly kind: 'closed' | 'foreign' | 'full' }

interface Sender {
  readonly token: string
  readonly headers: Headers
}

/**
 * Stores an answer that has no faults (`answerFaults`), or nothing at all.
 * @throws when the database cannot be written; nothing is stored then.
 */
export function storeAnswer(payload: Payload, sender: Sender, answer: TypedAnswer): Promise<Answered> {
  return withWriteRetry(async () => {
    // As a request of its own door: events say then that it came from a form and not from a command.
    const req = await createLocalReq({ req: { headers: sender.headers, payloadAPI: 'REST' } }, payload)
    try {
      await initTransaction(req)
      const answered = await storeIn(req, sender.token, answer)
      await (answered.kind === 'stored' ? commitTransaction(req) : killTransaction(req))
      return answered
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

async function storeIn(req: PayloadRequest, token: string, answer: TypedAnswer): Promise<Answered> {
  const now = new Date().toISOString()
  const open = await openConfirmation(req.payload, token, Date.parse(now), req)
  if (!open) return { kind: 'closed' }
  const rows = answeredRows(answer)
  const fields = req.payload.collections.cases.config.flattenedFields
  if (rows.some(({ path }) => !isInState(path, open.content, fields))) return { kind: 'foreign' }
  // First: of two answers at once, MongoDB lets one begin anew, and so it counts the other.
  await req.payload.db.updateOne({
    collection: 'confirmations',
    id: open.id,
    data: { answeredAt: now, firstSeenAt: open.firstSeenAt ?? now },
    req,
    returning: false,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'confirmation-answers',
    where: { confirmation: { equals: String(open.id) } },
    overrideAccess: true,
    req,
  })
  if (totalDocs >= mostAnswers) return { kind: 'full' }
  const objected = rows.filter(({ verdict }) => verdict === 'objected').length
  await writeAnswer(req, open, answer, rows, now)
  const who = `${answer.office} ${answer.name}`
  const { inCollection: collection, record, recordTitle } = open
  const summary = `${who}：このままでよい ${rows.length - objected}、直してほしい ${objected}`
  await recordEvent(req, { kind: 'confirmationAnswered', collection, record, recordTitle: recordTitle ?? '', version: open.version ?? null, note: summary })
  if (open.person) {
    const about = { collection, record, recordTitle: recordTitle ?? '', address: `${collection}/${record}#confirmation.by.ja` }
    await notify(req, { ...about, kind: 'confirmationAnswered', people: [open.person], text: summary })
  }
  return { kind: 'stored', rows: rows.length, objected }
}

async function writeAnswer(
  req: PayloadRequest,
  open: OpenConfirmation,
  answer: TypedAnswer,
  rows: ReturnType<typeof answeredRows>,
  now: string,
): Promise<void> {
  const address = (path: string): string => `${open.inCollection}/${open.record}#${path}`
  const data: Omit<ConfirmationAnswer, 'id'> = {
    createdAt: now,
    updatedAt: now,
    inCollection: open.inCollection,
    record: open.record,
    recordTitle: open.recordTitle ?? null,
    confirmation: String(open.id),
    name: answer.name,
    office: answer.office,
    isAllConfirmed: answer.isAll,
    text: answer.text || null,
    savedAt: open.savedAt,
    items: rows.map(({ path, verdict, text }) => ({ address: address(path), verdict, text })),
  }
  await req.payload.db.create({ collection: 'confirmation-answers', data, req, returning: false })
  for (const { path, verdict, text } of rows) {
    if (verdict !== 'objected') continue
    await addObjection(req, {
      confirmation: String(open.id),
      record: { collection: open.inCollection, id: open.record, title: open.recordTitle ?? '' },
      address: address(path),
      quote: quoteOf(path, open.content, req.payload.collections.cases.config.flattenedFields),
      text,
      personName: `${answer.office} ${answer.name}`,
    })
  }
}
