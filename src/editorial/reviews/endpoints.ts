/** The doors of a review: where it stands for whoever asks, and its steps. */
import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

import { refusal } from '@/src/editorial/faults/messages'
import { personIn } from '@/src/editorial/presence/rows'
import { anyRecordId } from '@/src/editorial/requests/body'
import { longestReason } from '@/src/editorial/requests/written'
import { doReviewStep } from './review'
import { reviewActions } from './steps'
import { type ReviewAnswer, reviewAnswer } from './tell'

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)))
const reason = z.string().max(longestReason)
const body = z.object({ id: anyRecordId, action: z.enum(reviewActions), savedAt: moment, of: z.string().max(64).optional(), reason: reason.optional() })

const unread = {
  ja: `{ id, action, savedAt, of, reason } の形で送ってください。action は ${reviewActions.join('、')} のどれか、savedAt は見た内容の loadedVersion、理由は${longestReason}字までです。`,
  en: `Send { id, action, savedAt, of, reason }: action is one of ${reviewActions.join(', ')}, savedAt the loadedVersion that you saw, the reason at most ${longestReason} characters.`,
}
const notThere = { ja: 'この記録は見つかりません。', en: 'There is no such record.' }

function collectionOf(req: PayloadRequest): SanitizedCollectionConfig {
  const collection = req.payload.config.collections.find(({ slug }) => slug === req.routeParams?.collection)
  if (!collection) throw refusal(req, notThere, 404)
  return collection
}

async function answer(req: PayloadRequest, collection: SanitizedCollectionConfig, record: number | string): Promise<Response> {
  const told: ReviewAnswer | null = await reviewAnswer(req, collection, record)
  if (!told) throw refusal(req, notThere, 404)
  return Response.json(told, { headers: { 'Cache-Control': 'no-store' } })
}

/** `GET /api/<collection>/:id/review`, for staff. @throws {APIError} 403 for anybody else, 404 where there is no such record */
const tell: PayloadHandler = async (req) => {
  personIn(req)
  return answer(req, collectionOf(req), String(req.routeParams?.id))
}

/** `POST /api/<collection>/review`, for staff; answers with the new state. @throws {APIError} 400, 403, 404, 409 in words */
const take: PayloadHandler = async (req) => {
  personIn(req)
  const collection = collectionOf(req)
  const asked = body.safeParse(await req.json?.().catch(() => null))
  if (!asked.success) throw refusal(req, unread, 400)
  const given = asked.data.reason?.trim()
  await doReviewStep(req, collection, { ...asked.data, reason: given === '' ? undefined : given })
  return answer(req, collection, asked.data.id)
}

export const reviewEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/:id/review', method: 'get', handler: tell },
  { path: '/review', method: 'post', handler: take },
]
