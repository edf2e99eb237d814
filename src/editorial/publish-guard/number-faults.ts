import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { claimedNumbers } from '@/src/database/requests/context'
import { type Fault, faultAt } from '@/src/editorial/faults/faults'
import { get, idOf } from '@/src/model/reading'
import { recordTitle, titleSelect } from '@/src/model/record-title'

/** How one number may be written: with or without a zero in front, in narrow or wide digits. */
function spellings(number: string): string[] {
  const plain = number.normalize('NFKC').trim()
  const bare = plain.replace(/^0+(?=\d)/, '')
  const padded = /^\d+$/.test(bare) ? [bare.padStart(2, '0'), bare.padStart(3, '0')] : []
  const narrow = [...new Set([number, plain, bare, ...padded])]
  const wide = narrow.map((text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))
  return [...new Set([...narrow, ...wide])]
}

/** Another record of the same survey with this number, or null: the live ones, or with `drafts` the newest state of all. */
export async function withSameNumber(
  collection: SanitizedCollectionConfig,
  record: unknown,
  req: PayloadRequest,
  { drafts }: { readonly drafts: boolean },
): Promise<unknown> {
  const [number, survey, own] = [get(record, 'number'), idOf(get(record, 'survey')), get(record, 'id')]
  if (typeof number !== 'string' || !number.trim() || survey === null) return null
  const where: Where[] = [{ number: { in: spellings(number) } }, { survey: { equals: survey } }]
  if (own !== undefined && own !== null) where.push({ id: { not_equals: own } })
  if (!drafts) where.push({ _status: { equals: 'published' } })
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { and: where },
    draft: drafts,
    depth: 0,
    limit: 1,
    pagination: false,
    select: titleSelect,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Numbers that records of this request go live with: several published at once do not see each other in the database yet. */
function claim(req: PayloadRequest, key: string, record: unknown): unknown {
  const claimed = claimedNumbers(req)
  const other = claimed.get(key)
  if (other === undefined) claimed.set(key, record)
  return other !== undefined && get(other, 'id') !== get(record, 'id') ? other : null
}

/** A number that another case of the same survey has: citations and the report's own numbering would mean two cases. */
export async function numberFaults(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const [number, survey] = [get(record, 'number'), idOf(get(record, 'survey'))]
  if (typeof number !== 'string' || !number.trim() || survey === null) return []
  const key = `${collection.slug}/${survey}/${number
    .normalize('NFKC')
    .trim()
    .replace(/^0+(?=\d)/, '')}`
  const other = (await withSameNumber(collection, record, req, { drafts: false })) ?? claim(req, key, record)
  if (!other) return []
  return [
    faultAt(collection, {
      path: 'number',
      field: { ja: '番号', en: 'Number' },
      message: {
        ja: `同じ調査の「${recordTitle(other)}」がすでに使っています。別の番号にしてください。`,
        en: `"${recordTitle(other, 'en')}" of the same survey already has it. Give this case another number.`,
      },
    }),
  ]
}
