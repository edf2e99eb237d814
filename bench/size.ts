/** Everything that is measured on one number of cases. */
import { cpSync } from 'node:fs'
import path from 'node:path'

import { runForEffect, typescript } from '@/src/commands/plain/effects.mjs'
import { end, start } from '@/src/commands/plain/processes.mjs'
import { freePort, startServer } from '@/src/commands/plain/server.mjs'
import { readContent } from '@/src/content/loader/read'
import { measureCachedPages, type Server } from './cached-pages'
import { admin, databaseIn, settingsFor, temporaryFolder } from './folder'
import { type Generator, messageOf } from './generator'
import { measureMaking } from './making'
import { residentMegabytes, whenAtRest } from './numbers'
import { type Names, pages } from './pages'
import { catalogueHealth, measureReload } from './reload'
import { syntheticCases } from './synthetic'
import type { Row } from './table'
import { measureUnderLoad } from './under-load'
import { measureSaves, measureSearch } from './with-payload'

/** As many are published as staff would; more are written fast. */
const mostByTheDoor = 19
/** Reading everything at the start may take half a minute. */
const longestLoad = 30_000

/** With fewer cases a search says nothing about its speed. */
const fewestToSearch = 1_000

interface Size {
  readonly root: string
  readonly generator: Generator
  readonly count: number
  readonly nginxVersion: string | null
}

/**
 * A database of so many synthetic cases. The fast way is proved on a small one first: both ways must store the same.
 * @throws when they do not.
 */
export async function fill(root: string, count: number): Promise<string> {
  const folder = temporaryFolder()
  const fillIn = async (way: 'door' | 'fast', where: string, cases: number) =>
    runForEffect(root, '../../bench/fill', { env: settingsFor(where, await freePort()), args: [way, String(cases)] })
  if (count <= mostByTheDoor) {
    await fillIn('door', folder, count)
    return folder
  }
  const fast = await fillIn('fast', folder, count)
  const proof = await fillIn('door', temporaryFolder(), mostByTheDoor)
  if (fast.fingerprint !== proof.fingerprint) throw new Error('The fast way stores other cases than publishing does (bench/fast-writes.ts).')
  return folder
}

async function startNextOwn(root: string, folder: string): Promise<Server & { stop: () => Promise<void> }> {
  const port = await freePort()
  const child = start(process.execPath, typescript('bench/next-own.ts'), {
    cwd: root,
    env: settingsFor(folder, port),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await messageOf(child)
  return { port, pid: child.pid ?? 0, stop: () => end(child) }
}

/** Names for the addresses of the measured pages, so chosen that the first case answers all of them. */
function namesFrom(root: string): Names {
  const cases = syntheticCases(readContent(path.join(root, 'src/content')).vocabularies)
  const [first, second] = [cases(1), cases(2)]
  return {
    case: first.slug,
    otherCase: second.slug,
    impact: first.outcomes[0]?.impact ?? '',
    factor: first.factors[0]?.factor ?? '',
    programme: first.additionalProgrammes[0]?.programme ?? '',
    challenge: first.challenges[0]?.condition ?? '',
    resource: first.resources[0]?.condition ?? '',
  }
}

function memoryRow(name: string, pid: number): Row[] {
  const value = residentMegabytes(pid)
  return value === null ? [] : [{ name, unit: 'MB', value, better: 'less' }]
}

/** Fills, starts, measures and stops; in this order, so that nothing runs beside what is measured. */
export async function measureSize({ root, generator, count, nginxVersion }: Size): Promise<Row[]> {
  const size = `${count} cases`
  const folder = await fill(root, count)
  const forSaves = temporaryFolder()
  cpSync(folder, forSaves, { recursive: true })
  const withPayload = await measureSaves(root, forSaves, size)
  if (count >= fewestToSearch) withPayload.push(...(await measureSearch(root, folder, count)))

  const port = await freePort()
  const env = { ...settingsFor(folder, port), ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, LOGIN_ATTEMPTS_PER_MINUTE: '10000' }
  await runForEffect(root, 'first-admin', { env })
  const server = await startServer(root, { env, isQuiet: true })
  const ours: Server = { port, pid: server.pid }
  const health = await catalogueHealth(port)
  if (health.cases !== count) throw new Error(`The server shows ${health.cases} cases, not ${count}.`)
  const rows: Row[] = [
    { name: `${size} · snapshot loaded at the start`, unit: 'ms', value: health.loadMilliseconds, better: 'less', most: longestLoad },
    ...memoryRow(`${size} · memory after the start`, server.pid),
  ]
  const names = namesFrom(root)
  const nextOwn = await startNextOwn(root, folder)
  // What the servers still do in the background after their start would be measured as theirs or as each other's.
  await whenAtRest([server.pid, nextOwn.pid])
  const nginx = nginxVersion === null ? null : { folder: temporaryFolder(), version: nginxVersion }
  rows.push(...(await measureCachedPages({ generator, ours, nextOwn, nginx, names, size })))
  rows.push(...(await measureMaking({ ours, nextOwn, names, size })))
  await nextOwn.stop()
  rows.push(...memoryRow(`${size} · memory after the load`, server.pid))
  const [home] = pages
  // Publishing two hundred times on a large catalogue takes minutes, and the readers' thread does not know its size.
  if (home && count <= mostByTheDoor) rows.push(...(await measureUnderLoad({ generator, port, path: home.path(names), size })))
  if (home) rows.push(...(await measureReload({ generator, port, path: home.path(names), databaseFile: databaseIn(folder), size })))
  await server.stop()
  return [...rows, ...withPayload]
}
