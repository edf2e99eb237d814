/** Asking the server without a browser: what is on the wire. */
import { request } from 'node:http'

import { parsed } from '@/tests/support/html'

export interface Wire {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** As sent, compressed if it came compressed. */
  readonly bytes: Buffer
}

export interface AskOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One request as it is: no redirect is followed and nothing is unpacked. */
export function ask(url: string, { method = 'GET', headers = {} }: AskOptions = {}): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(pairs), bytes: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** The addresses that the sitemap of a server names, below its origin, each once. */
export async function pathsOfSitemap(origin: string): Promise<string[]> {
  const sitemap = parsed(await textOf(`${origin}/sitemap.xml`))
  return [...new Set([...sitemap.querySelectorAll('loc')].map(({ textContent }) => (textContent ?? '').replace(origin, '')))]
}

/** The body of an uncompressed answer. */
export async function textOf(url: string, options?: AskOptions): Promise<string> {
  return (await ask(url, options)).bytes.toString('utf8')
}

/**
 * Asks until the answer is as hoped.
 * @throws after `patience` milliseconds: a limit for what hangs, on a slow machine too
 */
export async function until(hoped: () => Promise<boolean>, patience = 30_000): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    if (await hoped()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`It did not come true within ${patience} ms.`)
}
