import { afterEach, describe, expect, it, vi } from 'vitest'

import { linkTo } from '@/src/i18n/links'
import { pageMetadata, shorten } from '@/src/ui/metadata'
import { listedPages, robots, sitemap } from '@/src/ui/sitemap'
import { viewOf } from '@/src/ui/view'
import { snapshot } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

afterEach(() => vi.unstubAllEnvs())

describe('What other sites read of a page', () => {
  const path = (language: 'ja' | 'en') => linkTo.case(language, 'kakuu')
  const page = { title: '題名', description: '説明です。', path }

  it('has title, description, the one address and the other language', () => {
    vi.stubEnv('PUBLIC_URL', 'https://cases.example.jp')
    const metadata = pageMetadata(viewOf(snapshot, 'ja'), page)
    expect(metadata.title).toBe('題名 | 架空事例集')
    expect(metadata.alternates).toEqual({
      canonical: 'https://cases.example.jp/ja/cases/kakuu',
      languages: { 'x-default': '/ja/cases/kakuu', ja: '/ja/cases/kakuu', en: '/en/cases/kakuu' },
      types: { 'application/atom+xml': [{ url: '/ja/feed.atom', title: '新しい事例と変更' }], 'text/markdown': '/ja/cases/kakuu.md' },
    })
    expect(metadata.metadataBase?.toString()).toBe('https://cases.example.jp/')
    expect(metadata.openGraph).toMatchObject({ title: '題名', siteName: '架空事例集', locale: 'ja_JP', url: 'https://cases.example.jp/ja/cases/kakuu' })
  })

  it('keeps filtered lists out of search engines', () => {
    expect(pageMetadata(viewOf(snapshot, 'ja'), { ...page, isIndexed: false }).robots).toEqual({ index: false, follow: true })
    expect(pageMetadata(viewOf(snapshot, 'ja'), page).robots).toBeUndefined()
  })

  it('shortens a description at the end of a sentence', () => {
    const long = `${'あ'.repeat(100)}。${'い'.repeat(100)}。`
    expect(shorten(long)).toBe(`${'あ'.repeat(100)}。`)
    expect(shorten('う'.repeat(300))).toHaveLength(160)
    expect(shorten('short')).toBe('short')
  })
})

describe('The sitemap', () => {
  it('lists each page in the languages in which it is written, as alternates of one another', () => {
    const xml = sitemap(snapshot)
    const pages = listedPages(snapshot)
    expect(parsed(xml).querySelectorAll('url')).toHaveLength(pages.reduce((sum, { written }) => sum + (written?.length ?? 2), 0))
    // What the fictional catalogue has not translated.
    expect(pages.filter(({ written }) => written?.length === 1).map(({ path }) => path('ja'))).toEqual(['/ja/cases/hinagata', '/ja/about/method'])
    expect(xml).toContain('<loc>http://localhost:3000/en/cases/kakuu</loc><lastmod>2024-05-03</lastmod>')
    expect(xml).toContain('hreflang="ja" href="http://localhost:3000/ja/cases/kakuu"')
  })

  it('offers no English page whose text is Japanese, also not as another language of the Japanese one', () => {
    const [first] = snapshot.cases
    const written = sitemap(snapshot)
    expect(written).toContain(`/en/cases/${first?.slug}<`)
    const untitled = { ...snapshot, cases: snapshot.cases.map((record) => (record === first ? { ...record, title: { ...record.title, en: ' ' } } : record)) }
    const xml = sitemap(untitled)
    expect(xml).not.toContain(`/en/cases/${first?.slug}`)
    expect(xml).toContain(`/ja/cases/${first?.slug}<`)
    const unnamed = { ...snapshot, impactTags: snapshot.impactTags.map((tag) => ({ ...tag, definition: { ja: '定義', en: '' } })) }
    expect(sitemap(unnamed)).not.toMatch(/\/en\/impact-tags\/[a-z]/)
  })

  it('leaves out entries that no case uses, former slugs and everything that is not public', () => {
    const xml = sitemap(snapshot)
    expect(xml).toContain('/ja/countries/bt<')
    for (const absent of ['/countries/zm', '/organisations/nobody', 'kakuu-machi', 'preview', 'not-found', 'admin']) expect(xml).not.toContain(absent)
  })

  it('is named to robots, which are kept out of admin, API and previews', () => {
    vi.stubEnv('PUBLIC_URL', 'https://cases.example.jp')
    expect(robots()).toContain('Sitemap: https://cases.example.jp/sitemap.xml')
    for (const closed of ['/admin', '/api/', '/ja/preview/', '/en/preview/', '/*?']) expect(robots()).toContain(`Disallow: ${closed}`)
    // A town's page may be found; it has an address with a question mark alone.
    expect(robots()).toContain('Allow: /ja/my-town?town=\nAllow: /en/my-town?town=\n')
  })
})
