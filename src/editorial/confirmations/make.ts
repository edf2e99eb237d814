/** The two doors by which staff make a confirmation link and take it back. */
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { mayAskOutside, roleOf } from '@/src/editorial/access/roles'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { answered, neededBody, recordId } from '@/src/editorial/requests/body'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { recordTitle } from '@/src/model/record-title'
import type { Confirmation } from '@/src/payload-types'
import { hashOf, newToken } from './token'

/** How long a link is valid, in days. */
const validDays = 30
/** Links of one case that may be open at a time. */
const mostOpen = 20
const day = 24 * 60 * 60 * 1000

const record = recordId
const making = z.object({ record, recipient: z.string().trim().min(1).max(200), message: z.string().trim().max(2_000).default('') })
const revoking = z.object({ confirmation: record })

/** Why a link is not made, not taken back or not shown. */
export const refusals = {
  shape: {
    ja: '相手の名前（200字以内）を入れてください。相手への言葉は2,000字以内です。',
    en: 'Please say whom it is for (at most 200 characters). Words to them are at most 2,000 characters.',
  },
  role: {
    ja: '確認用リンクを作り、取り消せるのは、確認者・公開者・管理者です。',
    en: 'Reviewers, publishers and administrators make and revoke confirmation links.',
  },
  missing: { ja: 'この記録は見つかりません。', en: 'There is no such record.' },
  many: {
    ja: `この事例には、有効なリンクがすでに${mostOpen}件あります。使わないものを取り消してから作ってください。`,
    en: `This case already has ${mostOpen} open links. Revoke those that are not needed, then make a new one.`,
  },
} as const

/** The newest state of a case with its relations as ids, as this person may read it; null where there is none. */
export async function newestState(req: PayloadRequest, id: string): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ? Object.fromEntries(Object.entries(docs[0])) : null
}

async function newestVersion(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'cases',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

/**
 * Makes a link for the newest saved state of a case. Its token is in this one answer and nowhere else.
 * @throws {APIError} 400, 403 for who may not ask outside, 404, 409 for too many open links; in words
 */
export const answerMake: PayloadHandler = async (req) => {
  if (!roleOf(req.user) || !mayAskOutside(req.user)) throw refusal(req, refusals.role, 403)
  const asked = await neededBody(req, making, refusals.shape)
  return inOneTransaction(req, async () => {
    const content = await newestState(req, asked.record)
    if (!content) throw refusal(req, refusals.missing, 404)
    const now = new Date()
    const { totalDocs } = await req.payload.count({
      collection: 'confirmations',
      where: {
        and: [
          { inCollection: { equals: 'cases' } },
          { record: { equals: asked.record } },
          { revokedAt: { exists: false } },
          { expiresAt: { greater_than: now.toISOString() } },
        ],
      },
      overrideAccess: true,
      req,
    })
    if (totalDocs >= mostOpen) throw refusal(req, refusals.many, 409)
    const token = newToken()
    const title = recordTitle(content)
    const version = await newestVersion(req, asked.record)
    const name: unknown = req.user?.name
    const data: Omit<Confirmation, 'id'> = {
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      inCollection: 'cases',
      record: asked.record,
      recordTitle: title,
      recipient: asked.recipient,
      message: asked.message || null,
      tokenHash: hashOf(token),
      version,
      savedAt: String(content.updatedAt),
      content,
      person: personOf(req),
      personName: typeof name === 'string' ? name : null,
      expiresAt: new Date(now.getTime() + validDays * day).toISOString(),
    }
    await req.payload.db.create({ collection: 'confirmations', data, req, returning: false })
    await recordEvent(req, { kind: 'confirmationSent', collection: 'cases', record: asked.record, recordTitle: title, version, note: asked.recipient })
    const links = { ja: absoluteUrl(linkTo.confirm('ja', token)), en: absoluteUrl(linkTo.confirm('en', token)) }
    return Response.json({ links, expiresAt: data.expiresAt }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  })
}

/**
 * Revokes a link; one that is revoked already stays as it is.
 * @throws {APIError} 400, 403 for who may not ask outside, 404; in words
 */
export const answerRevoke: PayloadHandler = async (req) => {
  if (!roleOf(req.user) || !mayAskOutside(req.user)) throw refusal(req, refusals.role, 403)
  const asked = await neededBody(req, revoking, refusals.shape)
  return inOneTransaction(req, async () => {
    const found = await req.payload.db.findOne<Confirmation>({ collection: 'confirmations', where: { id: { equals: asked.confirmation } }, req })
    if (!found) throw refusal(req, refusals.missing, 404)
    if (!found.revokedAt) {
      const name: unknown = req.user?.name
      const data = { revokedAt: new Date().toISOString(), revoked: personOf(req), revokedName: typeof name === 'string' ? name : null }
      await req.payload.db.updateOne({ collection: 'confirmations', id: found.id, data, req, returning: false })
      const { inCollection: collection, record: id, recordTitle, recipient } = found
      await recordEvent(req, { kind: 'confirmationRevoked', collection, record: id, recordTitle: recordTitle ?? '', note: recipient })
    }
    return answered({ ok: true })
  })
}
