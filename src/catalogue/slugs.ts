import type { Element } from './types'

/** What the projection has to know of the vocabularies: slugs by id, and a few facts by slug. */
export interface Slugs {
  /** Slug of a related record, given as id or whole record; null when it isn't published. Countries give their code. */
  of(collection: string, value: unknown): string | null
  all(collection: string, values: readonly unknown[] | null | undefined): string[]
  elementsOfImpact(slug: string): readonly Element[]
  prefecturesOfPlace(slug: string): readonly string[]
}

interface Facts {
  readonly elements: ReadonlyMap<string, readonly Element[]>
  readonly prefectures: ReadonlyMap<string, readonly string[]>
}

/** A table of slugs; `table` maps `collection/id` to the slug. */
export function slugTable(table: ReadonlyMap<string, string>, facts: Facts): Slugs {
  const of = (collection: string, value: unknown): string | null => {
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
    return table.get(`${collection}/${String(id)}`) ?? null
  }
  return {
    of,
    all: (collection, values) => (values ?? []).flatMap((value) => of(collection, value) ?? []),
    elementsOfImpact: (slug) => facts.elements.get(slug) ?? [],
    prefecturesOfPlace: (slug) => facts.prefectures.get(slug) ?? [],
  }
}
