/** What is opened on the maps. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { mapCounts } from './counting'

const mapKinds = ['prefecture', 'country', 'office'] as const

export type MapKind = (typeof mapKinds)[number]

/** What is opened, or null: one prefecture, country (code in lower case) or office. */
export type MapQuery = { readonly kind: MapKind; readonly slug: string } | null

export const mapQuery: PageQuery<MapQuery> = {
  parse(parameters, snapshot) {
    const { prefectures, countries, offices } = mapCounts(snapshot)
    const known: Readonly<Record<MapKind, readonly string[]>> = {
      prefecture: prefectures.map(({ place }) => place.slug),
      country: countries.map(({ country }) => country.slug),
      office: offices.map(({ office }) => office.slug),
    }
    for (const kind of mapKinds) {
      const slug = oneOf(parameters, kind, known[kind])
      if (slug !== null) return { kind, slug }
    }
    return null
  },
  write: (query) => (query === null ? '' : writeParameters({ [query.kind]: query.slug })),
}
