/** A second factor: no session without its code, no code twice, no way around, and help for whoever lost it. */
import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import { newResetToken } from '@/src/editorial/accounts/resets'
import type { User } from '@/src/payload-types'
import type { Answer } from '@/tests/int/support/ask'
import { password } from '@/tests/int/support/product'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let count = 0
let email: string
let id: string
let token: unknown
let secret: string
let recoveryCodes: string[]

const signIn = (code?: string, { word = password, client }: { word?: string; client?: string } = {}): Promise<Answer> =>
  product.ask('POST', '/users/login', {
    body: { email, password: word, ...(code !== undefined && { code }) },
    ...(client && { headers: { 'X-Client-Address': client } }),
  })
const ask = (method: 'GET' | 'POST', address: string, body?: object, session = token): Promise<Answer> =>
  product.ask(method, address, { headers: { Authorization: `JWT ${String(session)}` }, ...(body && { body }) })
const codeNow = (steps = 0): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
const row = async () =>
  product.payload.db.findOne<{ id: number; secret: string; recoveryHashes: string; lastStep: number }>({
    collection: 'second-factors',
    where: { person: { equals: id } },
  })
/** As if time had passed since the last code. */
const later = async () => product.payload.db.updateOne({ collection: 'second-factors', where: { person: { equals: id } }, data: { lastStep: 0 } })
const eventsOf = async () => {
  const { docs } = await product.payload.find({
    collection: 'events',
    where: { record: { equals: id } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ kind }) => kind)
}
const demand = (roles: Role[]): Promise<Answer> => product.ask('POST', '/globals/sign-in-rules', { as: 'admin', body: { secondFactorRoles: roles } })

beforeAll(() => product.hireEverybody())

async function hire(role: Role = 'author'): Promise<void> {
  count += 1
  email = `factor-${count}@cases.test`
  id = String((await product.payload.create({ collection: 'users', data: { name: 'factor', email, password, role }, overrideAccess: true })).id)
  token = (await signIn()).at('token')
}

async function turnOn(): Promise<void> {
  const begun = await ask('POST', '/second-factors/begin', { currentPassword: password })
  secret = String(begun.at('secret'))
  const confirmed = await ask('POST', '/second-factors/confirm', { code: codeNow() })
  const codes = confirmed.at('recoveryCodes')
  recoveryCodes = Array.isArray(codes) ? codes.map(String) : []
  await later()
}

describe('turning it on', () => {
  beforeEach(() => hire())

  test('asks for the password, shows the secret as text and picture, and counts from the first right code on', async () => {
    expect((await ask('POST', '/second-factors/begin', {})).status).toBe(400)
    expect((await ask('POST', '/second-factors/begin', { currentPassword: 'wrong horse battery' })).status).toBe(400)
    expect((await ask('POST', '/second-factors/confirm', { code: '123456' })).status).toBe(409)
    const begun = await ask('POST', '/second-factors/begin', { currentPassword: password })
    secret = String(begun.at('secret'))
    expect([begun.status, secret.length, String(begun.at('drawing.path')).startsWith('M2 2h1v1h-1z')]).toEqual([200, 32, true])
    expect((await signIn()).status).toBe(200)
    const wrong = await ask('POST', '/second-factors/confirm', { code: codeNow(20) })
    expect([wrong.status, refusalIn(wrong).message]).toEqual([400, expect.stringContaining('コードが正しくありません')])
    const right = await ask('POST', '/second-factors/confirm', { code: codeNow() })
    expect([right.status, right.at('recoveryCodes')]).toEqual([200, expect.objectContaining({ length: 10 })])
    expect([(await signIn()).status, (await ask('POST', '/second-factors/begin', { currentPassword: password })).status]).toEqual([401, 409])
    expect((await ask('GET', '/users/me')).at('user.secondFactor')).toBe('on')
    expect(await eventsOf()).toContain('secondFactorOn')
  })
  test('keeps neither the secret nor the recovery codes readable, and no door of Payload shows the row', async () => {
    await turnOn()
    const kept = JSON.stringify(await row())
    expect(kept).not.toContain(secret)
    for (const code of recoveryCodes) expect(kept).not.toContain(code.replaceAll('-', ''))
    for (const as of ['author', 'admin'] as const) expect((await product.ask('GET', '/second-factors', { as })).status).toBe(403)
  })
  test("is nobody's without a session, nor with a password that somebody else knows", async () => {
    expect((await product.ask('POST', '/second-factors/begin', { body: { currentPassword: password } })).status).toBe(401)
    await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: 'set by somebody else' } })
    token = (await signIn(undefined, { word: 'set by somebody else' })).at('token')
    expect((await ask('POST', '/second-factors/begin', { currentPassword: 'set by somebody else' })).status).toBe(403)
  })
})

