import type { CollectionSlug, DataFromCollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { caseData } from './case-data'
import type { Content } from './content'
import type { Ids } from './ids'
import { placeData } from './place-data'
import { richTextOf } from './rich-text'
import { surveyData } from './survey-data'

export type ShippedCollection = Extract<
  CollectionSlug,
  | 'cases'
  | 'impact-tags'
  | 'promoting-factors'
  | 'programmes'
  | 'places'
  | 'countries'
  | 'organisations'
  | 'surveys'
  | 'sources'
  | 'chronology'
  | 'statistics'
  | 'pages'
  | 'local-conditions'
  | 'synonyms'
>

export type ShippedId = DataFromCollectionSlug<ShippedCollection>['id']

/** One record of the content files, ready for the database. */
export interface ShippedRecord {
  readonly collection: ShippedCollection
  /** What the files call it: its slug, a country's code. */
  readonly key: string
  /** Slugs that it had in earlier files. */
  readonly formerKeys: readonly string[]
  /** What the files say, with the database's ids in place of slugs. Relations to records that come later are left out. */
  readonly data: (ids: Ids) => object
  /** Relations to records that come later; null where there are none. */
  readonly late: ((ids: Ids) => object) | null
  /** Publishes it through the same guard as every other door. */
  readonly publish: (payload: Payload, ids: Ids) => Promise<ShippedId>
}

interface Described<Slug extends ShippedCollection> {
  readonly key: string
  readonly data: (ids: Ids) => RequiredDataFromCollectionSlug<Slug>
  readonly late?: (ids: Ids) => Partial<RequiredDataFromCollectionSlug<Slug>>
  readonly formerKeys?: readonly string[]
}

const options = { depth: 0, overrideAccess: true } as const

function shipped<Slug extends ShippedCollection>(collection: Slug, { key, data, late, formerKeys = [] }: Described<Slug>): ShippedRecord {
  return {
    collection,
    key,
    formerKeys,
    data,
    late: late ?? null,
    publish: async (payload, ids) => (await payload.create({ collection, data: { ...data(ids), _status: 'published' }, ...options })).id,
  }
}

/** Publishes the relations to records that come later, once those are there. */
export async function publishLate(payload: Payload, { collection, key, late }: ShippedRecord, ids: Ids): Promise<void> {
  if (late) await payload.update({ collection, id: ids.get(collection, key), data: { ...late(ids), _status: 'published' }, ...options })
}

/** Stores data as a draft, of a new record where `id` is null, and gives its id. */
export async function saveDraft(payload: Payload, collection: ShippedCollection, id: ShippedId | null, given: object): Promise<ShippedId> {
  const data = { ...given, _status: 'draft' as const }
  if (id === null) return (await payload.create({ collection, data, draft: true, ...options })).id
  await payload.update({ collection, id, data, draft: true, ...options })
  return id
}

const keys = ({ slug, formerSlugs = [] }: { readonly slug: string; readonly formerSlugs?: readonly { readonly slug: string }[] }) => ({
  key: slug,
  formerKeys: formerSlugs.map((former) => former.slug),
})

const period = (text: string | undefined): { text: string } | undefined => (text === undefined ? undefined : { text })

/** All records of the content files, in an order in which each comes after those that it points to, but for `late`. */
export function shippedRecords({ vocabularies, cases }: Content): readonly ShippedRecord[] {
  const places = [...vocabularies.places].sort((a, b) => Number(b.kind === 'prefecture') - Number(a.kind === 'prefecture'))
  const programmes = vocabularies.programmes
    .map((row, index) => ({ ...row, order: index + 1 }))
    .sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)))
  return [
    ...vocabularies.sources.map((row) => shipped('sources', { ...keys(row), data: () => ({ ...row, published: period(row.published) }) })),
    ...vocabularies.statistics.map((row) => shipped('statistics', { ...keys(row), data: (ids) => ({ ...row, evidence: ids.evidence(row.evidence) }) })),
    ...vocabularies.surveys.map((row) => shipped('surveys', { ...keys(row), data: (ids) => surveyData(row, ids) })),
    ...vocabularies.countries.map((row) => shipped('countries', { key: row.code, data: () => ({ ...row, slug: row.code.toLowerCase() }) })),
    ...vocabularies.organisations.map((row) => shipped('organisations', { ...keys(row), data: () => row })),
    ...places.map((row) => shipped('places', { ...keys(row), data: (ids) => placeData(row, ids) })),
    ...programmes.map(({ parent, ...row }) =>
      shipped('programmes', { ...keys(row), data: (ids) => ({ ...row, parent: parent ? ids.get('programmes', parent) : null }) }),
    ),
    // An arrow of figure 5 may point to a tag that comes later.
    ...vocabularies['impact-tags'].map(({ leadsTo, ...row }, index) =>
      shipped('impact-tags', {
        ...keys(row),
        data: () => ({ ...row, order: index + 1 }),
        ...(leadsTo.length > 0 && { late: (ids: Ids) => ({ leadsTo: leadsTo.map((to) => ids.get('impact-tags', to)) }) }),
      }),
    ),
    ...vocabularies['promoting-factors'].map((row, index) => shipped('promoting-factors', { ...keys(row), data: () => ({ ...row, order: index + 1 }) })),
    ...vocabularies['local-conditions'].map((row, index) => shipped('local-conditions', { ...keys(row), data: () => ({ ...row, order: index + 1 }) })),
    ...vocabularies.synonyms.map(({ words, ...row }) =>
      shipped('synonyms', { ...keys(row), data: () => ({ ...row, words: words.map((word) => ({ word })) }) }),
    ),
    ...vocabularies.chronology.map((row) =>
      shipped('chronology', { ...keys(row), data: (ids) => ({ ...row, period: { text: row.period }, evidence: ids.evidence(row.evidence) }) }),
    ),
    ...vocabularies.pages.map(({ body, ...row }) =>
      shipped('pages', { ...keys(row), data: () => ({ ...row, body: { ja: richTextOf(body.ja), en: richTextOf(body.en) } }) }),
    ),
    ...cases.map((file) =>
      shipped('cases', {
        ...keys(file),
        data: (ids) => caseData(file, ids),
        ...(file.related.length > 0 && { late: (ids: Ids) => ({ related: file.related.map((other) => ids.get('cases', other)) }) }),
      }),
    ),
  ]
}
