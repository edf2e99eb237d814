/** The request handler: a cached page if there is one, else the group of routes that the path belongs to. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Bilingual, Language } from '@/src/i18n/languages'
import type { FindBuiltFile } from '@/src/server/built-files'
import type { AliasCache } from '@/src/server/cache/alias-cache'
import { sendCachedPage } from '@/src/server/cache/cached-page'
import { type PageCache, PageUnavailable } from '@/src/server/cache/page-cache'
import type { EnhanceScript } from '@/src/server/enhance'
import { passToNext } from '@/src/server/next/pass-to-next'
import { sendPreview } from '@/src/server/next/preview'
import type { NextHandler, Render } from '@/src/server/next/render'
import { TooBusy } from '@/src/server/security/concurrency-limit'
import { largestOfStrangers, type Refusal, refusalFor, type RequestRules } from '@/src/server/security/request-guard'
import { isBuilt, routeGroupOf } from '@/src/server/security/route-groups'
import type { RouteLimits } from '@/src/server/security/route-limits'
import type { SecurityHeaders } from '@/src/server/security/security-headers'
import type { ReadSession } from '@/src/server/security/session'
import { preferredLanguage } from './accept-language'
import { bodyOf } from './body'
import { clientAddress, dropUntrustedHeaders } from './client-address'
import { addressInLog, createConfirmDoor } from './confirm'
import { programOf, sendErrorPage, sendJsonError, sendRedirect, titleOf } from './error-responses'
import type { SendHealth } from './health'
import { createMcpDoor, isMcp } from './mcp'
import { asksForFile, createOpenDataDoor } from './open-data'
import { confirmRoute, isOpenFile, isPublicApi, notFoundUrl, pageOf, pageToPrint, publicRoute } from './public-routes'
import { readRequestUrl } from './request-url'

export interface HandlerParts {
  readonly next: NextHandler
  readonly render: Render
  readonly health: SendHealth
  /** Whether a catalogue is loaded. */
  readonly isLoaded: () => boolean
  /** The parameters of a page in their canonical writing. */
  readonly canonicalQuery: (page: string, query: string) => Promise<string>
  readonly readSession: ReadSession
  readonly limits: RouteLimits
  /** The server is shutting down: no new request is accepted. */
  readonly isStopping?: () => boolean
  readonly pages: PageCache
  readonly aliases: AliasCache
  readonly security: SecurityHeaders
  readonly rules: RequestRules
  readonly enhance: () => Promise<EnhanceScript | null>
  readonly builtFile: FindBuiltFile
  readonly trustProxy: number
  /** Development: Next answers public pages itself, with its runtime, so that they reload while they are written. */
  readonly isDevelopment: boolean
  readonly log: (message: string, error?: unknown) => void
}

