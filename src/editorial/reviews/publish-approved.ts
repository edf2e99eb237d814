import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { refusal } from '@/src/editorial/faults/messages'
import { reviewedRecord } from './situation'

const notApproved = {
  ja: '確認済みの内容ではないため、公開していません。確認のあとに変更されたか、確認が取り消されました。',
  en: 'Nothing was published: this is not the text that was approved. It was changed after that, or the approval was taken back.',
}

/**
 * Publishes a case as it was approved, in the name of the person of `req`: for what is done at a time, when nobody looks.
 * @throws {APIError} 409 where the newest state is another or is not approved; whatever the guard and the rights say
 */
export async function publishApproved(req: PayloadRequest, { id, savedAt }: { readonly id: number | string; readonly savedAt: string }): Promise<void> {
  await inOneTransaction(req, async () => {
    const reviewed = await reviewedRecord(req, req.payload.collections.cases.config, id)
    const isSame = reviewed !== null && Date.parse(reviewed.savedAt) === Date.parse(savedAt)
    if (!isSame || reviewed.now.draftState !== 'approved') throw refusal(req, notApproved, 409, { reason: 'notApproved' })
    const data = { _status: 'published' as const, loadedVersion: reviewed.savedAt }
    await req.payload.update({ collection: 'cases', id, data, depth: 0, overrideAccess: false, user: req.user, req })
  })
}
