/** The two doors of `presence`: a form says that it is open and hears who else is there, and says that it was left. */
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { refusal } from '@/src/editorial/faults/messages'
import { bodyOf, recordId, refusedWith } from '@/src/editorial/requests/body'
import { type Person, personIn, recordKeyOf, whoSaved, writePresence } from './rows'

/** How long a form counts as open after it was last heard of, in milliseconds: three beats, and longer where the browser slows a hidden page down. */
const lifetime = { shown: 45_000, hidden: 150_000 }
/** A row of a form that was left without a word, and of a save that nobody asks about any more. */
const kept = 7 * 24 * 60 * 60 * 1000

const form = z.string().regex(/^[\w-]{16,64}$/)
const here = z.object({ form, collection: z.string().max(64), record: recordId, hasUnsaved: z.boolean().default(false), isHidden: z.boolean().default(false) })
const gone = z.object({ form })

const words = {
  shape: { ja: '開いている画面の知らせの形が正しくありません。', en: 'What the open form told could not be read.' },
  others: { ja: 'ほかの人の画面の代わりに知らせることはできません。', en: 'Nobody can speak for another person’s form.' },
  missing: { ja: 'この記録は見つかりません。', en: 'There is no such record.' },
} as const

/** Whether the form's name is free or this person's own. */
async function isOwn(
  req: PayloadRequest,
  name: string,
  person: Person,
): Promise<{ readonly own: boolean; readonly row: { readonly since?: string | null } | null }> {
  const row = await req.payload.db.findOne<{ id: number | string; person: string; since?: string | null }>({
    collection: 'presence',
    where: { form: { equals: name } },
  })
  return { own: !row || row.person === person.id, row }
}

/** When the newest state of a record was saved, drafts too; null where this person may not read it. */
async function newestVersion(req: PayloadRequest, collection: string, id: string): Promise<string | null> {
  const global = req.payload.config.globals.find(({ slug }) => slug === collection && slug === id)
  if (global) {
    const { updatedAt } = await req.payload.findGlobal({ slug: global.slug, depth: 0, overrideAccess: false, user: req.user, req })
    return updatedAt ?? null
  }
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  if (!config?.flattenedFields.some(({ name }) => name === 'loadedVersion')) return null
  const { docs } = await req.payload.find({
    collection: config.slug,
    where: { id: { equals: id } },
    draft: true,
    select: { updatedAt: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] && 'updatedAt' in docs[0] && typeof docs[0].updatedAt === 'string' ? docs[0].updatedAt : null
}

/**
 * A form says every few seconds that it is open. The answer names the other people who have the record open, since when
 * and whether they have unsaved text, and who saved its newest state when.
 * @throws {Forbidden} for whoever is no staff, {APIError} 403 for another person’s form. Other faults are answered: 400, 404.
 */
export const answerHere: PayloadHandler = async (req) => {
  const person = personIn(req)
  const told = await bodyOf(req, here)
  if (!told) return refusedWith(req, 400, words.shape)
  const version = await newestVersion(req, told.collection, told.record)
  if (version === null) return refusedWith(req, 404, words.missing)
  const { own, row } = await isOwn(req, told.form, person)
  if (!own) throw refusal(req, words.others, 403)

  const now = new Date()
  const place = recordKeyOf(told.collection, told.record)
  const until = new Date(now.getTime() + (told.isHidden ? lifetime.hidden : lifetime.shown)).toISOString()
  if (!row) await req.payload.db.deleteMany({ collection: 'presence', where: { updatedAt: { less_than: new Date(now.getTime() - kept).toISOString() } } })
  await writePresence(req.payload, { form: told.form, person, place, values: { since: row?.since ?? now.toISOString(), until, hasUnsaved: told.hasUnsaved } })

  const { docs } = await req.payload.find({
    collection: 'presence',
    where: { and: [{ place: { equals: place } }, { until: { greater_than: now.toISOString() } }, { form: { not_equals: told.form } }] },
    sort: 'since',
    limit: 50,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return Response.json(
    {
      others: docs.map(({ person: other, name, since, hasUnsaved }) => ({
        name: name ?? '',
        since,
        hasUnsaved: hasUnsaved === true,
        isMe: other === person.id,
      })),
      newest: { loadedVersion: version, savedBy: await savedBy(req, place, version, person) },
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

async function savedBy(req: PayloadRequest, place: string, version: string, me: Person): Promise<{ readonly name: string; readonly isMe: boolean } | null> {
  const who = await whoSaved(req, place, version)
  return who && { name: who.name, isMe: who.id === me.id }
}

/**
 * A form was left. Only its own person's row goes; what is not there any more is no fault.
 * @throws {Forbidden} for whoever is no staff.
 */
export const answerGone: PayloadHandler = async (req) => {
  const person = personIn(req)
  const told = await bodyOf(req, gone)
  if (!told) return refusedWith(req, 400, words.shape)
  await req.payload.db.deleteMany({ collection: 'presence', where: { and: [{ form: { equals: told.form } }, { person: { equals: person.id } }] } })
  return new Response(null, { status: 204 })
}
