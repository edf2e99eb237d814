/** The doors of `notifications`: each person reads, counts and marks their own. */
import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { personIn } from '@/src/editorial/presence/rows'
import { answered, anyRecordId, bodyOf, refusedWith } from '@/src/editorial/requests/body'
import { markRead, notificationsOf, unreadOf } from './own'

const marked = z.union([z.object({ ids: z.array(anyRecordId).min(1).max(500) }), z.object({ upTo: z.iso.datetime() })])

/** `GET /api/notifications/own`: the newest of whoever asks, and how many are unread. @throws {Forbidden} for whoever is no staff. */
export const answerOwn: PayloadHandler = async (req) => {
  const person = personIn(req)
  const rows = await notificationsOf(req, person.id)
  return answered({ notifications: rows.map(({ person: _, mailedAt: __, updatedAt: ___, ...row }) => row), unread: await unreadOf(req, person.id) })
}

/** `GET /api/notifications/unread`: the number at the bell. @throws {Forbidden} for whoever is no staff. */
export const answerUnread: PayloadHandler = async (req) => answered({ unread: await unreadOf(req, personIn(req).id) })

/**
 * `POST /api/notifications/read` with `{ ids }` or `{ upTo }`: marks one's own as read; the answer is the number that is left.
 * @throws {Forbidden} for whoever is no staff.
 */
export const answerRead: PayloadHandler = async (req) => {
  const person = personIn(req)
  const body = await bodyOf(req, marked)
  if (!body) {
    return refusedWith(req, 400, {
      ja: '既読にするお知らせを { ids } か { upTo } で示してください。何も変えていません。',
      en: 'Say which notifications were read, as { ids } or { upTo }. Nothing was changed.',
    })
  }
  await inOneTransaction(req, () => markRead(req, person.id, body))
  return answered({ unread: await unreadOf(req, person.id) })
}
