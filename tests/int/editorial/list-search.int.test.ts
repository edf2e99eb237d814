/** Lists and pickers of the admin find as the public search does: what they send is looked for, folded, in one column. */
import { beforeAll, describe, expect, test } from 'vitest'

import { setColumns, setVersionColumns } from '@/src/database/columns'
import { fillColumns } from '@/src/editorial/list-columns/renew'
import { get } from '@/src/model/reading'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
const ids = new Map<string, string>()

const both = (ja: string, en: string) => ({ ja, en })
async function add(slug: string, collection: 'countries' | 'organisations' | 'places', data: object): Promise<number | string> {
  const answer = await product.ask('POST', `/${collection}`, { as: 'publisher', query: { depth: 0 }, body: { slug, _status: 'published', ...data } })
  expect(answer.status, answer.text).toBe(201)
  const id = answer.at('doc.id')
  return typeof id === 'number' ? id : String(id)
}

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const prefecture = await add('hokkaido', 'places', { kind: 'prefecture', region: 'hokkaido', name: both('北海道', 'Hokkaido') })
  const takikawa = await add('takikawa', 'places', { kind: 'municipality', region: 'hokkaido', name: both('滝川市', 'Takikawa'), prefectures: [prefecture] })
  const vietnam = await add('vn', 'countries', { code: 'VN', region: 'asia', name: both('ベトナム', 'Viet Nam') })
  ids.set('prefecture', String(prefecture)).set('vietnam', String(vietnam)).set('takikawa', String(takikawa))
  await add('junior', 'organisations', { kind: 'local-government', name: both('滝川国際交流協会', 'Takikawa International Exchange Association') })
  const example = exampleCase(terms, 'farming')
  const farming = await product.ask('POST', '/cases', {
    as: 'author',
    query: { draft: true, depth: 0 },
    body: {
      ...example,
      number: '07',
      places: [takikawa],
      title: both('農業と国際協力 100%', 'Farming with the world'),
      timeline: example.timeline.map((row) => ({ ...row, countries: [vietnam] })),
    },
  })
  ids.set('farming', String(farming.at('doc.id')))
  await product.ask('POST', '/cases', { as: 'publisher', query: { draft: true }, body: { title: both('別の事例_です', 'Another case'), slug: 'another' } })
})

/** What the list shows for a text in its search box, as Payload asks for it. */
async function listed(collection: string, text: string, as: 'author' | 'admin' = 'author', field = 'searchText'): Promise<string[]> {
  const answer = await product.ask('GET', `/${collection}`, {
    as,
    query: { draft: true, depth: 0, limit: 20, where: { and: [{ or: [{ [field]: { like: text } }] }] } },
  })
  expect(answer.status, answer.text).toBe(200)
  const docs = answer.at('docs')
  return Array.isArray(docs) ? docs.map((doc: unknown) => String(get(doc, 'slug') ?? get(doc, 'name'))) : []
}

describe('the list of cases finds one', () => {
  test.each([
    '農業',
    '農業　国際',
    '国際 農業',
    '農\u200b業',
    'farming WORLD',
    '滝川',
    '瀧川',
    'Takikawa',
    '07',
    '０７',
    'farming',
    '北海道',
    'べとなむ',
    'ﾍﾞﾄﾅﾑ',
    'ヴェトナム',
    'Viet Nam',
    'vietnam',
    'ベトナム'.normalize('NFD'),
    'author',
    '農業 author',
    '100%',
  ])('by %j', async (text) => expect(await listed('cases', text)).toEqual(['farming']))

  test.each(['農業 存在しない', '%', '_', '・', '\\', 'xyz'])('and nothing by %j', async (text) => expect(await listed('cases', text)).toEqual([]))

  test("by a place's new name once it is renamed, by its prefecture's too, without a new version of the case", async () => {
    const versions = async (): Promise<number> =>
      (await product.payload.countVersions({ collection: 'cases', where: { parent: { equals: ids.get('farming') } }, overrideAccess: true })).totalDocs
    const before = [
      await versions(),
      await product.payload.findByID({ collection: 'cases', id: ids.get('farming') ?? '', draft: true, depth: 0, overrideAccess: true }),
    ]
    await product.ask('PATCH', `/places/${ids.get('prefecture')}`, { as: 'publisher', body: { name: both('新北海道', 'New Hokkaido'), _status: 'published' } })
    expect(await listed('cases', '新北海道')).toEqual(['farming'])
    await product.ask('PATCH', `/countries/${ids.get('vietnam')}`, { as: 'author', query: { draft: true }, body: { name: both('越南', 'Viet Nam') } })
    expect(await listed('cases', '越南')).toEqual(['farming'])
    const after = [
      await versions(),
      await product.payload.findByID({ collection: 'cases', id: ids.get('farming') ?? '', draft: true, depth: 0, overrideAccess: true }),
    ]
    const without = (value: unknown) => (typeof value === 'object' ? { ...value, searchText: null } : value)
    expect(after.map(without)).toEqual(before.map(without))
  })
})

