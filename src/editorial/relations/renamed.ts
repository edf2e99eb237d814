import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Bilingual } from '@/src/i18n/languages'
import { languages } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get, idOf } from '@/src/model/reading'
import { recordsUsing } from './where-used'

/**
 * What another name of a published entry does to readers: how many published cases will show it. Null where the name is the one
 * that readers know, or the entry is not published.
 */
export async function renamedNotice(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Bilingual | null> {
  const id = idOf(get(record, 'id'))
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [live] = docs
  const nameIn = (of: unknown, language: string): string => {
    const name = get(of, `name.${language}`)
    return typeof name === 'string' && !isBlank(name) ? name.trim() : ''
  }
  const isGiven = typeof get(record, 'name') === 'object'
  if (!live || !isGiven || languages.every((language) => get(record, `name.${language}`) === undefined || nameIn(record, language) === nameIn(live, language)))
    return null
  const using = (await recordsUsing({ collection: collection.slug, id, req }, 'published')).find(({ slug }) => slug === 'cases')
  const count = using?.live.size ?? 0
  return {
    ja: `名称が公開中のもの（${nameIn(live, 'ja')}）と違います。公開すると、公開中の事例${count}件に新しい名称が表れます。`,
    en: `The name differs from the published one (${nameIn(live, 'en') || nameIn(live, 'ja')}). Once this is published, ${count} published ${count === 1 ? 'case shows' : 'cases show'} the new name.`,
  }
}
