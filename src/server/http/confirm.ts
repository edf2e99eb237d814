/**
 * The door of confirmation links: who has one reads one state of one case and answers, without an account. The token is the
 * right, so it stands in no log, is sent on to nobody, and nothing of its pages is kept. Guessing and flooding are slow.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { typedHeader } from '@/src/i18n/headers'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo, publicUrl } from '@/src/i18n/links'
import type { Render } from '@/src/server/next/render'
import { wholePage } from '@/src/server/next/whole-page'
import { createRateLimit, type Taken } from '@/src/server/security/rate-limit'
import { largestAnswer } from '@/src/server/security/request-guard'
import type { RouteLimits } from '@/src/server/security/route-limits'
import type { HeaderList } from '@/src/server/security/security-headers'
import { bodyOf } from './body'
import { sendErrorPage, sendRedirect } from './error-responses'

/** Pages and answers in a minute: of one client, and answers of all clients together. */
const perMinute = { pages: 30, answers: 6, answersOfAll: 60 } as const

export interface ConfirmRoute {
  readonly kind: 'confirm'
  readonly language: Language
  /** Empty for an address that cannot be a link. */
  readonly token: string
}

/** An address as the log may have it: without the secret of a link. */
export function addressInLog(url: string): string {
  return (url.split('?')[0] ?? '').replace(/(\/confirm\/)[^/]+.*/i, '$1…')
}

const notArrived: Bilingual = {
  ja: '短い時間に何度も送られたため、この回答はまだ届いていません。前のページに戻り、少し待ってからもう一度お送りください。',
  en: 'Too many answers were sent in a short time, so this one has not arrived. Please go back, wait a moment and send it again.',
}

const words: Readonly<Record<400 | 403 | 429, Bilingual>> = {
  400: {
    ja: '送られた回答を読めませんでした。前のページに戻って、もう一度お送りください。',
    en: 'The answer could not be read. Please go back and send it again.',
  },
  403: { ja: '回答は、リンクを開いたページからお送りください。', en: 'Please send the answer from the page that the link opens.' },
  429: {
    ja: '短い時間に何度も開かれました。前のページに戻り、少し待ってからもう一度お試しください。',
    en: 'This was opened too often in a short time. Please go back, wait a moment and try again.',
  },
}

interface ConfirmParts {
  readonly render: Render
  readonly limits: RouteLimits
  readonly security: HeaderList
  /** How often in a minute; left out but in tests. */
  readonly rates?: Readonly<Record<keyof typeof perMinute, number>>
}

/**
 * Whether a form comes from our own page. The page sends no referrer, so browsers send `Origin: null` with its form; newer
 * ones say beside it where the request comes from, and what they say counts.
 */
function isFromOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  return origin === undefined || origin === 'null' || origin === publicUrl()
}

