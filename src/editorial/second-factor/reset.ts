import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { recordEvent } from '@/src/editorial/events/record'
import { notify } from '@/src/editorial/notifications/notify'
import { recordTitle } from '@/src/model/record-title'
import type { User } from '@/src/payload-types'
import { factorOf, removeFactor } from './factor'
import { codeTries } from './tries'

/** Takes away the factor of somebody who lost it; they are told. In one transaction. @returns false where none was in use */
export async function resetFactor(req: PayloadRequest, user: Pick<User, 'id' | 'name'>): Promise<boolean> {
  return inOneTransaction(req, async () => {
    if (!(await factorOf(req, user.id))?.isOn) return false
    await removeFactor(req, user.id)
    const about = { collection: 'users', record: user.id, recordTitle: recordTitle(user) }
    await recordEvent(req, { ...about, kind: 'secondFactorReset' })
    await notify(req, { ...about, kind: 'secondFactorReset', people: [String(user.id)] })
    codeTries().unlock(String(user.id))
    return true
  })
}
