/** Sessions and forgotten passwords: seen and ended, none lost, and nobody is told who has an account. */
import { createLocalReq } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { makeResetMails } from '@/src/editorial/accounts/resets'
import { get } from '@/src/model/reading'
import type { OutgoingMail, User } from '@/src/payload-types'
import type { Answer, Ask, Method } from '@/tests/int/support/ask'
import { messageOf } from '@/tests/int/support/ask'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
let count = 0
let person = ''
let id: number | string
let email: string

beforeAll(() => product.hireEverybody())
beforeEach(async () => {
  count += 1
  email = `somebody-${count}@cases.test`
  person = `somebody ${count}`
  id = (await product.payload.create({ collection: 'users', data: { name: person, email, password, role: 'author' }, overrideAccess: true })).id
})

/** Each from a place of its own: tries at one time from one client are taken for guesses. */
const signIn = (headers: Record<string, string> = {}, word = password): Promise<Answer> =>
  product.ask('POST', '/users/login', { body: { email, password: word }, headers: { 'X-Client-Address': `client ${(count += 1)}`, ...headers } })
type Signed = (method: Method, path: string, ask?: Ask) => Promise<Answer>
async function session(headers: Record<string, string> = {}): Promise<Signed> {
  const token = String((await signIn(headers)).at('token'))
  return (method, path, ask = {}) => product.ask(method, path, { ...ask, headers: { Authorization: `JWT ${token}` } })
}
const isIn = async (ask: Signed): Promise<boolean> => (await ask('GET', '/users/me')).at('user.email') === email && (await ask('GET', '/cases')).status === 200
const own = async (ask: Signed): Promise<{ id: string; device: string | null; isThis: boolean }[]> => {
  const listed: unknown = (await ask('GET', '/users/sessions')).at('sessions')
  return Array.isArray(listed) ? listed : []
}

describe('one’s own sessions', () => {
  test('are listed with what they were begun from, and this one is marked', async () => {
    const [there, here] = [await session({ 'User-Agent': chrome }), await session()]
    expect((await own(here)).map(({ device, isThis }) => [device, isThis])).toEqual([
      [null, true],
      ['Chrome, Windows', false],
    ])
    expect((await own(there)).filter(({ isThis }) => isThis).map(({ device }) => device)).toEqual(['Chrome, Windows'])
    expect(JSON.stringify(await product.payload.db.find({ collection: 'users', where: {}, limit: 0 }))).not.toContain('AppleWebKit')
  })
  test('end one by one or all others; the next request of one that was ended is refused', async () => {
    const [here, one, two] = [await session(), await session(), await session()]
    const listed = await own(one)
    const ended = await here('POST', '/users/end-sessions', { body: { session: listed.find(({ isThis }) => isThis)?.id } })
    expect([ended.status, ended.at('ended'), await isIn(here), await isIn(one), await isIn(two)]).toEqual([200, 1, true, false, true])
    expect((await here('POST', '/users/end-sessions', { body: { others: true } })).at('ended')).toBe(1)
    expect([await isIn(here), await isIn(two), (await two('POST', '/users/refresh-token')).status]).toEqual([true, false, 403])
    const told = await product.payload.find({ collection: 'events', where: { kind: { equals: 'sessionsEnded' } }, overrideAccess: true })
    expect(told.docs.map(({ personName }) => personName)).toEqual([person, person])
  })
  test('are ended by an administrator, and by nobody else', async () => {
    const here = await session()
    expect((await product.ask('POST', '/users/end-sessions', { as: 'publisher', body: { person: id } })).status).toBe(403)
    expect(await isIn(here)).toBe(true)
    expect((await product.ask('POST', '/users/end-sessions', { as: 'admin', body: { person: id } })).at('ended')).toBe(1)
    expect(await isIn(here)).toBe(false)
    const odd = await product.ask('POST', '/users/end-sessions', { as: 'author', body: { everything: true } })
    expect([odd.status, messageOf(odd)]).toEqual([400, expect.stringContaining('何も終えていません')])
  })
})

