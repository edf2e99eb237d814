/** Runs what is measured with Payload in the same process (`saves.ts`, `search.ts`) and gives its numbers as rows. */
import { z } from 'zod'

import { runForEffect, typescript } from '@/src/commands/plain/effects.mjs'
import { end, start } from '@/src/commands/plain/processes.mjs'
import { say } from '@/src/commands/plain/say.mjs'
import { freePort } from '@/src/commands/plain/server.mjs'
import { settingsFor } from './folder'
import { quantile } from './numbers'
import type { Row } from './table'

/** A search must be answered in so many milliseconds at the p95, and so many times as fast as with `like`. */
const longestSearch = 30
const leastOfLike = 10
/** With `like`, loading and all searches together, in milliseconds. Longer, and the search counts as not answered. */
const patience = 200_000

const saveSchema = z.object({ p50: z.number(), p95: z.number() })
const partSchema = z.union([z.object({ like: z.array(z.number()).min(1) }), z.object({ first: z.number(), own: z.array(z.number()).min(1) })])

export async function measureSaves(root: string, folder: string, size: string): Promise<Row[]> {
  const effect = await runForEffect(root, '../../bench/saves', { env: settingsFor(folder, await freePort()) })
  const { p50, p95 } = saveSchema.parse(effect)
  return [
    { name: `${size} · saving a full case · p50`, unit: 'ms', value: p50, better: 'less' },
    { name: `${size} · saving a full case · p95`, unit: 'ms', value: p95, better: 'less' },
  ]
}

export async function measureSearch(root: string, folder: string, count: number): Promise<Row[]> {
  const size = `${count} cases`
  const child = start(process.execPath, typescript('bench/search.ts').concat(String(count)), {
    cwd: root,
    env: settingsFor(folder, await freePort()),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let like: number[] = []
  let own: { first: number; own: number[] } | null = null
  child.on('message', (message) => {
    const part = partSchema.parse(message)
    if ('like' in part) like = part.like
    else own = part
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const timer = setTimeout(() => void end(child), patience)
  await gone
  clearTimeout(timer)
  return rowsOf(size, like, own)
}

function rowsOf(size: string, like: readonly number[], own: { first: number; own: readonly number[] } | null): Row[] {
  const rows: Row[] =
    like.length === 0
      ? []
      : [
          { name: `${size} · search with like · p50`, unit: 'ms', value: quantile(like, 0.5), better: null },
          { name: `${size} · search with like · p95`, unit: 'ms', value: quantile(like, 0.95), better: null },
        ]
  if (!own) say(`\n!! The search over ${size} gave no answer in ${patience / 1_000} s, or its process ended. 検索が終わりませんでした。\n`)
  rows.push({ name: `${size} · search · answered`, unit: 'of 1', value: own ? 1 : 0, better: null, least: 1 })
  if (!own) return rows
  const p95 = quantile(own.own, 0.95)
  rows.push(
    { name: `${size} · first search, texts made ready`, unit: 'ms', value: own.first, better: 'less' },
    { name: `${size} · search · p50`, unit: 'ms', value: quantile(own.own, 0.5), better: 'less' },
    { name: `${size} · search · p95`, unit: 'ms', value: p95, better: 'less', most: longestSearch },
  )
  if (like.length > 0) {
    // The first round's searches that `like` got through, too.
    const same = quantile(own.own.slice(0, like.length), 0.95)
    rows.push({ name: `${size} · times as fast as like · p95`, unit: 'times', value: quantile(like, 0.95) / same, better: 'more', least: leastOfLike })
  }
  return rows
}
