/** Nothing that readers see through another record goes dark by accident: who uses it is named, at every door. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { type Refusal, refusalIn, refusalOf } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'
import { type DraftedSlug, exampleRecords, isDrafted } from './example-records'

const product = useProduct()
let terms: Terms
let user: { id: unknown; title: string }
let count = 0

const publish = { _status: 'published' }
const withdraw = { _status: 'draft' }

async function live(collection: DraftedSlug, more: object = {}): Promise<unknown> {
  count += 1
  const body = { ...exampleRecords[collection](terms, `live-${count}`, count), ...more, ...publish }
  const answer = await product.ask('POST', `/${collection}`, { as: 'publisher', query: { depth: 0 }, body })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.at('doc.id')
}
const change = (collection: string, id: unknown, body: object, query: object = {}): Promise<Answer> =>
  product.ask('PATCH', `/${collection}/${id}`, { as: 'publisher', query: { depth: 0, ...query }, body })
const changeMany = (collection: string, ids: readonly unknown[], body: object): Promise<Answer> =>
  product.ask('PATCH', `/${collection}`, { as: 'publisher', query: { where: { id: { in: ids } }, depth: 0, select: {} }, body })
const status = async (collection: string, id: unknown): Promise<unknown> =>
  (await product.ask('GET', `/${collection}/${id}`, { as: 'publisher', query: { depth: 0 } })).at('_status')

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  count += 1
  const slug = `user-${count}`
  user = { id: await live('cases', exampleCase(terms, slug)), title: `${slug} titleの日本語` }
})

/** Every kind of thing that a case uses: in a field, in a list of several, in rows, in the evidence of rows. */
const used = (): [collection: keyof typeof exampleRecords, id: unknown][] => [
  ['sources', terms.source],
  ['surveys', terms.survey],
  ['places', terms.place],
  ['countries', terms.country],
  ['organisations', terms.organisation],
  ['programmes', terms.programme],
  ['impact-tags', terms.impact],
  ['promoting-factors', terms.factor],
]

type Knock = (collection: DraftedSlug, id: unknown) => Promise<Refusal>
/** Every door through which something live could stop being so. */
const doors: Readonly<Record<string, Knock>> = {
  "the form's button": async (collection, id) => refusalIn(await change(collection, id, withdraw, { 'fallback-locale': 'null', unpublishAllLocales: true })),
  'a changed status': async (collection, id) => refusalIn(await change(collection, id, withdraw)),
  'a changed status among other changes': async (collection, id) => refusalIn(await change(collection, id, { ...withdraw, slug: `renamed-${count}` })),
  'the button above a list': async (collection, id) => refusalIn(await changeMany(collection, [id], withdraw)),
  'the Local API': (collection, id) => refusalOf(product.payload.update({ collection, id: String(id), data: { _status: 'draft' }, overrideAccess: true })),
  'the Local API, for many': (collection, id) =>
    refusalOf(product.payload.update({ collection, where: { id: { equals: id } }, data: { _status: 'draft' }, overrideAccess: true })),
}

describe.each(Object.entries(doors))('%s', (_, knock) => {
  test('leaves everything that a published case uses as it is, and names the case', async () => {
    const before = await newestRevision(product.payload)
    for (const [collection, id] of used()) {
      const refusal = await knock(collection, id)
      expect([collection, refusal.status, refusal.message]).toEqual([
        collection,
        409,
        expect.stringMatching(/^公開されている\d+件が使っているため、非公開にできません：.*「/),
      ])
      expect([collection, await status(collection, id)]).toEqual([collection, 'published'])
    }
    expect(await newestRevision(product.payload)).toBe(before)
  })
})

describe('a restored version', () => {
  test('is a draft beside what is live, which stays', async () => {
    const id = await live('impact-tags')
    const older = await product.ask('GET', '/impact-tags/versions', { as: 'publisher', query: { where: { parent: { equals: id } } } })
    await live('cases', {
      outcomes: [{ impact: id, heading: { ja: '見出し' }, statement: { ja: '内容' }, evidence: { source: terms.source, locator: '1', level: 'stated' } }],
      pathways: [],
    })
    for (const draft of [true, false]) {
      expect((await product.ask('POST', `/impact-tags/versions/${older.at('docs.0.id')}`, { as: 'publisher', query: { draft } })).status).toBe(200)
      expect(await status('impact-tags', id)).toBe('published')
    }
  })
})

