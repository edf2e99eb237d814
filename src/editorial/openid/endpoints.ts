/** The three doors of signing in with a provider: leaving for it, coming back, and our code afterwards where that is needed. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { z } from 'zod'

import { withWriteRetry } from '@/src/database/transactions/retry'
import { recordFailedSignIn } from '@/src/editorial/events/refusals'
import { refusal } from '@/src/editorial/faults/messages'
import { answered, neededBody } from '@/src/editorial/requests/body'
import { get } from '@/src/model/reading'
import { giveNote, readNote, takeNote } from './notes'
import { createProvider, type OpenIdSettings } from './provider'
import { openSession } from './session'

const callback = '/api/identities/callback'
const flowShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), goTo: z.string() })
const passedShape = z.object({
  issuer: z.string(),
  subject: z.string(),
  email: z.string().nullable(),
  isEmailVerified: z.boolean(),
  hasSecondFactor: z.boolean(),
})
const withCode = z.object({ code: z.string().min(1).max(64) })

interface Site {
  readonly openId: OpenIdSettings
  readonly publicUrl: string
  readonly isHttps: boolean
}

/** The doors, where a provider is set; without one there are none. */
export function openIdEndpoints({ openId, publicUrl, isHttps }: Site): Endpoint[] {
  const provider = createProvider(openId)
  const where = (req: PayloadRequest) => ({ secret: req.payload.secret, isHttps })

  /** Back to the page to sign in, which says in words what became of it, or goes on from there (`src/admin/sign-in`). */
  function goBack(req: PayloadRequest, outcome: string, { goTo, cookies = [] }: { goTo?: string; cookies?: readonly string[] } = {}): Response {
    const address = new URL(`${req.payload.config.routes.admin}/login`, publicUrl)
    address.searchParams.set('openid', outcome)
    if (goTo) address.searchParams.set('redirect', goTo)
    const headers = new Headers({ Location: address.href, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    for (const cookie of [...cookies, takeNote('flow', where(req))]) headers.append('Set-Cookie', cookie)
    return new Response(null, { status: 303, headers })
  }

  const answerBegin: PayloadHandler = async (req) => {
    const goTo = getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo: req.searchParams.get('redirect') ?? '' })
    try {
      const { address, flow } = await provider.leave(new URL(callback, publicUrl).href)
      const cookie = await giveNote('flow', { ...flow, goTo }, where(req))
      return new Response(null, { status: 303, headers: { Location: address.href, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } })
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'The sign-in provider cannot be reached.' })
      return goBack(req, 'away')
    }
  }

  const answerCallback: PayloadHandler = async (req) => {
    const flow = await readNote('flow', req.headers, flowShape, req.payload.secret)
    if (!flow) return goBack(req, 'expired')
    const { goTo } = flow
    if (req.searchParams.get('error') === 'access_denied') return goBack(req, 'cancelled', { goTo })
    const arrived = new URL(callback, publicUrl)
    arrived.search = req.searchParams.toString()
    const claims = await provider.identify(arrived, flow).catch((error: unknown) => {
      req.payload.logger.warn({ err: error, msg: 'A sign-in with the provider was refused.' })
      return null
    })
    if (!claims) return goBack(req, 'failed', { goTo })
    try {
      const opened = await withWriteRetry(() => openSession(req, claims))
      if (typeof opened !== 'string') return goBack(req, 'arrived', { goTo, cookies: [opened.cookie] })
      recordFailedSignIn(req, claims.email, `openid: ${opened}`)
      return goBack(req, opened, { goTo })
    } catch (error) {
      if (get(error, 'data.reason') === 'codeNeeded') return goBack(req, 'code', { goTo, cookies: [await giveNote('passed', claims, where(req))] })
      const status: unknown = get(error, 'status')
      if (typeof status === 'number' && status < 500) return goBack(req, 'unknown', { goTo })
      req.payload.logger.error({ err: error, msg: 'A sign-in with the provider failed.' })
      return goBack(req, 'failed', { goTo })
    }
  }

  const answerFinish: PayloadHandler = async (req) => {
    const { code } = await neededBody(req, withCode, { ja: '確認コードを入力してください。', en: 'Please enter your code.' })
    const claims = await readNote('passed', req.headers, passedShape, req.payload.secret)
    const opened =
      claims &&
      (await openSession(req, claims, code).catch((error: unknown) => {
        recordFailedSignIn(req, claims.email, 'code')
        throw error
      }))
    if (!opened || typeof opened === 'string')
      throw refusal(
        req,
        { ja: '時間がたちすぎました。最初からログインし直してください。', en: 'Too much time has passed. Please sign in from the beginning.' },
        403,
      )
    const answer = answered({ ok: true })
    for (const cookie of [opened.cookie, takeNote('passed', where(req))]) answer.headers.append('Set-Cookie', cookie)
    return answer
  }

  return [
    { path: '/begin', method: 'get', handler: answerBegin },
    { path: '/callback', method: 'get', handler: answerCallback },
    { path: '/finish', method: 'post', handler: answerFinish },
  ]
}
