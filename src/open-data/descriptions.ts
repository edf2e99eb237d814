/** What machines read beside the files: a Data Package, and the CSV on the Web of each table. Both follow from the codebook. */
import { lastModified } from '@/src/catalogue/last-modified'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { languages } from '@/src/i18n/languages'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { codebook, type CodebookEntry } from './codebook'
import { listSeparator } from './csv'
import { columnsOf, type OpenTable } from './table'
import { openTables } from './tables'

const packageTypes = { string: 'string', number: 'number', integer: 'integer', boolean: 'boolean', date: 'date', uri: 'string' } as const
const webTypes = { string: 'string', number: 'double', integer: 'integer', boolean: 'boolean', date: 'date', uri: 'anyURI' } as const

/** The last change of what is published, and the revision that counts up with every change. */
export function versionOf(snapshot: CatalogueSnapshot): { readonly revision: number; readonly updatedAt: string } {
  return { revision: snapshot.revision, updatedAt: lastModified(snapshot) }
}

function entriesOf(snapshot: CatalogueSnapshot, table: OpenTable): readonly CodebookEntry[] {
  return codebook(snapshot).filter((entry) => entry.table === table.name)
}

/** `datapackage.json` of the zip, after the Data Package standard; the licence is what the site's own field says. */
export function dataPackage(snapshot: CatalogueSnapshot): object {
  const { site } = snapshot
  const { revision, updatedAt } = versionOf(snapshot)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'regional-revitalisation-cases',
    title: site.name.en || site.name.ja,
    description: site.description.en || site.description.ja,
    homepage: absoluteUrl(linkTo.data('en')),
    version: `0.0.${revision}`,
    created: updatedAt,
    // A name would have to be one of the Open Definition.
    licenses: [{ title: site.licence.en || site.licence.ja, path: absoluteUrl(linkTo.data('en')) }],
    contributors: [{ title: site.name.en || site.name.ja, roles: ['publisher'] }],
    sources: snapshot.sources.map(({ name, url }) => ({ title: name.en || name.ja, ...(url === null ? {} : { path: url }) })),
    resources: openTables.map((table) => ({
      name: table.name,
      title: table.title.en,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: [...table.key],
        fields: entriesOf(snapshot, table).map(({ column, label }) => ({
          name: column.path,
          title: label.en,
          'title-ja': label.ja,
          type: column.isList ? 'string' : packageTypes[column.type],
          ...(column.type === 'uri' ? { format: 'uri' } : {}),
          ...(column.mayBeEmpty ? {} : { constraints: { required: true } }),
          ...(column.isList ? { description: `Several values, parted by “${listSeparator}”.` } : {}),
          ...(column.values && !column.isList
            ? { categories: Object.entries(column.values).map(([value, name]) => ({ value, label: name.en, 'label-ja': name.ja })) }
            : {}),
        })),
      },
    })),
  }
}

/** The CSV on the Web description of one table: `outcomes.csv-metadata.json`. */
export function csvOnTheWeb(snapshot: CatalogueSnapshot, table: OpenTable): object {
  const { site } = snapshot
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    url: `${table.name}.csv`,
    'dc:title': languages.map((language) => ({ '@value': table.title[language], '@language': language })),
    'dc:license': languages.flatMap((language) => (site.licence[language] ? [{ '@value': site.licence[language], '@language': language }] : [])),
    'dc:modified': versionOf(snapshot).updatedAt,
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: entriesOf(snapshot, table).map(({ column, label }) => ({
        // A name may hold no dot here; the title is the header.
        name: column.path.replaceAll('.', '_'),
        titles: column.path,
        'dc:description': languages.map((language) => ({ '@value': label[language], '@language': language })),
        datatype: webTypes[column.type],
        required: !column.mayBeEmpty,
        ...(column.isList ? { separator: listSeparator } : {}),
      })),
      primaryKey: table.key.map((path) => path.replaceAll('.', '_')),
    },
  }
}

/** How many rows and columns a table has at this revision. */
export function sizeOf(snapshot: CatalogueSnapshot, table: OpenTable): { readonly rows: number; readonly columns: number } {
  return { rows: table.rows(snapshot).length, columns: columnsOf(table).length }
}
