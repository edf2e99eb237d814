/** Sends the mails that wait. One run at a time: the job that calls this runs under the lease of the jobs. */
import type { Payload, PayloadRequest, Where } from 'payload'

import type { OutgoingMail } from '@/src/payload-types'
import { isOfTheServer, isRefusedForGood, reasonOf } from './failures'
import { textWithLink } from './sealed-link'
import { pauseAfter, pauseOfServer, triedFor } from './times'

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

const deadLink = 'リンクがもう使えないため、送っていません。 / Not sent: its link cannot be used any more.'

/** Takes a mail for one try; of two processes at once one gets it, and none gets what was dropped meanwhile. */
async function takeMail({ db }: Payload, { id, tries }: OutgoingMail, nextTryAt: string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { tries: { equals: tries } }] }
  return (await db.updateOne({ collection, where, data: { tries: (tries ?? 0) + 1, nextTryAt }, options: { atomic: true } })) !== null
}

/**
 * Sends each mail whose time has come. The try is marked before it is made and its end after, so that a process which is
 * killed between the two leads to one more copy of one mail at most, and to none that is lost.
 * @param clock in milliseconds
 */
export async function sendMails(
  { payload }: Pick<PayloadRequest, 'payload'>,
  carrier: Carrier,
  { clock, isStopping }: { clock: () => number; isStopping: () => boolean },
): Promise<void> {
  const { db } = payload
  const over = { sealed: null, nextTryAt: null }
  const note = (id: OutgoingMail['id'], data: Partial<OutgoingMail>): Promise<unknown> => db.updateOne({ collection, id, data, returning: false })
  // Whatever has waited longest: a mail at which the server ends the conversation does not stand before the others for ever.
  const sort = ['nextTryAt', 'createdAt']
  const { docs } = await db.find<OutgoingMail>({ collection, where: due(clock()), sort, limit: most, pagination: false })
  for (const mail of docs) {
    if (isStopping()) return
    const { id, to, subject, validUntil, createdAt } = mail
    const text = validUntil && Date.parse(validUntil) <= clock() ? null : textWithLink(payload, mail)
    if (text === null) {
      await note(id, { state: 'failed', lastError: deadLink, ...over })
      continue
    }
    const tries = (mail.tries ?? 0) + 1
    const began = clock()
    if (!(await takeMail(payload, mail, iso(began + pauseAfter(tries))))) continue
    try {
      // With when it was made: a database that was put back from a copy gives the same numbers to other mails.
      await carrier.send({ id: `${id}.${Date.parse(createdAt)}`, to, subject, text })
    } catch (error) {
      const isOver = isRefusedForGood(error) || clock() - Date.parse(createdAt) >= triedFor
      const isServer = isOfTheServer(error)
      const nextTryAt = iso(began + (isServer ? pauseOfServer(tries) : pauseAfter(tries)))
      await note(id, { lastError: reasonOf(error), nextTryAt, ...(isOver && { state: 'failed', ...over }) })
      if (!isServer) continue
      await db.updateMany({ collection, where: due(clock()), data: { nextTryAt: iso(began + pauseOfServer(1)) }, returning: false })
      return
    }
    await note(id, { state: 'sent', sentAt: iso(clock()), lastError: null, ...over })
  }
}