const busy: Refusal = {
  status: 503,
  message: { ja: 'ただいま混み合っています。少し待ってから、もう一度お試しください。', en: 'The server is busy. Please wait a moment and try again.' },
  headers: ['Retry-After', '5'],
}
const noPdf: Bilingual = {
  ja: 'PDFを作れませんでした。印刷用のページを開いて、ブラウザーから印刷してください。',
  en: 'The PDF could not be made. Please open the page for printing and print it from your browser.',
}
const stopping: Refusal = {
  status: 503,
  message: {
    ja: 'サーバーを再起動しています。少し待ってから、もう一度お試しください。',
    en: 'The server is being restarted. Please wait a moment and try again.',
  },
  headers: ['Retry-After', '10', 'Connection', 'close'],
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

export function createHandler(parts: HandlerParts): (request: IncomingMessage, response: ServerResponse) => void {
  const { pages, aliases, security, isDevelopment, log } = parts
  const answerConfirm = createConfirmDoor({ render: parts.render, limits: parts.limits, security: security.publicPage })
  const openData = createOpenDataDoor({ security: security.openData })
  const answerMcp = createMcpDoor({ render: parts.render, limits: parts.limits, security: security.openData })
  const clientOf = (request: IncomingMessage): string => clientAddress(request, parts.trustProxy)

  /** The fast way: the same URL resolved to a page at this revision, and that page is cached. */
  function sendAliased(request: IncomingMessage, response: ServerResponse): boolean {
    if (!isRead(request)) return false
    const page = aliases.find(request.url ?? '')
    if (page) sendCachedPage(request, response, page)
    return page !== undefined
  }

  async function sendPublic(request: IncomingMessage, response: ServerResponse, url: string, language: Language): Promise<void> {
    const answer = url === notFoundUrl(language) ? ({ kind: 'missing' } as const) : await pages.get(url, clientOf(request))
    if (answer.kind === 'page') sendCachedPage(request, response, answer.page)
    else if (answer.kind === 'gone') sendCachedPage(request, response, answer.page, 410)
    else if (answer.kind === 'refused') sendCachedPage(request, response, answer.page, 400)
    else if (answer.kind === 'missing') await sendNotFound(request, response, language)
    else sendRedirect(response, answer.status, answer.location, ['Cache-Control', 'no-cache', ...security.publicPage])
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse, language: Language): Promise<void> {
    if (programOf(request.url ?? '')) return openData.sendMissing(response)
    if (asksForFile(request)) return openData.sendNoFile(response)
    const answer = await pages.get(notFoundUrl(language), clientOf(request)).catch(() => null)
    if (answer?.kind === 'page') sendCachedPage(request, response, answer.page, 404)
    else sendErrorPage(response, { status: 404, language, security: security.publicPage })
  }

  const sendNotLoaded = (request: IncomingMessage, response: ServerResponse, language: Language): void =>
    refuse(request, response, { status: 503, headers: ['Retry-After', '5'] }, language)

  async function preview(request: IncomingMessage, response: ServerResponse, language: Language): Promise<void> {
    const person = await parts.readSession(request)
    if (person === null) return sendNotFound(request, response, language)
    const outcome = await parts.limits.get('preview')(person, () => sendPreview(request, response, parts.render, security.preview))
    if (outcome === 404) return sendNotFound(request, response, language)
    if (outcome !== true) sendErrorPage(response, { status: outcome, language, security: security.publicPage })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const language = preferredLanguage(request.headers['accept-language'])
    const target = readRequestUrl(request.url ?? '')
    if (!target.ok) return refuse(request, response, { status: target.status }, language)
    const client = clientOf(request)
    dropUntrustedHeaders(request, parts.trustProxy)
    const { segments, query } = target
    const group = routeGroupOf(segments, isDevelopment)
    const person = group === null ? null : await parts.readSession(request)
    const refusal = refusalFor(request, segments, { client, hasSession: person !== null }, parts.rules)
    if (refusal) return refuse(request, response, refusal, language)
    if (group === 'development') return void (await passToNext({ request, response, group }, security, parts.next))
    const built = isRead(request) && isBuilt(segments) ? parts.builtFile(segments.slice(2).join('/')) : null
    if (built) return sendCachedPage(request, response, await built)
    if (group) {
      request.headers['x-forwarded-for'] ??= client
      const limit = parts.limits.get(person === null ? `${group} of strangers` : `${group} of staff`)
      // Before its turn: what a stranger sends slowly keeps nobody waiting. It is no larger than the guard lets in.
      const isSent = person === null && !isDevelopment && request.headers['content-length'] !== undefined
      const body = isSent ? await bodyOf(request, largestOfStrangers) : null
      return void (await limit(person ?? client, async () => passToNext({ request, response, group, ...(body && { body }) }, security, parts.next)))
    }
    if (isPublicApi(segments) && openData.answers(request, response, client)) return
    if (isMcp(segments)) return parts.isLoaded() || isDevelopment ? answerMcp(request, response, client) : sendNotLoaded(request, response, language)
    const confirm = confirmRoute(segments)
    if (confirm && !parts.isLoaded() && !isDevelopment) return sendNotLoaded(request, response, language)
    if (confirm) return answerConfirm(request, response, confirm, { client, query })
    if (request.method === 'OPTIONS' && isOpenFile(segments)) return openData.allow(response)
    if (!isRead(request)) {
      return sendErrorPage(response, { status: 405, language, security: security.publicPage, headers: ['Allow', 'GET, HEAD'] })
    }
    if (target.cleanUrl !== null && target.path !== '/') {
      return sendRedirect(response, 308, target.cleanUrl, ['Cache-Control', 'no-cache', ...security.publicPage])
    }
    await answerReader(request, response, segments, query, language)
  }

  async function answerReader(
    request: IncomingMessage,
    response: ServerResponse,
    segments: readonly string[],
    query: string,
    language: Language,
  ): Promise<void> {
    const [first = ''] = segments
    // Two pages have a short address, for print and for speech; their files below `/data` have no language.
    const isData = first === 'data' && segments.length === 1
    if (first === '' || isData) {
      return sendRedirect(response, 302, isData ? `/${language}/data` : `/${language}`, [
        'Vary',
        'Accept-Language',
        'Cache-Control',
        'no-store',
        ...security.publicPage,
      ])
    }
    if (first === 'healthz' && segments.length === 1) return parts.health(response, security.inert)
    const script = first.startsWith('enhance.') ? await parts.enhance() : null
    if (script && first === script.name) return sendCachedPage(request, response, script.page)
    if (isDevelopment) return void (await passToNext({ request, response, group: 'development' }, security, parts.next))

    if (!parts.isLoaded()) return sendNotLoaded(request, response, language)
    const route = publicRoute(segments, query === '' ? '' : await parts.canonicalQuery(pageOf(segments), query))
    switch (route.kind) {
      case 'preview':
        return preview(request, response, route.language)
      case 'page':
        aliases.store(request.url ?? '', route.url)
        return sendPublic(request, response, route.url, route.language)
      case 'file':
        aliases.store(request.url ?? '', route.url)
        return sendPublic(request, response, route.url, language)
      case 'none':
        return sendNotFound(request, response, language)
    }
  }

  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    { status, message, headers = [] }: Omit<Refusal, 'message'> & Partial<Refusal>,
    language: Language,
  ): void {
    const program = programOf(request.url ?? '')
    if (program === null) return sendErrorPage(response, { status, language, security: security.publicPage, headers, ...(message && { message }) })
    const isOpen = program === 'open'
    const said = (message ?? titleOf(status))[isOpen ? 'en' : language]
    sendJsonError(response, status, said, [...headers, ...(isOpen ? security.openData : security.inert)])
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    // The client has disconnected.
    if (request.socket.destroyed) return
    const isBusy = error instanceof TooBusy || (error instanceof PageUnavailable && error.status === 503)
    // Without the query: what readers search for is private.
    if (!isBusy) log(`${request.method} ${addressInLog(request.url ?? '')} failed`, error)
    if (response.headersSent) return void response.destroy()
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    const toPrint = isBusy ? pageToPrint(request.url ?? '') : null
    if (toPrint) {
      const headers = ['Retry-After', '30']
      return sendErrorPage(response, { status: 503, language: toPrint.language, security: security.publicPage, headers, message: noPdf, instead: toPrint.url })
    }
    const language = preferredLanguage(request.headers['accept-language'])
    if (isBusy) return refuse(request, response, busy, language)
    const status = error instanceof PageUnavailable ? error.status : 500
    refuse(request, response, { status, headers: ['Retry-After', '5'] }, language)
  }

  return (request, response) => {
    if (parts.isStopping?.()) return refuse(request, response, stopping, preferredLanguage(request.headers['accept-language']))
    if (sendAliased(request, response)) return
    answer(request, response).catch((error: unknown) => fail(request, response, error))
  }
}
