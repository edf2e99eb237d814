/** Sends the mails that wait. One run at a time: the job that calls this runs under the lease of the jobs. */
import type { PayloadRequest, Where } from 'payload'

import type { OutgoingMail } from '@/src/payload-types'
import { textWithLink } from './sealed-link'
import { pauseAfter, triedFor } from './times'

/** What takes a mail away; throws if it could not. */
export interface Carrier {
  readonly send: (mail: { readonly id: string; readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>
  readonly close: () => void
}

const collection = 'outgoing-mails'
/** Mails of one run; the next follows soon. */
const most = 100
const iso = (time: number): string => new Date(time).toISOString()
const due = (now: number): Where => ({ and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than_equal: iso(now) } }] })

/** Whether a mail waits whose time has come: one small read. */
export async function hasDueMails({ payload }: Pick<PayloadRequest, 'payload'>, now: number): Promise<boolean> {
  return (await payload.db.count({ collection, where: due(now) })).totalDocs > 0
}

/** Why a mail did not go, for the list: short, and never what the server answered to a sign-in. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\s+/g, ' ').slice(0, 500)
}

const deadLink = 'リンクがもう使えないため、送っていません。 / Not sent: its link cannot be used any more.'

/** Failures of the server and not of one mail: those behind it would fail as well, each after its own wait. */
const ofTheServer: readonly unknown[] = ['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'EAUTH', 'ETLS', 'ENOTFOUND']

/**
 * Sends each mail whose time has come. The try is marked before it is made and its end after, so that a process which is
 * killed between the two leads to one more copy of one mail at most, and to none that is lost.
 * @param clock in milliseconds
 */
export async function sendMails(
  req: PayloadRequest,
  carrier: Carrier,
  { clock, isStopping }: { clock: () => number; isStopping: () => boolean },
): Promise<void> {
  const { db } = req.payload
  const over = { sealed: null }
  const { docs } = await db.find<OutgoingMail>({ collection, where: due(clock()), sort: 'createdAt', limit: most, pagination: false })
  for (const mail of docs) {
    if (isStopping()) return
    const { id, to, subject, validUntil, createdAt, tries: before } = mail
    const text = validUntil && Date.parse(validUntil) <= clock() ? null : textWithLink(req.payload, mail)
    if (text === null) {
      await db.updateOne({ collection, id, data: { state: 'failed', lastError: deadLink, ...over }, returning: false })
      continue
    }
    const tries = (before ?? 0) + 1
    const began = clock()
    await db.updateOne({ collection, id, data: { tries, nextTryAt: iso(began + pauseAfter(tries)) }, returning: false })
    try {
      await carrier.send({ id: String(id), to, subject, text })
      await db.updateOne({ collection, id, data: { state: 'sent', sentAt: iso(clock()), lastError: null, ...over }, returning: false })
    } catch (error) {
      const isOver = clock() - Date.parse(createdAt) >= triedFor
      await db.updateOne({ collection, id, data: { lastError: reasonOf(error), ...(isOver && { state: 'failed', ...over }) }, returning: false })
      if (error instanceof Error && 'code' in error && ofTheServer.includes(error.code)) return
    }
  }
}