describe('other lists and pickers', () => {
  test.each([
    ['countries', '越南　ｖｉｅｔ', 'vn'],
    ['countries', 'VIETNAM', 'vn'],
    ['organisations', '滝川 協会', 'junior'],
    ['places', '瀧川', 'takikawa'],
    ['places', 'hokkaido', 'hokkaido'],
  ])('%s find by %j in the title that a picker asks for', async (collection, text, slug) => {
    expect(await listed(collection, text, 'author', 'listTitle')).toContain(slug)
  })
  test('people are found by name and address, by those who may see them', async () => {
    expect(await listed('users', 'ＡＵＴＨＯＲ', 'admin', 'name')).toEqual(['author'])
    expect(await listed('users', 'publisher@cases', 'admin')).toEqual(['publisher'])
    expect(await listed('users', 'publisher', 'author')).toEqual([])
  })
})

describe('the filter', () => {
  const filtered = async (where: object): Promise<string[]> => {
    const answer = await product.ask('GET', '/cases', { as: 'author', query: { draft: true, depth: 0, sort: 'slug', where } })
    expect(answer.status, answer.text).toBe(200)
    const docs = answer.at('docs')
    return Array.isArray(docs) ? docs.map((doc: unknown) => String(get(doc, 'slug'))) : []
  }
  test('works by who saved it last, by missing English and by weak evidence', async () => {
    expect(await filtered({ lastSavedBy: { contains: 'publisher' } })).toEqual(['another'])
    expect(await filtered({ withoutEnglish: { equals: true } })).toEqual([])
    await product.ask('PATCH', `/cases/${ids.get('farming')}`, { as: 'reviewer', query: { draft: true }, body: { subtitle: both('副題', '') } })
    expect(await filtered({ withoutEnglish: { equals: true } })).toEqual(['farming'])
    expect(await filtered({ lastSavedBy: { contains: 'reviewer' } })).toEqual(['farming'])
    expect(await filtered({ weakEvidence: { equals: true } })).toEqual(['another', 'farming'])
    const { outcomes } = exampleCase(terms, 'farming')
    await product.ask('PATCH', `/cases/${ids.get('farming')}`, {
      as: 'author',
      query: { draft: true },
      body: { outcomes: outcomes.map((row) => ({ ...row, evidence: { ...row.evidence, level: 'measured' } })) },
    })
    expect(await filtered({ weakEvidence: { equals: true } })).toEqual(['another'])
  })
  test('offers a few fields of a case', () => {
    const offered: string[] = []
    const walk = (fields: readonly object[], prefix: string): void => {
      for (const field of fields) {
        const name = get(field, 'name')
        const inner = [get(field, 'fields'), get(field, 'tabs')].flatMap((list) => (Array.isArray(list) ? list : []))
        const path = typeof name === 'string' ? `${prefix}${name}` : prefix.slice(0, -1)
        if (inner.length > 0) walk(inner, typeof name === 'string' ? `${path}.` : prefix)
        else if (typeof name === 'string' && get(field, 'admin.disableListFilter') !== true && get(field, 'virtual') !== true) offered.push(path)
      }
    }
    walk(product.payload.collections.cases.config.fields, '')
    expect(offered.filter((path) => !['createdAt', 'id'].includes(path)).sort()).toEqual([
      '_status',
      'lastSavedBy',
      'perspective',
      'places',
      'reviewState',
      'tier',
      'updatedAt',
      'weakEvidence',
      'withoutEnglish',
    ])
  })
})

describe('a database of before there were columns', () => {
  test('is filled at the start, without versions and without a time of change; a second run finds nothing to do', async () => {
    const { payload } = product
    const all = async () => ({
      live: (await payload.find({ collection: 'cases', limit: 0, depth: 0, sort: 'id', overrideAccess: true })).docs,
      versions: (await payload.findVersions({ collection: 'cases', limit: 0, depth: 0, sort: 'id', overrideAccess: true })).docs,
      countries: (await payload.find({ collection: 'countries', limit: 0, depth: 0, sort: 'id', overrideAccess: true })).docs,
    })
    const before = await all()
    expect(await fillColumns(payload)).toBe(0)
    const empty = { searchText: null, lastSavedBy: null, lastSaver: null, withoutEnglish: null, weakEvidence: null }
    for (const { id, updatedAt } of before.live) await setColumns(payload, { collection: 'cases', id, updatedAt, values: empty })
    for (const { id, updatedAt, latest } of before.versions) if (latest) await setVersionColumns(payload, { collection: 'cases', id, updatedAt, values: empty })
    for (const { id, updatedAt } of before.countries) await setColumns(payload, { collection: 'countries', id, updatedAt, values: { searchText: null } })
    expect(await listed('cases', '農業')).toEqual([])
    expect(await fillColumns(payload)).toBeGreaterThanOrEqual(4)
    const withoutPeople = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'lastSavedBy' || key === 'searchText' ? undefined : part)))
    expect(withoutPeople(await all())).toEqual(withoutPeople(before))
    expect(await listed('cases', '農業')).toEqual(['farming'])
    expect(await listed('countries', '越南')).toEqual(['vn'])
    expect(await fillColumns(payload)).toBe(0)
  })
})
