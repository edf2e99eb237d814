/** Error responses that need neither Next nor the catalogue: they must work when everything else fails. */
import type { ServerResponse } from 'node:http'

import { type Bilingual, type Language, otherLanguage } from '@/src/i18n/languages'
import type { HeaderList } from '@/src/server/security/security-headers'

const titles: Readonly<Record<number, Bilingual>> = {
  400: { ja: 'アドレスが正しくありません', en: 'The address is malformed' },
  404: { ja: 'ページが見つかりません', en: 'Page not found' },
  405: { ja: 'この操作はできません', en: 'This cannot be done here' },
  408: { ja: '要求が時間内に届きませんでした', en: 'The request did not arrive in time' },
  414: { ja: 'アドレスが長すぎます', en: 'The address is too long' },
  431: { ja: 'アドレスかヘッダーが長すぎます', en: 'The address or a header is too long' },
  503: { ja: 'ただいま準備中です', en: 'Not ready yet' },
}
const otherwise: Bilingual = { ja: '表示できませんでした', en: 'This could not be shown' }

const advice: Readonly<Record<number, Bilingual>> = {
  503: { ja: '少し待ってから、もう一度開いてください。', en: 'Please wait a moment and open the page again.' },
}
const usualAdvice: Bilingual = { ja: '最初のページからお探しください。', en: 'Please start from the first page.' }

interface ErrorPage {
  readonly status: number
  readonly language: Language
  readonly security: HeaderList
  readonly headers?: readonly string[]
  readonly message?: Bilingual
  /** The path of a page to go to instead of the first one, without any sign that means something in HTML but `&`. */
  readonly instead?: string
}

/** What is said of a status where nothing more is known. */
export const titleOf = (status: number): Bilingual => titles[status] ?? otherwise

/**
 * Addresses that programs ask, and are answered in the form of the API: of the open data and assistants in English, as all of
 * it, of Payload in the language of who asks. `url` may hold anything.
 */
export function programOf(url: string): 'open' | 'staff' | null {
  if (/^\/+(?:api\/+public|mcp)(?:[/?]|$)/i.test(url)) return 'open'
  return /^\/+api(?:[/?]|$)/i.test(url) ? 'staff' : null
}

const reasons: Readonly<Record<number, string>> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

/** The whole answer to a request that no request could be made of: written to the connection, which is closed. */
export function rawRefusal({ code, rawPacket }: Error & { readonly code?: string; readonly rawPacket?: Buffer }): string {
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const { ja, en } = titleOf(status)
  const [, url = ''] = /^[A-Z]+ (\/[^ ]{0,40})/.exec(rawPacket?.subarray(0, 60).toString('latin1') ?? '') ?? []
  const body = programOf(url) ? JSON.stringify({ errors: [{ message: en }] }) : `${ja}\n${en}\n`
  const type = programOf(url) ? 'application/json' : 'text/plain'
  const head = ['Connection: close', `Content-Type: ${type}; charset=utf-8`, `Content-Length: ${Buffer.byteLength(body)}`, 'X-Content-Type-Options: nosniff']
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${head.join('\r\n')}\r\n\r\n${body}`
}

/** A page of a few lines, in the reader's language first and the other one below. Never cached. */
export function sendErrorPage(response: ServerResponse, { status, language, security, headers = [], message, instead }: ErrorPage): void {
  const order = [language, otherLanguage(language)]
  const title = titleOf(status)
  const to = (each: Language): string => (instead ?? `/${each}`).replaceAll('&', '&amp;')
  const text = message ?? advice[status] ?? usualAdvice
  const parts = order.map((each) => `<section lang="${each}"><h1>${title[each]}</h1><p>${text[each]}</p><p><a href="${to(each)}">${to(each)}</a></p></section>`)
  const html =
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">` +
    `<meta name="viewport" content="width=device-width"><title>${title[language]}</title></head>` +
    `<body><main>${parts.join('')}</main></body></html>`
  send(response, status, 'text/html; charset=utf-8', html, [...headers, ...security])
}

/** A JSON error in the form of Payload's own errors. */
export function sendJsonError(response: ServerResponse, status: number, message: string, headers: readonly string[]): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify({ errors: [{ message }] }), headers)
}

/** A few lines for who asked for a file. */
export function sendPlainError(response: ServerResponse, status: number, text: string, headers: readonly string[]): void {
  send(response, status, 'text/plain; charset=utf-8', text, headers)
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: readonly string[]): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value), headers)
}

export function sendRedirect(response: ServerResponse, status: number, location: string, headers: readonly string[]): void {
  response.writeHead(status, ['Location', location, 'Content-Length', '0', ...headers]).end()
}

function send(response: ServerResponse, status: number, contentType: string, text: string, headers: readonly string[]): void {
  const body = Buffer.from(text)
  const own = ['Content-Type', contentType, 'Content-Length', String(body.byteLength), 'Cache-Control', 'no-store']
  response.writeHead(status, [...own, ...headers])
  if (response.req.method === 'HEAD') response.end()
  else response.end(body)
}