describe('signing in', () => {
  beforeEach(async () => {
    await hire()
    await turnOn()
  })

  test('asks for the code after the right password only, and makes no session before', async () => {
    const sessions = async () => (await product.payload.findByID({ collection: 'users', id, overrideAccess: true })).sessions?.length
    const before = await sessions()
    const asked = await signIn()
    expect([asked.status, asked.at('errors.0.data.reason'), asked.headers.get('set-cookie'), asked.at('token')]).toEqual([401, 'codeNeeded', null, undefined])
    expect((await signIn('')).at('errors.0.data.reason')).toBe('codeNeeded')
    const guessed = await signIn(codeNow(20))
    expect([guessed.status, guessed.at('errors.0.data.reason'), guessed.headers.get('set-cookie')]).toEqual([401, 'codeWrong', null])
    expect(await sessions()).toBe(before)
    expect(await eventsOf()).not.toContain('signedOut')
  })
  test('with a wrong password says the same with and without a right code', async () => {
    const [without, withCode] = [await signIn(undefined, { word: 'wrong horse battery' }), await signIn(codeNow(), { word: 'wrong horse battery' })]
    expect([withCode.status, withCode.text]).toEqual([without.status, without.text])
    expect(withCode.at('errors.0.data.reason')).toBeUndefined()
    expect((await signIn(codeNow())).status).toBe(200)
  })
  test('takes a code once, also of several requests at once', async () => {
    const code = codeNow()
    const statuses = (await Promise.all([signIn(code), signIn(code), signIn(code)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 401, 401])
    expect((await signIn(code)).at('errors.0.data.reason')).toBe('codeWrong')
    // A later code is taken, an earlier one is not any more.
    expect([(await signIn(codeNow(-1))).status, (await signIn(codeNow(1))).status]).toEqual([401, 200])
  })
  test('takes each recovery code once, records it and tells the person', async () => {
    const [first = '', second = ''] = recoveryCodes
    const statuses = (await Promise.all([signIn(first), signIn(first)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 401])
    expect((await signIn(second.toUpperCase())).status).toBe(200)
    expect(await eventsOf()).toEqual(expect.arrayContaining(['recoveryCodeUsed']))
    const own = await ask('GET', '/notifications/own')
    expect(own.at('notifications.0.kind')).toBe('recoveryCodeUsed')
    expect((await ask('GET', '/second-factors/own')).at('recoveryLeft')).toBe(8)
  })
  test('pauses after wrong codes from wherever they come; a session that runs goes on, and other accounts do', async () => {
    for (const number of [1, 2, 3, 4, 5]) expect((await signIn('000000', { client: `192.0.2.${number}` })).status).toBe(401)
    const paused = await signIn(codeNow(), { client: '192.0.2.6' })
    expect([paused.status, Number(paused.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect((await ask('GET', '/cases')).status).toBe(200)
    expect((await ask('POST', '/second-factors/recovery-codes', { code: codeNow() })).status).toBe(200)
    // Without the right password nobody uses up tries.
    await hire()
    await turnOn()
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await signIn('000000', { word: 'wrong horse battery', client: `192.0.2.${number}` })
    expect((await signIn(codeNow(), { client: '192.0.2.9' })).status).toBe(200)
  })
  test('by way of a password set anew is asked for too: that signs nobody in', async () => {
    const account = await product.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })
    if (!account) throw new Error(`There is no ${email}.`)
    const token = await newResetToken(await createLocalReq({}, product.payload), account, Date.now())
    const set = await product.ask('POST', '/users/reset-password', { body: { token, password: 'set anew by its owner' } })
    expect([set.status, set.at('token'), set.at('user')]).toEqual([200, undefined, undefined])
    expect((await signIn(undefined, { word: 'set anew by its owner' })).at('errors.0.data.reason')).toBe('codeNeeded')
    expect((await signIn(codeNow(), { word: 'set anew by its owner' })).status).toBe(200)
  })
  test('is not needed to change the password, which asks for the old one', async () => {
    const changed = await ask('POST', '/users/change-password', { currentPassword: password, password: 'another of my own' })
    expect([changed.status, (await signIn(undefined, { word: 'another of my own' })).at('errors.0.data.reason')]).toEqual([200, 'codeNeeded'])
  })
})

describe('what is done about it later', () => {
  beforeEach(async () => {
    await hire()
    await turnOn()
  })

  test('recovery codes are made anew with a code, and the ones before open nothing', async () => {
    expect((await ask('POST', '/second-factors/recovery-codes', { code: '000000' })).status).toBe(400)
    const made = await ask('POST', '/second-factors/recovery-codes', { code: codeNow() })
    expect([(await signIn(recoveryCodes[0])).status, (await signIn(String(made.at('recoveryCodes.0')))).status]).toEqual([401, 200])
  })
  test('it is turned off with the password and a code, no less', async () => {
    const off = (body: object) => ask('POST', '/second-factors/turn-off', body)
    expect((await off({ code: codeNow() })).status).toBe(400)
    expect((await off({ currentPassword: 'wrong horse battery', code: codeNow() })).status).toBe(400)
    expect((await off({ currentPassword: password, code: '000000' })).status).toBe(400)
    expect((await signIn()).status).toBe(401)
    expect((await off({ currentPassword: password, code: codeNow() })).status).toBe(200)
    expect((await signIn()).status).toBe(200)
    expect(await eventsOf()).toContain('secondFactorOff')
  })
  test('an administrator resets it for somebody else; the person is told, and it is recorded', async () => {
    const reset = (as: Role, user: string) => product.ask('POST', '/second-factors/reset', { as, body: { user } })
    for (const as of ['author', 'reviewer', 'publisher'] as const) expect((await reset(as, id)).status).toBe(403)
    const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: 'admin@cases.test' } }, overrideAccess: true })
    expect([(await reset('admin', String(docs[0]?.id))).status, (await reset('admin', `${id}9`)).status]).toEqual([409, 404])
    expect([(await signIn()).status, (await reset('admin', id)).status, (await signIn()).status, (await reset('admin', id)).status]).toEqual([
      401, 200, 200, 409,
    ])
    expect((await ask('GET', '/notifications/own')).at('notifications.0.kind')).toBe('secondFactorReset')
    expect(await eventsOf()).toContain('secondFactorReset')
  })
  test('an account that is deleted takes it along', async () => {
    await product.ask('DELETE', `/users/${id}`, { as: 'admin' })
    expect(await row()).toBeNull()
  })
})

