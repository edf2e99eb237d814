import type { Element } from '@/src/model/terms'

/** What the projection has to know of the vocabularies: slugs by id, and a few facts by slug. */
export interface Slugs {
  /** Slug of a related record, given as id or whole record; null when it isn't published. Countries give their code. */
  of(collection: string, value: unknown): string | null
  all(collection: string, values: readonly unknown[] | null | undefined): string[]
  elementsOfImpact(slug: string): readonly Element[]
  prefecturesOfPlace(slug: string): readonly string[]
}

/** What the projection reads of impact tags and places beside their slugs, by slug. */
export interface Facts {
  readonly elements: ReadonlyMap<string, readonly Element[]>
  readonly prefectures: ReadonlyMap<string, readonly string[]>
}

/** The name of a record among all collections. Ids are numbers or text, in rows and in tables alike. */
export function keyOf(collection: string, id: unknown): string {
  return `${collection}/${String(id)}`
}

/** A table of slugs; `table` maps `collection/id` to the slug. */
export function slugTable(table: ReadonlyMap<string, string>, facts: Facts): Slugs {
  const of = (collection: string, value: unknown): string | null => table.get(keyOf(collection, idIn(value))) ?? null
  return {
    of,
    all: (collection, values) => (values ?? []).flatMap((value) => of(collection, value) ?? []),
    elementsOfImpact: (slug) => facts.elements.get(slug) ?? [],
    prefecturesOfPlace: (slug) => facts.prefectures.get(slug) ?? [],
  }
}

/** The same table, telling `note` the key of every record that is looked up, and whether it is missing: not published or not there. */
export function noting(slugs: Slugs, note: (key: string, isMissing: boolean) => void): Slugs {
  const of = (collection: string, value: unknown): string | null => {
    const slug = slugs.of(collection, value)
    if (value !== null && value !== undefined) note(keyOf(collection, idIn(value)), slug === null)
    return slug
  }
  return { ...slugs, of, all: (collection, values) => (values ?? []).flatMap((value) => of(collection, value) ?? []) }
}

/** A relation is given as id or as the whole record. */
function idIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
}