/** @returns a function that answers every request for a confirmation link */
export function createConfirmDoor({ render, limits, security, rates = perMinute }: ConfirmParts) {
  const own: HeaderList = [
    'X-Robots-Tag',
    'noindex, nofollow',
    ...security.flatMap((value, index) => (index % 2 === 1 ? [] : value === 'Referrer-Policy' ? [value, 'no-referrer'] : [value, security[index + 1] ?? ''])),
  ]
  const takePage = createRateLimit({ perMinute: rates.pages })
  const takeAnswer = createRateLimit({ perMinute: rates.answers })
  const takeAnswerOfAll = createRateLimit({ perMinute: rates.answersOfAll })

  /** One after the other: what a client is refused takes no turn from the others. */
  function takeTurn(client: string, isAnswer: boolean): Taken {
    const page = takePage(client)
    if (!page.ok || !isAnswer) return page
    const answer = takeAnswer(client)
    return answer.ok ? takeAnswerOfAll('') : answer
  }

  function refuse(response: ServerResponse, status: keyof typeof words, language: Language, headers: readonly string[] = [], message = words[status]): void {
    sendErrorPage(response, { status, language, security: own, headers, message })
  }

  function sendPage(request: IncomingMessage, response: ServerResponse, status: number, body: Buffer): void {
    const sent = Buffer.from(wholePage(body))
    const length = String(sent.byteLength)
    response.writeHead(status, ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', length, 'Cache-Control', 'private, no-store', ...own])
    response.end(request.method === 'HEAD' ? undefined : sent)
  }

  /** One page for every link that leads nowhere: nobody learns whether there ever was such a link. */
  async function sendClosed(request: IncomingMessage, response: ServerResponse, language: Language): Promise<void> {
    const { body } = await render(linkTo.confirm(language))
    sendPage(request, response, 404, body)
  }

  async function sendLink(request: IncomingMessage, response: ServerResponse, { language, token }: ConfirmRoute, query: string): Promise<void> {
    if (token === '') return sendClosed(request, response, language)
    const { status, body } = await render(`${linkTo.confirm(language, token)}${query === '' ? '' : `?${query}`}`)
    if (status === 404) return sendClosed(request, response, language)
    if (status !== 200) throw new Error(`the page of a confirmation link failed with ${status}`)
    sendPage(request, response, 200, body)
  }

  /** The form that was sent; null where it was refused. */
  async function formOf(request: IncomingMessage, response: ServerResponse, language: Language): Promise<Buffer | null> {
    if (!isFromOwnPage(request)) refuse(response, 403, language)
    else if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) refuse(response, 400, language)
    else {
      const sent = await bodyOf(request, largestAnswer)
      if (sent) return sent
      refuse(response, 400, language, ['Connection', 'close'])
    }
    return null
  }

  async function takeIn(request: IncomingMessage, response: ServerResponse, { language, token }: ConfirmRoute, sent: Buffer): Promise<void> {
    if (token === '') return sendClosed(request, response, language)
    const address = linkTo.confirm(language, token)
    const site = request.headers['sec-fetch-site']
    const passed = { 'content-type': 'application/x-www-form-urlencoded', ...(typeof site === 'string' && { 'sec-fetch-site': site }) }
    const { status, body } = await render(`${address}/answer`, passed, sent)
    if (status === 404) return sendClosed(request, response, language)
    if (status === 400) return refuse(response, 400, language)
    if (status !== 200 && status !== 422) throw new Error(`an answer to a confirmation link failed with ${status}`)
    const told: unknown = JSON.parse(body.toString('utf8'))
    const textOf = (name: string): string => String(typeof told === 'object' && told !== null ? Reflect.get(told, name) : '')
    if (status === 200) {
      return sendRedirect(response, 303, `${address}?received=${textOf('rows')}&objected=${textOf('objected')}`, ['Cache-Control', 'no-store', ...own])
    }
    const page = await render(address, { [typedHeader]: textOf('typed') })
    if (page.status === 404) return sendClosed(request, response, language)
    sendPage(request, response, 422, page.body)
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    route: ConfirmRoute,
    { client, query }: { client: string; query: string },
  ): Promise<void> => {
    const isAnswer = request.method === 'POST'
    if (!isAnswer && request.method !== 'GET' && request.method !== 'HEAD') {
      return sendErrorPage(response, { status: 405, language: route.language, security: own, headers: ['Allow', 'GET, HEAD, POST'] })
    }
    const taken = takeTurn(client, isAnswer)
    if (!taken.ok) return refuse(response, 429, route.language, ['Retry-After', String(taken.retryAfter)], isAnswer ? notArrived : undefined)
    const inTurn = (work: () => Promise<void>): Promise<void> => limits.get('confirm')(client, work)
    if (!isAnswer) return inTurn(() => sendLink(request, response, route, query))
    // Before its turn: a form that comes slowly keeps nobody waiting.
    const sent = await formOf(request, response, route.language)
    if (sent) await inTurn(() => takeIn(request, response, route, sent))
  }
}
