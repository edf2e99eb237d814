import { languages } from '@/src/i18n/languages'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { JsonLd, siteNode } from '@/src/ui/json-ld'
import type { View } from '@/src/ui/view'
import { versionOf } from './descriptions'
import { openTables } from './tables'

/** What search engines for data read of the page (schema.org): the whole, its files, its version and its terms. */
export function DataJsonLd({ view, name }: { view: View; name: string }) {
  const { snapshot, language } = view
  const { site } = snapshot
  const { revision, updatedAt } = versionOf(snapshot)
  const text = (of: Parameters<typeof textIn>[0]): string => textIn(of, language).text
  const download = (file: string, encodingFormat: string) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: absoluteUrl(linkTo.dataFile(file)) })
  const publisher = siteNode(view)
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name,
        description: text(site.description),
        url: absoluteUrl(linkTo.data(language)),
        inLanguage: languages,
        isAccessibleForFree: true,
        version: String(revision),
        dateModified: updatedAt,
        creator: { '@type': 'Organization', name, url: publisher.url },
        includedInDataCatalog: publisher,
        ...(hasText(site.licence) ? { license: absoluteUrl(`${linkTo.data(language)}#terms`), usageInfo: text(site.licence) } : {}),
        spatialCoverage: { '@type': 'Place', name: language === 'ja' ? '日本' : 'Japan' },
        isBasedOn: snapshot.sources.map((source) => ({
          '@type': 'CreativeWork',
          name: text(source.name),
          ...(source.url === null ? {} : { url: source.url }),
        })),
        distribution: [
          download('catalogue.zip', 'application/zip'),
          download('catalogue.json', 'application/json'),
          ...openTables.map((table) => ({ ...download(`${table.name}.csv`, 'text/csv'), name: text(table.title) })),
        ],
      }}
    />
  )
}
