/** The browser's one script: bundled from `src/enhance` when the project is built, served under a name with a hash of its content. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { build } from 'esbuild'

import { type CachedPage, makeCachedPage } from './cache/cached-page'
import { toBrotli } from './cache/encoding'
import type { HeaderList } from './security/security-headers'

export interface EnhanceScript {
  /** `enhance.1a2b3c4d.js`, the whole address below the origin. */
  readonly name: string
  readonly page: CachedPage
}

/** What a page may load of script, in bytes as sent. */
const largestScript = 15 * 1024

const contentType = 'text/javascript; charset=utf-8'

async function bundle(root: string): Promise<{ name: string; body: Buffer } | null> {
  const entry = path.join(root, 'src/enhance/index.ts')
  if (!existsSync(entry)) return null
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const body = Buffer.from(result.outputFiles[0]?.contents ?? [])
  return { name: `enhance.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.js`, body }
}

const folderOf = (root: string) => path.join(root, '.next/enhance')

/** Writes the script into the build. @throws when it is larger than a page may load. */
export async function buildEnhance(root: string): Promise<{ name: string; bytes: number } | null> {
  const folder = folderOf(root)
  await rm(folder, { recursive: true, force: true })
  const script = await bundle(root)
  if (!script) return null
  const bytes = (await toBrotli(script.body)).byteLength
  if (bytes > largestScript) throw new Error(`The script of src/enhance has ${bytes} bytes compressed; a page may load ${largestScript}.`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, script.name), script.body)
  return { name: script.name, bytes }
}

/** The built script; in development it is bundled anew for each request, so that a reload shows the change. */
export async function loadEnhance(root: string, isDevelopment: boolean, security: HeaderList): Promise<EnhanceScript | null> {
  if (isDevelopment) {
    const script = await bundle(root)
    return script && { name: 'enhance.js', page: await makeCachedPage(script.body, contentType, security, 'no-store') }
  }
  const names = await readdir(folderOf(root)).catch(() => [])
  const name = names.find((each) => /^enhance\.[0-9a-f]+\.js$/.test(each))
  if (!name) return null
  const body = await readFile(path.join(folderOf(root), name))
  return { name, page: await makeCachedPage(body, contentType, security, 'public, max-age=31536000, immutable') }
}
