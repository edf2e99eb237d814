import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

import { clientHeader } from '@/src/i18n/headers'

/**
 * The client's address, for rate limits. Each trusted proxy appends the address that it saw to `X-Forwarded-For`, so with n of
 * them the n-th from the right is the first one that no client could forge. An IPv6 client counts as its /64: it may
 * use any address in there.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return networkOf(direct)
  const seen = [request.headers['x-forwarded-for'] ?? '']
    .flat()
    .join(',')
    .split(',')
    .map((part) => part.trim())
  return networkOf(seen.filter((part) => part !== '').at(-trustedProxies) ?? direct)
}

/** An address without the port that some proxies write behind it: `1.2.3.4:5678`, `[2001:db8::1]:443`. */
function withoutPort(address: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address
}

function networkOf(written: string): string {
  const address = withoutPort(written)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const rest = (tail ?? '').split(':').filter((group) => group !== '')
  const all = tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** Headers that only our own layers may set. From a client they would forge the host of links, the client's address or a nonce. */
const ownHeaders = [clientHeader, 'content-security-policy', 'content-security-policy-report-only', 'x-middleware-subrequest']
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip']

/** Removes such headers from a request before Next and Payload read it, and adds the client's address. */
export function dropUntrustedHeaders(request: IncomingMessage, trustedProxies: number): void {
  const client = clientAddress(request, trustedProxies)
  const dropped = trustedProxies === 0 ? [...ownHeaders, ...proxyHeaders] : ownHeaders
  for (const name of dropped) delete request.headers[name]
  request.headers[clientHeader] = client
}
