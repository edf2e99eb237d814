/** Taking a merge back: each value that it changed and that nobody has changed since is what it was; the others are named and left. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { mayPublish } from '@/src/editorial/access/roles'
import { recordRevision } from '@/src/editorial/events/catalogue-changes'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { describeFault } from '@/src/editorial/faults/faults'
import { refusal } from '@/src/editorial/faults/messages'
import { publishFaults } from '@/src/editorial/publish-guard'
import { wordsAt } from '@/src/editorial/relations/uses'
import { type BothStates, bothStatesOf } from '@/src/editorial/versions/both-states'
import { languageOf } from '@/src/i18n/languages'
import { get, idOf, rowsOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { restoreRelated, type States } from '@/src/model/related'
import type { Merge } from '@/src/payload-types'
import { changesOf, type Given, givenOf, intoTitle, mergeOf, type StoredChange } from './merges'
import { words } from './words'
import { writeStates } from './write-states'

type Id = number | string
type State = Record<string, unknown>

/** A record in which something was left as it is, because somebody has changed it since. */
export interface LeftRecord {
  readonly collection: string
  readonly id: Id
  readonly title: string
  readonly locations: readonly { readonly address: string; readonly words: string }[]
}

interface Undoing {
  readonly req: PayloadRequest
  readonly merge: Merge
  readonly given: Given
  readonly versions: string[]
  readonly left: LeftRecord[]
}

const configOf = (req: PayloadRequest, slug: string): SanitizedCollectionConfig => {
  const config = req.payload.config.collections.find((one) => one.slug === slug)
  if (!config) throw refusal(req, words.noMerge, 404)
  return config
}

async function statesOf(req: PayloadRequest, { slug }: SanitizedCollectionConfig, id: Id): Promise<BothStates | null> {
  return (await bothStatesOf(req, slug, [id])).get(String(id)) ?? null
}

/** Puts back what one record was, and removes the addresses that it got where it is the one that stayed. */
async function takeBackIn(undoing: Undoing, slug: string, record: Id, made: readonly StoredChange[], isGivenLive: boolean): Promise<boolean> {
  const { req, merge, given, versions, left } = undoing
  const collection = configOf(req, slug)
  const before = await statesOf(req, collection, record)
  const id = idOf(before?.main) ?? record
  const language = languageOf(req)
  const leave = (addresses: readonly string[], state: unknown): void => {
    if (addresses.length === 0) return
    const locations = addresses.map((address) => ({ address, words: wordsAt(collection, address, state, language) }))
    left.push({ collection: slug, id, title: state ? recordTitle(state, languageOf(req)) : String(id), locations })
  }
  const all = [...new Set(made.map(({ address }) => address))]
  if (!before) {
    leave(all, null)
    return false
  }
  // What readers have may only name what they have too.
  const now: States = { live: isGivenLive ? before.live : null, draft: before.draft }
  const restored = restoreRelated(now, made)
  leave(now.live || now.draft ? restored.left : all, before.draft ?? before.main)
  const isInto = slug === merge.inCollection && String(id) === merge.into
  const withoutSlugs = (state: State | null, changed: State | null): State | undefined => {
    const own = changed ?? (isInto && given.slugs.length > 0 ? state : null)
    if (!own) return undefined
    return isInto ? { ...own, formerSlugs: rowsOf(own, 'formerSlugs').filter((row) => !given.slugs.includes(String(get(row, 'slug')))) } : own
  }
  const [main, draft] = [withoutSlugs(before.live, restored.live), withoutSlugs(before.draft, restored.draft)]
  if (!main && !draft) return false
  versions.push(...(await writeStates(req, { collection, id, before, ...(main && { main }), ...(draft && { draft }) })).map((version) => `${slug}/${version}`))
  return main !== undefined
}

