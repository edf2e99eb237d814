/** Asking the server without a browser: what is on the wire. */
import { request } from 'node:http'

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

/** The body of an uncompressed answer. */
export async function textOf(url: string, options?: AskOptions): Promise<string> {
  return (await ask(url, options)).bytes.toString('utf8')
}

/**
 * Asks until the answer is as hoped.
 * @returns milliseconds that it took
 * @throws after `patience` milliseconds, with the last answer's status
 */
export async function until(hoped: () => Promise<boolean>, patience = 30_000): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    if (await hoped()) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`It did not come true within ${patience} ms.`)
}
