import { caseName, hasOwnHeadline } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'

/** JSON that may stand inside a script element: a text could hold `</script>` or `<!--`. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** What search engines read of a case: the article and the way to it (schema.org). */
export function caseJsonLd({ snapshot, language, words }: View, record: CaseRecord): readonly object[] {
  const { sources, places } = lookup(snapshot)
  const text = (of: Parameters<typeof textIn>[0]) => textIn(of, language).text
  const address = absoluteUrl(linkTo.case(language, record.slug))
  const publisher = { '@type': 'WebSite', name: text(snapshot.site.name), url: absoluteUrl(linkTo.home(language)) }
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
      isPartOf: publisher,
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
