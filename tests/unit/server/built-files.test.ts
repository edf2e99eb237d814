/** What Next builds for browsers: compressed with the build, read when it is asked for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { compressBuilt, openBuiltFiles } from '@/src/server/built-files'

let root: string
const script = 'let a = 1\n'.repeat(200)

function write(file: string, text: string): void {
  const whole = path.join(root, '.next/static', file)
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(whole, text)
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'built-'))
  write('chunks/a.js', script)
  write('build/b.css', 'p { margin: 0 }')
  write('media/c.png', 'not a text')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('are whole in both forms, with the length of the file itself', async () => {
  expect(await compressBuilt(root)).toBe(2)
  const find = await openBuiltFiles(root, ['X-Test', 'yes'])
  const page = await find('chunks/a.js')
  expect(page && [brotliDecompressSync(page.br.body).toString(), gunzipSync(page.gzip.body).toString()]).toEqual([script, script])
  expect(page?.identity.headers).toEqual(expect.arrayContaining(['Content-Length', String(script.length), 'X-Test', 'yes']))
  expect(page?.br.headers).toEqual(expect.arrayContaining(['text/javascript; charset=utf-8', 'br', 'public, max-age=31536000, immutable']))
  expect((await find('build/b.css'))?.br.headers).toContain('text/css; charset=utf-8')
  expect(find('chunks/a.js')).toBe(find('chunks/a.js'))
})

it.each(['media/c.png', 'chunks/b.js', '../BUILD_ID', 'chunks/../chunks/a.js', 'chunks', '', '__proto__', 'chunks/a.js.br'])('do not hold %s', async (file) => {
  await compressBuilt(root)
  expect((await openBuiltFiles(root, []))(file)).toBeNull()
})

it('of another build are not there any more, and without a build there are none', async () => {
  await compressBuilt(root)
  rmSync(path.join(root, '.next/static/chunks/a.js'))
  await compressBuilt(root)
  expect((await openBuiltFiles(root, []))('chunks/a.js')).toBeNull()
  rmSync(path.join(root, '.next'), { recursive: true })
  expect((await openBuiltFiles(root, []))('build/b.css')).toBeNull()
})

it('that cannot be read are tried again', async () => {
  await compressBuilt(root)
  const find = await openBuiltFiles(root, [])
  const whole = path.join(root, '.next/static/chunks/a.js')
  rmSync(whole)
  await expect(find('chunks/a.js')).rejects.toThrow()
  writeFileSync(whole, script)
  expect((await find('chunks/a.js'))?.gzip.body.byteLength).toBeGreaterThan(0)
})
