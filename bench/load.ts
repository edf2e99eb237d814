/**
 * The load generator, a process of its own, so that it costs every server the same. Each connection asks, reads the answer to
 * its end and asks again; nothing is asked ahead. It only asks this machine. Orders come over IPC (`generator.ts`).
 */
import { connect } from 'node:net'

import { quantile } from './numbers'

export interface Order {
  readonly port: number
  readonly path: string
  readonly connections: number
  /** No request begins after so many milliseconds. */
  readonly milliseconds: number
  /** Nor after so many requests. */
  readonly most: number
}

export interface Outcome {
  readonly requests: number
  /** Requests answered with another status than 200, cut, or not at all. */
  readonly failures: number
  readonly seconds: number
  /** In milliseconds, from writing the request to the last byte of the answer. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
  /** Share of one processor that the generator itself used, 0 to 1. Near 1, it was the one that had no time. */
  readonly busy: number
}

/** An answer that takes longer counts as none, in milliseconds. */
const patience = 30_000
const endOfHead = Buffer.from('\r\n\r\n')
const endOfChunks = '\r\n0\r\n\r\n'
let isStopped = false

function exercise({ port, path, connections, milliseconds, most }: Order): Promise<Outcome> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nUser-Agent: bench\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n`)
  const times = new Float64Array(most)
  let requests = 0
  let answers = 0
  let failures = 0
  let open = 0
  const processor = process.cpuUsage()
  const began = performance.now()
  const until = began + milliseconds
  let lastAnswer = began
  isStopped = false

  return new Promise((resolve) => {
    function finish(): void {
      const { user, system } = process.cpuUsage(processor)
      const elapsed = lastAnswer - began
      const measured = times.subarray(0, answers)
      const at = (share: number): number => (answers === 0 ? Number.NaN : quantile(measured, share))
      resolve({
        requests: answers,
        failures,
        seconds: elapsed / 1_000,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
        worst: at(1),
        busy: (user + system) / 1_000 / Math.max(elapsed, 1),
      })
    }

    function openConnection(): void {
      open += 1
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let sentAt = 0
      let isWaiting = false
      /** Bytes of this answer still to come; -1 before its head has been read, Infinity when it says its end itself. */
      let left = -1
      let held: Buffer | null = null
      let tail = ''

      function ask(): void {
        sentAt = performance.now()
        if (isStopped || sentAt > until || requests >= most) return void socket.end()
        requests += 1
        isWaiting = true
        left = -1
        socket.write(request)
      }

      function answered(): void {
        lastAnswer = performance.now()
        times[answers] = lastAnswer - sentAt
        answers += 1
        isWaiting = false
        ask()
      }

      function readHead(chunk: Buffer): number {
        const end = chunk.indexOf(endOfHead)
        if (end < 0) return -1
        const head = chunk.toString('latin1', 0, end)
        if (!head.startsWith('HTTP/1.1 200 ')) failures += 1
        const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
        left = length === undefined ? Infinity : Number(length)
        return end + endOfHead.length
      }

      socket.on('connect', ask)
      socket.on('data', (chunk: Buffer) => {
        let body = 0
        let bytes = chunk
        if (left < 0) {
          if (held) bytes = Buffer.concat([held, chunk])
          body = readHead(bytes)
          held = body < 0 ? bytes : null
          if (body < 0) return
          tail = ''
        }
        if (left === Infinity) {
          tail = (tail + bytes.toString('latin1', Math.max(body, bytes.length - endOfChunks.length))).slice(-endOfChunks.length)
          if (tail === endOfChunks) answered()
          return
        }
        left -= bytes.length - body
        if (left < 0) socket.destroy(new Error('more than was announced'))
        else if (left === 0) answered()
      })
      socket.setTimeout(patience, () => socket.destroy())
      socket.on('error', () => undefined)
      socket.on('close', () => {
        if (isWaiting) failures += 1
        open -= 1
        if (open === 0) finish()
      })
    }

    for (let index = 0; index < connections; index += 1) openConnection()
  })
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'port' in message && 'path' in message
}

process.on('message', (message) => {
  if (message === 'stop') isStopped = true
  else if (isOrder(message)) void exercise(message).then((outcome) => process.send?.(outcome))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
