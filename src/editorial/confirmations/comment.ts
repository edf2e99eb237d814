import type { PayloadRequest } from 'payload'

import type { Comment } from '@/src/payload-types'

interface Objection {
  readonly confirmation: string
  readonly record: { readonly collection: string; readonly id: string; readonly title: string }
  readonly address: string
  readonly quote: string
  readonly text: string
  /** Office and name, as they were written. */
  readonly personName: string
}

/** Adds what somebody without an account asks to be changed as a comment on its row, in the transaction of `req`. */
export async function addObjection(req: PayloadRequest, { confirmation, record, address, quote, text, personName }: Objection): Promise<void> {
  const now = new Date().toISOString()
  const data: Omit<Comment, 'id'> = {
    createdAt: now,
    updatedAt: now,
    inCollection: record.collection,
    record: record.id,
    recordTitle: record.title,
    address,
    quote,
    text,
    person: null,
    personName,
    origin: 'confirmation',
    confirmation,
  }
  await req.payload.db.create({ collection: 'comments', data, req, returning: false })
}
