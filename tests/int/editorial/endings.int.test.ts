/** The publication of a case is ended with a notice; publishing it again takes the notice away. */
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { readEndings } from '@/src/catalogue/loading/endings'
import { loadCatalogue, newestRevision, takeOver } from '@/src/catalogue/loading/load'
import type { Role } from '@/src/editorial/access/roles'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let id: unknown
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
beforeEach(async () => {
  count += 1
  const made = await product.ask('POST', '/cases', {
    as: 'publisher',
    body: { ...exampleCase(terms, `ended-${count}`), _status: 'published' },
    query: { depth: 0 },
  })
  id = made.at('doc.id')
})

const end = (as: Role, notice: object = { ja: '町の希望により公開を終えました。' }): Promise<Answer> =>
  product.ask('POST', '/cases/end', { as, body: { id, notice } })
const statusOf = async (): Promise<unknown> => (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { depth: 0 } })).at('_status')
const change = (body: object, draft = false): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as: 'publisher', query: { depth: 0, draft }, body })

test('readers are told under every address that they knew, of the title that they knew, and nothing else', async () => {
  await change({ slug: `renamed-${count}`, _status: 'published' })
  await change({ title: { ja: '下書きの題名' }, _status: 'draft' }, true)
  expect((await end('publisher')).status).toBe(200)
  expect(await statusOf()).toBe('draft')
  const [told] = (await readEndings(product.payload)).filter(({ slug }) => slug === `renamed-${count}`)
  expect(told).toEqual({
    slug: `renamed-${count}`,
    formerSlugs: [`ended-${count}`],
    title: { ja: `ended-${count} titleの日本語`, en: `ended-${count} title in English` },
    notice: { ja: '町の希望により公開を終えました。', en: '' },
    endedAt: expect.any(String),
  })
  const seen = await product.ask('GET', `/cases/${id}/review`, { as: 'author' })
  expect([seen.at('publication'), seen.at('ended.notice')]).toEqual(['none', '町の希望により公開を終えました。'])
})

test('the snapshot follows, whole or from the change alone, and publishing again ends the ending', async () => {
  const before = await loadCatalogue(product.payload)
  await end('publisher', { ja: 'お知らせ', en: 'A notice' })
  const changes = ['cases', 'endings'].map((collection) => ({ collection, id: String(id) }))
  const follow = async () => takeOver(product.payload, before, changes, await newestRevision(product.payload))
  const { docs } = await product.payload.find({ collection: 'catalogue-changes', sort: '-revision', limit: 2, overrideAccess: true })
  expect(docs.map(({ changedCollection }) => changedCollection).sort()).toEqual(['cases', 'endings'])
  const slugs = (told: readonly { slug: string }[]): string[] => told.map(({ slug }) => slug)
  expect([slugs((await follow()).snapshot.endings), slugs((await loadCatalogue(product.payload)).snapshot.endings)]).toEqual([
    expect.arrayContaining([`ended-${count}`]),
    expect.arrayContaining([`ended-${count}`]),
  ])
  expect((await change({ _status: 'published' })).status).toBe(200)
  const { endings, cases } = (await follow()).snapshot
  expect([slugs(endings).includes(`ended-${count}`), slugs(cases).includes(`ended-${count}`)]).toEqual([false, true])
})

test('without a notice, by who may not, of what is not live, and of what is used, nothing is ended', async () => {
  const revision = await newestRevision(product.payload)
  expect([(await end('publisher', { ja: ' ' })).status, (await end('publisher', {})).status, (await end('reviewer')).status]).toEqual([400, 400, 403])
  const user = { ...exampleCase(terms, `user-${count}`), related: [id], _status: 'published' }
  await product.ask('POST', '/cases', { as: 'publisher', body: user })
  expect([(await end('publisher')).status, await statusOf(), (await readEndings(product.payload)).some(({ slug }) => slug === `ended-${count}`)]).toEqual([
    409,
    'published',
    false,
  ])
  expect(await newestRevision(product.payload)).toBe(revision + 1)
  id = (await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: exampleCase(terms, `never-${count}`) })).at('doc.id')
  expect([(await end('publisher')).status, (await product.ask('POST', '/cases/end', { body: { id, notice: { ja: 'x' } } })).status]).toEqual([409, 403])
})
