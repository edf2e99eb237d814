import { gunzipSync } from 'node:zlib'

import { describe, expect, it, vi } from 'vitest'

import { lruByBytes } from '@/src/server/cache/lru'
import { type Answer, createPageCache, PageUnavailable } from '@/src/server/cache/page-cache'
import type { Rendered } from '@/src/server/next/render'
import { wholePage } from '@/src/server/next/whole-page'
import { createConcurrencyLimit } from '@/src/server/security/concurrency-limit'
import { parsed } from '@/tests/support/html'
import { rendered } from './fixtures'

function textOf(answer: Answer): string {
  return answer.kind === 'page' ? (parsed(gunzipSync(answer.page.gzip.body).toString()).documentElement.textContent ?? '') : answer.kind
}

/** A catalogue and a renderer that a test can move. */
const wide = { atOnce: 4, perClient: 4, waiting: 100, waitingPerClient: 100 }

function world(options: { patience?: number; maxBytes?: number; limit?: typeof wide } = {}) {
  const state = {
    revision: 1,
    time: 0,
    renders: [] as string[],
    render: (url: string): Promise<Rendered> => Promise.resolve(rendered(`${url} at ${state.revision}`)),
  }
  const pages = createPageCache({
    render: (url) => {
      state.renders.push(url)
      return state.render(url)
    },
    revision: () => state.revision,
    security: { publicPage: [], openData: [] },
    maxBytes: options.maxBytes ?? 1_000_000,
    patience: options.patience ?? 1_000,
    now: () => state.time,
    limits: { page: createConcurrencyLimit(wide), query: createConcurrencyLimit(options.limit ?? wide) },
  })
  return { state, pages, ask: async (url: string) => textOf(await pages.get(url, 'somebody')) }
}

function held<Value>() {
  let release: (value: Value) => void = () => {}
  const promise = new Promise<Value>((resolve) => (release = resolve))
  return { promise, release }
}

