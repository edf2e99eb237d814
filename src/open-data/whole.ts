/** Everything published as one JSON and as one zip. */
import { strToU8, zipSync } from 'fflate'

import { oncePerSnapshot } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { codebookCsv } from './codebook'
import { openCsv } from './csv'
import { csvOnTheWeb, dataPackage, versionOf } from './descriptions'
import { openTables } from './tables'

/** The whole catalogue: its version, its terms of use, and every table by name. */
export function wholeJson(snapshot: CatalogueSnapshot): object {
  const { name, description, licence, attribution, contact } = snapshot.site
  return {
    ...versionOf(snapshot),
    site: { name, description, licence, attribution, contact },
    tables: Object.fromEntries(openTables.map((table) => [table.name, table.rows(snapshot)])),
  }
}

const readable = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of the zip by name, as texts. */
function filesOfArchive(snapshot: CatalogueSnapshot): Readonly<Record<string, string>> {
  const { licence, attribution } = snapshot.site
  return {
    'datapackage.json': readable(dataPackage(snapshot)),
    'catalogue.json': readable(wholeJson(snapshot)),
    'codebook.csv': codebookCsv(snapshot),
    'LICENCE.txt': [licence.ja, attribution.ja, licence.en, attribution.en].filter((text) => text !== '').join('\n\n') + '\n',
    ...Object.fromEntries(
      openTables.flatMap((table) => [
        [`${table.name}.csv`, openCsv(table, snapshot)],
        [`${table.name}.csv-metadata.json`, readable(csvOnTheWeb(snapshot, table))],
      ]),
    ),
  }
}

/** The zip; one revision always gives the same bytes, so that it keeps its tag. */
export const archive = oncePerSnapshot((snapshot): Uint8Array<ArrayBuffer> => {
  const mtime = new Date(versionOf(snapshot).updatedAt || '2000-01-01T00:00:00Z')
  return zipSync(Object.fromEntries(Object.entries(filesOfArchive(snapshot)).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime })
})
