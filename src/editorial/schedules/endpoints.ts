/** The doors of `schedules`: publishers say what is to happen when, and take it back. */
import { Forbidden, type PayloadHandler, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { mayPublish } from '@/src/editorial/access/roles'
import { recordEvent } from '@/src/editorial/events/record'
import { describeFault } from '@/src/editorial/faults/faults'
import { personIn } from '@/src/editorial/presence/rows'
import { publishFaults } from '@/src/editorial/publish-guard'
import { answered, anyRecordId, bodyOf, refusedWith } from '@/src/editorial/requests/body'
import { reviewedRecord } from '@/src/editorial/reviews/situation'
import type { Bilingual } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import type { Schedule } from '@/src/payload-types'
import { isReviewed } from './effects'
import { draftedSlug, isPublished, newestState } from './newest'
import { noteOf } from './refuse'
import { readJapanTime } from './when'

/** How far ahead something may be scheduled, in milliseconds: a year more than that is a slip of the hand. */
const furthest = 2 * 366 * 24 * 60 * 60 * 1000
const longestNotice = 2000

const planned = z.object({
  collection: z.string().max(64),
  record: anyRecordId,
  action: z.enum(['publish', 'end']),
  at: z.string().max(64),
  savedAt: z.iso.datetime(),
  noticeJa: z.string().max(longestNotice).default(''),
  noticeEn: z.string().max(longestNotice).default(''),
})
const withdrawn = z.object({ id: anyRecordId })

const words = {
  shape: {
    ja: '予定する記録・内容・日時を { collection, record, action, at, savedAt } の形で送ってください。予定していません。',
    en: 'Send the record, what is to be done and when as { collection, record, action, at, savedAt }. Nothing was scheduled.',
  },
  missing: { ja: 'この記録は見つかりません。', en: 'There is no such record.' },
  time: {
    ja: '日時を読めません。日本時間で「2026-12-01 9:00」のように入力してください。',
    en: 'The time cannot be read. Give it in Japan time, like 2026-12-01 9:00.',
  },
  past: {
    ja: 'その日時はもう過ぎています。これからの日時を日本時間で入力してください。',
    en: 'That time has passed. Give one that is still to come, in Japan time.',
  },
  far: { ja: '予定できるのは2年先までです。年を確かめてください。', en: 'At most two years ahead can be scheduled. Check the year.' },
  stale: {
    ja: 'この画面を開いたあとに記録が保存されたため、予定していません。読み込み直して、いまの文章を確かめてください。',
    en: 'The record was saved after this was opened, so nothing was scheduled. Reload, and look at the text as it is now.',
  },
  twice: { ja: 'この記録にはもう予定があります。先にそれを取り消してください。', en: 'Something is scheduled for this record already. Take that back first.' },
  notice: {
    ja: '公開を終えるときに読者に見せるお知らせを、日本語で入力してください。',
    en: 'Give the notice, in Japanese, that readers will see once it is ended.',
  },
  notLive: { ja: 'この記録は公開されていないため、公開を終える予定は立てられません。', en: 'The record is not published, so its end cannot be scheduled.' },
  onlyCases: { ja: '公開を終える予定は、事例だけに立てられます。', en: 'Only the end of a case can be scheduled.' },
  notApproved: {
    ja: 'この内容はまだ確認済みではないため、予定していません。ほかの人に確認してもらってから予定してください。',
    en: 'This text is not approved, so nothing was scheduled. Have somebody else approve it, then schedule it.',
  },
  notWaiting: { ja: 'この予定は、もう待っていません（済んだか、取り消されています）。', en: 'This does not wait any more: it is done or was taken back.' },
} satisfies Record<string, Bilingual>

/** Whether something waits for the record already. */
async function isPlanned(req: PayloadRequest, collection: string, record: string): Promise<boolean> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: record } }, { state: { equals: 'waiting' } }] }
  return (await req.payload.count({ collection: 'schedules', where, overrideAccess: true, req })).totalDocs > 0
}

/** A publish that would be refused at that time is refused now, while somebody can mend it. */
async function faultsNow(req: PayloadRequest, collection: string, record: object): Promise<Bilingual | null> {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  const faults = config ? await publishFaults(config, { ...record, _status: 'published' }, req) : []
  if (faults.length === 0) return null
  const told = (language: 'ja' | 'en'): string =>
    faults
      .slice(0, 3)
      .map((fault) => describeFault(fault, language))
      .join(' ')
  return {
    ja: `このままでは公開できないため、予定していません（${faults.length}か所）。${told('ja')}`,
    en: `As it stands it cannot be published, so nothing was scheduled (${faults.length} places). ${told('en')}`,
  }
}

