/** The content files fill an empty database once, whole, through the same guard as every other door. */
import { fileURLToPath } from 'node:url'

import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { loadCatalogue, newestRevision } from '@/src/catalogue/loading/load'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Content } from '@/src/content/loader/content'
import { readContent } from '@/src/content/loader/read'
import { seedContent, type SeedResult } from '@/src/content/seed'
import type { Bilingual } from '@/src/i18n/languages'
import { typeset } from '@/src/i18n/typography'
import { useProduct } from '@/tests/int/support/use-product'

/** A text as readers get it, with the marks of its language. */
const asSet = ({ ja, en }: Bilingual): Bilingual => ({ ja: typeset(ja, 'ja'), en: typeset(en, 'en') })

const product = useProduct()
let content: Content
let first: SeedResult
let snapshot: CatalogueSnapshot

beforeAll(async () => {
  content = readContent(fileURLToPath(new URL('../../../src/content', import.meta.url)))
  first = await seedContent(product.payload, content)
  snapshot = (await loadCatalogue(product.payload)).snapshot
})

const vocabularies = [
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
  'pages',
  'synonyms',
] as const
const lists = ['challenges', 'resources', 'sections', 'timeline', 'undated', 'outcomes', 'factors', 'pathways', 'actors', 'keyFigures'] as const

describe('an empty database', () => {
  test('is filled with every case and every entry of the files', async () => {
    const entries = vocabularies.reduce((sum, name) => sum + content.vocabularies[name].length, 0)
    expect(first).toEqual({ seeded: true, cases: content.cases.length, entries: entries + content.cases.length })
    for (const collection of vocabularies) {
      const { totalDocs } = await product.payload.count({ collection, overrideAccess: true })
      expect([collection, totalDocs]).toEqual([collection, content.vocabularies[collection].length])
    }
  })
  test('holds nothing but what is published, each with one version that says the same', async () => {
    for (const collection of [...vocabularies, 'cases'] as const) {
      const drafts = await product.payload.count({ collection, where: { _status: { not_equals: 'published' } }, overrideAccess: true })
      const latest = await product.payload.countVersions({ collection, where: { latest: { equals: true } }, overrideAccess: true })
      const all = await product.payload.count({ collection, overrideAccess: true })
      expect([collection, drafts.totalDocs, latest.totalDocs]).toEqual([collection, 0, all.totalDocs])
    }
  })
  test('has as many rows of each kind in each case as its file, under the ids of the file', async () => {
    const { docs } = await product.payload.find({ collection: 'cases', limit: 0, depth: 0, overrideAccess: true })
    for (const file of content.cases) {
      const stored = docs.find(({ slug }) => slug === file.slug)
      expect([file.slug, ...lists.map((list) => stored?.[list]?.length ?? 0)]).toEqual([file.slug, ...lists.map((list) => file[list].length)])
      for (const list of ['timeline', 'undated', 'outcomes', 'factors', 'pathways', 'keyFigures'] as const) {
        expect(stored?.[list]?.map(({ id }) => id)).toEqual(file[list].map(({ id }) => `${file.slug}-${id}`))
      }
    }
  })
})

