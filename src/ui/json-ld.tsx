import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from './view'

/** JSON that may stand inside a script element: a text could hold `</script>` or `<!--`. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** Structured data of a page (schema.org), for machines alone. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
}

/** The site itself: what every page belongs to, and who is the author of what no other author is named for. */
export function siteNode({ snapshot, language }: View) {
  const name = textIn(snapshot.site.name, language).text
  return { '@type': 'WebSite', name, url: absoluteUrl(linkTo.home(language)), publisher: { '@type': 'Organization', name } } as const
}

/** The site as search engines read it on the home page, with the address at which it is searched. */
export function SiteJsonLd({ view }: { view: View }) {
  const { snapshot, language } = view
  const target = `${absoluteUrl(linkTo.picture(language, 'search'))}?q={search_term_string}`
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        ...siteNode(view),
        description: textIn(snapshot.site.description, language).text,
        inLanguage: language,
        potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: target }, 'query-input': 'required name=search_term_string' },
      }}
    />
  )
}
