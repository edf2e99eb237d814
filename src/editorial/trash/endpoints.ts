/** The doors of the trash. What goes in comes through the doors of deleting. */
import { Forbidden, type PayloadHandler } from 'payload'
import { z } from 'zod'

import { isAdmin } from '@/src/editorial/access/roles'
import { personIn } from '@/src/editorial/presence/rows'
import { answered, anyRecordId, neededBody } from '@/src/editorial/requests/body'
import { destroy } from './destroy'
import { takeFromTrash, trashRow } from './restore'

const taken = z.object({ id: anyRecordId, anyway: z.boolean().default(false) })
const destroyed = z.object({ id: anyRecordId })

const shape = {
  ja: 'ごみ箱のどの記録かを { id } の形で送ってください。何も変えていません。',
  en: 'Say which record of the trash as { id }. Nothing was changed.',
}

/** `POST /api/trash/restore` with `{ id, anyway? }`. @throws as `takeFromTrash`; 400 for another shape */
export const answerRestore: PayloadHandler = async (req) => {
  personIn(req)
  return answered(await takeFromTrash(req, await neededBody(req, taken, shape)))
}

/** `POST /api/trash/destroy` with `{ id }`, for administrators: at once, and for good. @throws {Forbidden} for anybody else; 400, 404 */
export const answerDestroy: PayloadHandler = async (req) => {
  personIn(req)
  if (!isAdmin(req.user)) throw new Forbidden(req.t)
  const row = await trashRow(req, (await neededBody(req, destroyed, shape)).id)
  await destroy(req, row)
  return answered({ destroyed: true })
}