describe('the search above a list in the admin', () => {
  /** As the list asks: each field that the collection names may hold the word. */
  async function found(collection: CollectionSlug, word: string): Promise<string[]> {
    const fields = product.payload.collections[collection].config.admin.listSearchableFields ?? []
    const { docs } = await product.payload.find({
      collection,
      where: { or: fields.map((field) => ({ [field]: { like: word } })) },
      draft: true,
      depth: 0,
      limit: 0,
      overrideAccess: true,
    })
    return docs.flatMap((doc) => ('slug' in doc && typeof doc.slug === 'string' ? doc.slug : []))
  }

  test.each(['滝川', 'Takikawa', 'takikawa', '農業分野の国際協力'])('finds a case by 「%s」', async (word) => {
    expect(await found('cases', word)).toEqual(['takikawa'])
  })
  test('finds a case by its number', async () => {
    expect(await found('cases', '01')).toContain('takikawa')
  })
  test.each(vocabularies)('finds an entry of %s by its own title', async (collection) => {
    const { docs } = await product.payload.find({ collection, limit: 1, depth: 0, overrideAccess: true })
    const [entry] = docs
    const title = entry && 'listTitle' in entry ? entry.listTitle : null
    const fields = product.payload.collections[collection].config.admin.listSearchableFields ?? []
    const { totalDocs } = await product.payload.find({
      collection,
      where: { or: fields.map((field) => ({ [field]: { like: title } })) },
      draft: true,
      limit: 1,
      overrideAccess: true,
    })
    expect([typeof title, totalDocs > 0]).toEqual(['string', true])
  })
  test.each([
    ['places', 'Komagane', 'komagane'],
    ['countries', 'Malawi', 'mw'],
    ['programmes', 'Volunteer Program', 'jocv'],
    ['organisations', 'IGES', 'institute-for-global-environmental-strategies'],
  ] as const)('finds in %s by English: %s', async (collection, word, slug) => {
    expect(await found(collection, word)).toContain(slug)
  })
})

describe('a database with anything in it', () => {
  test('is left alone', async () => {
    const revision = await newestRevision(product.payload)
    expect(await seedContent(product.payload, content)).toEqual({ seeded: false, cases: 0, entries: 0 })
    expect(await newestRevision(product.payload)).toBe(revision)
  })
})

describe('what readers then see', () => {
  test('is every row of every file: none is lost for want of a period, a term or an evidence', () => {
    expect(snapshot.cases.map(({ slug }) => slug)).toEqual(content.cases.map(({ slug }) => slug))
    for (const file of content.cases) {
      const shown = snapshot.cases.find(({ slug }) => slug === file.slug)
      expect([file.slug, ...lists.map((list) => shown?.[list].length)]).toEqual([file.slug, ...lists.map((list) => file[list].length)])
      expect(shown?.timeline.map(({ programme, countries, organisations }) => [programme ?? undefined, countries, organisations])).toEqual(
        file.timeline.map(({ programme, countries, organisations }) => [programme, countries, organisations]),
      )
      expect([shown?.title, shown?.summary, shown?.places, shown?.sources, [...(shown?.related ?? [])].sort()]).toEqual([
        asSet(file.title),
        asSet(file.summary),
        file.places,
        file.sources,
        [...file.related].sort(),
      ])
    }
  })
  test('is every entry of every vocabulary, with its text in both languages', () => {
    expect(snapshot.impactTags.map(({ slug, leadsTo }) => [slug, [...leadsTo].sort()])).toEqual(
      content.vocabularies['impact-tags'].map(({ slug, leadsTo }) => [slug, [...leadsTo].sort()]),
    )
    expect(snapshot.promotingFactors.map(({ slug }) => slug)).toEqual(content.vocabularies['promoting-factors'].map(({ slug }) => slug))
    expect(snapshot.programmes.map(({ slug, parent }) => [slug, parent ?? undefined])).toEqual(
      content.vocabularies.programmes.map(({ slug, parent }) => [slug, parent]),
    )
    expect(snapshot.chronology).toHaveLength(content.vocabularies.chronology.length)
    expect(snapshot.statistics.map(({ slug, rows }) => [slug, rows.length]).sort()).toEqual(
      content.vocabularies.statistics.map(({ slug, rows }) => [slug, rows.length]).sort(),
    )
    expect(snapshot.organisations.map(({ name }) => name.en).sort()).toEqual(content.vocabularies.organisations.map(({ name }) => asSet(name).en).sort())
    expect(snapshot.site).toMatchObject(Object.fromEntries(Object.entries(content.site).map(([name, text]) => [name, asSet(text)])))
  })
  test('is the 19 of 52 that the survey knows of', () => {
    expect(snapshot.surveys.map(({ longListSize, modelCases }) => [longListSize, modelCases])).toEqual([[52, 19]])
    expect(snapshot.cases).toHaveLength(19)
  })
})
