/** `npm run countries`: makes `src/content/reference/countries.json` anew, all countries and territories of ISO 3166-1 with their names. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { countryRows } from './countries/rows'

const target = fileURLToPath(new URL('../content/reference/countries.json', import.meta.url))
const rows = countryRows()
await writeFile(target, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
console.log(JSON.stringify({ command: 'countries', countries: rows.length }))
