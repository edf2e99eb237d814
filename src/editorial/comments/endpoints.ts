/** The doors of `comments`, for staff: list those of a record, add, resolve, take a suggestion over, and whom one can call. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { personIn } from '@/src/editorial/presence/rows'
import { neededBody, recordId } from '@/src/editorial/requests/body'
import { knownRecord } from '@/src/editorial/requests/known-record'
import { addComment } from './add'
import { threadsOf } from './list'
import { staffOf } from './people'
import { noteTaken, resolveThread } from './threads'

const unread = { ja: 'コメントの形が正しくありません。画面を読み込み直してください。', en: 'The comment could not be read. Load the form again.' }
const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** Longer texts than are allowed are refused with their length in words; this only keeps a flood out. */
const text = z.string().max(100_000)
const added = z.object({
  collection: z.string().max(64),
  record: recordId,
  address: z.string().max(1000).nullish(),
  text,
  suggestion: text.nullish(),
  thread: recordId.nullish(),
  mentions: z.array(recordId).max(50).default([]),
})
const resolved = z.object({ comment: recordId, resolved: z.boolean() })
const taken = z.object({ comment: recordId, taken: z.boolean() })

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '')

/** `GET /api/comments/of/<collection>/<record>` */
const answerOf: PayloadHandler = async (req) => {
  personIn(req)
  return Response.json({ threads: await threadsOf(req, await knownRecord(req, param(req, 'of'), param(req, 'record'), { overrideAccess: false })) }, noStore)
}

/** `POST /api/comments/add`: begins a thread or, with `thread`, replies in one. */
const answerAdd: PayloadHandler = async (req) => {
  personIn(req)
  const { address, suggestion, thread, ...rest } = await neededBody(req, added, unread)
  const id = await addComment(req, { ...rest, address: address ?? null, suggestion: suggestion ?? null, thread: thread ?? null })
  return Response.json({ id }, { ...noStore, status: 201 })
}

/** `POST /api/comments/resolve` with `{ comment, resolved }` */
const answerResolve: PayloadHandler = async (req) => {
  personIn(req)
  const body = await neededBody(req, resolved, unread)
  await resolveThread(req, body.comment, body.resolved)
  return new Response(null, { status: 204 })
}

/** `POST /api/comments/take` with `{ comment, taken }`: the suggested wording is in the form, or not any more. */
const answerTake: PayloadHandler = async (req) => {
  personIn(req)
  const body = await neededBody(req, taken, unread)
  await noteTaken(req, body.comment, body.taken)
  return new Response(null, { status: 204 })
}

/** `GET /api/comments/people`: names for 「@」. */
const answerPeople: PayloadHandler = async (req) => {
  personIn(req)
  return Response.json({ people: await staffOf(req) }, noStore)
}

export const commentEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/of/:of/:record', method: 'get', handler: answerOf },
  { path: '/people', method: 'get', handler: answerPeople },
  { path: '/add', method: 'post', handler: answerAdd },
  { path: '/resolve', method: 'post', handler: answerResolve },
  { path: '/take', method: 'post', handler: answerTake },
]
