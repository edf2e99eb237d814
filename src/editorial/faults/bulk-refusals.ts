import type { APIError, CollectionSlug, PayloadRequest } from 'payload'

import { type Bilingual, languageOf } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { describeFault, type Fault } from './faults'
import { refusal, type RefusedRecord, say } from './messages'

/** What the guard found, by request and record: of each record that fails in a bulk request Payload keeps a sentence only. */
const found = new WeakMap<PayloadRequest, Map<string, readonly Fault[]>>()

/** Records of a request that nobody else has approved, while no reason is given. */
const alone = new WeakMap<PayloadRequest, Set<string>>()

/** Keeps that a record is refused for want of a reason alone, until the bulk request is refused as a whole. */
export function noteAlone(req: PayloadRequest, id: unknown): void {
  const ofRequest = alone.get(req) ?? new Set<string>()
  alone.set(req, ofRequest.add(String(id)))
}

/** Keeps what was found until the bulk request is refused as a whole (`explainBulk`). */
export function noteFaults(req: PayloadRequest, id: unknown, faults: readonly Fault[]): void {
  const ofRequest = found.get(req) ?? new Map<string, readonly Fault[]>()
  found.set(req, ofRequest.set(String(id), faults))
}

/** Records named in the sentence. All of them are in the answer's data. */
const mostNamed = 3
const unexpected: Bilingual = { ja: '予期しない問題が起きました。もう一度お試しください。', en: 'Something unexpected went wrong. Please try again.' }

interface Refused {
  readonly collection: string
  /** Records that failed; the message is null where it is not meant for people. */
  readonly faults: readonly { readonly id: number | string; readonly message: string | null }[]
  readonly req: PayloadRequest
}

function isCollection(slug: string, req: PayloadRequest): slug is CollectionSlug {
  return slug in req.payload.collections
}

/** Why none of several records was changed: which of them could not be, by name, and each one's reasons. */
export async function explainBulk({ collection, faults, req }: Refused): Promise<APIError> {
  const language = languageOf(req)
  const { docs } = isCollection(collection, req)
    ? await req.payload.find({
        collection,
        where: { id: { in: faults.map(({ id }) => id) } },
        draft: true,
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
        req,
      })
    : { docs: [] }
  const names = new Map(docs.map((doc) => [String(doc.id), recordTitle(doc, language)]))
  const records = faults.map(({ id, message }): RefusedRecord => ({
    collection,
    id,
    title: names.get(String(id)) ?? String(id),
    reasons: found
      .get(req)
      ?.get(String(id))
      ?.map((fault) => describeFault(fault, language)) ?? [message ?? say(req, unexpected)],
  }))
  const shown = records.slice(0, mostNamed).map(({ title }) => title)
  const more = records.length - shown.length
  // A command prints what it is told; the admin has a box that lists the reasons with links.
  const reasons = req.payloadAPI === 'local' ? ` ${records.map(({ title, reasons: own = [] }) => `${title}: ${own.join(' ')}`).join('; ')}` : ''
  return refusal(
    req,
    {
      ja: `${records.length}件に問題があったため、1件も変更していません：${shown.map((title) => `「${title}」`).join('、')}${more > 0 ? ` ほか${more}件` : ''}。理由は一覧にあります。${reasons}`,
      en: `Nothing was changed, because ${records.length} of them could not be (${shown.map((title) => `"${title}"`).join('; ')}${more > 0 ? ` and ${more} more` : ''}). The list gives the reasons.${reasons}`,
    },
    400,
    // With a reason all of them can be published: the list asks for one.
    { records, ...(faults.every(({ id }) => alone.get(req)?.has(String(id))) ? { reason: 'noSecondPerson' } : {}) },
  )
}
