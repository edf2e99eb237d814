/** What keeps two entries from being merged. */
import type { PayloadRequest, Where } from 'payload'

import { mayPublish } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { treeFaults } from '@/src/editorial/publish-guard/tree-faults'
import { globalsUsing } from '@/src/editorial/relations/where-used'
import { knownRecord, type OfRecord } from '@/src/editorial/requests/known-record'
import { type BothStates, bothStatesOf } from '@/src/editorial/versions/both-states'
import type { Bilingual } from '@/src/i18n/languages'
import { isParent } from '@/src/model/annotations'
import { bilingualLabel, named, shortLabel } from '@/src/model/labels'
import { idOf } from '@/src/model/reading'
import { parts } from '@/src/model/related'
import { intoTitle, mergeOf } from './merges'
import { planMerge, type PlannedRecord } from './plan'
import { words } from './words'

export interface Asked {
  readonly id: string
  readonly into: { readonly collection: string; readonly id: string }
}

/** The entry that is given up, the one that stays, and what that changes. */
export interface Pair {
  readonly from: OfRecord & { readonly states: BothStates }
  readonly into: OfRecord & { readonly states: BothStates }
  readonly planned: readonly PlannedRecord[]
}

async function withStates(req: PayloadRequest, record: OfRecord): Promise<Pair['from']> {
  const states = (await bothStatesOf(req, record.collection.slug, [record.id])).get(String(record.id))
  if (!states) throw refusal(req, words.notThere, 404)
  return { ...record, states }
}

/** Whether the entry that stays stands, over others, below the one that is given up: it would stand below itself. */
async function isBelow(req: PayloadRequest, { from, into }: Pick<Pair, 'from' | 'into'>): Promise<boolean> {
  const { collection } = into
  for (const part of parts) {
    const state = into.states[part]
    if (!state) continue
    // What it stands under directly is taken away by the merge itself.
    const above = collection.flattenedFields.filter(isParent).map(({ name }) => {
      const ids = [state[name]].flat().filter((item) => String(idOf(item)) !== String(from.id))
      return [name, ids] as const
    })
    if ((await treeFaults(collection, { ...Object.fromEntries(above), id: from.id }, req)).length > 0) return true
  }
  return false
}

/** A field that offers some of the entries only, and not the one that stays. */
async function refusingField(req: PayloadRequest, { into, planned }: Pair): Promise<Bilingual | null> {
  const fields = new Set(planned.flatMap(({ replaced }) => replaced.map(({ field }) => field)))
  for (const field of fields) {
    const filter: unknown = 'filterOptions' in field ? field.filterOptions : null
    if (typeof filter !== 'object' || filter === null) continue
    const where: Where = { and: [{ id: { equals: into.id } }, { ...filter }] }
    const { docs } = await req.payload.find({
      collection: into.collection.slug,
      where,
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    if (docs.length === 0) return shortLabel(bilingualLabel('label' in field ? field.label : null) ?? named(field.name))
  }
  return null
}

/**
 * The two entries of a request and the plan of their merge.
 * @throws {APIError} 400, 403, 404, 409 in words for what cannot be merged
 */
export async function pairOf(req: PayloadRequest, slug: string, asked: Asked): Promise<Pair> {
  if (!mayPublish(req.user)) throw refusal(req, words.role, 403)
  if (asked.into.collection !== slug) throw refusal(req, words.otherKind, 400)
  if (asked.into.id === asked.id) throw refusal(req, words.itself, 400)
  const from = await withStates(req, await knownRecord(req, slug, asked.id, { overrideAccess: true }))
  const target = await knownRecord(req, slug, asked.into.id, { overrideAccess: true }).catch(() => null)
  if (!target) throw refusal(req, words.notThere, 404)
  const into = await withStates(req, target)

  const before = await mergeOf(req, slug, from.id)
  if (before) throw refusal(req, words.mergedAlready(intoTitle(before)), 409)
  const further = await mergeOf(req, slug, into.id)
  if (further) throw refusal(req, words.cycle(intoTitle(further)), 409)
  if (into.doc.deletedAt) throw refusal(req, words.trashed, 409)
  if (into.doc.retired === true || into.states.main.retired === true) throw refusal(req, words.retired, 409)
  if ((await globalsUsing({ collection: slug, id: from.id, req })).length > 0) throw refusal(req, words.ofSite, 409)

  const planned = await planMerge(req, from.collection.slug, from.id, into.id)
  const isSeen = from.states.live !== null || planned.some(({ live }) => live !== null)
  if (isSeen && into.states.live === null) throw refusal(req, words.unpublished, 409)
  if (await isBelow(req, { from, into })) throw refusal(req, words.under, 409)
  const pair = { from, into, planned }
  const field = await refusingField(req, pair)
  if (field) throw refusal(req, { ja: words.notAllowed(field.ja).ja, en: words.notAllowed(field.en).en }, 409)
  return pair
}
