/** The unpublished records that a case refers to, and those that they need in turn, in the order in which they can be published. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import type { Fault } from '@/src/editorial/faults/faults'
import { publishFaults } from '@/src/editorial/publish-guard'
import { relationsOf } from '@/src/editorial/publish-guard/known-terms'
import { languageOf } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'

export interface Unpublished {
  readonly collection: CollectionSlug
  readonly id: number | string
  readonly title: string
  readonly record: Record<string, unknown>
  /** Whether the case itself refers to it, and not only what it uses. */
  readonly isOfCase: boolean
  /** Keys of the unpublished records that it refers to itself. */
  readonly needs: readonly string[]
}

export const keyOf = ({ collection, id }: { readonly collection: string; readonly id: number | string }): string => `${collection}/${id}`

/** What can be published together with a case: everything with drafts but another case, which has a review of its own. */
const canJoin = (collection: SanitizedCollectionConfig | undefined): boolean => Boolean(collection?.versions?.drafts) && collection?.slug !== 'cases'

const configOf = (req: PayloadRequest, slug: string): SanitizedCollectionConfig | undefined =>
  req.payload.config.collections.find((collection) => collection.slug === slug)

/** The newest drafts of those of these records that readers do not have. */
async function unpublishedOf(req: PayloadRequest, slug: CollectionSlug, ids: readonly (number | string)[]): Promise<Record<string, unknown>[]> {
  const shared = { collection: slug, depth: 0, limit: 0, pagination: false, overrideAccess: true, req } as const
  const live = await req.payload.find({
    ...shared,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { updatedAt: true },
  })
  const seen = new Set(live.docs.map(({ id }) => String(id)))
  const hidden = ids.filter((id) => !seen.has(String(id)))
  if (hidden.length === 0) return []
  const { docs } = await req.payload.find({ ...shared, where: { id: { in: hidden } }, draft: true })
  return docs.map((doc) => ({ ...doc }))
}

type UnpublishedReference = Omit<Unpublished, 'isOfCase' | 'needs'>

/** The unpublished records that a record refers to and that can join it. */
async function needsOf(req: PayloadRequest, form: SanitizedCollectionConfig, record: unknown): Promise<UnpublishedReference[]> {
  const relations = relationsOf(form, record).filter(({ id }) => couldBeId(id, req))
  const found: UnpublishedReference[] = []
  for (const collection of new Set(relations.map(({ relationTo }) => relationTo))) {
    if (!canJoin(configOf(req, collection))) continue
    const ids = [...new Set(relations.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id))]
    for (const doc of await unpublishedOf(req, collection, ids)) {
      const id = idOf(doc)
      if (id !== null && !(form.slug === collection && String(id) === String(get(record, 'id')))) {
        found.push({ collection, id, title: recordTitle(doc, languageOf(req)), record: doc })
      }
    }
  }
  return found
}

/** All of them, by key, each after those that it needs; what needs each other in a circle comes last, as it is found. */
export async function unpublishedFor(req: PayloadRequest, form: SanitizedCollectionConfig, record: unknown): Promise<Unpublished[]> {
  const known = new Map<string, Unpublished>()
  let next = await needsOf(req, form, record)
  const ofCase = new Set(next.map(keyOf))
  while (next.length > 0) {
    const found: typeof next = []
    for (const one of next) {
      const config = configOf(req, one.collection)
      if (known.has(keyOf(one)) || !config) continue
      const own = await needsOf(req, config, one.record)
      known.set(keyOf(one), { ...one, isOfCase: ofCase.has(keyOf(one)), needs: own.map(keyOf) })
      found.push(...own)
    }
    next = found
  }
  return inOrder([...known.values()])
}

/** Each after those that it needs. Those that wait for each other stand at the end in their order. */
function inOrder<One extends { readonly collection: string; readonly id: number | string; readonly needs: readonly string[] }>(all: readonly One[]): One[] {
  const ordered: One[] = []
  const done = new Set<string>()
  let left = [...all]
  for (;;) {
    const waiting = new Set(left.map(keyOf))
    const ready = left.filter(({ needs }) => needs.every((need) => done.has(need) || !waiting.has(need)))
    if (ready.length === 0) return [...ordered, ...left]
    ordered.push(...ready)
    ready.forEach((one) => done.add(keyOf(one)))
    left = left.filter((one) => !done.has(keyOf(one)))
  }
}

/** What the guard says to a record if those of `with` were published before it. */
export async function faultsWith(
  req: PayloadRequest,
  { collection, record }: { readonly collection: SanitizedCollectionConfig; readonly record: object },
  published: ReadonlySet<string>,
): Promise<Fault[]> {
  const faults = await publishFaults(collection, { ...record, _status: 'published' }, req)
  return faults.filter((fault) => !(fault.record && published.has(keyOf(fault.record))))
}
