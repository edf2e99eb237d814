/**
 * The one place that reads the database for the public side: published records only, said twice (access rules and an
 * explicit condition), page by page so that the process goes on answering while it loads.
 */
import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { comparePeriods } from '../periods'
import type { Case, Media } from '../payload-types'
import { projectCase } from './project'
import * as entries from './project-entries'
import { slugTable, type Slugs } from './slugs'
import type { CaseRecord, CatalogueSnapshot, Element } from './types'

/** Cases read in one step. A full case takes 3 to 4 ms, so a step keeps the process busy for about a tenth of a second. */
const pageSize = 25
const published: Where = { _status: { equals: 'published' } }

type Drafted = Exclude<CollectionSlug, 'users' | 'media' | 'catalogue-changes' | `payload-${string}`>

/**
 * Reads in steps of `size`, each beginning after the last id of the one before. Counting pages would leave a record out
 * whenever one on an earlier page goes away meanwhile, and nothing would ever say so.
 */
async function* inSteps<Doc extends { readonly id: string | number }>(size: number, where: Where, read: (where: Where) => Promise<{ docs: Doc[] }>): AsyncGenerator<Doc[]> {
  for (let step = where; ;) {
    const { docs } = await read(step)
    yield docs
    const last = docs.at(-1)
    if (!last || docs.length < size) return
    step = { and: [where, { id: { greater_than: last.id } }] }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function pagesOf<Slug extends Drafted>(payload: Payload, collection: Slug, where: Where = published): AsyncGenerator<DataFromCollectionSlug<Slug>[]> {
  return inSteps(pageSize, where, (step) =>
    payload.find({ collection, where: step, depth: 0, limit: pageSize, pagination: false, sort: 'id', overrideAccess: false }))
}

async function allOf<Slug extends Drafted>(payload: Payload, collection: Slug): Promise<DataFromCollectionSlug<Slug>[]> {
  const docs: DataFromCollectionSlug<Slug>[] = []
  for await (const page of pagesOf(payload, collection)) docs.push(...page)
  return docs
}

/** The newest revision in the database, 0 for an empty one. */
export async function newestRevision(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'catalogue-changes', sort: '-revision', limit: 1, depth: 0, pagination: false, overrideAccess: true })
  return docs[0]?.revision ?? 0
}

/** What a snapshot was made with; kept so that one changed case can be loaded alone. */
export interface Loaded {
  readonly snapshot: CatalogueSnapshot
  readonly slugs: Slugs
  /** Cases by database id. */
  readonly cases: ReadonlyMap<string, CaseRecord>
}

