/** Accounts: no open registration, long passwords, lock-out, and a session that no foreign page can use. HAZARDS 17, 18 and 20. */
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { get } from '../../../src/editorial/publish-guard/reading'
import type { Answer } from '../support/ask'
import { openProduct, password, publicUrl, type Product } from '../support/product'
import { refusalIn, refusalOf } from '../support/refusals'

let product: Product
let count = 0

beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

async function userCount(): Promise<number> {
  return (await product.payload.count({ collection: 'users', overrideAccess: true })).totalDocs
}

async function hire(): Promise<{ id: number | string; email: string }> {
  count += 1
  const email = `somebody-${count}@cases.test`
  const { id } = await product.payload.create({ collection: 'users', data: { name: 'somebody', email, password, role: 'author' }, overrideAccess: true })
  return { id, email }
}

const first = (number: number) => ({ body: { name: 'first', email: `first-${number}@cases.test`, password, role: 'admin' } })
const signIn = (email: string, word: string): Promise<Answer> => product.ask('POST', '/users/login', { body: { email, password: word } })

describe('while there is no user', () => {
  test('nobody makes themselves the first, not even five at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => product.ask('POST', '/users/first-register', first(number))))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(await userCount()).toBe(0)
  })
  test('nor by any other way in', async () => {
    expect((await product.ask('POST', '/users', first(6))).status).toBe(403)
    expect(await userCount()).toBe(0)
  })
})

