/** Addresses that lead somewhere else, or nowhere. */
import { describe, expect, inject, it } from 'vitest'

import { ask, pathsOfSitemap, textOf } from './support/asking'

const origin = inject('readers')

describe('an address', () => {
  it.each([
    ['ja', 'ja,en;q=0.5', '/ja'],
    ['en', 'en-GB,en;q=0.9,ja;q=0.3', '/en'],
    ['no known language', 'fr', '/ja'],
  ])('without a language leads a reader of %s to a home page', async (_reader, accepted, home) => {
    const { status, headers } = await ask(`${origin}/`, { headers: { 'accept-language': accepted } })
    expect(status).toBe(302)
    expect(headers.location).toBe(home)
    expect(headers.vary).toContain('Accept-Language')
  })

  it.each([
    ['ja', 'ページが見つかりません', '事例の一覧へ'],
    ['en', 'Page not found', 'Go to the list of cases'],
  ])('that leads nowhere says so in %s, with a way on', async (language, title, way) => {
    for (const path of ['/cases/no-such-case', '/no-such-room', '/impact-tags/no-such-term', '/about/no-such-page', '/preview/cases/1']) {
      const { status, bytes } = await ask(`${origin}/${language}${path}`)
      const html = bytes.toString('utf8')
      expect({ path, status }).toEqual({ path, status: 404 })
      if (path.startsWith('/preview')) continue
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toContain(title)
      expect(html).toContain(`<a href="/${language}/cases">${way}</a>`)
    }
  })

  it('may be written with other slashes or capitals of a country and means the same page', async () => {
    const doubled = await ask(`${origin}/ja//cases/obihiro/`)
    expect(doubled.status).toBe(308)
    expect(doubled.headers.location).toBe('/ja/cases/obihiro')
  })

  it('with parameters that nobody knows shows the page without them', async () => {
    const [plain, decorated] = await Promise.all([
      textOf(`${origin}/ja/cases?element=economic`),
      textOf(`${origin}/ja/cases?utm_source=letter&element=economic&element=no-such&_rsc=1`),
    ])
    expect(decorated).toBe(plain)
  })

  it('of each page is in the sitemap, which robots are told of; that each leads to a page is in the test of a restored copy', async () => {
    expect((await pathsOfSitemap(origin)).length).toBeGreaterThan(400)
    expect(await textOf(`${origin}/robots.txt`)).toContain(`Sitemap: ${origin}/sitemap.xml`)
  })
})
