/** Places and countries are there already: found in the reference tables, and made a record once by whoever chooses one. */
import { beforeAll, describe, expect, test } from 'vitest'

import { get } from '@/src/model/reading'
import { partsSaid } from '@/src/reference/parts-said'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms

const both = (ja: string, en: string) => ({ ja, en })
const register = (collection: 'countries' | 'places', code: string, as: 'author' | 'publisher' = 'author'): Promise<Answer> =>
  product.ask('POST', `/${collection}/register`, { as, body: { code } })
const known = async (collection: 'countries' | 'places', typed: string, language = 'ja'): Promise<unknown> =>
  (await product.ask('POST', `/${collection}/known`, { as: 'author', body: { typed }, headers: { 'Accept-Language': language } })).at('known')
const newest = async (collection: 'countries' | 'places', id: unknown): Promise<unknown> =>
  (await product.payload.find({ collection, where: { id: { equals: id } }, draft: true, depth: 0, overrideAccess: true })).docs[0]
const count = async (collection: 'countries' | 'places', where: object): Promise<number> =>
  (await product.payload.find({ collection, where: { ...where }, draft: true, depth: 0, overrideAccess: true })).totalDocs

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  for (const slug of ['ssdse', 'administrative-boundaries']) {
    const data = { slug, name: both(slug, slug), definition: both('定義', 'definition'), definitionSource: both('x', 'x'), publisher: both('x', 'x') }
    await product.payload.create({ collection: 'sources', data: { ...data, _status: 'published' }, overrideAccess: true })
  }
})

describe('a place of the table', () => {
  test('is found by any spelling, told apart by its prefecture, and is no record yet', async () => {
    expect(await known('places', 'ｺﾏｶﾞﾈ')).toEqual([{ code: '20210', title: '駒ヶ根市（長野県）', id: null, isExact: false }])
    expect(await known('places', '府中市', 'en')).toEqual([
      { code: '13206', title: 'Fuchu City, Tokyo', id: null, isExact: true },
      { code: '34208', title: 'Fuchu City, Hiroshima', id: null, isExact: true },
    ])
    expect(await count('places', { jisCode: { exists: true } })).toBe(0)
  })

  test('becomes a draft with its facts, each with its source; a fact whose source is not there is left out', async () => {
    const made = await register('places', '20210')
    expect([made.status, await count('places', { jisCode: { equals: '20210' } })]).toEqual([200, 1])
    const place = await newest('places', made.at('id'))
    const text = (path: string) => get(place, path)
    expect(['name.ja', 'name.en', 'slug', 'kind', 'region', 'municipalityKind', '_status', 'facts.coast.answer'].map(text)).toEqual([
      '駒ヶ根市',
      'Komagane City',
      'komagane',
      'municipality',
      'chubu',
      'city',
      'draft',
      'no',
    ])
    expect([text('population.value'), text('population.asOf.text'), text('population.evidence.level')]).toEqual([32202, '2020-10-01', 'measured'])
    expect(text('population.evidence.source')).toBe(await idOfSource('ssdse'))
    expect(text('facts.depopulated.status') ?? null).toBeNull()
    // Its prefecture came with it, as a draft too.
    const prefecture = await newest('places', get(place, 'prefectures.0'))
    expect([get(prefecture, 'name.ja'), get(prefecture, 'jisCode'), get(prefecture, '_status')]).toEqual(['長野県', '20', 'draft'])
    expect(await known('places', 'Komagane')).toEqual([{ code: '20210', title: '駒ヶ根市（長野県）', id: made.at('id'), isExact: false }])
  })

  test('is written down in the record of events as made by whoever chose it', async () => {
    const made = await register('places', '32525')
    const { docs } = await product.payload.find({ collection: 'events', where: { record: { equals: String(made.at('id')) } }, overrideAccess: true })
    expect(docs.map((row) => [get(row, 'kind'), get(row, 'inCollection'), get(row, 'personName') ?? get(row, 'name')])).toMatchObject([
      ['created', 'places', expect.anything()],
    ])
  })

  test('chosen by many at once is one record', async () => {
    const answers = await Promise.all(
      ['author', 'publisher', 'author', 'publisher', 'author'].map((as) => register('places', '01207', as === 'author' ? 'author' : 'publisher')),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map((answer) => String(answer.at('id')))).size).toBe(1)
    expect(await count('places', { jisCode: { equals: '01207' } })).toBe(1)
    expect(await count('places', { jisCode: { equals: '01' } })).toBe(1)
  })

  test('of the name of another gets an address of its own', async () => {
    const [tokyo, hiroshima] = [await register('places', '13206'), await register('places', '34208')]
    expect(get(await newest('places', tokyo.at('id')), 'slug')).toBe('fuchu')
    expect(get(await newest('places', hiroshima.at('id')), 'slug')).toBe('fuchu-city')
  })

  test('lets no case go live before it is published itself', async () => {
    const made = await register('places', '03202')
    const body = { ...exampleCase(terms, 'with-a-draft'), places: [made.at('id')], _status: 'published' }
    const refused = await product.ask('POST', '/cases', { as: 'publisher', body })
    expect([refused.status, refused.text.includes('宮古市')]).toEqual([400, true])
    expect((await product.ask('PATCH', `/places/${String(made.at('id'))}`, { as: 'publisher', body: { _status: 'published' } })).status).toBe(400)
    await product.ask('PATCH', `/places/${String(get(await newest('places', made.at('id')), 'prefectures.0'))}`, {
      as: 'publisher',
      body: { _status: 'published' },
    })
    expect((await product.ask('PATCH', `/places/${String(made.at('id'))}`, { as: 'publisher', body: { _status: 'published' } })).status).toBe(200)
    expect((await product.ask('POST', '/cases', { as: 'publisher', body })).status).toBe(201)
  })

  test.each(['99999', '', '2', '20000', '202100', '駒ヶ根市'])('of the code %j is refused in words, and nothing is made', async (code) => {
    const before = await count('places', {})
    const answer = await register('places', code)
    expect([answer.status, await count('places', {})]).toEqual([400, before])
    expect(answer.text).toContain('一覧にありません')
  })
})

