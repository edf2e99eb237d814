/**
 * Writes what is generated from the collections: `src/payload-types.ts` and the admin's import map (`npm run generate`).
 * With `--check` nothing changes; the result says which of the two is not what it should be.
 */
import { readFile, writeFile } from 'node:fs/promises'

import { importEditorFirst } from '@/src/database/import-order'
import { failWith } from './database/open-payload'

const isCheck = process.argv.includes('--check')

/** Lets `write` write the file and says whether that changed it; a check puts back what was there. */
async function changes(file: string, write: () => Promise<void>): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => '')
  await write()
  const isChanged = before !== (await readFile(file, 'utf8'))
  if (isCheck && isChanged) await writeFile(file, before)
  return isChanged
}

async function generate(): Promise<void> {
  process.exitCode = 1
  // Nothing is opened or signed.
  process.env.PAYLOAD_SECRET ??= 'not used: no database is opened here'
  await importEditorFirst()
  const { default: config } = await import('@/payload.config')
  const { generateImportMap } = await import('payload')
  const { generateTypes } = await import('payload/node')
  const sanitised = await config
  const { importMapFile } = sanitised.admin.importMap
  if (typeof importMapFile !== 'string') throw new Error('payload.config.ts must say where the import map is.')
  const types = await changes(sanitised.typescript.outputFile, () => generateTypes(sanitised, { log: false }))
  const importMap = await changes(importMapFile, () => generateImportMap(sanitised, { log: false, force: true }))
  console.log(JSON.stringify({ command: 'generate', changed: { types, importMap } }))
  process.exit(0)
}

generate().catch(failWith)
