/**
 * `npm run source-fingerprint -- FILE`: makes `src/content/reference/source-fingerprint.json` anew from the text of the report
 * that the content is made from. The report itself is not part of the product; of its text only hashes are kept
 * (`src/model/own-words.ts`), by which the form tells its writer that a sentence stands there word for word.
 */
import { readFile, writeFile } from 'node:fs/promises'

import { fingerprintOf, packed } from '@/src/model/own-words'
import { dataFile } from '@/src/reference/data-file'

const [file] = process.argv.slice(2)

const about = {
  what: 'Hashes of a part of the 16-character runs of the report, sorted; no word of it can be read from them. Made by npm run source-fingerprint.',
  source: 'JICA市民参加協力事業を中心とした国内事業の地域の国際化・活性化への貢献度にかかる調査（概説）',
}

process.exitCode = 1
if (!file) throw new Error('Say where the text of the report is: npm run source-fingerprint -- FILE')
const hashes = fingerprintOf(await readFile(file, 'utf8'))
if (hashes.length === 0) throw new Error(`${file} has no text.`)
await writeFile(dataFile('source-fingerprint.json'), `${JSON.stringify({ ...about, hashes: packed(hashes) }, null, 2)}\n`)
console.log(JSON.stringify({ command: 'source-fingerprint', hashes: hashes.length }))
process.exitCode = 0
