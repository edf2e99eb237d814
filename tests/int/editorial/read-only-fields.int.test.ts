/** What a writer may not set, by any door: dates, ids, addresses that are none, circles, rows of another case. */
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { get, rowsOf } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { password } from '@/tests/int/support/product'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'
import { type DraftedSlug, exampleRecords } from './example-records'

const product = useProduct()
let terms: Terms
const later = '2199-01-01T00:00:00.000Z'
const forged = { id: 4711, createdAt: later, updatedAt: later, loadedVersion: '2020-01-01T00:00:00.000Z' }
const draft = { draft: true, depth: 0 }
const all = Object.keys(exampleRecords).filter((slug): slug is DraftedSlug => slug in exampleRecords)
/** Dates and ids are stored in one way for all of them. */
const slugs = byExtent<readonly DraftedSlug[]>({ release: all, commit: all, mongodb: ['cases', 'places', 'pages'] })

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const save = (method: 'PATCH' | 'POST', path: string, body: object, as: 'admin' | 'author' = 'author', query: object = draft): Promise<Answer> =>
  product.ask(method, path, { as, query: { ...query }, body })

function expectOwn(answer: Answer, id?: unknown): void {
  const doc = answer.at('doc') ?? answer.at('result')
  expect([answer.status < 300, JSON.stringify(doc).includes('2199'), get(doc, 'id')]).toEqual([true, false, id ?? expect.not.stringMatching(/^4711$/)])
  expect(get(doc, 'id')).not.toBe(4711)
}

