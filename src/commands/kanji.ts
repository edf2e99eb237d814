/**
 * `npm run kanji -- FOLDER`: makes two tables anew, `src/text/kanji.json` of old and variant kanji and
 * `src/reference/readings.json` of how kanji are read. FOLDER holds `Unihan_Variants.txt`, `Unihan_OtherMappings.txt` and
 * `Unihan_Readings.txt` of the Unicode Character Database (Debian: package `unicode-data`); the old forms of everyday kanji come
 * with the package `opencc-js`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { kanjiTable, oldForms, readingsTable, unihanRows } from './kanji/table'

const fileOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const [folder] = process.argv.slice(2)

/** What the licences of the sources ask to stand beside the data. */
const unicode = (properties: string): string =>
  `Unicode Character Database 15.0, Unihan (${properties}). Copyright © 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in https://www.unicode.org/copyright.html.`
const aboutVariants = {
  what: 'Pairs of kanji: a variant, then the form that a search compares it by. Made by npm run kanji; changed from its sources.',
  sources: [unicode('kJoyoKanji, kJinmeiyoKanji, kSemanticVariant, kZVariant'), 'OpenCC, JPShinjitaiCharacters, through opencc-js 1.4.2. Apache License 2.0.'],
}
const aboutReadings = {
  what: 'How kanji are read, in Latin letters; behind a - readings of Japanese origin. Made by npm run kanji; changed from its source.',
  sources: [unicode('kJoyoKanji, kJinmeiyoKanji, kJapaneseOn, kJapaneseKun')],
}

process.exitCode = 1
if (!folder) throw new Error('Say where the Unihan files are: npm run kanji -- /usr/share/unicode')
const unihan = (name: string) => readFile(path.join(folder, name), 'utf8').then(unihanRows)
const shinjitai: unknown = createRequire(import.meta.url)('opencc-js/dict/JPShinjitaiCharacters').default
if (typeof shinjitai !== 'string') throw new Error('opencc-js has no JPShinjitaiCharacters any more.')
const other = await unihan('Unihan_OtherMappings.txt')
const pairs = kanjiTable({ old: oldForms(shinjitai), other, variants: await unihan('Unihan_Variants.txt') })
const readings = readingsTable(other, await unihan('Unihan_Readings.txt'))
await writeFile(fileOf('text/kanji.json'), `${JSON.stringify({ ...aboutVariants, pairs: [...pairs].map(([from, to]) => from + to).join('') })}\n`)
await writeFile(fileOf('reference/readings.json'), `${JSON.stringify({ ...aboutReadings, readings: Object.fromEntries(readings) })}\n`)
console.log(JSON.stringify({ command: 'kanji', pairs: pairs.size, read: readings.size }))
process.exitCode = 0
