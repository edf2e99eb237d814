/** Makes mails from what people are told of. Nothing is sent here; without settings for mail nothing is made either. */
import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { roleOf } from '@/src/editorial/access/roles'
import { locationQuery } from '@/src/editorial/notifications/location-query'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { recordTitle, untitled } from '@/src/model/record-title'
import type { Notification, OutgoingMail } from '@/src/payload-types'
import { gathered, lastMorning, oldest } from './times'
import { mailOf, type Told } from './words'

/** Notifications that are looked at in one run. */
const most = 500

const iso = (time: number): string => new Date(time).toISOString()

/** What may have to be mailed at this time. */
/** @param waiting people who are told later, by id */
function unmailed(now: number, waiting: readonly string[]): Where {
  return {
    and: [
      { mailedAt: { exists: false } },
      { createdAt: { less_than_equal: iso(now - gathered) } },
      { createdAt: { greater_than: iso(now - oldest) } },
      ...(waiting.length > 0 ? [{ person: { not_in: [...waiting] } }] : []),
    ],
  }
}

/** Whether there may be something to do: one small read. What waits for the morning counts only once that has come. */
export async function hasUnmailed({ payload }: Pick<PayloadRequest, 'payload'>, now: number): Promise<boolean> {
  const people = await dueOf({ payload }, now)
  return people.size > 0
}

interface Due {
  readonly email: string
  /** None where the person wants no mails, or has read everything: they are only marked. */
  readonly told: readonly Notification[]
  readonly done: readonly Notification[]
}

/** The oldest that are due. Much that waits for the morning, or for nobody, keeps no other person waiting: then those after it are read. */
async function dueOf({ payload }: Pick<PayloadRequest, 'payload'>, now: number, waiting: readonly string[] = []): Promise<Map<string, Due>> {
  const where = unmailed(now, waiting)
  const { docs } = await payload.db.find<Notification>({ collection: 'notifications', where, sort: 'createdAt', limit: most, pagination: false })
  const due = new Map<string, Due>()
  if (docs.length === 0) return due
  const people = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(docs.map(({ person }) => person))] } },
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const user of people.docs) {
    // Whoever still has a one-time password is nobody yet; what they are told of waits for them in the list.
    if (roleOf(user) === null) continue
    const own = docs.filter(({ person }) => person === String(user.id))
    const done = user.mailChoice === 'daily' ? own.filter(({ createdAt }) => Date.parse(createdAt) <= lastMorning(now)) : own
    const told = user.mailChoice === 'none' ? [] : done.filter(({ readAt }) => !readAt)
    if (done.length > 0) due.set(String(user.id), { email: user.email, told, done })
  }
  if (due.size > 0 || docs.length < most) return due
  return dueOf({ payload }, now, [...waiting, ...new Set(docs.map(({ person }) => person))])
}

/** What a record of the collection is called. */
function kindOf({ i18n, t }: PayloadRequest, { labels: { singular }, slug }: SanitizedCollectionConfig, language: Language): string {
  const kind: unknown = typeof singular === 'function' ? singular({ i18n: { ...i18n, language }, t }) : get(singular, language)
  return typeof kind === 'string' && kind !== '' ? kind : slug
}

/** How readers know a record. A draft's title is text of a draft: what was never published is named by its kind alone. */
async function publicName(req: PayloadRequest, { inCollection, record }: Notification): Promise<Told['record']> {
  const collection = req.payload.config.collections.find(({ slug }) => slug === inCollection)
  if (!collection) return untitled
  if (collection.versions?.drafts) {
    const { docs } = await req.payload.find({
      collection: collection.slug,
      where: { and: [{ id: { equals: record } }, { _status: { equals: 'published' } }] },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    if (docs[0]) {
      const ja = recordTitle(docs[0])
      const en: unknown = get(docs[0], 'title.en') ?? get(docs[0], 'name.en')
      return { ja, en: typeof en === 'string' && en.trim() ? en : ja }
    }
  }
  const kind = { ja: kindOf(req, collection, 'ja'), en: kindOf(req, collection, 'en') }
  return collection.versions?.drafts ? { ja: `${kind.ja}（未公開）`, en: `${kind.en} (not published)` } : kind
}

async function toldOf(req: PayloadRequest, row: Notification, origin: string): Promise<Told> {
  return {
    kind: row.kind,
    record: await publicName(req, row),
    link: `${origin}/admin/collections/${row.inCollection}/${encodeURIComponent(row.record)}${locationQuery(row)}`,
    by: row.byName ?? null,
    text: row.text ?? null,
  }
}

/** The row of one mail that waits to be sent. */
function waiting(person: string, email: string, told: readonly Told[], origin: string, now: number): Omit<OutgoingMail, 'id'> {
  const { subject, text } = mailOf(told, `${origin}/admin/account`)
  return { createdAt: iso(now), updatedAt: iso(now), to: email, person, subject, text, state: 'waiting', tries: 0, nextTryAt: iso(now) }
}

/**
 * One mail for each person who has something unmailed, as they chose: at once, or what happened before seven in the morning.
 * The mail and the marks on what it tells of are one transaction, so that nothing is told twice or never.
 * @param origin of the site, without a slash at the end
 */
export async function makeMails(req: PayloadRequest, { origin, now, isStopping }: { origin: string; now: number; isStopping: () => boolean }): Promise<void> {
  for (const [person, { email, told, done }] of await dueOf(req, now)) {
    if (isStopping()) return
    await inOneTransaction(req, async () => {
      const entries = await Promise.all(told.map((row) => toldOf(req, row, origin)))
      if (entries.length > 0)
        await req.payload.db.create({ collection: 'outgoing-mails', data: waiting(person, email, entries, origin, now), req, returning: false })
      for (const { id } of done) await req.payload.db.updateOne({ collection: 'notifications', id, data: { mailedAt: iso(now) }, req, returning: false })
    })
  }
}