/**
 * `POST /api/schedules/plan`: publishes or ends a record at a time, as it stands now and in the name of whoever asks.
 * @throws {Forbidden} for whoever may not publish. Other faults are answered: 400, 404, 409.
 */
export const answerPlan: PayloadHandler = async (req) => {
  const person = personIn(req)
  if (!mayPublish(req.user)) throw new Forbidden(req.t)
  const body = await bodyOf(req, planned)
  if (!body) return refusedWith(req, 400, words.shape)
  const { action, record, savedAt, noticeJa, noticeEn } = body
  const collection = draftedSlug(req, body.collection)
  const newest = collection && (await newestState(req, collection, record))
  if (!collection || !newest) return refusedWith(req, 404, words.missing)
  const at = readJapanTime(body.at)
  if (at === null) return refusedWith(req, 400, words.time)
  if (at <= Date.now()) return refusedWith(req, 400, words.past)
  if (at > Date.now() + furthest) return refusedWith(req, 400, words.far)
  if (action === 'end' && noticeJa.trim() === '') return refusedWith(req, 400, words.notice)
  if (Date.parse(newest.savedAt) !== Date.parse(savedAt)) return refusedWith(req, 409, words.stale)
  if (action === 'end' && !isReviewed(collection)) return refusedWith(req, 400, words.onlyCases)
  if (action === 'end' && !(await isPublished(req, collection, record))) return refusedWith(req, 409, words.notLive)
  if (action === 'publish' && isReviewed(collection)) {
    const reviewed = await reviewedRecord(req, req.payload.collections[collection].config, record)
    if (reviewed?.now.draftState !== 'approved') return refusedWith(req, 409, words.notApproved)
  }
  const faults = action === 'publish' ? await faultsNow(req, collection, newest.record) : null
  if (faults) return refusedWith(req, 400, faults)

  const now = new Date().toISOString()
  const title = recordTitle(newest.record)
  const data: Omit<Schedule, 'id'> = {
    createdAt: now,
    updatedAt: now,
    recordTitle: title,
    inCollection: collection,
    record: String(record),
    action,
    at: new Date(at).toISOString(),
    savedAt: newest.savedAt,
    person: person.id,
    personName: person.name,
    noticeJa: action === 'end' ? noticeJa.trim() : null,
    noticeEn: action === 'end' ? noticeEn.trim() || null : null,
    state: 'waiting',
  }
  const isDone = await inOneTransaction(req, async () => {
    if (await isPlanned(req, collection, String(record))) return false
    await req.payload.db.create({ collection: 'schedules', data, req, returning: false })
    await recordEvent(req, { kind: 'scheduled', collection, record, recordTitle: title, note: noteOf(data) })
    return true
  })
  return isDone ? answered({ at: data.at }) : refusedWith(req, 409, words.twice)
}

/**
 * `POST /api/schedules/withdraw` with `{ id }`: takes back what waits. It stays in the list.
 * @throws {Forbidden} for whoever may not publish. Other faults are answered: 400, 404, 409.
 */
export const answerWithdraw: PayloadHandler = async (req) => {
  personIn(req)
  if (!mayPublish(req.user)) throw new Forbidden(req.t)
  const body = await bodyOf(req, withdrawn)
  if (!body) return refusedWith(req, 400, words.shape)
  const outcome = await inOneTransaction(req, async () => {
    const row = await req.payload.db.findOne<Schedule>({ collection: 'schedules', where: { id: { equals: body.id } }, req })
    if (!row) return 'missing'
    if (row.state !== 'waiting') return 'notWaiting'
    await req.payload.db.updateOne({ collection: 'schedules', id: row.id, data: { state: 'withdrawn' }, req, returning: false })
    await recordEvent(req, {
      kind: 'scheduleWithdrawn',
      collection: row.inCollection,
      record: row.record,
      recordTitle: row.recordTitle ?? '',
      note: noteOf(row),
    })
    return 'done'
  })
  if (outcome === 'done') return answered({ state: 'withdrawn' })
  return outcome === 'missing' ? refusedWith(req, 404, words.missing) : refusedWith(req, 409, words.notWaiting)
}