/** Images that the given cases show. Public ones only: publishing a case opens its images. */
async function imagesOf(payload: Payload, cases: readonly Case[]): Promise<Map<string, Media>> {
  const ids = cases.flatMap(({ images }) => (images ?? []).flatMap(({ image }) => (typeof image === 'object' ? image?.id : image) ?? []))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media', where: { and: [{ id: { in: [...new Set(ids)] } }, { isPublic: { equals: true } }] },
    depth: 0, limit: 0, pagination: false, overrideAccess: false,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

async function loadCases(payload: Payload, slugs: Slugs, where: Where): Promise<Map<string, CaseRecord>> {
  const cases = new Map<string, CaseRecord>()
  for await (const docs of pagesOf(payload, 'cases', where)) {
    const media = await imagesOf(payload, docs)
    for (const doc of docs) {
      const record = projectCase(doc, slugs, media)
      if (record) cases.set(String(doc.id), record)
    }
  }
  return cases
}

function inOrder(cases: Iterable<CaseRecord>): CaseRecord[] {
  return [...cases].sort((a, b) => a.survey.localeCompare(b.survey) || a.number.localeCompare(b.number, 'en', { numeric: true }) || a.slug.localeCompare(b.slug))
}

const byOrder = <Row extends { readonly order: number; readonly slug: string }>(a: Row, b: Row): number => a.order - b.order || a.slug.localeCompare(b.slug)

/** Loads everything published. */
export async function loadCatalogue(payload: Payload): Promise<Loaded> {
  // Read first: a change during the load has a higher number and is picked up by the next look.
  const revision = await newestRevision(payload)
  const [tags, factors, programmes, places, countries, organisations, surveys, sources, chronology, statistics, pages] = [
    await allOf(payload, 'impact-tags'), await allOf(payload, 'promoting-factors'), await allOf(payload, 'programmes'), await allOf(payload, 'places'),
    await allOf(payload, 'countries'), await allOf(payload, 'organisations'), await allOf(payload, 'surveys'), await allOf(payload, 'sources'),
    await allOf(payload, 'chronology'), await allOf(payload, 'statistics'), await allOf(payload, 'pages'),
  ] as const
  const conditions = await allOf(payload, 'local-conditions')
  const synonyms = await allOf(payload, 'synonyms')
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false })

  const table = new Map<string, string>()
  const enter = (collection: string, docs: readonly { id: string | number; slug?: string | null; code?: string | null }[]): void => {
    for (const { id, slug, code } of docs) if (code ?? slug) table.set(`${collection}/${id}`, code ?? slug ?? '')
  }
  const lists = { 'impact-tags': tags, 'local-conditions': conditions, 'promoting-factors': factors, programmes, places, countries, organisations, surveys, sources }
  for (const [collection, docs] of Object.entries(lists)) enter(collection, docs)
  const names = inSteps(500, published, (where) =>
    payload.find({ collection: 'cases', where, depth: 0, limit: 500, pagination: false, sort: 'id', select: { slug: true }, overrideAccess: false }))
  for await (const docs of names) enter('cases', docs)
  const bare = slugTable(table, { elements: new Map(), prefectures: new Map() })
  const placeRecords = places.map((doc) => entries.place(doc, bare))
  const slugs = slugTable(table, {
    elements: new Map<string, readonly Element[]>(tags.map((tag) => [tag.slug ?? '', tag.elements ?? []])),
    prefectures: new Map(placeRecords.map((record) => [record.slug, record.prefectures])),
  })
  const cases = await loadCases(payload, slugs, published)
  const snapshot: CatalogueSnapshot = Object.freeze({
    revision,
    cases: inOrder(cases.values()),
    impactTags: tags.map((doc) => entries.impactTag(doc, slugs)).sort(byOrder),
    promotingFactors: factors.map((doc) => entries.promotingFactor(doc)).sort(byOrder),
    localConditions: conditions.map((doc) => entries.localCondition(doc)).sort(byOrder),
    programmes: programmes.map((doc) => entries.programme(doc, slugs)).sort(byOrder),
    places: placeRecords.sort((a, b) => a.jisCode.slice(0, 2).localeCompare(b.jisCode.slice(0, 2)) || a.jisCode.localeCompare(b.jisCode)),
    countries: countries.map((doc) => entries.country(doc)).sort((a, b) => a.code.localeCompare(b.code)),
    organisations: organisations.map((doc) => entries.organisation(doc)).sort((a, b) => a.name.ja.localeCompare(b.name.ja, 'ja')),
    surveys: surveys.map((doc) => entries.survey(doc)),
    sources: sources.map((doc) => entries.source(doc)),
    chronology: chronology.flatMap((doc) => entries.chronologyEntry(doc, slugs)).sort((a, b) => comparePeriods(a.period, b.period)),
    statistics: statistics.flatMap((doc) => entries.statistic(doc, slugs)),
    pages: pages.map((doc) => entries.page(doc)),
    synonyms: synonyms.flatMap((doc) => entries.synonyms(doc)),
    site: entries.siteSettings(site),
  })
  return { snapshot, slugs, cases }
}

/** The same catalogue with some cases read anew (or gone), at a higher revision. */
export async function reloadCases(payload: Payload, before: Loaded, ids: readonly string[], revision: number): Promise<Loaded> {
  const fresh = await loadCases(payload, before.slugs, { and: [published, { id: { in: [...ids] } }] })
  const cases = new Map(before.cases)
  for (const id of ids) {
    const record = fresh.get(id)
    if (record) cases.set(id, record)
    else cases.delete(id)
  }
  return { ...before, cases, snapshot: Object.freeze({ ...before.snapshot, revision, cases: inOrder(cases.values()) }) }
}
