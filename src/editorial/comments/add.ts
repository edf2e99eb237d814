/** How staff add a comment. What a locality objects to comes with its answer (`src/editorial/confirmations/comment.ts`). */
import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { notify } from '@/src/editorial/notifications/notify'
import { knownRecord } from '@/src/editorial/requests/known-record'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import type { Comment } from '@/src/payload-types'
import { cleanText } from '@/src/text/clean'
import { commentedLocation, quoteOf } from './location'
import { peopleIn, staffOf, writersOf } from './people'
import { firstOf } from './threads'

/** Characters of a comment or of a suggested wording. */
export const longestText = 4000

export interface NewComment {
  readonly collection: string
  readonly record: string
  /** Where in the record (`src/model/addresses.ts`); null for the whole. A reply stands where its thread does. */
  readonly address: string | null
  readonly text: string
  /** A wording to be taken over. */
  readonly suggestion?: string | null
  /** Id of the first comment of a thread; without it the comment begins one. */
  readonly thread?: string | null
  /** Ids of people who are called. */
  readonly mentions?: readonly string[]
}

function checkTexts(req: PayloadRequest, { text, suggestion }: { readonly text: string; readonly suggestion: string | null }): void {
  if (isBlank(text) && suggestion === null) throw refusal(req, { ja: 'コメントを入力してください。', en: 'Write a comment.' }, 400)
  if (text.length <= longestText && (suggestion ?? '').length <= longestText) return
  throw refusal(
    req,
    {
      ja: `コメントと文案は、それぞれ${longestText}字までです（コメント${text.length}字、文案${(suggestion ?? '').length}字）。`,
      en: `A comment and a suggested wording have at most ${longestText} characters each (${text.length} and ${(suggestion ?? '').length} were sent).`,
    },
    400,
  )
}

async function checkMentions(req: PayloadRequest, mentions: readonly string[]): Promise<void> {
  if (mentions.length === 0) return
  const staff = new Set((await staffOf(req)).map(({ id }) => id))
  if (mentions.every((person) => staff.has(person))) return
  throw refusal(
    req,
    { ja: '呼んだ人の中に、もう利用者でない人がいます。選び直してください。', en: 'Somebody you mentioned is not on the staff any more.' },
    400,
  )
}

/**
 * Adds a comment, with its event and the notices to whom it concerns, all or nothing. Whether the person of the request may is
 * for the caller to know.
 * @returns its id
 * @throws {APIError} in words: 400 for no text, too long a one, a strange location, thread or person; 404 for no such record
 */
export async function addComment(req: PayloadRequest, comment: NewComment): Promise<string> {
  const { mentions = [] } = comment
  // What is written with the adapter passes none of the rules for what people send.
  const text = cleanText(comment.text).trim()
  const suggestion = isBlank(comment.suggestion ?? '') ? null : cleanText(comment.suggestion ?? '')
  checkTexts(req, { text, suggestion })
  await checkMentions(req, mentions)
  return inOneTransaction(req, async () => {
    const about = await knownRecord(req, comment.collection, comment.record, { overrideAccess: true })
    const record = { collection: about.collection.slug, record: String(about.id) }
    const first = comment.thread ? await firstOf(req, record, comment.thread) : null
    const address = first ? (first.address ?? null) : comment.address
    const found = address === null || first ? null : commentedLocation(req, about, address)
    const name: unknown = get(req.user, 'name')
    const now = new Date().toISOString()
    const data: Omit<Comment, 'id'> = {
      createdAt: now,
      updatedAt: now,
      inCollection: record.collection,
      record: record.record,
      recordTitle: recordTitle(about.doc),
      address,
      quote: found && (await quoteOf(req, found)),
      text,
      suggestion,
      thread: first ? String(first.id) : null,
      person: personOf(req),
      personName: typeof name === 'string' ? name : null,
      origin: 'staff',
      mentions: mentions.length > 0 ? mentions.join('\n') : null,
    }
    const made: unknown = await req.payload.db.create({ collection: 'comments', data, req })
    const id = String(get(made, 'id'))
    await recordEvent(req, { kind: 'commented', ...record, recordTitle: data.recordTitle ?? '', addresses: address === null ? [] : [address] })
    await tell(req, { id, data, mentions, thread: data.thread ?? null })
    return id
  })
}

interface Added {
  readonly id: string
  readonly data: Omit<Comment, 'id'>
  readonly mentions: readonly string[]
  readonly thread: string | null
}

/** Whoever was called is told of that; the others of the thread and the record's writers are told of the comment. */
async function tell(req: PayloadRequest, { id, data, mentions, thread }: Added): Promise<void> {
  const told = {
    collection: data.inCollection,
    record: data.record,
    recordTitle: data.recordTitle ?? '',
    comment: id,
    text: data.text || (data.suggestion ?? ''),
    ...(data.address && { address: data.address }),
  }
  await notify(req, { ...told, kind: 'mentioned', people: mentions })
  const others = [...(thread ? await peopleIn(req, thread) : []), ...(await writersOf(req, data.inCollection, data.record))]
  await notify(req, { ...told, kind: 'commented', people: others.filter((person) => !mentions.includes(person)) })
}
