/** Everything of the catalogue but the cases: a few hundred records, read together whenever one of them has changed. */
import type { Payload } from 'payload'

import * as entries from '@/src/catalogue/projection/project-entries'
import { type Facts, keyOf, noting, type Slugs, slugTable } from '@/src/catalogue/projection/slugs'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { fieldNotes } from '@/src/model/field-notes'
import { searchedTexts } from '@/src/model/searched-texts'
import { comparePeriods } from '@/src/periods'
import type { Gap } from './gaps'
import { readAll } from './read'

export interface Vocabularies {
  readonly part: Omit<CatalogueSnapshot, 'revision' | 'cases' | 'endings'>
  /** Slugs by key. */
  readonly table: ReadonlyMap<string, string>
  readonly facts: Facts
  /** References of these records that lead nowhere. */
  readonly gaps: readonly Gap[]
}

/** The collections whose fields the codebook of the open data tells of. */
const describedCollections = [
  'cases',
  'impact-tags',
  'promoting-factors',
  'local-conditions',
  'programmes',
  'places',
  'countries',
  'organisations',
  'surveys',
  'sources',
  'chronology',
  'statistics',
] as const

const byOrder = <Row extends { readonly order: number; readonly slug: string }>(a: Row, b: Row): number => a.order - b.order || a.slug.localeCompare(b.slug)

/** Reads all of them from the database. @throws what the database throws */
export async function readVocabularies(payload: Payload): Promise<Vocabularies> {
  const tags = await readAll(payload, 'impact-tags')
  const factors = await readAll(payload, 'promoting-factors')
  const conditions = await readAll(payload, 'local-conditions')
  const programmes = await readAll(payload, 'programmes')
  const places = await readAll(payload, 'places')
  const countries = await readAll(payload, 'countries')
  const organisations = await readAll(payload, 'organisations')
  const surveys = await readAll(payload, 'surveys')
  const sources = await readAll(payload, 'sources')
  const chronology = await readAll(payload, 'chronology')
  const statistics = await readAll(payload, 'statistics')
  const pages = await readAll(payload, 'pages')
  const synonyms = await readAll(payload, 'synonyms')
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false })

  const table = new Map<string, string>()
  const enter = (collection: string, docs: readonly { id: string | number; slug?: string | null; code?: string | null }[]): void => {
    for (const { id, slug, code } of docs) if (code ?? slug) table.set(keyOf(collection, id), code ?? slug ?? '')
  }
  const lists = {
    'impact-tags': tags,
    'local-conditions': conditions,
    'promoting-factors': factors,
    programmes,
    places,
    countries,
    organisations,
    surveys,
    sources,
    statistics,
  }
  for (const [collection, docs] of Object.entries(lists)) enter(collection, docs)
  const bare = slugTable(table, { elements: new Map(), prefectures: new Map() })
  const gaps: Gap[] = []
  const watched = (slugs: Slugs, collection: string, { id }: { readonly id: string | number }): Slugs =>
    noting(slugs, (key, isMissing) => {
      if (isMissing) gaps.push({ from: keyOf(collection, id), to: key })
    })
  const placeRecords = places.map((doc) => entries.place(doc, watched(bare, 'places', doc)))
  const facts: Facts = {
    elements: new Map(tags.map((tag) => [tag.slug ?? '', tag.elements ?? []])),
    prefectures: new Map(placeRecords.map((record) => [record.slug, record.prefectures])),
  }
  const slugs = slugTable(table, facts)
  return {
    table,
    facts,
    gaps,
    part: {
      impactTags: tags.map((doc) => entries.impactTag(doc, watched(slugs, 'impact-tags', doc))).sort(byOrder),
      promotingFactors: factors.map((doc) => entries.promotingFactor(doc)).sort(byOrder),
      localConditions: conditions.map((doc) => entries.localCondition(doc)).sort(byOrder),
      programmes: programmes.map((doc) => entries.programme(doc, watched(slugs, 'programmes', doc))).sort(byOrder),
      places: placeRecords.sort((a, b) => a.jisCode.slice(0, 2).localeCompare(b.jisCode.slice(0, 2)) || a.jisCode.localeCompare(b.jisCode)),
      countries: countries.map((doc) => entries.country(doc)).sort((a, b) => a.code.localeCompare(b.code)),
      organisations: organisations.map((doc) => entries.organisation(doc)).sort((a, b) => a.name.ja.localeCompare(b.name.ja, 'ja')),
      surveys: surveys.map((doc) => entries.survey(doc, slugs)),
      sources: sources.map((doc) => entries.source(doc)),
      chronology: chronology
        .flatMap((doc) => entries.chronologyEntry(doc, watched(slugs, 'chronology', doc)))
        .sort((a, b) => comparePeriods(a.period, b.period)),
      statistics: statistics.flatMap((doc) => entries.statistic(doc, watched(slugs, 'statistics', doc))),
      pages: pages.map((doc) => entries.page(doc)),
      searchedTexts: searchedTexts(payload.collections.cases.config.flattenedFields),
      fieldNotes: describedCollections.flatMap((slug) => fieldNotes(payload.collections[slug].config.flattenedFields, slug)),
      synonyms: synonyms.flatMap((doc) => entries.synonyms(doc)),
      site: entries.siteSettings(site),
    },
  }
}
