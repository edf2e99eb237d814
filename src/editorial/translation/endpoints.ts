/** The doors of the desk for English. What is written there is saved like anything else, as a draft of the record. */
import { type Endpoint, Forbidden, NotFound, type PayloadHandler, type PayloadRequest, type SanitizedCollectionConfig, type TypeWithID } from 'payload'
import { z } from 'zod'

import { couldBeId } from '@/src/database/ids'
import { roleOf } from '@/src/editorial/access/roles'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { type DeskPassage, deskPassages, statedPassages } from './english'

/** What the desk is given: the texts of the newest state of a record, and which state that is. */
export interface Desk {
  readonly loadedVersion: string
  readonly passages: readonly DeskPassage[]
}

interface Asked {
  readonly collection: SanitizedCollectionConfig
  readonly record: TypeWithID
}

/** @throws {Forbidden} for whoever is no staff, {NotFound} where no such record is. */
async function asked(req: PayloadRequest): Promise<Asked> {
  if (roleOf(req.user) === null) throw new Forbidden(req.t)
  const collection = req.payload.config.collections.find(({ slug }) => slug === req.routeParams?.collection)
  const id = req.routeParams?.id
  if (!collection || typeof id !== 'string' || !couldBeId(id, req)) throw new NotFound(req.t)
  const record = await req.payload.findByID({
    collection: collection.slug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!record) throw new NotFound(req.t)
  return { collection, record }
}

/** `GET /api/<collection>/<id>/english`, for staff: every text that has Japanese, with its English and how the two stand to each other. */
const answerDesk: PayloadHandler = async (req) => {
  const { collection, record } = await asked(req)
  const desk: Desk = { loadedVersion: String(get(record, 'updatedAt')), passages: await deskPassages(collection, record, req) }
  return Response.json(desk, { headers: { 'Cache-Control': 'no-store' } })
}

const confirmation = z.object({ address: z.string().max(500), loadedVersion: z.string().max(64) })

/**
 * `POST /api/<collection>/<id>/english` with `{ address, loadedVersion }`, for staff: the English of this text still says what its
 * Japanese says, though that was changed since. Nothing of the record changes; that somebody looked is an event like any other.
 * @throws {APIError} 400 for what is no such text, 409 if the record was saved since it was looked at.
 */
const confirmEnglish: PayloadHandler = async (req) => {
  const { collection, record } = await asked(req)
  const body: unknown = await req.json?.().catch(() => null)
  const read = confirmation.safeParse(body)
  const [passages = []] = (await statedPassages(collection, [record], req)).values()
  const passage = passages.find(({ address }) => address === read.data?.address)
  if (!read.success || !passage) {
    throw refusal(
      req,
      {
        ja: 'どの文章の英語を確かめたのかが分かりません。画面を読み込み直してください。',
        en: 'It is not clear which text was confirmed. Load the page again.',
      },
      400,
    )
  }
  if (Date.parse(read.data.loadedVersion) !== Date.parse(String(get(record, 'updatedAt')))) {
    throw refusal(
      req,
      {
        ja: 'ほかの人が先に保存したため、確かめたことを記録していません。新しい文章を見てから、もう一度押してください。',
        en: 'Somebody else saved this first, so nothing was recorded. Look at the new text and press again.',
      },
      409,
      { reason: 'stale' },
    )
  }
  if (passage.state === 'stale') {
    await recordEvent(req, {
      kind: 'englishConfirmed',
      collection: collection.slug,
      record: record.id,
      recordTitle: recordTitle(record),
      addresses: [`${passage.address}.en`],
    })
  }
  return Response.json({ state: passage.state === 'none' ? 'none' : 'there' }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Of each collection with drafts. */
export const englishEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/:id/english', method: 'get', handler: answerDesk },
  { path: '/:id/english', method: 'post', handler: confirmEnglish },
]
