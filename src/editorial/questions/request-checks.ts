/**
 * In front of Payload’s REST API: malformed requests are refused in words. Payload itself answers them with an
 * error of the server, which tells the sender nothing and the operator something wrong.
 */
import { getRequestLanguage, type SanitizedConfig } from 'payload'

import { isPossibleId } from '@/src/database/ids'
import { maxDepth, maxRows, maxVersionDepth, maxVersions } from '@/src/editorial/access/access'
import { withReadBody } from './bodies'
import { fieldsOf } from './fields'
import { isInherited, malformed, MalformedRequest } from './malformed'
import { asksForAll, checkParameters, readQuery } from './parameters'

type RestHandler<Context> = (request: Request, context: Context) => Promise<Response>

/** Header by which a form asks as GET what is too long for an address; the admin's pickers do. */
const overrides = ['x-payload-http-method-override', 'x-http-method-override']
/** Longest question in characters; a selection of five hundred records takes about twenty thousand. */
const longest = 100_000

/** A form that asks as GET, as the request that it stands for. */
async function asQuery(request: Request): Promise<Request> {
  const isOverride = request.method === 'POST' && overrides.some((name) => request.headers.get(name) === 'GET')
  if (!isOverride) return request
  if (request.body && !/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) {
    malformed(
      'GETの代わりのPOSTは、application/x-www-form-urlencoded で送ってください。',
      'Send a POST that stands for a GET as application/x-www-form-urlencoded.',
    )
  }
  const url = new URL(request.url)
  url.search = [url.search.replace(/^\?/, ''), await request.text()].filter(Boolean).join('&')
  const headers = new Headers(request.headers)
  for (const name of [...overrides, 'content-type', 'content-length']) headers.delete(name)
  return new Request(url, { method: 'GET', headers, signal: request.signal })
}

/** The parts of a path below `/api`. */
function segmentsOf(pathname: string, route: string): string[] {
  const segments = pathname.slice(route.length).split('/').filter(Boolean)
  try {
    const decoded = segments.map(decodeURIComponent)
    if (!decoded.some((segment) => /\p{Cc}/u.test(segment))) return decoded
  } catch {
    // Refused below, like one with characters that nobody types.
  }
  return malformed('アドレスを読めません。', 'The address cannot be read.')
}

const nothingHere = { ja: 'ここには何もありません。', en: 'There is nothing here.' }

/** Refuses addresses of records that the database cannot have, and doors that are not open. */
function checkAddress(config: SanitizedConfig, asked: string, [first = '', second = '', third]: readonly string[]): void {
  if (isInherited(first === 'globals' ? second : first)) throw new MalformedRequest(nothingHere, 404)
  const collection = config.collections.find(({ slug }) => slug === first)
  const endpoints = collection?.endpoints ? collection.endpoints : []
  // Payload looks for versions before it looks whether there are any, and fails.
  const versioned = first === 'globals' ? config.globals.find(({ slug }) => slug === second) : collection
  const asksForVersions = (first === 'globals' ? third : second) === 'versions' && !endpoints.some(({ path }) => path === '/:key')
  if (versioned && asksForVersions && !versioned.versions) throw new MalformedRequest(nothingHere, 404)
  // A door that is open to other methods alone is none: Payload would take its name for the id of a record, and fail.
  const isNamed = endpoints.some(({ path, method }) => path === '/:key' || (method === asked && path.split('/')[1] === second))
  if (collection?.auth && !collection.auth.verify && second === 'verify') throw new MalformedRequest(nothingHere, 404)
  const id = isNamed ? (['access', 'versions'].includes(second) ? third : undefined) : second || undefined
  if (collection && id !== undefined && !isPossibleId(id, config.db.defaultIDType))
    throw new MalformedRequest({ ja: 'この記録は見つかりません。', en: 'There is no such record.' }, 404)
}

function fieldsAsked(config: SanitizedConfig, [first = '', second]: readonly string[]): ReturnType<typeof fieldsOf> {
  if (first === 'globals') return config.globals.find(({ slug }) => slug === second)?.flattenedFields ?? null
  return fieldsOf(config, first, second === 'versions' ? 'versions' : 'records')
}

