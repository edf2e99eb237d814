/** A draft has no door to the public: not by depth, by query, by selection, by version, by relation. */
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { loadCatalogue } from '@/src/catalogue/loading/load'
import { maxRows } from '@/src/editorial/access/access'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'
import { exampleRecords, isDrafted } from './example-records'
import { isForStrangers, ownEndpoints } from './role-table'

/** A word that stands in drafts and nowhere else. */
const canary = 'kanaria-7f3a'

const product = useProduct()
let terms: Terms
let draftId: unknown
let liveId: unknown

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const live = await product.ask('POST', '/cases', { as: 'publisher', body: { ...exampleCase(terms, 'live'), _status: 'published' } })
  liveId = live.at('doc.id')
  await product.ask('PATCH', `/cases/${liveId}`, { as: 'author', query: { draft: true }, body: { title: { ja: canary } } })
  const drafts = Object.keys(exampleRecords).filter(isDrafted)
  for (const [index, collection] of drafts.entries()) {
    const body = { ...exampleRecords[collection](terms, `${canary}-${index}`, index + 50) }
    const made = await product.ask('POST', `/${collection}`, { as: 'author', query: { draft: true }, body })
    expect(made.status).toBe(201)
    if (collection === 'cases') draftId = made.at('doc.id')
  }
})

const collections = Object.keys(exampleRecords)
const canaryQueries: readonly Record<string, unknown>[] = [
  {},
  { draft: true },
  { depth: 99 },
  { limit: 0 },
  { pagination: false },
  { draft: true, depth: 9, limit: 0 },
  { where: { slug: { contains: canary } } },
  { where: { _status: { equals: 'draft' } } },
  { where: { 'title.ja': { equals: canary } }, draft: true },
  { where: { or: [{ _status: { equals: 'published' } }, { _status: { equals: 'draft' } }] } },
  { select: { slug: true }, draft: true },
  { sort: '-updatedAt', trash: true },
  { locale: 'all', 'fallback-locale': 'en' },
  { joins: false, populate: { cases: { title: true } } },
]

