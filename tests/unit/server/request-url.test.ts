import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { preferredLanguage } from '@/src/server/http/accept-language'
import { pageOf, pageToPrint, publicRoute } from '@/src/server/http/public-routes'
import { longestUrl, readRequestUrl } from '@/src/server/http/request-url'
import { canonicalQuery, pagesWithQueries } from '@/src/server/next/canonical-query'
import { markCombinedLinks } from '@/src/server/next/no-follow'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshotAt } from './fixtures'

describe('the address of a request', () => {
  it('is read into decoded segments and a query', () => {
    expect(readRequestUrl('/ja/cases/%E6%BB%9D%E5%B7%9D?sort=title')).toMatchObject({
      ok: true,
      path: '/ja/cases/滝川',
      segments: ['ja', 'cases', '滝川'],
      query: 'sort=title',
      cleanUrl: null,
    })
  })

  it.each(['/ja/%E0%A4%A', '/%', '/ja/%00', '/ja/a%2Fb', '/ja/..', '/ja/%2e%2e/x', '/ja\\x', 'http://other.example/', '*', ''])(
    'is refused as malformed: %s',
    (url) => {
      expect(readRequestUrl(url)).toEqual({ ok: false, status: 400 })
    },
  )

  it('is refused when it is longer than any of ours', () => {
    expect(readRequestUrl(`/${'a'.repeat(longestUrl)}`)).toEqual({ ok: false, status: 414 })
  })

  it.each([
    ['/ja/', '/ja'],
    ['//ja//cases/?a=1', '/ja/cases?a=1'],
    ['//other.example', '/other.example'],
  ])('has one form with regard to slashes: %s is %s', (url, clean) => {
    expect(readRequestUrl(url)).toMatchObject({ cleanUrl: clean })
  })

  it('never throws, and never sends a reader to another host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const target = readRequestUrl(`/${text}`)
        if (target.ok && target.cleanUrl !== null) expect(target.cleanUrl).toMatch(/^\/(?!\/)/)
      }),
    )
  })
})

describe('a public page', () => {
  const route = (path: string, query = '') => {
    const segments = path.split('/').slice(1)
    return publicRoute(segments, canonicalQuery(pageOf(segments), query, snapshotAt(1)))
  }

  it('without parameters has none in its canonical address either: the server need not ask', () => {
    expect(pagesWithQueries.length).toBeGreaterThan(10)
    for (const page of pagesWithQueries) expect([page, canonicalQuery(page, '', contentSnapshot())]).toEqual([page, ''])
  })

  it.each(['/ja/cases.rsc', '/ja/cases/x.rsc', '/ja/cases/x.segments/_tree.segment.rsc', '/ja/tables/x.csv/y.txt', '/ja/.well-known'])(
    'is not what Next names with a dot: %s',
    (path) => {
      expect(route(path)).toEqual({ kind: 'none' })
    },
  )
  it('with a dot is a file of a table', () => {
    expect(route('/ja/tables/find.csv')).toMatchObject({ kind: 'page', url: '/ja/tables/find.csv' })
  })

  it('with a dot is a document for paper, at the end of its address only', () => {
    expect(route('/ja/cases/kanra/sheet.pdf')).toMatchObject({ kind: 'page', url: '/ja/cases/kanra/sheet.pdf' })
    expect(route('/en/booklet.pdf')).toMatchObject({ kind: 'page', url: '/en/booklet.pdf' })
    for (const path of ['/ja/sheet.pdf/x', '/ja/cases/x.pdf', '/ja/cases/kanra/sheet.pdf.rsc']) expect([path, route(path).kind]).toEqual([path, 'none'])
  })
  it('to print stands in for a document that cannot be made, if its address is one of ours', () => {
    expect(pageToPrint('/ja/cases/kanra/sheet.pdf')).toEqual({ language: 'ja', url: '/ja/cases/kanra/sheet' })
    expect(pageToPrint('/en/booklet.pdf?case=a&case=b')).toEqual({ language: 'en', url: '/en/booklet?case=a&case=b' })
    for (const url of ['/ja/booklet.pdf?case="><script>', '/xx/booklet.pdf', '/ja/cases/a/b/sheet.pdf', '//evil.example/sheet.pdf', '/ja/cases/kanra']) {
      expect([url, pageToPrint(url)]).toEqual([url, null])
    }
  })

  it('has one canonical address, whatever the order of its parameters', () => {
    const one = route('/ja/cases', 'tier=model&element=social&sort=title')
    expect(one).toEqual({ kind: 'page', language: 'ja', url: '/ja/cases?element=social&tier=model&sort=title' })
    expect(route('/ja/cases', 'sort=title&element=social&tier=model&element=social')).toEqual(one)
  })

  it.each(['utm_source=x&_rsc=1', 'sort=number', 'element=unknown', 'page=1', '__proto__=x'])(
    'is the same page with parameters that change nothing: %s',
    (query) => {
      expect(route('/ja/cases', query)).toMatchObject({ url: '/ja/cases' })
    },
  )

  it('knows no parameter where its route has none', () => {
    expect(route('/en/about', 'sort=title&element=social')).toMatchObject({ url: '/en/about' })
  })

  it('is in the language of its address', () => {
    expect([route('/ja'), route('/en/cases/x'), route('/de'), route('/cases')]).toMatchObject([
      { language: 'ja', url: '/ja' },
      { language: 'en', url: '/en/cases/x' },
      { kind: 'none' },
      { kind: 'none' },
    ])
  })

  it('is told from a draft’s preview, a file and nothing', () => {
    expect([route('/ja/preview/cases/1').kind, route('/sitemap.xml').kind, route('/x/sitemap.xml').kind, route('/constructor').kind]).toEqual([
      'preview',
      'file',
      'none',
      'none',
    ])
  })
})

describe('the language of a reader', () => {
  it.each([
    [undefined, 'ja'],
    ['', 'ja'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
    ['ja,en;q=0.9', 'ja'],
    ['fr,de;q=0.9', 'ja'],
    ['fr,en;q=0.3', 'en'],
    ['en;q=0.5,ja;q=0.5', 'ja'],
    ['en;q=0', 'ja'],
    ['EN-us', 'en'],
    ['en;q=x', 'ja'],
    ['*', 'ja'],
  ])('for %s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})

describe('links to combined choices', () => {
  it.each([
    ['<a href="/ja/cases?element=social">x</a>', '<a href="/ja/cases?element=social">x</a>'],
    ['<a href="/ja/cases">x</a>', '<a href="/ja/cases">x</a>'],
    ['<a class="c" href="/ja/cases?element=social&amp;tier=model">x</a>', '<a rel="nofollow" class="c" href="/ja/cases?element=social&amp;tier=model">x</a>'],
    ['<a href="/ja/compare?cases=a,b">x</a>', '<a rel="nofollow" href="/ja/compare?cases=a,b">x</a>'],
    ['<a rel="next" href="/ja/cases?page=2&amp;tier=model">x</a>', '<a rel="nofollow next" href="/ja/cases?page=2&amp;tier=model">x</a>'],
    ['<a href="/ja/x">a, b &amp; c?</a>', '<a href="/ja/x">a, b &amp; c?</a>'],
  ])('are marked for crawlers: %s', (html, marked) => {
    expect(markCombinedLinks(html)).toBe(marked)
  })
})
