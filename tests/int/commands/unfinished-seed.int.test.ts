/** Ctrl-C while the cases are being loaded: the next run loads them wholly, and nobody's work is ever taken for such a rest. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { loadWholly } from '@/src/commands/database/unfinished-seed'
import { openProduct, type Product } from '@/tests/int/support/product'

let product: Product
let at: { dataDir: string; databaseUrl: string }

beforeEach(async () => {
  product = await openProduct()
  at = { dataDir: mkdtempSync(path.join(tmpdir(), 'cases-data-')), databaseUrl: 'file:one.db' }
})
afterEach(async () => {
  rmSync(at.dataDir, { recursive: true })
  await product.close()
})

const text = (word: string) => ({ ja: word, en: word })

/** Stands for loading three sources; `until` cuts it. */
async function load(until = 3): Promise<void> {
  for (const slug of ['one', 'two', 'three'].slice(0, until)) {
    await product.payload.create({
      collection: 'sources',
      overrideAccess: true,
      data: { slug, name: text(slug), definition: text(slug), definitionSource: text(slug), publisher: text(slug), _status: 'published' },
    })
  }
  if (until < 3) throw new Error('cut')
}

async function stored(): Promise<{ documents: number; versions: number; notes: number }> {
  const { totalDocs: documents } = await product.payload.count({ collection: 'sources', overrideAccess: true })
  const { totalDocs: versions } = await product.payload.countVersions({ collection: 'sources', overrideAccess: true })
  return { documents, versions, notes: readdirSync(at.dataDir).length }
}

test('a loading that was cut is started anew and ends whole', async () => {
  await expect(loadWholly(product.payload, at, () => load(2))).rejects.toThrow('cut')
  expect(await stored()).toMatchObject({ documents: 2, notes: 1 })
  await expect(loadWholly(product.payload, at, () => load(1))).rejects.toThrow('cut')
  expect(await stored()).toMatchObject({ documents: 1, notes: 1 })
  await loadWholly(product.payload, at, () => load())
  expect(await stored()).toEqual({ documents: 3, versions: 3, notes: 0 })
})

test('content is left alone without a note that its loading was cut, even when nobody has an account', async () => {
  await loadWholly(product.payload, at, () => load())
  await loadWholly(product.payload, at, () => Promise.resolve())
  expect(await stored()).toMatchObject({ documents: 3, notes: 0 })
})

test('content is left alone as soon as anybody has an account, whatever note there is', async () => {
  await expect(loadWholly(product.payload, at, () => load(2))).rejects.toThrow('cut')
  await product.hireEverybody()
  await loadWholly(product.payload, at, () => Promise.resolve())
  expect(await stored()).toMatchObject({ documents: 2, notes: 0 })
})

test('a note about another database is not about this one', async () => {
  await expect(loadWholly(product.payload, { ...at, databaseUrl: 'file:other.db' }, () => load(2))).rejects.toThrow('cut')
  await loadWholly(product.payload, at, () => Promise.resolve())
  expect(await stored()).toMatchObject({ documents: 2 })
})
