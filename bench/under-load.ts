/** How long a reader of a cached page waits while others keep the server busy: staff who save, strangers who flood. */
import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { admin } from './folder'
import type { Generator } from './generator'
import type { Row } from './table'

/** A cached page's p99 under each of these, in milliseconds. */
const longestWait = 50
/** Four readers, who ask again and again for as long as the load lasts. */
const readers = { connections: 4, milliseconds: 120_000, most: 3_000_000 }
const saves = 200
const floodMilliseconds = 6_000

interface Load {
  readonly generator: Generator
  readonly port: number
  readonly path: string
  readonly size: string
}

export interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request; what goes wrong with it is an answer too, of status 0. */
export function send(port: number, { method = 'GET', path, headers = {}, body }: Sent): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
        agent: false,
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', () => resolve({ status: 0, text: '' }))
      },
    )
    sent.on('error', () => resolve({ status: 0, text: '' })).end(body)
  })
}

/** So many ask again and again for so long. */
async function flood(port: number, clients: number, next: (turn: number) => Sent): Promise<void> {
  const until = Date.now() + floodMilliseconds
  let turn = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (Date.now() < until) await send(port, next((turn += 1)))
    }),
  )
}

/** The head of a request of the administrator. @throws when the sign-in is refused. */
export async function signInAt(port: number): Promise<Readonly<Record<string, string>>> {
  const signedIn = await send(port, { method: 'POST', path: '/api/users/login', headers: json, body: JSON.stringify(admin) })
  const { token }: { token?: string } = JSON.parse(signedIn.text || '{}')
  if (!token) throw new Error(`The administrator of the measurement could not sign in (${signedIn.status}).`)
  return { ...json, authorization: `JWT ${token}` }
}

/** The first nineteen cases. */
export async function casesOf(port: number, headers: Readonly<Record<string, string>>): Promise<readonly { readonly id: number; readonly summary: object }[]> {
  const list = await send(port, { path: '/api/cases?depth=0&limit=19&draft=true', headers })
  const { docs }: { docs: { id: number; summary: object }[] } = JSON.parse(list.text)
  return docs
}

async function saveAll(port: number): Promise<void> {
  const headers = await signInAt(port)
  const docs = await casesOf(port, headers)
  const answers = await Promise.all(
    Array.from({ length: saves }, (_, turn) => {
      const { id, summary } = docs[turn % docs.length] ?? { id: 0, summary: {} }
      return send(port, {
        method: 'PATCH',
        path: `/api/cases/${id}?depth=0`,
        headers,
        body: JSON.stringify({ summary: { ...summary, en: `Made-up summary, save ${turn}.` }, _status: 'published' }),
      })
    }),
  )
  const failed = answers.filter(({ status }) => status !== 200)
  if (failed.length > 0) throw new Error(`${failed.length} of ${saves} saves failed: ${failed[0]?.status} ${failed[0]?.text.slice(0, 300)}`)
}

/** One request that publishes all cases again. */
async function publishInBulk(port: number): Promise<void> {
  const headers = await signInAt(port)
  const { status, text } = await send(port, {
    method: 'PATCH',
    path: '/api/cases?depth=0&where[id][not_equals]=',
    headers,
    body: JSON.stringify({ _status: 'published' }),
  })
  if (status !== 200) throw new Error(`The bulk publish failed: ${status} ${text.slice(0, 300)}`)
}

/** Staff who ask for everything at once. */
async function askForVersions(port: number): Promise<void> {
  const headers = await signInAt(port)
  await flood(port, 4, () => ({ path: '/api/cases/versions?limit=0&depth=3', headers }))
}

/** Connections that begin a request and never end it. */
async function holdHalfHeads(port: number): Promise<void> {
  const sockets = Array.from({ length: 300 }, () => connect({ host: '127.0.0.1', port }).on('error', () => undefined))
  for (const socket of sockets) socket.write('GET /ja HTTP/1.1\r\nHost: local')
  await sleep(floodMilliseconds)
  for (const socket of sockets) socket.destroy()
}

const nested = '['.repeat(5_000_000)
const json = { 'content-type': 'application/json' }

/** What others do meanwhile, each for itself. */
const loads: readonly { readonly name: string; readonly run: (port: number) => Promise<void> }[] = [
  { name: `${saves} publishes queue`, run: saveAll },
  { name: 'a bulk publish of all cases', run: publishInBulk },
  { name: 'staff ask for all versions', run: askForVersions },
  { name: 'a flood of sign-in pages', run: (port) => flood(port, 260, () => ({ path: '/admin/login' })) },
  {
    name: 'a flood of wrong passwords',
    run: (port) =>
      flood(port, 60, () => ({
        method: 'POST',
        path: '/api/users/login',
        headers: json,
        body: JSON.stringify({ email: 'nobody@cases.test', password: 'wrong' }),
      })),
  },
  { name: 'a flood of searches', run: (port) => flood(port, 60, (turn) => ({ path: `/ja/search?q=x${turn}` })) },
  { name: 'a flood of filters', run: (port) => flood(port, 60, (turn) => ({ path: `/ja/cases?q=x${turn}&sort=start` })) },
  { name: 'a flood of addresses that lead nowhere', run: (port) => flood(port, 60, (turn) => ({ path: `/ja/cases/x${turn}` })) },
  { name: 'a flood of previews without a session', run: (port) => flood(port, 60, (turn) => ({ path: `/ja/preview/cases/${turn}` })) },
  { name: 'a flood of health checks', run: (port) => flood(port, 60, () => ({ path: '/healthz' })) },
  { name: 'bodies of 5 MB from strangers', run: (port) => flood(port, 5, () => ({ method: 'POST', path: '/api/users/login', headers: json, body: nested })) },
  {
    name: 'bodies of 5 MB that call themselves a question',
    run: (port) =>
      flood(port, 5, () => ({
        method: 'POST',
        path: '/api/cases',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
        body: nested,
      })),
  },
  { name: 'a flood of odd questions to the API', run: (port) => flood(port, 60, (turn) => ({ path: `/api/cases?where[id][near]=${turn}&limit=0&depth=9` })) },
  { name: '300 connections with half a head', run: holdHalfHeads },
]

/** The p99 of a cached page while each of the loads lasts. */
export async function measureUnderLoad({ generator, port, path, size }: Load): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, run } of loads) {
    const reading = generator.run({ port, path, ...readers })
    await run(port)
    generator.hurry()
    const { p99, worst } = await reading
    rows.push(
      { name: `${size} · p99 of a cached page while: ${name}`, unit: 'ms', value: p99, better: 'less', most: longestWait },
      { name: `${size} · worst of a cached page while: ${name}`, unit: 'ms', value: worst, better: 'less' },
    )
  }
  return rows
}
