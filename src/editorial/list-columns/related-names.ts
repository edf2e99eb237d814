import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { languages } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { walk } from '@/src/model/walk'

type Id = number | string

/** Staff call a record by these of the records that it names: a case by its place, a place by its prefecture. */
export const namedCollections = ['places', 'countries', 'organisations', 'programmes'] as const
type Named = (typeof namedCollections)[number]

const isNamed = (slug: unknown): slug is Named => namedCollections.some((known) => known === slug)

/** The ids of the records that a record names, by their collection. */
function namedBy(collection: SanitizedCollectionConfig, record: unknown): ReadonlyMap<Named, ReadonlySet<Id>> {
  const found = new Map<Named, Set<Id>>()
  walk(collection.flattenedFields, record, ({ field, value }) => {
    if (field.type !== 'relationship' || !isNamed(field.relationTo)) return
    const ids = found.get(field.relationTo) ?? new Set<Id>()
    for (const item of [value].flat()) {
      const id = idOf(item)
      if (id !== null) ids.add(id)
    }
    found.set(field.relationTo, ids)
  })
  return found
}

/** A record's own name in both languages. */
export function namesOf(record: unknown): readonly string[] {
  return ['name', 'title']
    .flatMap((field) => languages.map((language) => get(record, `${field}.${language}`)))
    .filter((text): text is string => typeof text === 'string')
}

/** The names, as staff see them now, of the records that a record names, and of the prefectures of its places. */
export async function relatedNames(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<readonly string[]> {
  const names: string[] = []
  const find = async (slug: Named, ids: ReadonlySet<Id>): Promise<readonly object[]> => {
    if (ids.size === 0) return []
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...ids] } },
      draft: true,
      depth: 0,
      limit: ids.size,
      pagination: false,
      select: { name: true, title: true, prefectures: true },
      overrideAccess: true,
      req,
    })
    names.push(...docs.flatMap(namesOf))
    return docs
  }
  for (const [slug, ids] of namedBy(collection, record)) {
    const found = await find(slug, ids)
    if (slug !== 'places') continue
    const prefectures = new Set(found.flatMap((place) => [get(place, 'prefectures')].flat()).flatMap((one) => idOf(one) ?? []))
    await find('places', new Set([...prefectures].filter((id) => !ids.has(id))))
  }
  return names
}
