/** Cases whose publication was ended, as readers are told of them. */
import type { Payload } from 'payload'

import type { EndedCase } from '@/src/catalogue/types'

const all = { depth: 0, limit: 0, pagination: false } as const

/** Reads them all: they are few. Of the case itself only the addresses are read under which readers once knew it. */
export async function readEndings(payload: Payload): Promise<EndedCase[]> {
  const { docs } = await payload.find({ ...all, collection: 'endings', where: { inCollection: { equals: 'cases' } }, sort: 'slug', overrideAccess: false })
  if (docs.length === 0) return []
  const cases = await payload.find({
    ...all,
    collection: 'cases',
    where: { id: { in: docs.map(({ record }) => record) } },
    select: { formerSlugs: true },
    overrideAccess: true,
  })
  const former = new Map(cases.docs.map((doc) => [String(doc.id), (doc.formerSlugs ?? []).flatMap(({ slug }) => slug ?? [])]))
  return docs.map(({ record, slug, titleJa, titleEn, noticeJa, noticeEn, endedAt }) => ({
    slug,
    formerSlugs: former.get(record) ?? [],
    title: { ja: titleJa, en: titleEn ?? '' },
    notice: { ja: noticeJa, en: noticeEn ?? '' },
    endedAt,
  }))
}
