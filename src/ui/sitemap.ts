import { languages } from '../i18n/languages'
import { absoluteUrl, alternates, linkTo, pictureNames, type PagePath, type VocabularyKind } from '../i18n/links'
import { isoDate } from '../i18n/format'
import { newestUpdate } from '../catalogue/newest'
import { termCounts } from '../catalogue/term-counts'
import { elements, type CatalogueSnapshot } from '../catalogue/types'
import { aboutPages } from './about/about-index'

interface Listed {
  readonly path: PagePath
  readonly updatedAt: string
}

function entries(kind: VocabularyKind, terms: readonly { readonly slug: string; readonly updatedAt: string }[]): readonly Listed[] {
  return terms.map(({ slug, updatedAt }) => ({ path: (to) => linkTo.entry(to, kind, slug), updatedAt }))
}

/** Every page that a search engine should know: cases, vocabularies (entries that some case uses), about. */
export function listedPages(snapshot: CatalogueSnapshot): readonly Listed[] {
  const newest = newestUpdate(snapshot)
  const counts = termCounts(snapshot)
  const used = <Entry extends { readonly slug: string }>(kind: keyof typeof counts, terms: readonly Entry[]) =>
    terms.filter(({ slug }) => counts[kind].has(slug))
  const kinds: readonly VocabularyKind[] = ['impact', 'element', 'factor', 'programme', 'country', 'place', 'organisation']
  return [
    { path: linkTo.home, updatedAt: newest },
    { path: (to) => linkTo.cases(to), updatedAt: newest },
    { path: linkTo.explore, updatedAt: newest },
    ...pictureNames.map((name): Listed => ({ path: (to) => linkTo.picture(to, name), updatedAt: newest })),
    ...snapshot.cases.map(({ slug, updatedAt }): Listed => ({ path: (to) => linkTo.case(to, slug), updatedAt })),
    ...kinds.map((kind): Listed => ({ path: (to) => linkTo.vocabulary(to, kind), updatedAt: newest })),
    ...entries('impact', snapshot.impactTags),
    ...entries('element', elements.map((slug) => ({ slug, updatedAt: newest }))),
    ...entries('factor', snapshot.promotingFactors),
    ...entries('programme', used('programme', snapshot.programmes)),
    ...entries('country', used('country', snapshot.countries)),
    ...entries('place', used('place', snapshot.places)),
    ...entries('organisation', used('organisation', snapshot.organisations)),
    { path: (to) => linkTo.about(to), updatedAt: newest },
    ...aboutPages(snapshot).map((page): Listed => ({ path: (to) => linkTo.about(to, page), updatedAt: newest })),
  ]
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** The sitemap (sitemaps.org 0.9) with each page in both languages as alternates of one another. */
export function sitemap(snapshot: CatalogueSnapshot): string {
  const urls = listedPages(snapshot).flatMap(({ path, updatedAt }) => {
    const links = Object.entries(alternates(path)).map(([language, address]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absoluteUrl(address))}"/>`).join('')
    const changed = isoDate(updatedAt)
    return languages.map((language) =>
      `<url><loc>${escapeXml(absoluteUrl(path(language)))}</loc>${changed === '' ? '' : `<lastmod>${changed}</lastmod>`}${links}</url>`)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** Robots may read every public page; the admin, the API and previews are nothing for them. */
export function robots(): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    ...languages.map((language) => `Disallow: /${language}/preview/`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n')
}
