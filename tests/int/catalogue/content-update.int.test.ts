/** Corrections of the shipped content reach a site that is in use: as drafts, beside what staff wrote, and only once. */
import { fileURLToPath } from 'node:url'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Content } from '@/src/content/loader/content'
import { readContent } from '@/src/content/loader/read'
import { seedContent } from '@/src/content/seed'
import { type RecordUpdate, updateContent } from '@/src/content/update/update'
import { get } from '@/src/model/reading'
import { openProduct, type Product } from '@/tests/int/support/product'
import { byExtent } from '@/tests/support/extent.mjs'

const noted = ['a database that noted what it was filled with', false] as const
const notNoted = ['a database that was filled before that was noted', true] as const
const template = 'two-cases'
let product: Product
let shipped: Content

beforeAll(async () => {
  const whole = readContent(fileURLToPath(new URL('../../../src/content', import.meta.url)))
  // The case that is corrected and one that is not, and what they name: the rest would be filled in for nothing.
  const cases = whole.cases
    .filter(({ slug }) => ['takikawa', 'kanra'].includes(slug))
    .map((file) => ({ ...file, related: file.related.filter((slug) => ['takikawa', 'kanra'].includes(slug)) }))
  const { organisations, chronology, statistics, synonyms, ...others } = whole.vocabularies
  const said = JSON.stringify([cases, others])
  const isNamed = ({ slug }: { readonly slug: string }): boolean => said.includes(`"${slug}"`)
  shipped = {
    ...whole,
    cases,
    vocabularies: {
      ...others,
      chronology: chronology.slice(0, 3),
      statistics: statistics.filter(isNamed),
      synonyms: synonyms.slice(0, 3),
      organisations: organisations.filter(isNamed),
    },
  }
})

async function recordOf(collection: CollectionSlug, slug: string, draft = true): Promise<unknown> {
  const { docs } = await product.payload.find({ collection, where: { slug: { equals: slug } }, draft, limit: 1, depth: 0, overrideAccess: true })
  return docs[0]
}

/** Changes a published record as a publisher would in the form. */
async function publishChange(collection: 'cases' | 'sources', slug: string, data: object): Promise<void> {
  const id = get(await recordOf(collection, slug), 'id')
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(`No ${slug}.`)
  await product.payload.update({ collection, id, data: { ...data, _status: 'published' }, overrideAccess: true })
}