describe('who counts as a user', () => {
  test("is told in full: the sentence names three at most, the answer's data leads to all", async () => {
    const place = await live('places')
    const cases: unknown[] = []
    for (let index = 0; index < 5; index += 1) cases.push(await live('cases', { places: [place], number: `5${index}` }))
    const answer = await change('places', place, withdraw)
    expect(refusalIn(answer).message).toMatch(
      /^公開されている5件が使っているため、非公開にできません：「[^」]+」、「[^」]+」、「[^」]+」 ほか2件。先にそちらから外してください。$/,
    )
    const records = answer.at('errors.0.data.records')
    expect(Array.isArray(records) ? records.map((record: unknown) => Object(record).id).sort() : records).toEqual([...cases].sort())
    const english = await product.ask('PATCH', `/places/${place}`, { as: 'publisher', body: withdraw, headers: { 'Accept-Language': 'en' } })
    expect(refusalIn(english).message).toMatch(/^This cannot be unpublished because 5 published records use it \(.* and 2 more\)\. Remove it there first\.$/)
  })
  test('any relation of any collection: a place of another, a programme of its kinds, a tag of an arrow, a source of a statistic', async () => {
    const pairs: [DraftedSlug, DraftedSlug, (id: unknown) => object][] = [
      ['places', 'places', (id) => ({ kind: 'municipality', jisCode: '', prefectures: [id] })],
      ['organisations', 'places', (id) => ({ jicaOffice: id })],
      ['sources', 'places', (id) => ({ population: { value: 3, evidence: { source: id, locator: '1', level: 'stated' } } })],
      ['programmes', 'programmes', (id) => ({ parent: id })],
      ['impact-tags', 'impact-tags', (id) => ({ leadsTo: [id] })],
      ['cases', 'cases', (id) => ({ related: [id] })],
      ['cases', 'cases', (id) => ({ pinnedSimilar: [{ case: id, reason: { ja: '理由' } }] })],
      [
        'local-conditions',
        'cases',
        (id) => ({ challenges: [{ text: { ja: '課題' }, condition: id, evidence: { source: terms.source, locator: '1', level: 'stated' } }] }),
      ],
      ['countries', 'cases', (id) => ({ additionalCountries: [{ country: id, reason: { ja: '理由' } }] })],
      ['sources', 'statistics', (id) => ({ evidence: { source: id, locator: '1', level: 'stated' } })],
      ['sources', 'chronology', (id) => ({ evidence: { source: id, locator: '1', level: 'stated' } })],
    ]
    for (const [collection, by, uses] of pairs) {
      const id = await live(collection)
      await live(by, uses(id))
      expect([collection, by, (await change(collection, id, withdraw)).status]).toEqual([collection, by, 409])
    }
  })
  test('only what is published: a use in a draft alone, or in a case that was unpublished itself, keeps nothing', async () => {
    const [inDraft, inOld] = [await live('programmes'), await live('countries')]
    await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: '下書き' }, timeline: [{ programme: inDraft }] } })
    const old = await live('cases', { additionalCountries: [{ country: inOld, reason: { ja: '理由' } }] })
    expect((await change('countries', inOld, withdraw)).status).toBe(409)
    expect((await change('cases', old, withdraw)).status).toBe(200)
    for (const [collection, id] of [
      ['programmes', inDraft],
      ['countries', inOld],
    ] as const)
      expect((await change(collection, id, withdraw)).status).toBe(200)
  })
  test('what is live, not the newer draft: a draft that no longer uses it is saved, and frees it when it is published', async () => {
    const factor = await live('promoting-factors')
    const id = await live('cases', {
      factors: [{ factor, heading: { ja: '見出し' }, statement: { ja: '内容' }, evidence: { source: terms.source, locator: '1', level: 'stated' } }],
    })
    const others = exampleCase(terms, 'x').factors.map((row) => ({ ...row, id: `f-${count}` }))
    expect((await change('cases', id, { factors: others }, { draft: true })).status).toBe(200)
    expect((await change('promoting-factors', factor, withdraw)).status).toBe(409)
    expect((await change('cases', id, publish)).status).toBe(200)
    expect((await change('promoting-factors', factor, withdraw)).status).toBe(200)
  })
  test("nobody is one's own user", async () => {
    const id = await live('cases')
    expect((await change('cases', id, { related: [id], ...publish })).status).toBe(200)
    expect((await change('cases', id, withdraw)).status).toBe(200)
  })
  test('a draft of something used may be saved: readers keep what is live', async () => {
    expect((await change('sources', terms.source, { name: { ja: '新しい名前' } }, { draft: true })).status).toBe(200)
    expect(await status('sources', terms.source)).toBe('published')
  })
})

describe('several at once', () => {
  let parent: unknown
  let child: unknown
  beforeEach(async () => {
    parent = await live('programmes')
    child = await live('programmes', { parent })
  })

  test('that use only each other go together: none is left that uses one', async () => {
    expect((await changeMany('programmes', [parent, child], withdraw)).status).toBe(200)
    expect([await status('programmes', parent), await status('programmes', child)]).toEqual(['draft', 'draft'])
  })
  test('of which one is used by a record that stays are all refused, and none is changed', async () => {
    const outside = await live('programmes', { parent: child })
    const answer = await changeMany('programmes', [parent, child], withdraw)
    expect(answer.status).toBe(409)
    expect(answer.at('docs')).toEqual([])
    expect(answer.at('errors.0.data.records')).toMatchObject([{ collection: 'programmes', id: outside }])
    expect([await status('programmes', parent), await status('programmes', child)]).toEqual(['published', 'published'])
  })
  test('cases that lead to each other as related ones go together too', async () => {
    const first = await live('cases')
    const second = await live('cases', { related: [first] })
    await change('cases', first, { related: [second], ...publish })
    expect((await change('cases', first, withdraw)).status).toBe(409)
    expect((await changeMany('cases', [first, second], withdraw)).status).toBe(200)
  })
})

describe('unused', () => {
  test.each(Object.keys(exampleRecords).filter(isDrafted))('a record of %s is unpublished', async (collection) => {
    const id = await live(collection)
    expect((await change(collection, id, withdraw)).status).toBe(200)
    expect(await status(collection, id)).toBe('draft')
  })
  test('images, which have no drafts, are kept from deletion by their users as before', async () => {
    const words = { alt: { ja: '棚田' }, credit: { ja: '町役場' } }
    const image = (await product.ask('POST', '/media', { as: 'author', form: await pictureForm({ data: words }) })).at('doc.id')
    await live('cases', { images: [{ image }] })
    expect(refusalIn(await product.ask('DELETE', `/media/${image}`, { as: 'publisher' }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('「'),
    })
  })
  test('while the case of all tests still stands', async () => {
    expect([await status('cases', user.id), user.title]).toEqual(['published', expect.stringContaining('user-')])
  })
})
