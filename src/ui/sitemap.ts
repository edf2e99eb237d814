import { lastModified } from '@/src/catalogue/last-modified'
import { lookup } from '@/src/catalogue/lookup'
import { termCounts } from '@/src/catalogue/term-counts'
import type { CaseRecord, CatalogueSnapshot, RichText } from '@/src/catalogue/types'
import { isoDate } from '@/src/i18n/format'
import { type Bilingual, defaultLanguage, isLanguage, type Language, languages } from '@/src/i18n/languages'
import { absoluteUrl, alternates, linkTo, type PagePath, pictureNames, type VocabularyKind } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { elements } from '@/src/model/terms'
import { aboutPages } from './about/about-index'

interface Listed {
  readonly path: PagePath
  readonly updatedAt: string
  /** Languages in which the page's own text is written; all of them if left out. */
  readonly written?: readonly Language[]
}

interface Term {
  readonly slug: string
  readonly updatedAt: string
  readonly name?: Bilingual
  readonly definition?: Bilingual | null
}

/** The languages in which every one of these texts is written that is written at all. Japanese is always there. */
function writtenIn(...texts: readonly (Bilingual | null | undefined)[]): readonly Language[] {
  return languages.filter((language) => language === defaultLanguage || texts.every((text) => !hasText(text ?? null) || text?.[language].trim() !== ''))
}

function entries(kind: VocabularyKind, terms: readonly Term[]): readonly Listed[] {
  return terms.map(({ slug, updatedAt, name, definition }) => ({ path: (to) => linkTo.entry(to, kind, slug), updatedAt, written: writtenIn(name, definition) }))
}

const hasWords = (text: RichText | null): boolean => text !== null && /"text":"[^"]*\S/.test(JSON.stringify(text.root))

/** A case's English page is one when its title, its summary and its rows are written in English. */
function writtenCase({ title, summary, outcomes, factors, timeline }: CaseRecord): readonly Language[] {
  const rows = [
    ...outcomes.flatMap(({ heading, statement }) => [heading, statement]),
    ...factors.flatMap(({ heading, statement }) => [heading, statement]),
    ...timeline.map((row) => row.title),
  ]
  return writtenIn(title, summary, ...rows)
}

function writtenPage(snapshot: CatalogueSnapshot, slug: string): readonly Language[] {
  const page = lookup(snapshot).pages.get(slug)
  return page && !hasWords(page.body.en) ? [defaultLanguage] : page ? writtenIn(page.title) : languages
}

/** Every page that a search engine should know, in the languages in which it is written: cases, vocabularies (entries that some case uses), about. */
export function listedPages(snapshot: CatalogueSnapshot): readonly Listed[] {
  const updatedAt = lastModified(snapshot)
  const counts = termCounts(snapshot)
  const used = <Entry extends { readonly slug: string }>(kind: keyof typeof counts, terms: readonly Entry[]) =>
    terms.filter(({ slug }) => counts[kind].has(slug))
  const kinds: readonly VocabularyKind[] = ['impact', 'element', 'factor', 'programme', 'country', 'place', 'organisation']
  return [
    { path: linkTo.home, updatedAt },
    { path: linkTo.data, updatedAt },
    { path: linkTo.dataApi, updatedAt },
    { path: (to) => linkTo.cases(to), updatedAt },
    { path: linkTo.explore, updatedAt },
    ...pictureNames.map((name): Listed => ({ path: (to) => linkTo.picture(to, name), updatedAt })),
    ...snapshot.cases.map((record): Listed => ({ path: (to) => linkTo.case(to, record.slug), updatedAt: record.updatedAt, written: writtenCase(record) })),
    ...kinds.map((kind): Listed => ({ path: (to) => linkTo.vocabulary(to, kind), updatedAt })),
    ...entries('impact', snapshot.impactTags),
    ...entries(
      'element',
      elements.map((slug) => ({ slug, updatedAt })),
    ),
    ...entries('factor', snapshot.promotingFactors),
    ...entries('programme', used('programme', snapshot.programmes)),
    ...entries('country', used('country', snapshot.countries)),
    ...entries('place', used('place', snapshot.places)),
    ...entries('organisation', used('organisation', snapshot.organisations)),
    { path: (to) => linkTo.about(to), updatedAt },
    ...aboutPages(snapshot).map((page): Listed => ({ path: (to) => linkTo.about(to, page), updatedAt, written: writtenPage(snapshot, page) })),
  ]
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/**
 * The sitemap (sitemaps.org 0.9) with each page in the languages in which it is written, as alternates of one another. An
 * English page whose text is Japanese is there for readers who switch, but nothing for a search engine.
 */
export function sitemap(snapshot: CatalogueSnapshot): string {
  const urls = listedPages(snapshot).flatMap(({ path, updatedAt, written = languages }) => {
    const offered = Object.entries(alternates(path)).filter(([language]) => !isLanguage(language) || written.includes(language))
    const links = offered
      .map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absoluteUrl(address))}"/>`)
      .join('')
    const changed = isoDate(updatedAt)
    return written.map(
      (language) => `<url><loc>${escapeXml(absoluteUrl(path(language)))}</loc>${changed === '' ? '' : `<lastmod>${changed}</lastmod>`}${links}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** Robots may read every public page; the admin, the API, previews and confirmation links are nothing for them. */
export function robots(): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Allow: /api/public/v1/',
    ...languages.map((language) => `Disallow: /${language}/preview/`),
    ...languages.map((language) => `Disallow: /${language}/confirm/`),
    // Choices combine without end; what they lead to has an address of its own.
    'Disallow: /*?',
    // A town has no other address. The longer rule wins (RFC 9309).
    ...languages.map((language) => `Allow: ${linkTo.picture(language, 'my-town', 'town=')}`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n')
}
