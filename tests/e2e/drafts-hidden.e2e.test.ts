/** A word that stands in drafts alone is shown to no stranger: not by a page, a list, an answer of the API or a header. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { facetNames } from '@/src/catalogue/query'
import { tableFiles } from '@/src/explore/registry'
import { type Language, languages } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { openTables, termTables } from '@/src/open-data/tables'
import type { Asker } from '@/tests/int/support/ask'
import { byExtent, inTurn } from '@/tests/support/extent.mjs'
import { ask, pathsOfSitemap, until } from './support/asking'
import { canary, draftedCollections, type Drafts, unmarked, writeDrafts } from './support/canary'
import { type Product, startProduct } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

let running: Product
/** Started when the drafts were there already, so it has read all in one go. */
let late: Product
let staff: Asker
let drafts: Drafts
let sitemapBefore: readonly string[]

/** A commit asks each server for lists in one language: every draft has the word in both. */
const servers = [
  ['that was running while they were written', () => running, byExtent<readonly Language[]>({ release: languages, commit: ['ja'] })],
  ['that started afterwards', () => late, byExtent<readonly Language[]>({ release: languages, commit: ['en'] })],
] as const

/**
 * The addresses of a sitemap that a server is asked for. Of what has no newer draft itself and lists nothing, a commit takes a
 * seventh, by turns.
 */
function asked(paths: readonly string[], server: string): string[] {
  const isNear = (path: string): boolean => path.split('/').length <= 3 || drafts.slugs.some((slug) => path.endsWith(`/${slug}`))
  return [
    ...paths.filter(isNear),
    ...inTurn(
      paths.filter((path) => !isNear(path)),
      7,
      `pages of a server ${server}`,
    ),
  ]
}

/** Which of the addresses answer with the canary, in the head or in the body. */
async function leaking({ url }: Product, paths: readonly string[], headers: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const answer = await ask(`${url}${path}`, { headers })
    if (`${JSON.stringify(answer.headers)}${answer.bytes.toString('utf8')}`.includes(canary)) found.push(`${answer.status} ${path}`)
  }
  return found
}

beforeAll(async () => {
  running = await startProduct({ from: inject('filled') })
  staff = await staffAt(running.url)
  sitemapBefore = await pathsOfSitemap(running.url)
  drafts = await writeDrafts(staff, 'obihiro')
  // What is published now makes the catalogue read again: a new page, and the place of a case that has a newer draft.
  const { id } = await recordOf(staff, 'places', { slug: { equals: 'obihiro' } })
  await must(staff, 'PATCH', `/places/${id}`, { body: { latitude: 42.9, _status: 'published' } })
  const { body } = await recordOf(staff, 'pages', { slug: { equals: 'accessibility' } })
  await must(staff, 'POST', '/pages', { body: { slug: 'after-the-drafts', title: { ja: '下書きのあと', en: 'After the drafts' }, body, _status: 'published' } })
  await until(async () => (await ask(`${running.url}/ja/about/after-the-drafts`)).status === 200)
  late = await startProduct({ beside: running.folder })
})
afterAll(async () => {
  await late.stop()
  await running.stop()
})

