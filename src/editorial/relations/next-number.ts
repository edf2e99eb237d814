import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { roleOf } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { nextNumber } from '@/src/model/next-number'
import { get, idOf } from '@/src/model/reading'
import { allRecords } from './all-records'

/** Numbers of a survey's cases, as they are live and in their newest drafts. */
async function numbersIn(survey: number | string, req: PayloadRequest): Promise<string[]> {
  const asked = { collection: 'cases', where: { survey: { equals: survey } }, select: { number: true }, req } as const
  const found = [...(await allRecords({ ...asked, draft: false })), ...(await allRecords({ ...asked, draft: true }))]
  return found.map((doc) => get(doc, 'number')).filter((number) => typeof number === 'string')
}

/** `POST /api/cases/next-number` with `{ survey }`, for staff: the next free number of that survey. */
export const nextNumberEndpoint: Omit<Endpoint, 'root'> = {
  path: '/next-number',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    const survey = idOf(get(await req.json?.().catch(() => null), 'survey'))
    if (survey === null || !couldBeId(survey, req))
      throw refusal(req, { ja: '調査を { survey } の形で送ってください。', en: 'Send the survey as { survey }.' }, 400)
    return Response.json({ number: nextNumber(await numbersIn(survey, req)) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
