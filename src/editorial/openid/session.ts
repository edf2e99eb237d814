/** A session for somebody whom a provider has identified, made as Payload makes one after a password: hooks, events and all. */
import { generatePayloadCookie, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser } from 'payload/shared'

import { noteProvider } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import type { Claims } from './provider'
import { accountOf, type Refused } from './who'

/**
 * Signs somebody in, or says why not; binding the account, using up the code, the session and its events are one transaction.
 * @param code of their second factor here, if it was asked for
 * @returns the cookie
 * @throws what the hooks of a sign-in throw: a code is needed or wrong, a pause lasts, the account is no longer in use
 */
export async function openSession(req: PayloadRequest, claims: Claims, code?: string): Promise<{ readonly cookie: string } | Refused> {
  const collection = req.payload.collections.users.config
  noteProvider(req, { hasSecondFactor: claims.hasSecondFactor })
  if (code !== undefined) req.data = { code }
  return inOneTransaction(req, async () => {
    const account = await accountOf(req, claims)
    if (typeof account === 'string') return account
    let user = Object.assign(account, { collection: 'users' as const })
    const { sid } = await addSessionToUser({ collectionConfig: collection, payload: req.payload, req, user })
    const hooked = { collection, context: req.context, req }
    for (const hook of collection.hooks.beforeLogin ?? []) user = (await hook({ ...hooked, user })) ?? user
    const fieldsToSign = getFieldsToSign({ collectionConfig: collection, email: user.email, user, ...(sid && { sid }) })
    const { token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: collection.auth.tokenExpiration })
    req.user = user
    for (const hook of collection.hooks.afterLogin ?? []) user = (await hook({ ...hooked, token, user })) ?? user
    return { cookie: String(generatePayloadCookie({ collectionAuthConfig: collection.auth, cookiePrefix: req.payload.config.cookiePrefix, token })) }
  })
}
