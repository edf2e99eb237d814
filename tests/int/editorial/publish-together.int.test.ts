/** A case goes live with what it uses, in the right order and in one transaction, or nothing does. */
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0
let prefecture: unknown
let town: unknown
let id: unknown

const name = (word: string) => ({ ja: `${word}の日本語`, en: word })
const term = (slug: string) => ({ slug, name: name(slug), definition: name('definition'), definitionSource: name('report') })

async function draft(collection: string, body: object): Promise<unknown> {
  const made = await product.ask('POST', `/${collection}`, { as: 'author', query: { draft: true, depth: 0 }, body })
  expect(made.status).toBe(201)
  return made.at('doc.id')
}

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
beforeEach(async () => {
  count += 1
  prefecture = await draft('places', { ...term(`prefecture-${count}`), kind: 'prefecture', region: 'tohoku', jisCode: String(count).padStart(2, '0') })
  town = await draft('places', { ...term(`town-${count}`), kind: 'municipality', region: 'tohoku', prefectures: [prefecture] })
  id = await draft('cases', { ...exampleCase(terms, `together-${count}`), places: [town] })
})

const stateOf = async (collection: string, one: unknown): Promise<unknown> =>
  (await product.ask('GET', `/${collection}/${one}`, { as: 'author', query: { depth: 0 } })).at('_status')
const all = () => [
  { collection: 'places', id: town },
  { collection: 'places', id: prefecture },
]
const listed = (as: 'author' | 'publisher' = 'author'): Promise<Answer> => product.ask('POST', '/cases/together', { as, body: { id, values: {} } })

async function together(also: readonly object[], as: 'author' | 'publisher' = 'publisher'): Promise<Answer> {
  const loadedVersion = (await product.ask('GET', `/cases/${id}`, { as, query: { draft: true, depth: 0 } })).at('loadedVersion')
  return product.ask('POST', '/cases/publish-together', { as, body: { id, loadedVersion, also } })
}

test('the list names what the case uses and what that needs in turn, in the order in which it can go live', async () => {
  const answer = await listed()
  expect(answer.at('records.0')).toMatchObject({ collection: 'places', id: prefecture, faults: [], needs: [], isOfCase: false })
  expect(answer.at('records.1')).toMatchObject({ collection: 'places', id: town, faults: [], needs: [`places/${prefecture}`], isOfCase: true })
  expect([answer.at('records.2'), answer.at('ownFaults')]).toEqual([undefined, 0])
})

test('everything is published, each through the guard', async () => {
  expect((await together(all())).status).toBe(200)
  expect(await Promise.all([stateOf('places', prefecture), stateOf('places', town), stateOf('cases', id)])).toEqual(['published', 'published', 'published'])
  expect((await listed()).at('records.0')).toBe(undefined)
})

test('a fault in any of them, or one that is left out, publishes nothing and names all', async () => {
  await product.ask('PATCH', `/places/${prefecture}`, { as: 'author', query: { draft: true }, body: { region: null, _status: 'draft' } })
  expect((await listed()).at('records.0.faults.0')).toContain('入力してください')
  const before = await newestRevision(product.payload)
  for (const also of [all(), [{ collection: 'places', id: town }], []]) {
    const answer = await together(also)
    expect([answer.status, answer.at('errors.0.data.records.0.title')]).toEqual([400, expect.stringContaining(String(count))])
  }
  expect(await Promise.all([stateOf('places', prefecture), stateOf('places', town), stateOf('cases', id)])).toEqual(['draft', 'draft', 'draft'])
  expect(await newestRevision(product.payload)).toBe(before)
})

test('a stale state publishes nothing, not even the places', async () => {
  const loadedVersion = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true } })).at('loadedVersion')
  await product.ask('PATCH', `/cases/${id}`, { as: 'reviewer', query: { draft: true }, body: { summary: { ja: '後から' }, _status: 'draft' } })
  const answer = await product.ask('POST', '/cases/publish-together', { as: 'publisher', body: { id, loadedVersion, also: all() } })
  expect([answer.status, answer.at('errors.0.data.reason'), await stateOf('places', prefecture)]).toEqual([409, 'stale', 'draft'])
})

test('only what the case uses can go with it, and only publishers publish', async () => {
  const other = await draft('places', { ...term(`other-${count}`), kind: 'area', region: 'tohoku' })
  expect((await together([...all(), { collection: 'places', id: other }])).status).toBe(409)
  expect((await together(all(), 'author')).status).toBe(403)
  expect((await product.ask('POST', '/cases/publish-together', { as: 'publisher', body: { id, also: 'all' } })).status).toBe(400)
  expect((await product.ask('POST', '/cases/together', { body: { values: {} } })).status).toBe(403)
})
