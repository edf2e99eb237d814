import config from '@payload-config'
import { getPayload } from 'payload'

import { storeAnswer } from '@/src/editorial/confirmations/answer'
import { type AnswerFault, answerFaults, readAnswer, type TypedAnswer } from '@/src/editorial/confirmations/answer-shape'
import { openConfirmation } from '@/src/editorial/confirmations/open'
import { keepTyped } from '@/src/editorial/confirmations/typed-again'

export const dynamic = 'force-dynamic'

const stale: AnswerFault = {
  field: '',
  message: {
    ja: 'この事例にない項目が含まれていました。もう一度お送りください。',
    en: 'There was an item that this case does not have. Please send the answer again.',
  },
}
const full: AnswerFault = {
  field: '',
  message: {
    ja: 'このリンクでは、もう回答を受け取れません（20回まで）。追加がある場合は担当者にお知らせください。',
    en: 'This link takes no more answers (20 at most). If there is more to say, please tell whoever sent it.',
  },
}

const again = (answer: TypedAnswer, faults: readonly AnswerFault[]) => Response.json({ typed: keepTyped({ answer, faults }) }, { status: 422 })

/**
 * Takes an answer, for the server in front alone (`src/server/http/confirm.ts`): `{ rows, objected }`, or 422 with the name
 * under which the page finds what was typed, 404 for a link that is not open, 400 for what the form cannot have sent.
 */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  const payload = await getPayload({ config })
  if (!(await openConfirmation(payload, token))) return Response.json({}, { status: 404 })
  const answer = readAnswer(new URLSearchParams(await request.text()))
  if (!answer) return Response.json({}, { status: 400 })
  const faults = answerFaults(answer)
  if (faults.length > 0) return again(answer, faults)
  const stored = await storeAnswer(payload, { token, headers: request.headers }, answer)
  if (stored.kind === 'closed') return Response.json({}, { status: 404 })
  if (stored.kind === 'stored') return Response.json({ rows: stored.rows, objected: stored.objected })
  return again(answer, [stored.kind === 'full' ? full : stale])
}