describe("dates and ids are the product's own", () => {
  test.each(slugs)('in %s: drafts, published, changed one by one and many at once', async (slug) => {
    const record = (name: string) => ({ ...exampleRecords[slug](terms, name, 600 + slugs.indexOf(slug)), ...forged })
    const made = await save('POST', `/${slug}`, record(`kept-${slug}`))
    expectOwn(made)
    const id = made.at('doc.id')
    const { loadedVersion: _, ...change } = forged
    expectOwn(await save('PATCH', `/${slug}/${id}`, change), id)
    expectOwn(await save('PATCH', `/${slug}/${id}`, { ...change, _status: 'published' }, 'admin', {}), id)
    const many = await save('PATCH', `/${slug}`, change, 'author', { ...draft, where: { id: { equals: id } } })
    expect([many.status, many.text.includes('2199')]).toEqual([200, false])
    const { docs } = await product.payload.findVersions({
      collection: slug,
      where: { parent: { equals: String(id) } },
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    expect(JSON.stringify(docs)).not.toContain('2199')
  })
  test("in images, people, and the site's settings", async () => {
    const { loadedVersion: _, ...change } = forged
    const image = await product.ask('POST', '/media', {
      as: 'author',
      query: { depth: 0 },
      form: await pictureForm({ data: { ...forged, alt: { ja: '田' }, filename: 'x.png' } }),
    })
    expectOwn(image)
    const described = await save('PATCH', `/media/${image.at('doc.id')}`, { ...change, filename: 'x.png', url: 'https://evil.test', filesize: 1 })
    expectOwn(described, image.at('doc.id'))
    expect([described.at('doc.filename'), described.at('doc.filesize')]).toEqual([image.at('doc.filename'), image.at('doc.filesize')])
    const person = await save(
      'POST',
      '/users',
      { ...forged, name: 'new', email: 'kept@cases.test', password, role: 'author', loginAttempts: 9, sessions: [{ id: 'x', expiresAt: later }] },
      'admin',
      {},
    )
    expectOwn(person)
    expectOwn(await save('PATCH', `/users/${person.at('doc.id')}`, change, 'admin', {}), person.at('doc.id'))
    const site = await save('POST', '/globals/site', { ...change, name: { ja: '事例' } }, 'admin', {})
    expect([site.status, site.text.includes('2199')]).toEqual([200, false])
  })
  test("through the Local API in a person's name, and in a copy", async () => {
    const {
      docs: [user],
    } = await product.payload.find({ collection: 'users', where: { email: { equals: 'author@cases.test' } }, limit: 1, overrideAccess: true })
    const req = await createLocalReq({ user: user && { ...user, collection: 'users' } }, product.payload)
    const made = await product.payload.create({
      collection: 'pages',
      draft: true,
      data: { slug: 'kept-local', updatedAt: later, createdAt: later },
      overrideAccess: false,
      user: req.user,
      req,
    })
    expect([made.updatedAt < later, made.createdAt < later]).toEqual([true, true])
    expectOwn(await save('POST', `/pages/${made.id}/duplicate`, { ...forged, title: { ja: '写し' } }))
  })
  test('and a state that nobody can have opened passes for no newer one', async () => {
    const made = await save('POST', '/pages', { title: { ja: 'ページ' } })
    const answer = await save('PATCH', `/pages/${made.at('doc.id')}`, { title: { ja: '上書き' }, loadedVersion: later })
    expect([answer.status, refusalIn(answer).message]).toEqual([409, expect.stringContaining('ほかの人が先に保存した')])
    expect((await save('POST', '/globals/site', { loadedVersion: 'yesterday' }, 'admin', {})).status).toBe(400)
  })
  test('and addresses that a record had are not made up', async () => {
    const made = await save('POST', '/pages', { title: { ja: 'ページ' }, slug: 'kept-former', formerSlugs: [{ slug: 'somebody-else' }] })
    expect(rowsOf(made.at('doc'), 'formerSlugs')).toEqual([])
  })
})

describe('an address that is none is refused in drafts too', () => {
  test.each(['../../admin', '__proto__', 'constructor', 'a.rsc', 'a b', 'A', 'a/b', 'a?b', 'a#b', '%2e', '地域', 'a_b', 'a\\b', '.', '..'])(
    '%s',
    async (slug) => {
      for (const collection of ['cases', 'chronology', 'pages']) {
        const answer = await save('POST', `/${collection}`, { slug })
        expect([collection, answer.status, refusalIn(answer).faults[0]?.path]).toEqual([collection, 400, 'slug'])
      }
      const english = await product.ask('POST', '/pages', { as: 'author', query: draft, body: { slug }, headers: { 'Accept-Language': 'en' } })
      expect(english.text).toContain('lower-case letters')
    },
  )
  test('while it is typed it may end in a hyphen', async () => {
    expect((await save('POST', '/pages', { slug: 'half-' })).status).toBe(201)
  })
})

describe('a text whose parts have the wrong form is refused when it is saved', () => {
  const leaf = (more: object) => ({ type: 'text', version: 1, text: 'x', format: 0, style: '', mode: 'normal', detail: 0, ...more })
  const node = (more: object) => ({ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [], ...more })
  test.each([
    leaf({ text: { a: 1 } }),
    leaf({ text: ['x'] }),
    leaf({ text: 1 }),
    leaf({ text: null }),
    { type: 'text' },
    leaf({ format: {} }),
    leaf({ mode: 1 }),
    leaf({ detail: 'x' }),
    node({ children: {} }),
    node({ children: null }),
    node({ type: {} }),
    node({ type: 'heading', tag: {} }),
    node({ type: 'list', tag: 'ul', listType: {} }),
    node({ type: 'list', tag: 'ol', start: 'x' }),
    node({ type: 'listitem', value: {} }),
    node({ type: 'link', fields: 'x' }),
    node({ direction: {} }),
    node({ indent: 'x' }),
  ])('%j', async (odd) => {
    const answer = await save('POST', '/cases', { sections: [{ body: { ja: richText('x', odd) } }] })
    expect([answer.status, refusalIn(answer).faults[0]?.path]).toEqual([400, 'sections.0.body.ja'])
  })
})

describe('a record is not its own parent', () => {
  const programme = async (slug: string, more: object = {}) => (await save('POST', '/programmes', { slug, name: { ja: slug }, ...more })).at('doc.id')
  const under = (id: unknown, parent: unknown) => save('PATCH', `/programmes/${id}`, { parent })

  test('nor stands in a circle, in drafts and published', async () => {
    const [a, b, c] = [await programme('tree-a'), await programme('tree-b'), await programme('tree-c')]
    const self = await under(a, a)
    expect([self.status, refusalIn(self).faults[0]?.path]).toEqual([400, 'parent'])
    expect([(await under(b, a)).status, (await under(c, b)).status]).toEqual([200, 200])
    for (const lower of [b, c]) {
      const answer = await under(a, lower)
      expect([answer.status, refusalIn(answer).faults[0]?.message]).toEqual([400, expect.stringContaining('輪')])
    }
    expect((await under(c, a)).status).toBe(200)
  })
  test('nor is a place', async () => {
    const place = async (slug: string) => (await save('POST', '/places', { slug, name: { ja: slug } })).at('doc.id')
    const [a, b] = [await place('tree-place-a'), await place('tree-place-b')]
    const under = (id: unknown, prefectures: unknown[]) => save('PATCH', `/places/${id}`, { prefectures })
    expect([(await under(a, [a])).status, (await under(a, [b])).status, (await under(b, [a])).status]).toEqual([400, 200, 400])
  })
})

describe('a row that comes from another case with its id', () => {
  const ids = (doc: unknown, list: string) => rowsOf(doc, list).map((row) => get(row, 'id'))

  test('gets one of its own, and what refers to it follows; the first case keeps its anchors', async () => {
    const first = await save('POST', '/cases', { ...exampleCase(terms, 'first-holder'), _status: 'published' }, 'admin', { depth: 0 })
    const { timeline, pathways, outcomes } = exampleCase(terms, 'first-holder')
    const second = await save('POST', '/cases', exampleCase(terms, 'second-holder'))
    const id = second.at('doc.id')
    const carried = { timeline: [...rowsOf(second.at('doc'), 'timeline'), ...timeline], pathways, outcomes }
    const saved = await save('PATCH', `/cases/${id}`, carried)
    expect(saved.status).toBe(200)
    const own = ids(saved.at('doc'), 'timeline')
    expect(own.slice(0, 2)).toEqual(['second-holder-t1', 'second-holder-t2'])
    expect(own).not.toContain('first-holder-t1')
    expect([get(saved.at('doc'), 'pathways.0.from.event'), ids(saved.at('doc'), 'outcomes')]).toEqual([own[2], [expect.not.stringContaining('first-holder')]])
    // A form that still knows the old ids sends them again.
    const again = await save('PATCH', `/cases/${id}`, carried)
    expect([ids(again.at('doc'), 'timeline'), ids(again.at('doc'), 'pathways').length]).toEqual([own, 1])
    const live = await save('PATCH', `/cases/${id}`, { _status: 'published' }, 'admin', { depth: 0 })
    expect([live.status, ids(live.at('doc'), 'timeline')]).toEqual([200, own])
    const before = await product.payload.findByID({ collection: 'cases', id: String(first.at('doc.id')), depth: 0, overrideAccess: true })
    expect([ids(before, 'timeline'), ids(before, 'outcomes')]).toEqual([['first-holder-t1', 'first-holder-t2'], ['first-holder-o1']])
  })
  test('of which only a draft knows gets one too, in a new case as well', async () => {
    await save('POST', '/cases', exampleCase(terms, 'draft-holder'))
    const made = await save('POST', '/cases', { ...exampleCase(terms, 'draft-holder'), slug: 'draft-holder-2' })
    expect([made.status, ids(made.at('doc'), 'timeline')[0]]).toEqual([201, expect.not.stringContaining('draft-holder')])
    expect(get(made.at('doc'), 'pathways.0.from.event')).toBe(ids(made.at('doc'), 'timeline')[0])
  })
})
