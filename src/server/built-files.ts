/**
 * The files that Next builds for browsers: compressed when the project is built, and sent by the front server from memory. A
 * reader's style sheet and the screens of the admin wait for no save and no search, and nothing is compressed again for each request.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { type CachedPage, cachedPage } from './cache/cached-page'
import { toBrotli, toGzip } from './cache/encoding'
import type { HeaderList } from './security/security-headers'

/** Only what is text is compressed; other files stay with Next. */
const contentTypes: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

const builtIn = (root: string) => path.join(root, '.next/static')
const compressedIn = (root: string) => path.join(root, '.next/compressed')

/** Their names are made from their content or from the build. */
const forEver = 'public, max-age=31536000, immutable'

/** Paths below `/_next/static`, with `/` on every system. */
async function pathsBelow(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true }).catch(() => [])
  return paths.map((one) => one.split(path.sep).join('/'))
}

/** Writes both compressed forms of each file beside the build. @returns how many files */
export async function compressBuilt(root: string): Promise<number> {
  await rm(compressedIn(root), { recursive: true, force: true })
  const files = (await pathsBelow(builtIn(root))).filter((file) => Object.hasOwn(contentTypes, path.extname(file)))
  for (const file of files) {
    const body = await readFile(path.join(builtIn(root), file))
    const target = path.join(compressedIn(root), file)
    await mkdir(path.dirname(target), { recursive: true })
    const [brotli, gzipped] = await Promise.all([toBrotli(body), toGzip(body)])
    await writeFile(`${target}.br`, brotli)
    await writeFile(`${target}.gz`, gzipped)
  }
  return files.length
}

/** A built file by its path below `/_next/static`; null for what is none, or is no text: that is Next's to answer. */
export type FindBuiltFile = (file: string) => Promise<CachedPage> | null

/** Reads what the build has; each file itself when it is first asked for. */
export async function openBuiltFiles(root: string, security: HeaderList): Promise<FindBuiltFile> {
  const compressed = new Set(await pathsBelow(compressedIn(root)))
  const known = new Map<string, Promise<CachedPage>>()

  async function read(file: string): Promise<CachedPage> {
    const [brotli, gzipped, { size }] = await Promise.all([
      readFile(path.join(compressedIn(root), `${file}.br`)),
      readFile(path.join(compressedIn(root), `${file}.gz`)),
      stat(path.join(builtIn(root), file)),
    ])
    return cachedPage({ brotli, gzipped, length: size, hashed: gzipped }, contentTypes[path.extname(file)] ?? '', security, forEver)
  }

  return (file) => {
    if (!compressed.has(`${file}.br`)) return null
    const page = known.get(file) ?? read(file)
    known.set(file, page)
    page.catch(() => known.delete(file))
    return page
  }
}
