import { UnauthorizedError } from 'payload'
import { describe, expect, it } from 'vitest'

import { refuseForeignCalls } from '@/src/admin/server-functions'

const known = { auth: async () => ({ user: { id: 1, collection: 'users' as const }, permissions: {} }) }
const nobody = { auth: async () => ({ user: null, permissions: {} }) }
const call = (name: unknown, payload: object) => refuseForeignCalls(Object.assign(Object.create(null), { name, args: {} }), Object(payload), new Headers())

describe('a call of a server function', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', null, 7, ['constructor']])('of the name %s is refused', async (name) => {
    await expect(call(name, known)).rejects.toThrow('no function')
  })
  it('needs a session', async () => {
    await expect(call('form-state', nobody)).rejects.toThrow(UnauthorizedError)
    await expect(call('form-state', known)).resolves.toBeUndefined()
  })
})