describe('once the command line has made some', () => {
  beforeAll(() => product.hireEverybody())

  test('the way to register stays closed', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => product.ask('POST', '/users/first-register', first(number))))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(await userCount()).toBe(4)
  })

  describe('a password of fewer than twelve characters is refused in words', () => {
    const short = ['short', '12345678901', '十一文字しかない合言葉', ' ', '😀😀😀😀😀😀']

    test.each(short)('%s, for a new account', async (word) => {
      const answer = await product.ask('POST', '/users', { as: 'admin', body: { name: 'new', email: 'new@cases.test', password: word, role: 'author' } })
      expect([answer.status, refusalIn(answer).faults[0]?.message]).toEqual([400, 'パスワードは12文字以上にしてください。'])
    })
    test('none at all, for a new account', async () => {
      for (const word of ['', null, undefined]) {
        const answer = await product.ask('POST', '/users', { as: 'admin', body: { name: 'new', email: 'without@cases.test', password: word, role: 'author' } })
        expect([word, answer.status]).toEqual([word, 400])
      }
    })
    test.each(short)('%s, when it is changed', async (word) => {
      const { id, email } = await hire()
      expect((await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: word } })).status).toBe(400)
      expect((await signIn(email, password)).status).toBe(200)
    })
    test('when it is changed for many at once', async () => {
      const { id } = await hire()
      expect((await product.ask('PATCH', '/users', { as: 'admin', query: { where: { id: { equals: id } } }, body: { password: 'short' } })).status).toBe(400)
    })
    test('when it was forgotten and is set anew; the way to set it stays open for a longer one', async () => {
      const { email } = await hire()
      const token = await product.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, overrideAccess: true })
      expect((await product.ask('POST', '/users/reset-password', { body: { token, password: 'short' } })).status).toBe(400)
      expect((await product.ask('POST', '/users/reset-password', { body: { token, password: 'a longer password' } })).status).toBe(200)
      expect((await signIn(email, 'a longer password')).status).toBe(200)
    })
    test('that is no text at all', async () => {
      for (const word of [123456789012, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'], { length: 12 }]) {
        expect((await product.ask('POST', '/users', { as: 'admin', body: { name: 'new', email: 'new@cases.test', password: word, role: 'author' } })).status).toBe(400)
      }
    })
    test('through the Local API too', async () => {
      const data = { name: 'new', email: 'new@cases.test', password: 'short', role: 'author' as const }
      expect(await refusalOf(product.payload.create({ collection: 'users', data, overrideAccess: true }))).toMatchObject({ status: 400 })
    })
  })

  describe('guessing', () => {
    test('locks the account after five wrong passwords; only an administrator unlocks it', async () => {
      const { email } = await hire()
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await signIn(email, 'a wrong password')).status).toBe(401)
      expect((await signIn(email, password)).status).toBe(401)
      for (const role of ['author', 'reviewer', 'publisher'] as const) {
        expect((await product.ask('POST', '/users/unlock', { as: role, body: { email } })).status).toBe(403)
      }
      expect((await product.ask('POST', '/users/unlock', { body: { email } })).status).toBe(403)
      expect((await signIn(email, password)).status).toBe(401)
      expect((await product.ask('POST', '/users/unlock', { as: 'admin', body: { email } })).status).toBe(200)
      expect((await signIn(email, password)).status).toBe(200)
    })
    test('an unknown address is answered in the same words as a wrong password', async () => {
      const { email } = await hire()
      const [known, unknown] = [await signIn(email, 'a wrong password'), await signIn('nobody@cases.test', 'a wrong password')]
      expect([unknown.status, refusalIn(unknown).message]).toEqual([known.status, refusalIn(known).message])
    })
    test('whether an account exists is not told by asking for a new password', async () => {
      const { email } = await hire()
      const ask = (address: string) => product.ask('POST', '/users/forgot-password', { body: { email: address } })
      const [known, unknown] = [await ask(email), await ask('nobody@cases.test')]
      expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    })
  })

  describe('a role', () => {
    test('is given by administrators alone: nobody raises their own', async () => {
      const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: 'author@cases.test' } }, overrideAccess: true })
      const answer = await product.ask('PATCH', `/users/${docs[0]?.id}`, { as: 'author', body: { role: 'admin', name: 'Author' } })
      expect([answer.at('doc.role'), answer.at('doc.name')]).toEqual(['author', 'Author'])
    })
    test('that was taken away ends at once, in sessions that are open too', async () => {
      const { id, email } = await hire()
      await product.payload.update({ collection: 'users', id, data: { role: 'publisher' }, overrideAccess: true })
      const token = (await signIn(email, password)).at('token')
      const change = () => product.ask('POST', '/globals/site', { headers: { Authorization: `JWT ${token}` }, body: { name: { en: 'Cases' } } })
      expect((await change()).status).toBe(200)
      await product.payload.update({ collection: 'users', id, data: { role: 'author' }, overrideAccess: true })
      expect((await change()).status).toBe(403)
    })
    test('none of the lists tells an address, a lock or a hash to another member of staff', async () => {
      for (const path of ['/users', '/payload-locked-documents', '/payload-preferences', '/cases']) {
        const answer = await product.ask('GET', path, { as: 'author', query: { depth: 3 } })
        expect(answer.text).not.toContain('admin@cases.test')
        expect(answer.text).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
      }
      expect((await product.ask('GET', '/users', { as: 'admin' })).text).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    })
  })

  describe('a session in a browser', () => {
    async function cookieOf(email: string): Promise<{ line: string; pair: string }> {
      const line = (await signIn(email, password)).headers.get('set-cookie') ?? ''
      return { line, pair: line.split(';')[0] ?? '' }
    }
    const whoAmI = async (headers: Record<string, string>): Promise<unknown> => get(JSON.parse((await product.ask('GET', '/users/me', { headers })).text), 'user.email') ?? null

    test('is kept from scripts and from other sites', async () => {
      const { line } = await cookieOf('author@cases.test')
      expect(line).toMatch(/HttpOnly/i)
      expect(line).toMatch(/SameSite=Strict/i)
    })
    test('counts for pages of this site, and for no other', async () => {
      const { pair: Cookie } = await cookieOf('author@cases.test')
      expect(await whoAmI({ Cookie, Origin: publicUrl })).toBe('author@cases.test')
      expect(await whoAmI({ Cookie, 'Sec-Fetch-Site': 'same-origin' })).toBe('author@cases.test')
      for (const Origin of ['https://evil.test', `${publicUrl}.evil.test`, 'null', publicUrl.replace('http:', 'https:')]) expect([Origin, await whoAmI({ Cookie, Origin })]).toEqual([Origin, null])
      expect(await whoAmI({ Cookie, 'Sec-Fetch-Site': 'cross-site' })).toBeNull()
      expect(await whoAmI({ Cookie })).toBeNull()
    })
    test('cannot be used by a foreign page to change anything', async () => {
      const { pair: Cookie } = await cookieOf('admin@cases.test')
      const answer = await product.ask('POST', '/globals/site', { headers: { Cookie, Origin: 'https://evil.test' }, body: { name: { en: 'Taken' } } })
      expect(answer.status).toBe(403)
      expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://evil.test')
      expect(answer.headers.get('access-control-allow-origin')).not.toBe('*')
    })
    test('ends when one signs out', async () => {
      const { email } = await hire()
      const { pair: Cookie } = await cookieOf(email)
      expect((await product.ask('POST', '/users/logout', { headers: { Cookie, Origin: publicUrl } })).status).toBe(200)
      expect(await whoAmI({ Cookie, Origin: publicUrl })).toBeNull()
    })
    test('ends when the password is changed by somebody else', async () => {
      const { id, email } = await hire()
      const { pair: Cookie } = await cookieOf(email)
      await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: 'another long password' } })
      expect(await whoAmI({ Cookie, Origin: publicUrl })).toBeNull()
    })
  })

  describe('what this product does not use is closed', () => {
    test.each(['/graphql', '/graphql-playground', '/payload-jobs', '/payload-jobs/run', '/payload-jobs/queue', '/og'])('%s', async (path) => {
      for (const role of ['author', 'admin'] as const) {
        expect((await product.ask('GET', path, { as: role })).status).toBe(404)
        expect((await product.ask('POST', path, { as: role, body: {} })).status).toBe(404)
      }
    })
    test('jobs may be run, queued and cancelled by nobody, should there ever be any', async () => {
      const { docs } = await product.payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, limit: 1, overrideAccess: true })
      const [admin] = docs
      const req = await createLocalReq({ user: admin && { ...admin, collection: 'users' } }, product.payload)
      const { access } = product.payload.config.jobs
      for (const may of [access?.run, access?.queue, access?.cancel]) expect(await may?.({ req })).toBe(false)
    })
  })
})
