/** What assistants are answered, asked by the official client over HTTP, through the door that stands in front of it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { POST } from '@/app/(site)/mcp/route'
import { askCases } from '@/src/catalogue/ask/ask'
import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { commonTerms } from '@/src/catalogue/search/nearest'
import { get } from '@/src/model/reading'
import { createMcpDoor } from '@/src/server/http/mcp'
import type { Render } from '@/src/server/next/render'
import { createRouteLimits } from '@/src/server/security/route-limits'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'

const snapshot = contentSnapshot()
const before = catalogueState().snapshot
const servers: Server[] = []

const render: Render = async (url, headers, sent) => {
  const answer = await POST(new Request(`http://localhost${url}`, { method: 'POST', headers: { ...headers }, body: sent?.toString('utf8') ?? '' }))
  return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', location: null, body: Buffer.from(await answer.arrayBuffer()) }
}

async function door(perMinute?: number): Promise<URL> {
  const answer = createMcpDoor({
    render,
    limits: createRouteLimits(),
    security: ['Access-Control-Allow-Origin', '*'],
    ...(perMinute !== undefined && { perMinute }),
  })
  const server = createServer((request, response) => void answer(request, response, 'client'))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  return new URL(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/mcp`)
}

async function connected(): Promise<Client> {
  const client = new Client({ name: 'an assistant', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(await door()))
  return client
}

const send = async (url: URL, body: string, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }) =>
  fetch(url, { method: 'POST', headers, body })

beforeAll(() => {
  catalogueState().snapshot = snapshot
})
afterAll(() => {
  catalogueState().snapshot = before
  for (const server of servers) server.close()
})

describe('An assistant', () => {
  it('learns what may be asked, all of it read only', async () => {
    const { tools } = await (await connected()).listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get_case', 'compare', 'cite'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true && annotations.destructiveHint === false)).toBe(true)
  })

  it('is answered by the same function as the page: sentences with their row, section and level', async () => {
    const client = await connected()
    const question = '農業の担い手が足りない'
    const { structuredContent } = await client.callTool({ name: 'search', arguments: { question } })
    const own = askCases(snapshot, question, 'ja')
    expect(get(structuredContent, 'cases')).toBe(own.cases)
    expect(get(structuredContent, 'outOf')).toBe(snapshot.cases.length)
    for (const group of ['changed', 'why', 'limits'] as const) {
      expect(get(structuredContent, `${group}.total`)).toBe(own.groups[group].passages.length)
      const [first] = own.groups[group].passages
      expect(get(structuredContent, `${group}.passages.0.sentence`)).toBe(first?.sentence)
      expect(get(structuredContent, `${group}.passages.0.evidence.locator`)).toBe(first?.evidence?.locator)
    }
    const nothing = await client.callTool({ name: 'search', arguments: { question: 'ザンビヤ' } })
    expect(get(nothing.structuredContent, 'cases')).toBe(0)
    expect(get(nothing.structuredContent, 'nearest.0.name.ja')).toBe('ザンビア')
    expect(get(nothing.structuredContent, 'common')).toEqual([])
    // No name is like it: what most cases have, as on the page.
    const unlike = await client.callTool({ name: 'search', arguments: { question: '空き家' } })
    expect(get(unlike.structuredContent, 'nearest')).toEqual([])
    expect(get(unlike.structuredContent, 'common')).toEqual(commonTerms(snapshot).map(({ kind, slug, name }) => ({ kind, slug, name })))
    expect(get(unlike.structuredContent, 'common')).toHaveLength(6)
  })

  it('gets a case whole, compares, and cites a row', async () => {
    const client = await connected()
    const kanra = await client.callTool({ name: 'get_case', arguments: { case: 'kanra' } })
    const record = snapshot.cases.find(({ slug }) => slug === 'kanra')
    expect(get(kanra.structuredContent, 'rows.outcomes')).toHaveLength(record?.outcomes.length ?? -1)
    const compared = await client.callTool({ name: 'compare', arguments: { cases: ['kanra', 'marumori'], lang: 'en' } })
    expect(String(get(compared.structuredContent, 'url'))).toContain('/en/compare?cases=kanra')
    const row = record?.outcomes[0]?.id ?? ''
    const cited = await client.callTool({ name: 'cite', arguments: { case: 'kanra', row } })
    expect(String(get(cited.structuredContent, 'sist02'))).toContain(`/ja/cases/kanra#${row}`)
  })

  it('is told in words what is wrong with what it asks', async () => {
    const client = await connected()
    for (const [name, given] of [
      ['get_case', { case: 'no-such-case' }],
      ['compare', { cases: ['kanra', 'no-such-case'] }],
      ['compare', { cases: ['kanra'] }],
      ['compare', { cases: ['kanra', 'kanra'] }],
      ['cite', { case: 'kanra', row: 'no-such-row' }],
      ['search', { question: '' }],
      ['search', { question: '茶', limit: 9_999 }],
      ['search', { question: '長'.repeat(301) }],
      ['no_such_tool', {}],
    ] as const) {
      const { isError, content } = await client.callTool({ name, arguments: given })
      expect({ name, isError }).toEqual({ name, isError: true })
      expect(String(get(content, '0.text')).length, name).toBeGreaterThan(10)
    }
  })
})

describe('The door', () => {
  it('takes messages by POST only, and tells a browser of another site what it may send', async () => {
    const url = await door()
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const answer = await fetch(url, { method })
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST, OPTIONS'])
    }
    const asked = await fetch(url, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'POST, OPTIONS'])
  })

  it('refuses what is no message, in words and as JSON', async () => {
    const url = await door()
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    for (const [body, headers, status] of [
      [message, { 'content-type': 'text/plain' }, 415],
      ['{', undefined, 400],
      ['7', undefined, 400],
      [`[${message},${message}]`, undefined, 400],
      [JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(70_000) }), undefined, 413],
    ] as const) {
      const answer = await send(url, body, headers)
      expect(answer.status, body.slice(0, 40)).toBe(status)
      expect((await answer.json()).errors[0].message.length).toBeGreaterThan(10)
    }
    expect((await send(url, message)).status).toBe(200)
  })

  it('answers so many messages of one client in a minute', async () => {
    const url = await door(2)
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    const statuses = [await send(url, message), await send(url, message), await send(url, message)].map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 429])
  })
})