describe('drafts', () => {
  it('hold the word in every text, and staff see it', async () => {
    const stored = (await must(staff, 'GET', `/cases/${drafts.newCase}`, { query: { draft: true, depth: 0 } })).at('title.ja')
    expect(stored).toContain(canary)
    const answer = await must(staff, 'GET', '/cases', { query: { draft: true, depth: 0, where: { id: { equals: drafts.newCase } } } })
    expect(unmarked(answer.at('docs.0'))).toEqual([])
    for (const path of drafts.paths) expect((await must(staff, 'GET', path, { query: { draft: true } })).text).toContain(canary)
  })

  it.each(servers)('are on no page of the sitemap of a server %s', async (which, server) => {
    const paths = await pathsOfSitemap(server().url)
    expect(paths.filter((path) => !path.includes('after-the-drafts'))).toEqual(sitemapBefore)
    expect(paths.length).toBe(sitemapBefore.length + 2)
    expect(await leaking(server(), ['/sitemap.xml', '/robots.txt', '/healthz', '/', ...asked(paths, which)])).toEqual([])
  })

  it.each(servers)('are in no list and at no guessed address of a server %s', async (_which, server, looked) => {
    // The word is in the question as well: an answer that repeats it would be found too.
    const lists = looked.flatMap((language) => [
      ...facetNames.map((name) => `/${language}/cases?${name}=${canary}&${name}=${canary}-0`),
      ...['q', 'search', 'where[slug][contains]', 'draft', 'preview'].map((name) => `/${language}/cases?${encodeURIComponent(name)}=${canary}`),
      `/${language}/cases?tier=model&sort=updated`,
      `/${language}/cases?tier=longlist`,
      `/${language}/cases?study=desk`,
      `/${language}/cases?country=qz&sort=title`,
      // A page of results repeats the question, so these ask for a case that has a newer draft.
      ...['search', 'search/suggestions'].map((path) => `/${language}/${path}?q=${encodeURIComponent('帯広')}`),
      `/${language}/search/suggestions?q=${canary}`,
      `/${language}/ask?q=${encodeURIComponent('帯広の企業')}`,
      `/${language}/compare?cases=obihiro,${canary}-0,kanra`,
      `/${language}/explore/process?case=obihiro`,
      `/${language}/explore/chronology?case=obihiro`,
      ...tableFiles.map(({ name }) => `/${language}/tables/${name}.csv?cases=obihiro,kanra`),
      ...['.md', '/cases.md', '/cases/obihiro.md', '/feed.atom', '/citations/obihiro.json', '/data', '/data/api'].map((path) => `/${language}${path}`),
      `/${language}/cases/obihiro/sheet`,
      `/${language}/booklet?case=obihiro&case=kanra`,
    ])
    const guessed = looked.flatMap((language) => [
      ...draftedCollections.flatMap((collection, index) => [
        `/${language}/${collection}/${canary}-${index}?draft=true`,
        `/${language}/${collection}/${canary}?preview=true`,
      ]),
      `/${language}/countries/qz`,
      `/${language}/about/${canary}-13`,
      `/${language}/preview/cases/${drafts.newCase}`,
      ...drafts.paths.map((path) => `/${language}/preview${path}`),
      `/${language}/cases/obihiro?draft=true&preview=true`,
    ])
    const openData = [
      '/llms.txt',
      '/data/catalogue.json',
      ...openTables.flatMap(({ name }) => [
        `/data/${name}.csv`,
        `${linkTo.api()}/${termTables.some((table) => table.name === name) ? 'terms' : 'rows'}/${name}?limit=500`,
      ]),
      ...[
        '',
        '/cases',
        '/cases/obihiro',
        `/cases/${canary}-0`,
        ...['search', 'ask'].map((page) => `/${page}?q=${encodeURIComponent('帯広')}`),
        '/openapi.json',
      ].map((path) => linkTo.api(path)),
    ]
    expect(await leaking(server(), openData)).toEqual([])
    expect((await ask(`${server().url}/ja/preview/cases/${drafts.newCase}`)).status).toBe(404)
    expect(await leaking(server(), [...lists, ...guessed])).toEqual([])
    // The data that Next's own browser runtime would ask for.
    const rsc = { RSC: '1', 'Next-Router-Prefetch': '1' }
    expect(await leaking(server(), ['/ja', '/ja/cases?_rsc=1', '/ja/cases/obihiro?_rsc=1', `/ja/preview/cases/${drafts.newCase}?_rsc=1`], rsc)).toEqual([])
    expect(await leaking(server(), ['/ja/cases/obihiro', '/ja'], { cookie: 'payload-token=forged; __prerender_bypass=1; __next_preview_data=1' })).toEqual([])
  })

  const queries: readonly Record<string, unknown>[] = [
    {},
    { draft: true },
    { draft: true, depth: 99, limit: 0 },
    { pagination: false, depth: 3 },
    { select: { title: true, name: true, slug: true }, draft: true },
    { where: { slug: { contains: canary } }, draft: true },
    { where: { 'title.ja': { like: canary } } },
    { where: { or: [{ _status: { equals: 'draft' } }, { id: { exists: true } }] } },
    { where: { 'version.title.ja': { contains: canary } }, draft: true },
    { sort: '-updatedAt', trash: true },
    { locale: 'all', 'fallback-locale': 'en', joins: false },
    { populate: { cases: { title: true }, media: { alt: true } }, depth: 2, draft: true },
  ]
  const collections = [
    ...draftedCollections,
    'media',
    'users',
    'catalogue-changes',
    'events',
    'payload-jobs',
    'payload-locked-documents',
    'payload-preferences',
  ]

  it.each(collections)('are in no answer of the API about %s, however a stranger asks', async (collection) => {
    const own = drafts.paths.filter((path) => path.startsWith(`/${collection}/`))
    // One record, asked for by its id, is put together in one way: a commit takes half of the questions for it, by turns.
    const ofRecords = inTurn(queries, 2, `questions about ${collection}`)
    const found: string[] = []
    for (const query of queries) {
      for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`, ...(ofRecords.includes(query) ? own : [])]) {
        for (const [method, headers] of [
          ['GET', {}],
          ['POST', { 'X-HTTP-Method-Override': 'GET' }],
        ] as const) {
          if (method === 'POST' && query.draft === undefined) continue
          const answer = await staff(method, path, { query, headers })
          const said = JSON.stringify([...answer.headers]) + answer.text
          if (said.includes(canary)) found.push(`${method} ${path} ${JSON.stringify(query)} ${answer.status}`)
        }
      }
    }
    expect(found).toEqual([])
  })

  it('are in no other answer either: rights, settings, GraphQL, refusals, files, the admin before the login', async () => {
    expect(
      await leaking(running, [
        '/api/access',
        '/api/globals/site?draft=true',
        '/api/globals/site/versions',
        '/api/users/me',
        '/api/graphql',
        `/api/graphql?query={Cases(draft:true){docs{slug}}}`,
        '/admin',
        `/admin/collections/cases/${drafts.newCase}`,
        '/admin/collections/cases?limit=100',
        `/admin/collections/cases/${drafts.newCase}/api`,
        `/admin/collections/cases/${drafts.newCase}/versions`,
      ]),
    ).toEqual([])
    const image = await ask(new URL(drafts.image, running.url).href)
    expect([401, 403, 404]).toContain(image.status)
    for (const path of drafts.paths) {
      for (const method of ['PATCH', 'DELETE', 'POST'] as const) {
        const answer = await staff(method, method === 'POST' ? `${path}/duplicate` : path, { body: { slug: 'taken' } })
        expect({ path, method, isTold: answer.text.includes(canary), isDone: answer.status < 300 }).toEqual({ path, method, isTold: false, isDone: false })
      }
    }
  })
})
