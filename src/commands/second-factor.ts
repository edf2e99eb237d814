/**
 * `npm run second-factor -- off name@example.com`: takes the second factor away from somebody who lost it, for when no
 * administrator can sign in and do it. It is recorded, and the person is told.
 */
import { createLocalReq } from 'payload'

import { resetFactor } from '@/src/editorial/second-factor/reset'
import { failWith, runWithPayload } from './database/open-payload'

const [what, address = ''] = process.argv.slice(2)

runWithPayload(async (payload) => {
  if (what !== 'off' || !address.includes('@')) throw new Error('Say whose: npm run second-factor -- off name@example.com')
  const email = address.trim().toLowerCase()
  const {
    docs: [user],
  } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0, overrideAccess: true })
  if (!user) throw new Error(`Nobody here has the address ${email}.`)
  const wasOn = await resetFactor(await createLocalReq({}, payload), user)
  return { command: 'second-factor', email, wasOn, isOff: true }
}).catch(failWith)
