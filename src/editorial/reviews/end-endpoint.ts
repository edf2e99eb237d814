import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'

import { refusal } from '@/src/editorial/faults/messages'
import { personIn } from '@/src/editorial/presence/rows'
import { anyRecordId } from '@/src/editorial/requests/body'
import { longestNotice } from '@/src/editorial/requests/written'
import { endPublication } from './end'

const text = z.string().max(longestNotice)
const ending = z.object({ id: anyRecordId, notice: z.object({ ja: text, en: text.optional() }) })

/** `POST /api/cases/end` with `{ id, notice: { ja, en? } }`, for publishers. @throws {APIError} 400, 403, 404, 409 in words */
const end: PayloadHandler = async (req) => {
  personIn(req)
  const asked = ending.safeParse(await req.json?.().catch(() => null))
  if (!asked.success) {
    throw refusal(
      req,
      {
        ja: `{ id, notice: { ja, en } } の形で送ってください。お知らせは${longestNotice}字までです。`,
        en: `Send { id, notice: { ja, en } }, each notice with at most ${longestNotice} characters.`,
      },
      400,
    )
  }
  await endPublication(req, asked.data)
  return Response.json({ ended: true }, { headers: { 'Cache-Control': 'no-store' } })
}

export const endingEndpoint: Omit<Endpoint, 'root'> = { path: '/end', method: 'post', handler: end }