describe('page cache', () => {
  it('render a page once and then keep it', async () => {
    const { state, pages, ask } = world()
    expect(pages.peek('/ja')).toBeUndefined()
    expect([await ask('/ja'), await ask('/ja')]).toEqual(['/ja at 1', '/ja at 1'])
    expect(state.renders).toEqual(['/ja'])
    expect(pages.peek('/ja')).toBeDefined()
  })

  it('render once for all who ask at the same time', async () => {
    const { state, ask } = world()
    await Promise.all(Array.from({ length: 50 }, () => ask('/ja')))
    expect(state.renders).toEqual(['/ja'])
  })

  it('show a new revision to the next reader', async () => {
    const { state, pages, ask } = world()
    await ask('/ja')
    state.revision = 2
    expect(pages.peek('/ja')).toBeUndefined()
    expect(await ask('/ja')).toBe('/ja at 2')
  })

  it('send the last page when the new one takes too long, and the new one once it is there', async () => {
    const { state, ask } = world({ patience: 20 })
    await ask('/ja')
    state.revision = 2
    const slow = held<Rendered>()
    state.render = () => slow.promise
    expect(await ask('/ja')).toBe('/ja at 1')
    slow.release(rendered('new'))
    await slow.promise
    await expect.poll(() => ask('/ja')).toBe('new')
    expect(state.renders).toHaveLength(2)
  })

  it('are waited for once, not by each reader and after each of many publishes', async () => {
    const { state, ask } = world({ patience: 1_000 })
    await ask('/ja')
    const slow = held<Rendered>()
    state.render = () => slow.promise
    state.revision = 2
    expect(await ask('/ja')).toBe('/ja at 1')
    state.time += 1_000
    state.revision = 3
    const waits = vi.spyOn(globalThis, 'setTimeout')
    for (let reader = 0; reader < 5; reader += 1) expect(await ask('/ja')).toBe('/ja at 1')
    expect(waits.mock.calls.filter(([, pause]) => pause === 1_000)).toEqual([])
    waits.mockRestore()
    slow.release(rendered('at last'))
    await expect.poll(() => ask('/ja')).toBe('at last')
  })

  it.each(['asked for', 'looked for'] as const)('are waited for again after the next publish, once the new page was %s', async (how) => {
    const { state, pages, ask } = world({ patience: 4_000 })
    await ask('/ja')
    state.render = async (url) => {
      const { revision } = state
      await new Promise((resolve) => setTimeout(resolve, 20))
      return rendered(`${url} at ${revision}`)
    }
    // So soon after each other that they would be one wait.
    for (const revision of [2, 3, 4]) {
      state.revision = revision
      state.time += 4_000
      expect(await ask('/ja')).toBe(`/ja at ${revision}`)
      if (how === 'asked for') await ask('/ja')
      else expect(pages.peek('/ja')).toBeDefined()
    }
  })

  it('are waited for again when nobody asked for a while', async () => {
    const { state, ask } = world({ patience: 1_000 })
    await ask('/ja')
    const slow = held<Rendered>()
    state.render = () => slow.promise
    state.revision = 2
    expect(await ask('/ja')).toBe('/ja at 1')
    state.time += 3_600_000
    const patient = ask('/ja')
    slow.release(rendered('at last'))
    expect(await patient).toBe('at last')
  })

  it('send the last good page while rendering fails, and try again after a pause', async () => {
    const { state, ask } = world()
    await ask('/ja')
    state.revision = 2
    state.render = () => Promise.reject(new Error('the database is away'))
    expect([await ask('/ja'), await ask('/ja'), await ask('/ja')]).toEqual(['/ja at 1', '/ja at 1', '/ja at 1'])
    expect(state.renders).toHaveLength(2)
    state.time += 1_001
    state.render = () => Promise.resolve(rendered('back'))
    expect(await ask('/ja')).toBe('back')
  })

  it('never keep an error, and do not hammer a page that fails', async () => {
    const { state, pages, ask } = world()
    state.render = () => Promise.resolve(rendered('boom', { status: 500 }))
    await expect(ask('/ja')).rejects.toThrow(PageUnavailable)
    await expect(ask('/ja')).rejects.toThrow(PageUnavailable)
    expect(state.renders).toHaveLength(1)
    expect(pages.bytes).toBe(0)
    state.time += 1_001
    state.render = () => Promise.resolve(rendered('well'))
    expect(await ask('/ja')).toBe('well')
  })

  it('do not let a slow render of an old revision replace the new page', async () => {
    const { state, pages, ask } = world()
    const slow = held<Rendered>()
    state.render = () => slow.promise
    const first = ask('/ja')
    state.revision = 2
    state.render = () => Promise.resolve(rendered('new'))
    expect(await ask('/ja')).toBe('new')
    slow.release(rendered('old'))
    expect(await first).toBe('old')
    expect(await ask('/ja')).toBe('new')
    expect(pages.peek('/ja')).toBeDefined()
  })

  it('remember for a revision that nothing is there, and see it when something is', async () => {
    const { state, ask } = world()
    state.render = () => Promise.resolve(rendered('', { status: 404 }))
    expect([await ask('/ja/x'), await ask('/ja/x')]).toEqual(['missing', 'missing'])
    expect(state.renders).toHaveLength(1)
    state.revision = 2
    state.render = () => Promise.resolve(rendered('there'))
    expect(await ask('/ja/x')).toBe('there')
  })

  it('forget a page that was withdrawn', async () => {
    const { state, pages, ask } = world()
    await ask('/ja/x')
    state.revision = 2
    state.render = () => Promise.resolve(rendered('', { status: 404 }))
    expect(await ask('/ja/x')).toBe('missing')
    expect(pages.peek('/ja/x')).toBeUndefined()
    expect(await ask('/ja/x')).toBe('missing')
  })

  it('pass a redirect on', async () => {
    const { state, pages } = world()
    state.render = () => Promise.resolve(rendered('', { status: 308, location: '/ja/cases/new' }))
    expect(await pages.get('/ja/cases/old', 'somebody')).toMatchObject({ kind: 'redirect', status: 308, location: '/ja/cases/new' })
  })

  it('stay within their bytes, and a flood of addresses that lead nowhere pushes no page out', async () => {
    const { state, pages, ask } = world({ maxBytes: 60_000 })
    for (let index = 0; index < 40; index += 1) await ask(`/ja/cases/${index}`)
    expect(pages.bytes).toBeLessThanOrEqual(60_000)
    expect(pages.peek('/ja/cases/39')).toBeDefined()
    expect(pages.peek('/ja/cases/0')).toBeUndefined()
    state.render = () => Promise.resolve(rendered('', { status: 404 }))
    for (let index = 0; index < 500; index += 1) await ask(`/ja/nothing/${index}`)
    expect(pages.peek('/ja/cases/39')).toBeDefined()
    expect(pages.bytes).toBeLessThanOrEqual(70_000)
  })

  it('keep pages with parameters apart: no flood of searches pushes an ordinary page out', async () => {
    const { pages, ask } = world({ maxBytes: 60_000 })
    await ask('/ja/about')
    for (let index = 0; index < 100; index += 1) await ask(`/ja/search?q=${index}`)
    expect(pages.peek('/ja/about')).toBeDefined()
    expect(pages.peek('/ja/search?q=99')).toBeDefined()
    expect(pages.peek('/ja/search?q=0')).toBeUndefined()
    expect(pages.bytes).toBeLessThanOrEqual(60_000)
  })

  it('are busy with 503, not failed with 500, and are made as soon as there is a turn', async () => {
    const { state, ask } = world({ limit: { ...wide, atOnce: 1, perClient: 1, waitingPerClient: 0 } })
    const slow = held<Rendered>()
    state.render = () => slow.promise
    const first = ask('/ja/search?q=1')
    for (let tries = 0; tries < 2; tries += 1) await expect(ask('/ja/search?q=2')).rejects.toMatchObject({ status: 503 })
    slow.release(rendered('there'))
    expect([await first, await ask('/ja/search?q=2')]).toEqual(['there', 'there'])
  })

  it('refuse half a page and Next’s error shell, which comes without a status', () => {
    expect(() => wholePage(Buffer.from('<html><body>half'))).toThrow()
    expect(() => wholePage(Buffer.from('<html id="__next_error__"><body></body></html>'))).toThrow()
  })
})

describe('a cache bounded by bytes', () => {
  it('evicts the least recently used', () => {
    const store = lruByBytes<{ readonly bytes: number }>(1_000, ({ bytes }) => bytes)
    for (const key of ['a', 'b']) store.set(key, { bytes: 100 })
    store.get('a')
    store.set('c', { bytes: 100 })
    expect(['a', 'b', 'c'].filter((key) => store.has(key))).toEqual(['a', 'c'])
  })

  it('counts a replaced value once and does not keep one larger than itself', () => {
    const store = lruByBytes<{ readonly bytes: number }>(1_000, ({ bytes }) => bytes)
    store.set('a', { bytes: 100 })
    const once = store.calculatedSize
    store.set('a', { bytes: 100 })
    expect(store.calculatedSize).toBe(once)
    store.set('b', { bytes: 2_000 })
    expect([store.has('b'), store.has('a'), store.calculatedSize]).toEqual([false, true, once])
  })
})