/** How many versions everything has: what any write would raise. */
async function versionsOfAll(): Promise<number> {
  const drafted = product.payload.config.collections.filter(({ versions }) => versions)
  const counts = await Promise.all(drafted.map(({ slug }) => product.payload.countVersions({ collection: slug, overrideAccess: true })))
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

const told = (updates: readonly RecordUpdate[]) => updates.map(({ collection, key, outcome }) => `${collection}/${key} ${outcome}`)
const corrected = (text: { ja: string; en: string }) => ({ ja: `${text.ja}（訂正）`, en: `${text.en} (corrected)` })

/** The files of a next delivery: a mended case, a term, an entry that is new and one that a case begins to point to. */
function delivery(content: Content): Content {
  const { vocabularies } = content
  const [first] = vocabularies.sources
  if (!first) throw new Error('No source.')
  const paper = { ...first, slug: 'a-new-paper', name: { ja: '新しい資料', en: 'A new paper' } }
  return {
    ...content,
    vocabularies: {
      ...vocabularies,
      sources: [...vocabularies.sources, paper],
      'impact-tags': vocabularies['impact-tags'].map((row, index) => (index === 0 ? { ...row, definition: corrected(row.definition) } : row)),
      synonyms: vocabularies.synonyms.map((row, index) => (index === 0 ? { ...row, words: [...row.words, '新しい言葉'] } : row)),
    },
    cases: content.cases.map((file) =>
      file.slug === 'takikawa'
        ? {
            ...file,
            summary: corrected(file.summary),
            sources: [...file.sources, paper.slug],
            timeline: file.timeline.map((row, index) => (index < 2 ? { ...row, title: corrected(row.title) } : row)),
          }
        : file,
    ),
  }
}

/** Of an old database the files say what it was filled with; what is written then is written in the same way. */
const databases = byExtent<readonly (readonly [string, boolean])[]>({ release: [noted, notNoted], commit: [noted, notNoted], mongodb: [noted] })

describe.each(databases)('%s', (_, isOld) => {
  let updates: readonly RecordUpdate[]
  let withSameFiles: readonly RecordUpdate[]
  let versionsMade: number
  let revision: number
  const takikawa = () => shipped.cases.find(({ slug }) => slug === 'takikawa')

  beforeAll(async () => {
    product = await openProduct({ template })
    // What is there already, from the database before, is left alone.
    if ((await seedContent(product.payload, shipped)).seeded) await product.keepAs(template)
    if (isOld) await product.payload.db.deleteMany({ collection: 'shipped-content', where: {} })
    const before = await versionsOfAll()
    withSameFiles = await updateContent(product.payload, shipped)
    versionsMade = (await versionsOfAll()) - before
    if (isOld) await product.payload.db.deleteMany({ collection: 'shipped-content', where: {} })
    // Staff rewrote one event, and removed a line of synonyms.
    const timeline = get(await recordOf('cases', 'takikawa'), 'timeline')
    const rows = Array.isArray(timeline) ? timeline : []
    await publishChange('cases', 'takikawa', {
      timeline: rows.map((row, index) => (index === 1 ? { ...row, title: { ja: '職員の題', en: 'Title by staff' } } : row)),
    })
    const [synonym] = shipped.vocabularies.synonyms
    await product.payload.delete({ collection: 'synonyms', where: { slug: { equals: synonym?.slug } }, overrideAccess: true })
    revision = await newestRevision(product.payload)
    updates = await updateContent(product.payload, delivery(shipped))
  })

  afterAll(() => product.close())

  test('gets nothing from the files that it was filled with', () => {
    expect([told(withSameFiles), versionsMade]).toEqual([[], 0])
  })
  test('gets what is new and what nobody had touched, and is told what was left', () => {
    const [tag] = shipped.vocabularies['impact-tags']
    const [synonym] = shipped.vocabularies.synonyms
    const gone = isOld ? [] : [`synonyms/${synonym?.slug} gone`]
    expect(told(updates).sort()).toEqual(['cases/takikawa partly', `impact-tags/${tag?.slug} brought`, 'sources/a-new-paper new', ...gone].sort())
    const change = updates.find(({ key }) => key === 'takikawa')
    const [first, second] = takikawa()?.timeline ?? []
    expect(change?.brought.map(({ path }) => path)).toEqual([
      'summary.ja',
      'summary.en',
      `timeline[takikawa-${first?.id}].title.ja`,
      `timeline[takikawa-${first?.id}].title.en`,
      'sources',
    ])
    expect(change?.left.map(({ path }) => path)).toEqual([`timeline[takikawa-${second?.id}].title.ja`, `timeline[takikawa-${second?.id}].title.en`])
  })
  test('has it as drafts: readers see what they saw', async () => {
    expect(await newestRevision(product.payload)).toBe(revision)
    const [draft, live] = [await recordOf('cases', 'takikawa'), await recordOf('cases', 'takikawa', false)]
    expect([get(draft, '_status'), get(live, '_status')]).toEqual(['draft', 'published'])
    expect([get(draft, 'summary.ja'), get(live, 'summary.ja')]).toEqual([`${takikawa()?.summary.ja}（訂正）`, takikawa()?.summary.ja])
    const rows = get(draft, 'timeline')
    expect((Array.isArray(rows) ? rows : []).slice(0, 3).map((row) => get(row, 'title.ja'))).toEqual([
      `${takikawa()?.timeline[0]?.title.ja}（訂正）`,
      '職員の題',
      takikawa()?.timeline[2]?.title.ja,
    ])
    expect(get(await recordOf('sources', 'a-new-paper'), '_status')).toBe('draft')
    expect(get(draft, 'sources')).toContain(get(await recordOf('sources', 'a-new-paper'), 'id'))
  })
  test('lists it for a publisher, with the differences in words', async () => {
    const { docs } = await product.payload.find({ collection: 'content-updates', limit: 0, sort: 'order', overrideAccess: true })
    expect(docs.map(({ outcome }) => outcome).sort()).toEqual(updates.map(({ outcome }) => outcome).sort())
    const row = docs.find(({ recordCollection }) => recordCollection === 'cases')
    expect(row?.recordId).toBe(String(get(await recordOf('cases', 'takikawa'), 'id')))
    expect(row?.differences).toContain('■ 概要 › 日本語')
    expect(row?.differences).toContain('いま（now）：職員の題')
  })
  test('is changed no further by a second run', async () => {
    const before = await versionsOfAll()
    expect(await updateContent(product.payload, delivery(shipped))).toEqual([])
    expect(await versionsOfAll()).toBe(before)
  })
})