/** The entry that was given up as it was: offered again, and published again where it was published and nobody has changed that since. */
async function takeBackGiven(undoing: Undoing, collection: SanitizedCollectionConfig, before: BothStates, willBeLive: boolean): Promise<void> {
  const { req, given, versions, left } = undoing
  const id = idOf(before.main) ?? ''
  const retired = given.wasRetired
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const isOwnDraft = before.draft !== null && (given.hadDraft || String(docs[0]?.id) !== given.draftVersion)
  const main = willBeLive ? { ...before.main, retired, _status: 'published' } : undefined
  if (main) {
    const faults = await publishFaults(collection, main, req)
    const told = (language: 'en' | 'ja'): string => faults.map((fault) => describeFault(fault, language)).join(' ')
    if (faults.length > 0) throw refusal(req, { ja: words.notPublishable(told('ja')).ja, en: words.notPublishable(told('en')).en }, 409)
  } else if (given.wasLive && !before.live) {
    left.push({ collection: collection.slug, id, title: recordTitle(before.draft ?? before.main, languageOf(req)), locations: [] })
  }
  const draft = before.draft && (isOwnDraft || !main) ? { ...before.draft, retired } : null
  const made = await writeStates(req, { collection, id, before, draft, ...(main && { main }) })
  versions.push(...made.map((version) => `${collection.slug}/${version}`))
}

async function mergeToUndo(req: PayloadRequest, slug: string, id: string): Promise<Merge> {
  if (!mayPublish(req.user)) throw refusal(req, words.role, 403)
  const merge = couldBeId(id, req) ? await req.payload.db.findOne<Merge>({ collection: 'merges', where: { id: { equals: id } }, req }) : null
  if (!merge || merge.inCollection !== slug) throw refusal(req, words.noMerge, 404)
  if (merge.state !== 'done') throw refusal(req, words.undone, 409)
  const further = await mergeOf(req, slug, merge.into)
  if (further) throw refusal(req, words.intoMerged(intoTitle(further)), 409)
  return merge
}

/**
 * Takes a merge back.
 * @returns what was left because somebody has changed it since; empty where everything is as it was
 * @throws {APIError} 403, 404, 409 in words; nothing is changed then
 */
export async function undoMerge(req: PayloadRequest, slug: string, id: string): Promise<readonly LeftRecord[]> {
  return inOneTransaction(req, async () => {
    const merge = await mergeToUndo(req, slug, id)
    const given = givenOf(merge)
    const collection = configOf(req, slug)
    const before = couldBeId(merge.record, req) ? await statesOf(req, collection, merge.record) : null
    if (!before) throw refusal(req, words.givenGone, 409)
    const willBeLive = given.wasLive && !before.live && Date.parse(String(before.main.updatedAt)) === Date.parse(given.mainSavedAt)
    const undoing: Undoing = { req, merge, given, versions: [], left: [] }

    const byRecord = new Map<string, StoredChange[]>([[`${slug}/${merge.into}`, []]])
    for (const change of changesOf(merge)) {
      const key = `${change.collection}/${change.id}`
      byRecord.set(key, [...(byRecord.get(key) ?? []), change])
    }
    const seen: { readonly slug: string; readonly id: string }[] = []
    for (const [key, made] of byRecord) {
      const [of = '', record = ''] = key.split('/')
      if (await takeBackIn(undoing, of, record, made, willBeLive || before.live !== null)) seen.push({ slug: of, id: record })
    }
    await takeBackGiven(undoing, collection, before, willBeLive)

    const name: unknown = req.user?.name
    const { id: _, ...rest } = merge
    await req.payload.db.updateOne({
      collection: 'merges',
      id: merge.id,
      data: {
        ...rest,
        state: 'undone',
        undoneAt: new Date().toISOString(),
        undonePerson: personOf(req),
        undonePersonName: typeof name === 'string' ? name : null,
        leftCount: undoing.left.reduce((count, { locations }) => count + Math.max(1, locations.length), 0),
        undoneVersions: undoing.versions,
      },
      req,
      returning: false,
    })
    const addresses = [...new Set(changesOf(merge).map(({ address }) => address))]
    const happened = { collection: slug, record: merge.record, recordTitle: recordTitle(before.main), note: intoTitle(merge), addresses }
    await recordEvent(req, { ...happened, kind: 'mergeUndone', isSeen: willBeLive || seen.length > 0 })
    // These cases name what readers did not have until now, so that the catalogue cannot tell by itself that they have changed.
    for (const one of seen) if (one.slug === 'cases') await recordRevision(req, one.slug, one.id)
    return undoing.left
  })
}
