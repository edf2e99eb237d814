import { type Payload, type ServerFunctionClientArgs, UnauthorizedError } from 'payload'

import { get } from '@/src/model/reading'

/**
 * What the admin may call on the server. Payload looks the name up in a plain object, where `constructor` and the like are
 * found too: called with the whole configuration, that one gives it to a stranger. And nobody without a session has
 * anything to ask, nor has whoever must set up a second factor first.
 * @throws UnauthorizedError without a session; Error for a name that is no function of the admin
 */
export async function refuseForeignCalls({ name }: ServerFunctionClientArgs, payload: Pick<Payload, 'auth'>, headers: Headers): Promise<void> {
  if (typeof name !== 'string' || name in Object.prototype) throw new Error('This is no function of the admin.')
  const { user } = await payload.auth({ headers })
  if (!user || get(user, 'secondFactor') === 'needed') throw new UnauthorizedError()
}
