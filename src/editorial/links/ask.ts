/** Asks another host whether an address still answers, and never a host that is not on the public web. */
import { lookup as lookUp } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { isPublicAddress } from './public-addresses'

/** What a link gave: the last status, or why there was none. */
export type Asked = { readonly status: number } | { readonly fault: string }

export interface AskOptions {
  /** Which addresses may be connected to. Tests alone say otherwise. */
  readonly isAllowed?: (address: string) => boolean
  /** In milliseconds, for each request. */
  readonly timeout?: number
  /** Waited between two requests for one link: they mostly go to one host. */
  readonly rest?: () => Promise<void>
}

/** In milliseconds between two requests to one host. */
export const pausePerHost = 2_000
const restOf = ({ rest }: AskOptions): Promise<void> => rest?.() ?? new Promise((resolve) => setTimeout(resolve, pausePerHost))

class NotPublic extends Error {
  override name = 'NotPublic'
  constructor() {
    super('not a public address')
  }
}

const mostRedirects = 5
/** Says who asks, so that an operator of the other side can tell. */
const agent = 'regional-cases-link-check/1 (asks once a week whether a cited page is still there)'

/**
 * The look-up of names for the connection itself: what it returns is what is connected to, so a name that changes its mind
 * between a check and the connection gains nothing.
 */
function guarded(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isAllowed(address))) return callback(new NotPublic(), '', 0)
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }
}

function askOnce(url: URL, method: 'GET' | 'HEAD', { isAllowed = isPublicAddress, timeout = 10_000 }: AskOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && !isAllowed(host)) return reject(new NotPublic())
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const asking = send(url, { method, lookup: guarded(isAllowed), headers: { 'User-Agent': agent, Accept: '*/*' }, agent: false }, (answer) => {
      clearTimeout(timer)
      // Nobody reads the body.
      answer.destroy()
      resolve(answer)
    })
    // From the first look-up to the answer's head, however slowly that drips.
    const timer = setTimeout(() => asking.destroy(new Error('no answer in time')), timeout)
    asking.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    asking.end()
  })
}

/** The address that a redirect leads to; null where it leads nowhere that may be asked. */
function nextOf(answer: IncomingMessage, url: URL): URL | null {
  const { location } = answer.headers
  if (!location || !URL.canParse(location, url)) return null
  const next = new URL(location, url)
  return isWeb(next) ? next : null
}

const isWeb = ({ protocol, username, password }: URL): boolean => (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''

async function follow(first: URL, method: 'GET' | 'HEAD', options: AskOptions): Promise<number> {
  let url = first
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await askOnce(url, method, options)
    const status = answer.statusCode ?? 0
    if (![301, 302, 303, 307, 308].includes(status)) return status
    const next = nextOf(answer, url)
    if (!next) throw new Error('a redirect that leads nowhere')
    url = next
    await restOf(options)
  }
  throw new Error('too many redirects')
}

/** Whether a status says that the page is there: what is only closed to programs or to too many requests is. */
export const isAnswer = (status: number): boolean => (status >= 200 && status < 400) || [401, 403, 405, 406, 429].includes(status)

/** Asks for the head and, where that gives no answer, for the page; follows redirects. Never throws. */
export async function askLink(address: string, options: AskOptions = {}): Promise<Asked> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !isWeb(url)) return { fault: 'not an address of the web' }
  try {
    const status = await follow(url, 'HEAD', options).catch((error: unknown) => {
      if (error instanceof NotPublic) throw error
      return 0
    })
    if (isAnswer(status)) return { status }
    await restOf(options)
    return { status: await follow(url, 'GET', options) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message.slice(0, 200) : 'unknown' }
  }
}
