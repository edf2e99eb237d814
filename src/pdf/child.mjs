/** The process that makes PDFs: one message in, one out. It ends with the server. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

import { lettersOf, withKnownLetters } from './letters.mjs'

const templates = fileURLToPath(new URL('./templates', import.meta.url))
const folderOf = (/** @type {string} */ name) => path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
/** In the order in which a letter is looked for. */
const fonts = [
  ['@expo-google-fonts/biz-udpgothic', '400Regular/BIZUDPGothic_400Regular.ttf'],
  ['@expo-google-fonts/biz-udpgothic', '700Bold/BIZUDPGothic_700Bold.ttf'],
  ['@expo-google-fonts/noto-sans-jp', '400Regular/NotoSansJP_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans-jp', '700Bold/NotoSansJP_700Bold.ttf'],
].map(([name = '', file = '']) => readFileSync(path.join(folderOf(name), file)))
const letters = new Set(fonts.flatMap((font) => [...lettersOf(font)]))
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] })

/**
 * @param {import('./registry').PdfJob} job
 * @returns {{ pdf: Uint8Array } | { error: string }}
 */
function make({ template, data }) {
  const compiled = compiler.compile({
    mainFilePath: path.join(templates, `${template}.typ`),
    inputs: { data: withKnownLetters(JSON.stringify(data), letters) },
  })
  const faults = compiled.takeDiagnostics()
  if (!compiled.result || compiled.hasError()) return { error: faults ? JSON.stringify(compiler.fetchDiagnostics(faults)) : 'nothing was made' }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  compiler.evictCache(4)
  return { pdf: new Uint8Array(pdf) }
}

process.on('disconnect', () => process.exit())
process.on('message', (/** @type {import('./registry').PdfJob} */ job) => {
  try {
    process.send?.(make(job))
  } catch (error) {
    process.send?.({ error: String(error) })
  }
})
