/** How long a reader of a kept page waits while others keep the server busy: staff who save, strangers who flood. */
import { request } from 'node:http'

import type { Generator } from './generator'
import { admin } from './folder'
import type { Row } from './table'

/** A kept page's p99 under each of these, in milliseconds. */
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

interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request; what goes wrong with it is an answer too, of status 0. */
function send(port: number, { method = 'GET', path, headers = {}, body }: Sent): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) }, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', () => resolve({ status: 0, text: '' }))
    })
    sent.on('error', () => resolve({ status: 0, text: '' })).end(body)
  })
}

/** So many ask again and again for so long. */
async function flood(port: number, clients: number, next: (turn: number) => Sent): Promise<void> {
  const until = Date.now() + floodMilliseconds
  let turn = 0
  await Promise.all(Array.from({ length: clients }, async () => {
    while (Date.now() < until) await send(port, next((turn += 1)))
  }))
}

async function saveAll(port: number): Promise<void> {
  const json = { 'content-type': 'application/json' }
  const signedIn = await send(port, { method: 'POST', path: '/api/users/login', headers: json, body: JSON.stringify(admin) })
  const { token }: { token?: string } = JSON.parse(signedIn.text || '{}')
  if (!token) throw new Error(`The administrator of the measurement could not sign in (${signedIn.status}).`)
  const headers = { ...json, authorization: `JWT ${token}` }
  const list = await send(port, { path: '/api/cases?depth=0&limit=19&draft=true', headers })
  const { docs }: { docs: { id: number; summary: object }[] } = JSON.parse(list.text)
  const answers = await Promise.all(Array.from({ length: saves }, (_, turn) => {
    const { id, summary } = docs[turn % docs.length] ?? { id: 0, summary: {} }
    return send(port, { method: 'PATCH', path: `/api/cases/${id}?depth=0`, headers, body: JSON.stringify({ summary: { ...summary, en: `Made-up summary, save ${turn}.` }, _status: 'published' }) })
  }))
  const failed = answers.filter(({ status }) => status !== 200)
  if (failed.length > 0) throw new Error(`${failed.length} of ${saves} saves failed: ${failed[0]?.status} ${failed[0]?.text.slice(0, 300)}`)
}

const nested = '['.repeat(5_000_000)

/** What others do meanwhile, each for itself. */
const loads: readonly { readonly name: string; readonly run: (port: number) => Promise<void> }[] = [
  { name: `${saves} publishes queue`, run: saveAll },
  { name: 'a flood of sign-in pages', run: (port) => flood(port, 60, () => ({ path: '/admin/login' })) },
  { name: 'a flood of searches', run: (port) => flood(port, 60, (turn) => ({ path: `/ja/search?q=x${turn}` })) },
  { name: 'bodies of 5 MB from strangers', run: (port) => flood(port, 5, () => ({ method: 'POST', path: '/api/users/login', headers: { 'content-type': 'application/json' }, body: nested })) },
  { name: 'a flood of odd questions to the API', run: (port) => flood(port, 60, (turn) => ({ path: `/api/cases?where[id][near]=${turn}&limit=0&depth=9` })) },
]

/** The p99 of a kept page while each of the loads lasts. */
export async function measureUnderLoad({ generator, port, path, size }: Load): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, run } of loads) {
    const reading = generator.run({ port, path, ...readers })
    await run(port)
    generator.hurry()
    const { p99, worst } = await reading
    rows.push(
      { name: `${size} · p99 of a kept page while: ${name}`, unit: 'ms', value: p99, better: 'less', most: longestWait },
      { name: `${size} · worst of a kept page while: ${name}`, unit: 'ms', value: worst, better: 'less' },
    )
  }
  return rows
}
