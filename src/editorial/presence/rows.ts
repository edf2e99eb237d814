import { type CollectionAfterChangeHook, Forbidden, type GlobalAfterChangeHook, type Payload, type PayloadRequest, type Where } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'

/** A member of staff, as others are told of them. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** The signed-in member of staff. @throws Forbidden for anybody else. */
export function personIn(req: PayloadRequest): Person {
  const { user } = req
  if (!user || !roleOf(user)) throw new Forbidden(req.t)
  return { id: String(user.id), name: typeof user.name === 'string' ? user.name : '' }
}

/** The key under which the forms of a record are found: `collection/id`. */
export const recordKeyOf = (collection: string, id: unknown): string => `${collection}/${String(id)}`

interface PresenceRow {
  readonly form: string
  readonly person: Person
  readonly place: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Writes one row with the adapter itself: a save of Payload's would read the row several times and run hooks, each fifteen
 * seconds for each open form.
 */
export async function writePresence(payload: Payload, { form, person, place, values }: PresenceRow, req?: PayloadRequest): Promise<void> {
  const data = { form, person: person.id, name: person.name, place, ...values }
  const where: Where = { and: [{ form: { equals: form } }, { person: { equals: person.id } }] }
  await payload.db.upsert({ collection: 'presence', data, where, returning: false, ...(req && { req }) })
}

/** Notes that whoever asks saved this state of a record: the next person who saves over it is told by name. */
export async function noteSavedBy(req: PayloadRequest, place: string, savedVersion: unknown): Promise<void> {
  if (!roleOf(req.user)) return
  const person = personIn(req)
  await writePresence(req.payload, { form: `saved ${person.id} ${place}`, person, place, values: { savedVersion } }, req)
}

/** Notes who saved a record, so that the next person can be told by name. In the transaction of the save. */
export const noteSave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await noteSavedBy(req, recordKeyOf(collection.slug, doc.id), doc.updatedAt)
  return doc
}

/** The same for what is there once. */
export const noteGlobalSave: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await noteSavedBy(req, recordKeyOf(global.slug, global.slug), doc.updatedAt)
  return doc
}

/** Who made this version of a record: null when nobody signed in did, or it is long ago. */
export async function whoSaved(req: PayloadRequest, place: string, version: string): Promise<Person | null> {
  const { docs } = await req.payload.find({
    collection: 'presence',
    where: { and: [{ place: { equals: place } }, { savedVersion: { equals: version } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [row] = docs
  return row ? { id: row.person, name: row.name ?? '' } : null
}
