/** Two entries that are one: all that names the one names the other from then on, in one transaction, told by one event. */
import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { knownSlug } from '@/src/editorial/drafts/former-slugs'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { renewNamersOf } from '@/src/editorial/list-columns/renew'
import { get, rowsOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import type { Merge } from '@/src/payload-types'
import { type Asked, type Pair, pairOf } from './checks'
import type { Given, StoredChange } from './merges'
import { signOf } from './plan'
import { words } from './words'
import { writeStates } from './write-states'

type State = Record<string, unknown>

/** The addresses under which readers know the entry that is given up, now and before. */
async function slugsOf(req: PayloadRequest, { from, into }: Pair): Promise<string[]> {
  const now = await knownSlug(from.collection, from.id, req)
  const former = rowsOf(from.states.main, 'formerSlugs').map((row) => get(row, 'slug'))
  const known = new Set(rowsOf(into.states.main, 'formerSlugs').map((row) => get(row, 'slug')))
  return [...new Set([now, ...former])].filter((slug): slug is string => typeof slug === 'string' && !known.has(slug) && slug !== into.states.main.slug)
}

const withSlugs = (state: State, slugs: readonly string[]): State => ({
  ...state,
  formerSlugs: [...rowsOf(state, 'formerSlugs'), ...slugs.map((slug) => ({ id: randomUUID().replaceAll('-', '').slice(0, 24), slug }))],
})

/** Writes every record that named the one that is given up, and the one that stays, to which its addresses lead now. */
async function writeUsers(req: PayloadRequest, pair: Pair, slugs: readonly string[]): Promise<string[]> {
  const { into, planned } = pair
  const made: string[] = []
  const keep = (collection: string, versions: readonly string[]): number => made.push(...versions.map((version) => `${collection}/${version}`))
  const isInto = ({ collection, id }: Pair['planned'][number]): boolean => collection.slug === into.collection.slug && String(id) === String(into.id)
  for (const one of planned) {
    if (isInto(one)) continue
    const { collection, id, before, live, draft } = one
    keep(collection.slug, await writeStates(req, { collection, id, before, ...(live && { main: live }), ...(draft && { draft }) }))
  }
  const own = planned.find(isInto)
  if (slugs.length > 0 || own) {
    const { collection, id, states: before } = into
    const live = before.live && withSlugs(own?.live ?? before.live, slugs)
    const draft = before.draft && withSlugs(own?.draft ?? before.draft, slugs)
    keep(collection.slug, await writeStates(req, { collection, id, before, ...(live && { main: live }), ...(draft && { draft }) }))
  }
  return made
}

/** Takes the given-up entry from readers and from the pickers; it is kept, and a draft of it too. */
async function giveUp(req: PayloadRequest, { from }: Pair): Promise<{ readonly made: string[]; readonly given: Omit<Given, 'slugs'> }> {
  const { collection, id, states: before } = from
  const retired = { retired: true, _status: 'draft' }
  const draft = { ...(before.draft ?? before.main), ...retired }
  const made = await writeStates(req, { collection, id, before, draft, ...(before.live && { main: { ...before.live, ...retired } }) })
  const main = await req.payload.db.findOne<{ id: number; updatedAt: string }>({ collection: collection.slug, where: { id: { equals: id } }, req })
  return {
    made: made.map((version) => `${collection.slug}/${version}`),
    given: {
      wasLive: before.live !== null,
      hadDraft: before.draft !== null,
      wasRetired: (before.draft ?? before.main).retired === true,
      mainSavedAt: new Date(main?.updatedAt ?? 0).toISOString(),
      draftVersion: made.at(-1) ?? '',
    },
  }
}

/** What was merged, for whoever did it. */
export interface Merged {
  readonly records: number
  readonly values: number
}

/**
 * Merges as the preview with this sign said.
 * @throws {APIError} as `pairOf` does, and 409 where the merge would do something else than its preview said
 */
export async function mergeEntries(req: PayloadRequest, slug: string, asked: Asked & { readonly sign: string }): Promise<Merged> {
  return inOneTransaction(req, async () => {
    const pair = await pairOf(req, slug, asked)
    const { from, into, planned } = pair
    if (signOf(planned) !== asked.sign) throw refusal(req, words.changed, 409)
    const slugs = await slugsOf(req, pair)
    const versions = await writeUsers(req, pair, slugs)
    const { made, given } = await giveUp(req, pair)
    const changes = planned.flatMap(({ collection, id, replaced }) =>
      replaced.map(({ part, address, before, after }): StoredChange => ({ collection: collection.slug, id, part, address, before, after })),
    )
    // Places below a prefecture are found by its name, and so are the cases of these places.
    const places = planned.flatMap(({ collection, id }) => (collection.slug === 'places' ? [id] : []))
    if (places.length > 0) await renewNamersOf('places', places, req)

    const now = new Date().toISOString()
    const name: unknown = req.user?.name
    const [title, other] = [recordTitle(from.doc), recordTitle(into.doc)]
    const data: Omit<Merge, 'id'> = {
      createdAt: now,
      updatedAt: now,
      recordTitle: title,
      inCollection: slug,
      record: String(from.id),
      into: String(into.id),
      intoTitle: other,
      state: 'done',
      person: personOf(req),
      personName: typeof name === 'string' ? name : null,
      changeCount: changes.length,
      changes: JSON.parse(JSON.stringify(changes)),
      given: { ...given, slugs },
      versions: [...versions, ...made],
    }
    await req.payload.db.create({ collection: 'merges', data, req, returning: false })
    const addresses = [...new Set(changes.map(({ address }) => address))]
    const isSeen = given.wasLive || into.states.live !== null || planned.some(({ live }) => live !== null)
    await recordEvent(req, { kind: 'recordsMerged', collection: slug, record: from.id, recordTitle: title, note: other, addresses, isSeen })
    return { records: planned.length, values: addresses.length }
  })
}