describe('sign-ins at the same time', () => {
  test('leave a session each', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => session()))
    expect(await Promise.all(all.map(isIn))).toEqual(all.map(() => true))
  })
  test('undo nothing that happened to the account meanwhile', async () => {
    const rounds = 4
    for (let round = 0; round < rounds; round += 1) {
      const role = round % 2 === 0 ? 'publisher' : 'author'
      await Promise.all([
        ...Array.from({ length: 4 }, () => signIn()),
        product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { role, name: `renamed ${round}` } }),
        ...Array.from({ length: 4 }, () => signIn()),
      ])
      expect(await product.payload.findByID({ collection: 'users', id, overrideAccess: true })).toMatchObject({ role, name: `renamed ${round}` })
    }
  })
  test('do not survive a password that is changed, nor the end of the account', async () => {
    const [, ...signedIn] = await Promise.all([
      product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: 'another long password' } }),
      ...Array.from({ length: 4 }, () => session()),
    ])
    expect([(await signIn()).status, (await signIn({}, 'another long password')).status]).toEqual([401, 200])
    expect((await Promise.all(signedIn.map(isIn))).some(Boolean)).toBe(false)
  })
})

describe('a forgotten password', () => {
  const forgot = (address: unknown): Promise<Answer> => product.ask('POST', '/users/forgot-password', { body: { email: address } })
  const reset = (token: unknown, word = 'a password set anew'): Promise<Answer> =>
    product.ask('POST', '/users/reset-password', { body: { token, password: word } })
  const make = async (now = Date.now()): Promise<void> =>
    makeResetMails(await createLocalReq({}, product.payload), { origin: 'https://cases.example.jp', now, isStopping: () => false })
  const mails = async (): Promise<OutgoingMail[]> =>
    (await product.payload.db.find<OutgoingMail>({ collection: 'outgoing-mails', where: {}, sort: 'createdAt', limit: 0, pagination: false })).docs
  const tokenIn = (mail: OutgoingMail | undefined): string => product.payload.decrypt(mail?.sealed ?? '').split('#')[1] ?? ''
  const stored = async (): Promise<User | null> => product.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })

  beforeEach(async () => {
    Object.assign(product.payload.config, { custom: { ...product.payload.config.custom, sendsMail: true } })
    for (const collection of ['outgoing-mails', 'password-requests'] as const)
      await product.payload.db.deleteMany({ collection, where: { createdAt: { exists: true } } })
  })
  afterEach(() => {
    Object.assign(product.payload.config, { custom: { ...product.payload.config.custom, sendsMail: false } })
  })

  /** What a request at the door asks of the database. */
  async function workFor(address: string): Promise<{ readonly said: unknown; readonly done: readonly string[] }> {
    const { db } = product.payload
    const done: string[] = []
    const methods = ['count', 'create', 'find', 'findOne', 'updateOne', 'deleteOne', 'upsert'] as const
    const before = new Map(methods.map((name) => [name, db[name]]))
    for (const name of methods) {
      const method = db[name] as (args: object) => Promise<unknown>
      Object.assign(db, {
        [name]: (args: object) => {
          done.push(`${name} ${String(get(args, 'collection'))}`)
          return Reflect.apply(method, db, [args])
        },
      })
    }
    const answer = await forgot(address)
    for (const [name, method] of before) Object.assign(db, { [name]: method })
    return { said: [answer.status, answer.text], done }
  }

  test('is asked for with the same words and the same work, whoever has an account', async () => {
    await product.ask('POST', '/invitations/send', { as: 'admin', body: { name: 'invited', email: 'invited@cases.test', role: 'author' } })
    const leaver = await product.payload.create({
      collection: 'users',
      data: { name: 'gone', email: `gone-${count}@cases.test`, password, role: 'author' },
      overrideAccess: true,
    })
    await product.ask('POST', '/users/end', { as: 'admin', body: { person: leaver.id } })
    const known = await workFor(email)
    expect(known.done).toEqual(['count password-requests', 'create password-requests'])
    expect(known.said).toEqual([200, expect.stringContaining('アカウントがあれば')])
    for (const address of ['nobody@cases.test', `gone-${count}@cases.test`, 'invited@cases.test', email.toUpperCase()])
      expect(await workFor(address)).toEqual(known)
    await product.payload.db.deleteMany({ collection: 'outgoing-mails', where: { createdAt: { exists: true } } })
    await make()
    expect((await mails()).map(({ to }) => to)).toEqual([email])
    expect((await product.payload.count({ collection: 'password-requests', overrideAccess: true })).totalDocs).toBe(0)
  })
  test('is set by the link once, which ends every session and signs nobody in', async () => {
    const here = await session()
    await forgot(email)
    await make()
    const [mail] = await mails()
    const token = tokenIn(mail)
    expect(product.payload.decrypt(mail?.sealed ?? '')).toMatch(/^https:\/\/cases\.example\.jp\/admin\/new-password#[\w-]{43}$/)
    expect(JSON.stringify([await stored(), mail?.text])).not.toContain(token)
    expect([(await reset(token, 'short')).status, await isIn(here)]).toEqual([400, true])
    const both = await Promise.all([reset(token), reset(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(both.some(({ headers }) => headers.has('set-cookie'))).toBe(false)
    expect([await isIn(here), (await signIn()).status, (await signIn({}, 'a password set anew')).status]).toEqual([false, 401, 200])
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { and: [{ record: { equals: String(id) } }, { kind: { in: ['passwordForgotten', 'passwordChanged'] } }] },
      sort: 'createdAt',
      overrideAccess: true,
    })
    expect(docs.map(({ kind, personName }) => [kind, personName])).toEqual([
      ['passwordForgotten', 'システム'],
      ['passwordChanged', person],
    ])
  })
  test('is set for whoever still had a one-time password: it is their own then', async () => {
    await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: 'given by somebody' } })
    await forgot(email)
    await make()
    expect((await reset(tokenIn((await mails())[0]))).status).toBe(200)
    expect((await signIn({}, 'a password set anew')).at('user.hasOneTimePassword')).toBe(false)
  })
  test('is mailed once in a while, and the link that was mailed stays good', async () => {
    for (let time = 0; time < 3; time += 1) {
      await forgot(email)
      await make()
    }
    const sent = await mails()
    expect(sent).toHaveLength(1)
    expect((await reset(tokenIn(sent[0]))).status).toBe(200)
  })
  test('has no link after an hour, after the end of the account, or from anywhere else', async () => {
    await forgot(email)
    await make(Date.now() - 61 * 60_000)
    const old = await reset(tokenIn((await mails())[0]))
    await product.payload.db.deleteMany({ collection: 'outgoing-mails', where: { createdAt: { exists: true } } })
    await forgot(email)
    await make()
    const token = tokenIn((await mails())[0])
    await product.ask('POST', '/users/end', { as: 'admin', body: { person: id } })
    const answers = [old, await reset(token), await reset('x'.repeat(43)), await reset('')]
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toEqual([expect.stringContaining('404 ')])
    expect(answers[0]?.status).toBe(404)
    expect((await mails()).map(({ state, sealed }) => [state, sealed])).toEqual([['dropped', null]])
    for (const method of ['forgotPassword', 'resetPassword'] as const) {
      const data = { email, token: 'x', password }
      await expect(product.payload[method]({ collection: 'users', data, overrideAccess: true })).rejects.toMatchObject({ status: 403 })
    }
  })
  test('does not fill the database: the door closes for a while, in words', async () => {
    const now = new Date().toISOString()
    for (let row = 0; row < 300; row += 1)
      await product.payload.db.create({
        collection: 'password-requests',
        data: { email: `x${row}@cases.test`, createdAt: now, updatedAt: now },
        returning: false,
      })
    const refused = await forgot(email)
    expect([refused.status, messageOf(refused)]).toEqual([429, expect.stringContaining('待って')])
  })
})
