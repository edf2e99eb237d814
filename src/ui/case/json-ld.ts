import { caseName, hasOwnHeadline } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { siteNode } from '@/src/ui/json-ld'
import type { View } from '@/src/ui/view'

/** What search engines read of a case: the article and the way to it (schema.org). */
export function caseJsonLd(view: View, record: CaseRecord): readonly object[] {
  const { snapshot, language, words } = view
  const { sources, places } = lookup(snapshot)
  const text = (of: Parameters<typeof textIn>[0]) => textIn(of, language).text
  const address = absoluteUrl(linkTo.case(language, record.slug))
  const site = siteNode(view)
  const crumbs = [
    { name: words.frame.home, item: absoluteUrl(linkTo.home(language)) },
    { name: words.sections.cases, item: absoluteUrl(linkTo.cases(language)) },
    { name: caseName(snapshot, record, language), item: address },
  ]
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: caseName(snapshot, record, language),
      ...(hasOwnHeadline(record, language) ? { alternativeHeadline: text(record.title) } : {}),
      description: text(record.summary),
      inLanguage: language,
      url: address,
      mainEntityOfPage: address,
      datePublished: record.createdAt,
      dateModified: record.updatedAt,
      author: site.publisher,
      publisher: site.publisher,
      isPartOf: site,
      contentLocation: record.places.flatMap((slug) => {
        const place = places.get(slug)
        return place ? [{ '@type': 'Place', name: text(place.name) }] : []
      }),
      isBasedOn: record.sources.flatMap((slug) => {
        const source = sources.get(slug)
        return source ? [{ '@type': 'CreativeWork', name: text(source.name), ...(source.url === null ? {} : { url: source.url }) }] : []
      }),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
    },
  ]
}
