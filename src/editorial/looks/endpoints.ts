import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { refusal } from '@/src/editorial/faults/messages'
import { personIn } from '@/src/editorial/presence/rows'
import { neededBody, recordId } from '@/src/editorial/requests/body'
import { knownRecord } from '@/src/editorial/requests/known-record'
import { savedStates } from '@/src/editorial/versions/saved-states'
import { noteLook } from './rows'

const seen = z.object({ collection: z.string().max(64), record: recordId, savedAt: z.iso.datetime() })

/**
 * `POST /api/looks/seen` with `{ collection, record, savedAt }`: the form or the list of changes has been shown to me.
 * @throws {Forbidden} for whoever is no staff; 400 and 404 in words
 */
export const answerSeen: PayloadHandler = async (req) => {
  personIn(req)
  const { collection, record, savedAt } = await neededBody(req, seen, {
    ja: '見た内容の知らせの形が正しくありません。',
    en: 'What was seen could not be read.',
  })
  const known = await knownRecord(req, collection, record, { overrideAccess: false })
  const time = new Date(savedAt).toISOString()
  const state = (await savedStates(req, known.collection.slug, known.id)).find((one) => one.savedAt <= time)
  if (!state) throw refusal(req, { ja: '見た内容がこの記録のものではありません。', en: 'That is no state of this record.' }, 400)
  await noteLook(req, { collection, record, version: state.version, savedAt: time })
  return new Response(null, { status: 204 })
}
