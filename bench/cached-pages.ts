/** Cached pages against nginx with the same bytes and against Next's own server, in turns, so that a busy moment meets all. */
import { get as httpGet } from 'node:http'
import { gunzipSync } from 'node:zlib'

import { freePort } from '@/src/commands/plain/server.mjs'
import type { Generator } from './generator'
import type { Outcome } from './load'
import { type FileServer, startNginx } from './nginx'
import { median, processorSeconds } from './numbers'
import { type Names, pages } from './pages'
import type { Row } from './table'

/** A server that answers the measured pages. */
export interface Server {
  readonly port: number
  readonly pid: number
}
interface Answer {
  readonly status: number
  readonly body: Buffer
  readonly milliseconds: number
}

/** A cached page has to reach this share of nginx's rate, and so many times Next's. */
const leastOfNginx = 0.8
const leastOfNext = 20

const connections = 16
/** Many short rounds in turns: what slows the machine for a second meets both servers or falls out of the median. */
const rounds = 25
const roundMilliseconds = 400
const roundsOfNext = 2
const roundMillisecondsOfNext = 2_000
const most = 500_000

/** One request as a browser's, the body as it came. */
export function get(port: number, path: string): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    httpGet({ port, path, host: '127.0.0.1', agent: false, headers: { 'accept-encoding': 'gzip', accept: 'text/html' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), milliseconds: performance.now() - began }))
    }).on('error', reject)
  })
}

function titleIn({ status, body }: Answer): string {
  const html = body[0] === 0x1f ? gunzipSync(body) : body
  const title = /<title>(.*?)<\/title>/.exec(html.toString('utf8'))?.[1]
  if (status !== 200 || title === undefined) throw new Error(`A page that is to be measured answers ${status} without a title.`)
  return title
}

interface Rounds {
  readonly outcomes: Outcome[]
  processor: number | null
}

async function round(generator: Generator, { port, pid }: Server, path: string, milliseconds: number, into: Rounds): Promise<void> {
  const before = processorSeconds(pid)
  into.outcomes.push(await generator.run({ port, path, connections, milliseconds, most }))
  const after = processorSeconds(pid)
  into.processor = before === null || after === null || into.processor === null ? null : into.processor + after - before
}

const rateOf = ({ requests, seconds }: Outcome): number => requests / seconds
const medianRate = ({ outcomes }: Rounds): number => median(outcomes.map(rateOf))

/** Processor time of the server for one answer, in microseconds. */
function costRow(name: string, { outcomes, processor }: Rounds): Row[] {
  const requests = outcomes.reduce((sum, outcome) => sum + outcome.requests, 0)
  return processor === null ? [] : [{ name, unit: 'µs of processor per answer', value: (processor * 1_000_000) / requests, better: 'less' }]
}

interface Comparison {
  readonly generator: Generator
  readonly ours: Server
  readonly nextOwn: Server
  readonly nginx: { readonly folder: string; readonly version: string } | null
  readonly names: Names
  /** Put before each row's name. */
  readonly size: string
}

/** Measures every page of `pages.ts`. @throws when the servers do not answer the same. */
export async function measureCachedPages({ generator, ours, nextOwn, nginx, names, size }: Comparison): Promise<Row[]> {
  const rows: Row[] = []
  const packed = new Map<string, Buffer>()
  const found = pages.map((page, index) => ({ ...page, url: page.path(names), file: `page-${index + 1}` }))
  for (const { name, url, file } of found) {
    const first = await get(ours.port, url)
    if (titleIn(first) !== titleIn(await get(nextOwn.port, url))) throw new Error(`${url}: Next's own server answers with another page.`)
    rows.push({ name: `${size} · ${name} · first time, made`, unit: 'ms', value: first.milliseconds, better: 'less' })
    packed.set(file, first.body)
  }
  const fileServer = nginx && (await startNginx(nginx.folder, await freePort(), nginx.version, packed))
  for (const { name, url, file } of found) {
    if (fileServer && !(await get(fileServer.port, `/${file}.html`)).body.equals((await get(ours.port, url)).body))
      throw new Error(`${url}: nginx serves other bytes.`)
    rows.push(...(await measurePage({ generator, ours, nextOwn, fileServer, url, file: `/${file}.html`, name: `${size} · ${name}` })))
  }
  await fileServer?.stop()
  return rows
}

interface OnePage extends Pick<Comparison, 'generator' | 'ours' | 'nextOwn'> {
  readonly fileServer: FileServer | null
  readonly url: string
  readonly file: string
  readonly name: string
}

async function measurePage({ generator, ours, nextOwn, fileServer, url, file, name }: OnePage): Promise<Row[]> {
  const own: Rounds = { outcomes: [], processor: 0 }
  const files: Rounds = { outcomes: [], processor: 0 }
  const next: Rounds = { outcomes: [], processor: 0 }
  const unmeasured: Rounds = { outcomes: [], processor: 0 }
  await round(generator, ours, url, 500, unmeasured)
  if (fileServer) await round(generator, fileServer, file, 500, unmeasured)
  for (let turn = 0; turn < rounds; turn += 1) {
    await round(generator, ours, url, roundMilliseconds, own)
    if (fileServer) await round(generator, fileServer, file, roundMilliseconds, files)
  }
  await round(generator, nextOwn, url, 500, unmeasured)
  for (let turn = 0; turn < roundsOfNext; turn += 1) await round(generator, nextOwn, url, roundMillisecondsOfNext, next)

  const rows: Row[] = [
    { name: `${name} · rate`, unit: 'answers/s', value: medianRate(own), better: 'more' },
    { name: `${name} · p95`, unit: 'ms', value: median(own.outcomes.map(({ p95 }) => p95)), better: 'less' },
    ...costRow(`${name} · cost`, own),
  ]
  if (fileServer) {
    // Neighbours in time are compared: what slows the machine for a while slows both.
    const ratios = own.outcomes.flatMap((outcome, turn) => (files.outcomes[turn] ? rateOf(outcome) / rateOf(files.outcomes[turn]) : []))
    rows.push(
      { name: `${name} · nginx’s rate`, unit: 'answers/s', value: medianRate(files), better: null },
      ...costRow(`${name} · nginx’s cost`, files).map((row) => ({ ...row, better: null })),
      { name: `${name} · share of nginx’s rate`, unit: 'of 1', value: median(ratios), better: 'more', least: leastOfNginx },
    )
  }
  return [
    ...rows,
    { name: `${name} · Next’s own rate`, unit: 'answers/s', value: medianRate(next), better: null },
    { name: `${name} · times Next’s rate`, unit: 'times', value: medianRate(own) / medianRate(next), better: 'more', least: leastOfNext },
    { name: `${name} · generator busy`, unit: 'of 1', value: median([...own.outcomes, ...files.outcomes].map(({ busy }) => busy)), better: null },
  ]
}