/** Bounds how much an answer holds, and how deeply what it refers to is read with it. */
function bounded(url: URL, query: Readonly<Record<string, unknown>>, segments: readonly string[], isReading: boolean): URL {
  const result = new URL(url)
  const isVersions = segments.includes('versions')
  const depth = isVersions ? maxVersionDepth : maxDepth
  if (Number(query.depth) > depth) result.searchParams.set('depth', String(depth))
  if (!isReading && asksForAll(query.limit)) result.searchParams.delete('limit')
  const isList = isReading && (query.limit !== undefined || query.pagination === 'false')
  if (!isList) return result
  const most = isVersions ? maxVersions : maxRows
  const limit = Number(query.limit ?? 0)
  result.searchParams.set('limit', String(limit > 0 ? Math.min(limit, most) : most))
  result.searchParams.delete('pagination')
  return result
}

async function readable(config: SanitizedConfig, sent: Request): Promise<Request> {
  const request = await asQuery(sent)
  const url = new URL(request.url)
  if (url.search.length > longest) malformed('質問が長すぎます。', 'The question is too long.')
  if (/%00|\0/.test(url.search)) malformed('質問に使えない文字（NUL）があります。', 'The question holds a character that cannot be used (NUL).')
  // The query is read without such names; a condition under one would be no condition.
  const inherited = [...url.searchParams.keys()].flatMap((key) => key.split(/[[\].]+/)).find((part) => part !== '' && isInherited(part))
  if (inherited !== undefined) malformed(`項目「${inherited}」はありません。`, `There is no field "${inherited}".`)
  const segments = segmentsOf(url.pathname, config.routes.api)
  checkAddress(config, request.method === 'HEAD' ? 'get' : request.method.toLowerCase(), segments)
  const query = readQuery(url.search)
  const fields = fieldsAsked(config, segments)
  if (fields) checkParameters({ config, fields }, query)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  const asked = bounded(url, query, segments, isReading)
  const same = asked.href === url.href ? request : new Request(asked, request)
  return isReading || request.method === 'DELETE' ? same : withReadBody(same, url.pathname)
}

function refusalTo(request: Request, config: SanitizedConfig, { status, words }: MalformedRequest): Response {
  const chosen = new RegExp(`(?:^|;\\s*)${config.cookiePrefix}-lng=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1]
  const language = getRequestLanguage({ config, cookies: new Map(chosen ? [[`${config.cookiePrefix}-lng`, chosen]] : []), headers: request.headers })
  // The buttons above a list count the documents of an answer, whatever it says.
  const docs = request.method === 'PATCH' || request.method === 'DELETE' ? { docs: [] } : {}
  return Response.json({ errors: [{ message: words[language === 'en' ? 'en' : 'ja'] }], ...docs }, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** Whether a request could be anybody's in particular: with a session's cookie, or a token. */
function mayBeSigned({ headers }: Request, { cookiePrefix }: SanitizedConfig): boolean {
  return headers.has('authorization') || (headers.get('cookie') ?? '').includes(`${cookiePrefix}-token=`)
}

/**
 * What a stranger hears where nothing is theirs to read, however they ask: that they are not signed in. The same address is
 * asked again without its query.
 */
async function turnedAway<Context>(request: Request, context: Context, handler: RestHandler<Context>): Promise<Response | null> {
  const { origin, pathname } = new URL(request.url)
  const answer = await handler(new Request(`${origin}${pathname}`, { headers: request.headers }), context)
  if (answer.status === 401 || answer.status === 403) return answer
  await answer.body?.cancel()
  return null
}

/** Passes well-formed requests on to a REST handler, and answers all others with what is wrong with them (400 or 404). */
export function refuseMalformedRequests<Context>(config: Promise<SanitizedConfig> | SanitizedConfig, handler: RestHandler<Context>): RestHandler<Context> {
  return async (request, context) => {
    const known = await config
    let asked: Request
    try {
      asked = await readable(known, request)
    } catch (error) {
      if (!(error instanceof MalformedRequest)) throw error
      const isRead = request.method === 'GET' && error.status === 400
      const refused = isRead && !mayBeSigned(request, known) ? await turnedAway(request, context, handler) : null
      return refused ?? refusalTo(request, known, error)
    }
    return handler(asked, context)
  }
}
