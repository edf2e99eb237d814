/**
 * Mails that carry a secret link. Whoever reads the outbox must not be able to use it: the text has a mark in its place, and
 * the link is kept encrypted with the secret of the server until the mail has gone or is given up.
 */
import type { Payload, PayloadRequest } from 'payload'

import type { OutgoingMail } from '@/src/payload-types'
import { oneLine } from './words'

const collection = 'outgoing-mails'
/** Stands in the text where the link will be. */
export const linkMark = '［リンク / link］'

interface SecretMail {
  readonly to: string
  /** Whom or what it is about, so that mails with an old link can be found. */
  readonly about: string
  readonly subject: string
  /** With `linkMark`. */
  readonly text: string
  readonly link: string
  /** After that the link opens nothing and the mail is not sent any more; in milliseconds. */
  readonly validUntil: number
}

/** Puts a mail into the outbox, in the transaction of `req`. */
export async function queueSecretMail(req: PayloadRequest, mail: SecretMail, now: number): Promise<void> {
  const time = new Date(now).toISOString()
  const data: Omit<OutgoingMail, 'id'> = {
    createdAt: time,
    updatedAt: time,
    to: mail.to,
    person: mail.about,
    subject: oneLine(mail.subject),
    text: mail.text,
    sealed: req.payload.encrypt(mail.link),
    validUntil: new Date(mail.validUntil).toISOString(),
    state: 'waiting',
    tries: 0,
    nextTryAt: time,
  }
  await req.payload.db.create({ collection, data, req, returning: false })
}

/** The text of a mail with its link; null if that was sealed with another secret and cannot be read. */
export function textWithLink(payload: Payload, { text, sealed }: Pick<OutgoingMail, 'sealed' | 'text'>): string | null {
  if (!sealed) return text
  const link = payload.decrypt(sealed)
  return /^https?:\/\/\S+#[\w-]{43}$/.test(link) ? text.replaceAll(linkMark, link) : null
}

/** Takes back the mails about somebody that have not gone yet, in the transaction of `req`. */
export async function dropWaitingMails(req: PayloadRequest, about: string, why: string): Promise<void> {
  const { docs } = await req.payload.db.find<OutgoingMail>({
    collection,
    where: { and: [{ person: { equals: about } }, { state: { equals: 'waiting' } }] },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs)
    await req.payload.db.updateOne({ collection, id, data: { state: 'dropped', sealed: null, nextTryAt: null, lastError: why }, req, returning: false })
}