async function idOfSource(slug: string): Promise<unknown> {
  return (await product.payload.find({ collection: 'sources', where: { slug: { equals: slug } }, overrideAccess: true })).docs[0]?.id
}

describe('a country of the table', () => {
  test('is found and becomes a draft; one that is a record already is that', async () => {
    expect(await known('countries', 'けにあ')).toEqual([{ code: 'KE', title: 'ケニア', id: null, isExact: true }])
    const made = await register('countries', 'KE')
    const kenya = await newest('countries', made.at('id'))
    expect([get(kenya, 'name.en'), get(kenya, 'slug'), get(kenya, 'region'), get(kenya, '_status')]).toEqual(['Kenya', 'ke', 'africa', 'draft'])
    expect((await register('countries', 'MW')).at('id')).toBe(terms.country)
  })
})

describe('a picker is told', () => {
  test('what a term means, what else it is called, and how many cases use it, drafts among them', async () => {
    await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { ...exampleCase(terms, 'a-draft') } })
    const answer = await product.ask('POST', '/impact-tags/choices', { as: 'author', body: {} })
    const told = {
      id: terms.impact,
      title: 'vitalityの日本語',
      definition: 'vitality definitionの日本語',
      alike: [],
      said: partsSaid('vitalityの日本語'),
      cases: 2,
      isRetired: false,
    }
    expect(answer.at('choices')).toEqual([told])
    const words = ['vitalityの日本語', 'いきいき'].map((word) => ({ word }))
    await product.payload.create({ collection: 'synonyms', data: { slug: 'vitality-words', words, _status: 'published' }, overrideAccess: true })
    expect((await product.ask('POST', '/impact-tags/choices', { as: 'author', body: {} })).at('choices.0.alike')).toEqual(['vitalityの日本語', 'いきいき'])
  })
})

describe('the start of a case', () => {
  test('is told the next free number of its survey, as numbers are written there', async () => {
    const next = async () => (await product.ask('POST', '/cases/next-number', { as: 'author', body: { survey: terms.survey } })).at('number')
    expect(await next()).toBe('01')
    await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { number: '０19', survey: terms.survey, title: both('x', 'x') } })
    expect(await next()).toBe('020')
    expect((await product.ask('POST', '/cases/next-number', { as: 'author', body: { survey: 'x' } })).status).toBe(400)
  })
})

describe('the texts of a case', () => {
  test('name countries that are no records yet; not Japan', async () => {
    const answer = await product.ask('POST', '/cases/suggestions', { as: 'author', body: { values: { title: both('日本からフィジーへ', 'To Fiji') } } })
    expect(answer.at('suggestions')).toMatchObject([{ collection: 'countries', id: null, code: 'FJ', title: 'フィジー', passage: { path: 'title.ja' } }])
  })
  test('name terms that it does not have, each with its passage; what it has is not offered, nothing is stored', async () => {
    const values = {
      summary: both('町は東の村ではない。マラウイから来た研修員と、key-personの日本語が動いた。', 'The factor key-person in English mattered.'),
      timeline: [{ id: 'r1', title: both('vitalityの日本語が生まれた', '') }],
      outcomes: [{ id: 'o1', impact: terms.impact }],
    }
    await product.payload.create({
      collection: 'synonyms',
      data: { slug: 'malawi', words: [{ word: 'mwの日本語' }, { word: 'マラウイ' }], _status: 'published' },
      overrideAccess: true,
    })
    const answer = await product.ask('POST', '/cases/suggestions', { as: 'author', body: { values } })
    const inRow = (list: string, field: string, isMany = false) => ({ list, field, isMany, kind: null })
    expect(answer.at('suggestions')).toEqual([
      {
        collection: 'countries',
        id: terms.country,
        title: 'mwの日本語',
        code: null,
        kind: null,
        location: '概要',
        within: [inRow('timeline', 'countries', true), inRow('undated', 'countries', true)],
        own: inRow('additionalCountries', 'country'),
        passage: { path: 'summary.ja', before: '', match: 'マラウイ', after: 'から来た研修員と、key-personの日本語が動いた。' },
      },
      {
        collection: 'promoting-factors',
        id: terms.factor,
        title: 'key-personの日本語',
        code: null,
        kind: null,
        location: '概要',
        within: [inRow('factors', 'factor')],
        own: inRow('factors', 'factor'),
        passage: { path: 'summary.ja', before: 'マラウイから来た研修員と、', match: 'key-personの日本語', after: 'が動いた。' },
      },
    ])
  })
})
