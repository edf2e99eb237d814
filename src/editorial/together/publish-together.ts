/** Publishing a case with the terms, places, organisations and sources that only it has so far: all in one transaction, or nothing. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { notePublishReason } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { mayPublish } from '@/src/editorial/access/roles'
import { describeFault, type Fault } from '@/src/editorial/faults/faults'
import { refusal, type RefusedRecord } from '@/src/editorial/faults/messages'
import { languageOf } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { faultsWith, keyOf, type Unpublished, unpublishedFor } from './references'

interface Listed {
  readonly collection: string
  readonly id: number | string
  readonly title: string
  /** What keeps it from being published, in words; what it needs of the list itself is no fault. */
  readonly faults: readonly string[]
  readonly needs: readonly string[]
  /** Whether the case itself uses it. */
  readonly isOfCase: boolean
}

export interface TogetherAnswer {
  readonly records: readonly Listed[]
  /** What keeps the case itself from being published, were they live: how many faults. */
  readonly ownFaults: number
}

const configOf = (req: PayloadRequest, slug: CollectionSlug): SanitizedCollectionConfig => req.payload.collections[slug].config

const inWords = (faults: readonly Fault[], req: PayloadRequest): string[] => faults.map((fault) => describeFault(fault, languageOf(req)))

/** What a case, as its form shows it, refers to and readers do not have: each with its own faults. */
export async function togetherWith(req: PayloadRequest, cases: SanitizedCollectionConfig, record: object): Promise<TogetherAnswer> {
  const all = await unpublishedFor(req, cases, record)
  const keys = new Set(all.map(keyOf))
  const records: Listed[] = []
  for (const one of all) {
    const faults = await faultsWith(req, { collection: configOf(req, one.collection), record: one.record }, keys)
    records.push({ collection: one.collection, id: one.id, title: one.title, faults: inWords(faults, req), needs: one.needs, isOfCase: one.isOfCase })
  }
  return { records, ownFaults: (await faultsWith(req, { collection: cases, record }, keys)).length }
}

export interface Together {
  readonly id: number | string
  /** The state of the case that the person saw. */
  readonly loadedVersion: string
  readonly also: readonly { readonly collection: string; readonly id: number | string }[]
  readonly reason?: string
}

const words = {
  notThere: { ja: 'この事例は見つかりません。', en: 'There is no such case.' },
  role: { ja: '公開できるのは公開者と管理者です。', en: 'Only publishers and administrators publish.' },
  strange: {
    ja: 'いっしょに公開できるのは、この事例が使っていて、まだ公開されていない項目だけです。一覧を開き直してください。',
    en: 'Only unpublished records that this case uses can be published with it. Open the list again.',
  },
  faults: (count: number) => ({
    ja: `${count}件に直すところがあるため、何も公開していません。理由は一覧にあります。`,
    en: `Nothing was published: ${count} of the records ${count === 1 ? 'has' : 'have'} something to be mended. The list says what.`,
  }),
}

/** Refuses with everything that is wrong with any of them. */
async function refuseFaults(
  req: PayloadRequest,
  cases: SanitizedCollectionConfig,
  record: object & { id: number | string },
  chosen: readonly Unpublished[],
): Promise<void> {
  const keys = new Set(chosen.map(keyOf))
  const refused: RefusedRecord[] = []
  const look = async (collection: SanitizedCollectionConfig, one: object, id: number | string): Promise<void> => {
    const faults = await faultsWith(req, { collection, record: one }, keys)
    if (faults.length > 0) refused.push({ collection: collection.slug, id, title: recordTitle(one, languageOf(req)), reasons: inWords(faults, req) })
  }
  for (const one of chosen) await look(configOf(req, one.collection), one.record, one.id)
  await look(cases, record, record.id)
  if (refused.length > 0) throw refusal(req, words.faults(refused.length), 400, { records: refused })
}

/**
 * Publishes the chosen records and then the case, each through the guard, in one transaction.
 * @throws {APIError} with everything that is wrong; nothing is published then
 */
export async function publishTogether(req: PayloadRequest, cases: SanitizedCollectionConfig, { id, loadedVersion, also, reason }: Together): Promise<void> {
  if (!mayPublish(req.user)) throw refusal(req, words.role, 403)
  if (reason !== undefined) notePublishReason(req, reason)
  await inOneTransaction(req, async () => {
    const shared = { depth: 0, limit: 1, pagination: false, overrideAccess: true, req } as const
    const { docs } = await req.payload.find({ ...shared, collection: 'cases', where: { id: { equals: id } }, draft: true })
    const [record] = docs
    if (!record) throw refusal(req, words.notThere, 404)
    const all = await unpublishedFor(req, cases, record)
    const wanted = new Set(also.map(keyOf))
    const chosen = all.filter((one) => wanted.has(keyOf(one)))
    if (chosen.length < wanted.size) throw refusal(req, words.strange, 409)
    await refuseFaults(req, cases, record, chosen)
    const own = { depth: 0, overrideAccess: false, user: req.user, req } as const
    for (const one of chosen) await req.payload.update({ ...own, collection: one.collection, id: one.id, data: { _status: 'published' } })
    await req.payload.update({ ...own, collection: 'cases', id: record.id, data: { _status: 'published', loadedVersion } })
  })
}