describe('a role that must have one', () => {
  test('is set by administrators, and recorded', async () => {
    for (const as of ['author', 'publisher'] as const)
      expect((await product.ask('POST', '/globals/sign-in-rules', { as, body: { secondFactorRoles: [] } })).status).toBe(403)
    expect((await demand(['publisher'])).status).toBe(200)
    const { docs } = await product.payload.find({ collection: 'events', where: { inCollection: { equals: 'sign-in-rules' } }, overrideAccess: true })
    expect(docs[0]?.note).toBe('publisher')
  })
  test('lets a session that runs go on; the next one opens nothing but the way to a factor', async () => {
    await demand([])
    await hire('publisher')
    await demand(['publisher'])
    expect((await ask('GET', '/cases')).status).toBe(200)
    token = (await signIn()).at('token')
    const doors: Record<string, Answer> = {
      list: await ask('GET', '/cases'),
      create: await ask('POST', '/cases', {}),
      site: await ask('POST', '/globals/site', { name: { en: 'Taken' } }),
      rename: await product.ask('PATCH', `/users/${id}`, { headers: { Authorization: `JWT ${String(token)}` }, body: { name: 'renamed' } }),
      presence: await ask('POST', '/presence/here', { form: 'form-of-somebody-new', collection: 'cases', record: '1' }),
      notifications: await ask('GET', '/notifications/own'),
    }
    expect(Object.entries(doors).filter(([, { status }]) => status !== 403)).toEqual([])
    expect(refusalIn(doors.list ?? (await ask('GET', '/cases'))).message).toContain('確認コードの設定が必要です')
    expect((await ask('GET', '/users/me')).at('user.secondFactor')).toBe('needed')
    secret = String((await ask('POST', '/second-factors/begin', {})).at('secret'))
    expect((await ask('POST', '/second-factors/confirm', { code: codeNow() })).status).toBe(200)
    expect([(await ask('GET', '/cases')).status, (await signIn()).at('errors.0.data.reason')]).toEqual([200, 'codeNeeded'])
    // Turned off, it is needed again at once.
    await later()
    await ask('POST', '/second-factors/turn-off', { currentPassword: password, code: codeNow() })
    expect((await ask('GET', '/cases')).status).toBe(403)
    await demand([])
    expect((await ask('GET', '/cases')).status).toBe(200)
  })
})
