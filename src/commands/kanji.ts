/**
 * `npm run kanji -- FOLDER`: makes `src/text/kanji.json` anew, the table of old and variant kanji. FOLDER holds
 * `Unihan_Variants.txt` and `Unihan_OtherMappings.txt` of the Unicode Character Database (Debian: package `unicode-data`);
 * the old forms of everyday kanji come with the package `opencc-js`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { kanjiTable, oldForms, unihanRows } from './kanji/table'

const target = fileURLToPath(new URL('../text/kanji.json', import.meta.url))
const [folder] = process.argv.slice(2)

/** What the licences of both sources ask to stand beside the data. */
const about = {
  what: 'Pairs of kanji: a variant, then the form that a search compares it by. Made by npm run kanji; changed from its sources.',
  sources: [
    'Unicode Character Database 15.0, Unihan (kJoyoKanji, kJinmeiyoKanji, kSemanticVariant, kZVariant). Copyright © 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in https://www.unicode.org/copyright.html.',
    'OpenCC, JPShinjitaiCharacters, through opencc-js 1.4.2. Apache License 2.0.',
  ],
}

process.exitCode = 1
if (!folder) throw new Error('Say where the Unihan files are: npm run kanji -- /usr/share/unicode')
const unihan = (name: string) => readFile(path.join(folder, name), 'utf8').then(unihanRows)
const shinjitai: unknown = createRequire(import.meta.url)('opencc-js/dict/JPShinjitaiCharacters').default
if (typeof shinjitai !== 'string') throw new Error('opencc-js has no JPShinjitaiCharacters any more.')
const pairs = kanjiTable({ old: oldForms(shinjitai), other: await unihan('Unihan_OtherMappings.txt'), variants: await unihan('Unihan_Variants.txt') })
await writeFile(target, `${JSON.stringify({ ...about, pairs: [...pairs].map(([from, to]) => from + to).join('') })}\n`)
console.log(JSON.stringify({ command: 'kanji', pairs: pairs.size }))
process.exitCode = 0