describe.each(collections)('a stranger and %s', (collection) => {
  test('find no draft, whatever they ask', async () => {
    for (const query of canaryQueries) {
      for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`]) {
        const answer = await product.ask('GET', path, { query })
        expect([path, query, answer.status]).toEqual([path, query, 403])
        expect(answer.text).not.toContain(canary)
      }
    }
  })
})

describe('a stranger', () => {
  test('reads neither a draft nor a live case nor a version by its id', async () => {
    const { docs } = await product.payload.findVersions({ collection: 'cases', limit: 0, overrideAccess: true })
    const paths = [`/cases/${draftId}`, `/cases/${liveId}`, ...docs.map(({ id }) => `/cases/versions/${id}`)]
    for (const path of paths) {
      for (const query of [{}, { draft: true }, { depth: 99 }]) {
        const answer = await product.ask('GET', path, { query })
        expect([403, 404]).toContain(answer.status)
        expect(answer.text).not.toContain(canary)
      }
    }
  })
  test('reads nothing by a POST that says it is a GET', async () => {
    const answer = await product.ask('POST', '/cases', { query: { draft: true, depth: 9 }, headers: { 'X-HTTP-Method-Override': 'GET' } })
    expect([answer.status, answer.text.includes(canary)]).toEqual([403, false])
  })
  test('hears nothing of a draft at the doors of confirmation links', async () => {
    for (const path of ['/confirmations/of', '/confirmations/make', '/confirmations/revoke']) {
      const answer = await product.ask('POST', path, { body: { record: String(draftId), recipient: 'x', confirmation: '1' } })
      expect([path, answer.status, answer.text.includes(canary)]).toEqual([path, 403, false])
    }
  })
  test('comes through none of the product’s own endpoints, whatever of a draft they ask for', async () => {
    const asked: string[] = []
    for (const { slug, endpoints } of product.payload.config.collections) {
      for (const { method, path } of (endpoints || []).filter((one) => `${one.method} ${one.path}` in ownEndpoints)) {
        const address = `/${slug}${path.replace(':of', 'cases').replace(/:(id|record)/, String(draftId))}`
        const body = { id: draftId, record: draftId, collection: 'cases', values: {}, typed: canary }
        const answer = method === 'get' ? await product.ask('GET', address) : await product.ask('POST', address, { body })
        const isShut = [401, 403].includes(answer.status) || isForStrangers(`${method} ${path}`)
        expect([method, address, isShut, answer.text.includes(canary)]).toEqual([method, address, true, false])
        asked.push(`${method} ${path}`)
      }
    }
    expect(Object.keys(ownEndpoints).filter((endpoint) => !asked.includes(endpoint))).toEqual([])
  })
  test('is told no word of a draft by a refusal, by the list of rights or by the site settings', async () => {
    for (const [method, path] of [
      ['GET', '/access'],
      ['POST', `/cases/access/${draftId}`],
      ['GET', '/globals/site'],
      ['PATCH', `/cases/${draftId}`],
      ['GET', '/media'],
      ['GET', `/cases/${draftId}/english`],
      ['POST', `/cases/${draftId}/english`],
      ['POST', '/cases/choices'],
      ['POST', '/places/choices'],
      ['POST', '/places/known'],
      ['POST', '/countries/known'],
      ['POST', '/cases/next-number'],
      ['POST', '/cases/suggestions'],
      ['POST', '/places/merge-preview'],
      ['POST', '/places/merge'],
      ['POST', '/places/merge-undo'],
      ['GET', '/merges'],
      ['GET', `/comments/of/cases/${draftId}`],
      ['GET', '/comments/people'],
      ['POST', '/comments/add'],
      ['POST', '/looks/seen'],
      ['POST', '/invitations/open'],
      ['POST', '/invitations/accept'],
      ['POST', '/users/forgot-password'],
      ['POST', '/users/reset-password'],
      ['POST', '/users/end-sessions'],
      ['POST', '/users/end'],
      ['GET', '/users/sessions'],
      ['GET', '/users/open-work/1'],
    ] as const) {
      const answer = await product.ask(method, path, method === 'GET' ? {} : { body: {} })
      expect(answer.text).not.toContain(canary)
    }
  })
})

describe('the catalogue', () => {
  test('holds no word of a draft, and nothing that only drafts hold', async () => {
    const { snapshot } = await loadCatalogue(product.payload)
    expect(snapshot.cases.map(({ slug, title }) => [slug, title.en])).toEqual([['live', 'live title in English']])
    expect(JSON.stringify(snapshot)).not.toContain(canary)
  })
  test('a reader without a session gets the published text through the Local API too', async () => {
    const found = await product.payload.find({ collection: 'cases', draft: true, depth: 3, limit: 0, overrideAccess: false })
    expect(JSON.stringify(found.docs)).not.toContain(canary)
  })
})

describe('staff', () => {
  test('get at most so many rows, whatever limit they ask for', async () => {
    for (const query of [{ limit: 0 }, { limit: 100_000 }, { limit: -1 }, { limit: 'all' }, { pagination: false }, { pagination: false, limit: 0 }]) {
      for (const path of ['/cases', '/cases/versions', '/media', '/users', '/impact-tags']) {
        const answer = await product.ask('GET', path, { as: 'admin', query: { ...query, depth: 0 } })
        expect([path, query, answer.status]).toEqual([path, query, 200])
        expect(Number(answer.at('limit'))).toBeGreaterThan(0)
        expect(Number(answer.at('limit'))).toBeLessThanOrEqual(maxRows)
      }
    }
  })
  test('and what the product reads for an answer of its own is all there is', async () => {
    const req = await createLocalReq({ req: { payloadAPI: 'REST' } }, product.payload)
    const all = await product.payload.find({ collection: 'impact-tags', limit: 0, pagination: false, depth: 0, overrideAccess: true, req })
    expect([req.payloadAPI, all.limit === maxRows]).toEqual(['REST', false])
  })
  test('get related records three levels deep at most', async () => {
    let parent: unknown = null
    for (const slug of ['level-1', 'level-2', 'level-3', 'level-4', 'level-5', 'level-6']) {
      const name = { ja: slug }
      parent = (await product.ask('POST', '/programmes', { as: 'author', query: { draft: true }, body: { slug, name, parent } })).at('doc.id')
    }
    const answer = await product.ask('GET', `/programmes/${parent}`, { as: 'admin', query: { depth: 99, draft: true } })
    expect(answer.at('parent.parent.parent.slug')).toBe('level-3')
    expect(answer.at('parent.parent.parent.parent.slug')).toBeUndefined()
  })
})
