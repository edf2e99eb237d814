/** How much more the server holds after a thousand publishes and after a thousand drafts than before them. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import { runForEffect } from '@/src/commands/plain/effects.mjs'
import { freePort, startServer } from '@/src/commands/plain/server.mjs'
import { admin, settingsFor } from './folder'
import { fill } from './size'
import type { Row } from './table'
import { casesOf, send, signInAt } from './under-load'

const writes = 1_000
/** So many come first and are not measured: what is kept on purpose (pages, texts of the search, compiled code) is there then. */
const first = 200
/** After so many writes readers ask, so that the server makes a page and a search of the new snapshot. */
const betweenReaders = 10
/** A snapshot of nineteen cases is half a megabyte: a server that kept each one would hold hundreds. */
const mostGrowth = 10
const patience = 30_000

/** Bytes that the server holds once everything else was collected, in MB. @throws when it does not answer. */
async function heldMegabytes(pid: number, report: string): Promise<number> {
  rmSync(report, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (let waited = 0; waited < patience && !existsSync(report); waited += 100) await sleep(100)
  return Number(readFileSync(report, 'utf8')) / 1024 ** 2
}

/** The number of cases that the server is asked about. */
const cases = 19

/** A server of its own, started so that it can be asked what it holds. Other work on the machine changes none of its numbers. */
export async function measureGrowth(root: string): Promise<Row[]> {
  const folder = await fill(root, cases)
  const port = await freePort()
  const report = path.join(folder, 'heap-report')
  const env = {
    ...settingsFor(folder, port),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    HEAP_REPORT: report,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(root, 'bench/heap-report.mjs')).href}`,
  }
  await runForEffect(root, 'first-admin', { env })
  const server = await startServer(root, { env, isQuiet: true })
  const headers = await signInAt(port)
  const records = await casesOf(port, headers)

  async function write(count: number, asDraft: boolean): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) {
      const one = records[turn % records.length]
      if (!one) throw new Error('There is no case to save.')
      const answer = await send(port, {
        method: 'PATCH',
        path: `/api/cases/${one.id}?depth=0${asDraft ? '&draft=true' : ''}`,
        headers,
        body: JSON.stringify({ summary: { ...one.summary, en: `Made-up summary, write ${turn}.` }, _status: asDraft ? 'draft' : 'published' }),
      })
      if (answer.status !== 200) throw new Error(`Write ${turn} was refused: ${answer.status} ${answer.text.slice(0, 300)}`)
      if (turn % betweenReaders === 0) for (const page of ['/ja', `/ja/search?q=${encodeURIComponent('作り物')}`]) await send(port, { path: page })
    }
  }

  const rows: Row[] = []
  for (const asDraft of [false, true]) {
    await write(first, asDraft)
    const before = await heldMegabytes(server.pid, report)
    await write(writes, asDraft)
    const value = (await heldMegabytes(server.pid, report)) - before
    rows.push({
      name: `${cases} cases · growth of the heap after ${writes} ${asDraft ? 'drafts saved' : 'publishes'}`,
      unit: 'MB',
      value,
      better: null,
      most: mostGrowth,
    })
  }
  await server.stop()
  return rows
}
