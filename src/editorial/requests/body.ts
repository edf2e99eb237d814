import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { refusal, say } from '@/src/editorial/faults/messages'
import type { Bilingual } from '@/src/i18n/languages'

/** What can name a record in a request, as text: an id of either database, or the name of what is there once. */
export const recordId = z.string().regex(/^[\w-]{1,64}$/)
/** The same where ids of SQLite come as the numbers that they are. */
export const anyRecordId = z.union([z.number().int().positive(), recordId])

/** What a request sent as JSON; null where it is not of the shape that the endpoint reads. */
export async function bodyOf<Shape>(req: PayloadRequest, shape: z.ZodType<Shape>): Promise<Shape | null> {
  const body: unknown = await req.json?.().catch(() => null)
  const read = shape.safeParse(body)
  return read.success ? read.data : null
}

/**
 * The same where nothing can be done without it.
 * @throws {APIError} 400 with `words` if it has another shape
 */
export async function neededBody<Shape>(req: PayloadRequest, shape: z.ZodType<Shape>, words: Bilingual): Promise<Shape> {
  const body = await bodyOf(req, shape)
  if (body === null) throw refusal(req, words, 400)
  return body
}

/**
 * A refusal in the user's language, in the form that the admin reads. What somebody may not do is thrown instead (`refusal`, 403):
 * only errors are recorded (`src/editorial/events/refusals.ts`).
 */
export function refusedWith(req: PayloadRequest, status: 400 | 404 | 409, words: Bilingual): Response {
  return Response.json({ errors: [{ message: say(req, words) }] }, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** An answer for whoever asked, and for nobody's cache. */
export function answered(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}
