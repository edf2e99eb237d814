/** What is passed on to the application holds a turn; each way in which a client can leave has to give the turn back. */
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { createProxy } from '@/src/server/next/proxy'
import { createConcurrencyLimit } from '@/src/server/security/concurrency-limit'
import { applicationOf } from './fixtures'

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`

/** A server with a single turn, in front of an application that answers `/slow` when it is told to and `/endless` for ever. */
async function oneTurn() {
  const asked: string[] = []
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const backend = await applicationOf(async (request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/slow') await held
    if (request.url !== '/endless') return void response.end(`answer to ${request.url}`)
    const chunk = Buffer.alloc(1_000_000)
    const write = (): void => {
      while (!response.destroyed && response.write(chunk));
      response.once('drain', write)
    }
    write()
  })
  const pass = createProxy(backend, { stalled: 300 })
  const limit = createConcurrencyLimit({ atOnce: 1, perClient: 1, waiting: 100, waitingPerClient: 100 })
  const arrived: string[] = []
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '')
    limit('a client', async () => pass(request, response)).catch(() => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    asked,
    letGo,
    /** Sends `text` over a connection of its own. Resolves once its last request has arrived. */
    send: async (text: string): Promise<Socket> => {
      const before = arrived.length
      const socket = connect(address.port, '127.0.0.1').on('error', () => undefined)
      onTestFinished(() => void socket.destroy())
      socket.write(text)
      await vi.waitFor(() => expect(arrived.length).toBe(before + text.split('HTTP/1.1').length - 1))
      return socket
    },
    /** Whether there is still a turn to be had. */
    answers: async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${address.port}/next`, { signal: AbortSignal.timeout(20_000) })).ok,
  }
}

describe('a turn is given back', () => {
  it('by a client that leaves while it waits for it, and the application is not asked', async () => {
    const { asked, send, letGo, answers } = await oneTurn()
    await send(get('/slow'))
    const impatient = await send(get('/impatient'))
    impatient.destroy()
    await pause(50)
    letGo()
    expect(await answers()).toBe(true)
    expect(asked).toEqual(['/slow', '/next'])
  })

  it('by one that leaves while the application works', async () => {
    const { send, answers } = await oneTurn()
    const socket = await send(get('/slow'))
    socket.destroy()
    expect(await answers()).toBe(true)
  })

  it('by one that asks several things over one connection and leaves', async () => {
    const { send, letGo, answers } = await oneTurn()
    const socket = await send(get('/slow') + get('/second') + get('/third'))
    letGo()
    socket.destroy()
    expect(await answers()).toBe(true)
  })

  it('by one that leaves before all that it announced is sent', async () => {
    const { send, answers } = await oneTurn()
    const socket = await send('POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf')
    socket.destroy()
    expect(await answers()).toBe(true)
  })

  it('by one that takes nothing of its answer', async () => {
    const { send, answers } = await oneTurn()
    const socket = await send(get('/endless'))
    socket.pause()
    expect(await answers()).toBe(true)
  })
})
