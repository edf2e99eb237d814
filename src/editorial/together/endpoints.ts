/** The doors of what is published together: the list for the form, and the publication. */
import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

import { refusal } from '@/src/editorial/faults/messages'
import { personIn } from '@/src/editorial/presence/rows'
import { recordInForm } from '@/src/editorial/publish-guard/readiness'
import { anyRecordId } from '@/src/editorial/requests/body'
import { longestReason } from '@/src/editorial/requests/written'
import { publishTogether, togetherWith } from './publish-together'

/** Records that may go live with one case. */
const mostTogether = 100

const list = z.object({ id: anyRecordId.nullish(), values: z.record(z.string(), z.unknown()) })
const publication = z.object({
  id: anyRecordId,
  loadedVersion: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  also: z.array(z.object({ collection: z.string().max(64), id: anyRecordId })).max(mostTogether),
  reason: z.string().max(longestReason).optional(),
})

const casesOf = (req: PayloadRequest): SanitizedCollectionConfig => req.payload.collections.cases.config
const bodyOf = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => null)

/** `POST /api/cases/together` with `{ id?, values }`, for staff: what the case in the form refers to and readers do not have. */
const tell: PayloadHandler = async (req) => {
  personIn(req)
  const asked = list.safeParse(await bodyOf(req))
  if (!asked.success)
    throw refusal(req, { ja: '調べる内容を { id, values } の形で送ってください。', en: 'Send what is to be looked at as { id, values }.' }, 400)
  const record = await recordInForm(casesOf(req), asked.data.id ?? null, asked.data.values, req)
  return Response.json(await togetherWith(req, casesOf(req), record), { headers: { 'Cache-Control': 'no-store' } })
}

/** `POST /api/cases/publish-together`, for publishers. @throws {APIError} 400, 403, 404, 409 in words; nothing is published then */
const publish: PayloadHandler = async (req) => {
  personIn(req)
  const asked = publication.safeParse(await bodyOf(req))
  if (!asked.success) {
    throw refusal(
      req,
      {
        ja: `{ id, loadedVersion, also: [{ collection, id }], reason } の形で送ってください（いっしょに公開できるのは${mostTogether}件まで）。`,
        en: `Send { id, loadedVersion, also: [{ collection, id }], reason }, with at most ${mostTogether} records.`,
      },
      400,
    )
  }
  const reason = asked.data.reason?.trim()
  await publishTogether(req, casesOf(req), { ...asked.data, reason: reason === '' ? undefined : reason })
  const doc = await req.payload.findByID({ collection: 'cases', id: asked.data.id, depth: 0, overrideAccess: false, user: req.user, req })
  return Response.json({ doc }, { headers: { 'Cache-Control': 'no-store' } })
}

export const togetherEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/together', method: 'post', handler: tell },
  { path: '/publish-together', method: 'post', handler: publish },
]
