/** Accounts: no open registration, long passwords, slow guessing, an administrator at any time, and a session that no foreign page can use. */
import crypto from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { makeFirstAdmin } from '@/src/commands/database/database-work'
import { newResetToken } from '@/src/editorial/accounts/resets'
import { get } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { password, publicUrl } from '@/tests/int/support/product'
import { refusalIn, refusalOf } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let count = 0

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
      const { id, email } = await hire()
      const token = await newResetToken(await createLocalReq({}, product.payload), { id, updatedAt: new Date().toISOString() }, Date.now())
      expect((await product.ask('POST', '/users/reset-password', { body: { token, password: 'short' } })).status).toBe(400)
      expect((await product.ask('POST', '/users/reset-password', { body: { token, password: 'a longer password' } })).status).toBe(200)
      expect((await signIn(email, 'a longer password')).status).toBe(200)
    })
    test('that is no text at all', async () => {
      for (const word of [123456789012, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'], { length: 12 }]) {
        expect(
          (await product.ask('POST', '/users', { as: 'admin', body: { name: 'new', email: 'new@cases.test', password: word, role: 'author' } })).status,
        ).toBe(400)
      }
    })
    test('through the Local API too', async () => {
      const data = { name: 'new', email: 'new@cases.test', password: 'short', role: 'author' as const }
      expect(await refusalOf(product.payload.create({ collection: 'users', data, overrideAccess: true }))).toMatchObject({ status: 400 })
    })
  })

  describe('guessing', () => {
    const tryFrom = (client: string, email: string, word: string): Promise<Answer> =>
      product.ask('POST', '/users/login', { body: { email, password: word }, headers: { 'X-Client-Address': client } })

    test('is slowed down for whoever guesses, and shuts nobody else out', async () => {
      const { email } = await hire()
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await tryFrom('guesser', email, 'a wrong password')).status).toBe(401)
      const refused = await tryFrom('guesser', email, password)
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0, refusalIn(refused).message]).toEqual([
        429,
        true,
        expect.stringMatching(/秒.*管理者/),
      ])
      expect((await tryFrom('owner', email, password)).status).toBe(200)
      const { email: other } = await hire()
      expect((await tryFrom('guesser', other, password)).status).toBe(200)
    })
    test('all at once counts too', async () => {
      const { email } = await hire()
      const answers = await Promise.all(Array.from({ length: 12 }, () => tryFrom('parallel', email, 'a wrong password')))
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    })
    test('an account that is not there is slowed down alike, in the same words', async () => {
      const { email } = await hire()
      const said = async (address: string, client: string) => {
        const answers: unknown[] = []
        for (let attempt = 0; attempt < 6; attempt += 1) {
          const answer = await tryFrom(client, address, 'a wrong password')
          answers.push([answer.status, refusalIn(answer).message.replace(/\d+/g, 'N')])
        }
        return answers
      }
      expect(await said('nobody-at-all@cases.test', 'a client')).toEqual(await said(email, 'another client'))
    })
    test('takes the same work, and much of it, for known and unknown addresses', async () => {
      const { email } = await hire()
      const spent = vi.spyOn(crypto, 'pbkdf2')
      const work = async (address: string) => {
        spent.mockClear()
        await tryFrom('worker', address, 'a wrong password')
        return spent.mock.calls.map(([, , rounds, bytes, digest]) => [rounds, bytes, digest])
      }
      const spentOnSomebody = await work(email)
      expect(await work('nobody-here@cases.test')).toEqual(spentOnSomebody)
      expect(spentOnSomebody).toEqual([[600_000, 32, 'sha256']])
      spent.mockRestore()
    })
    test('is forgiven to whoever signs in, and to everybody when an administrator unlocks; nobody else does', async () => {
      const { email } = await hire()
      for (let attempt = 0; attempt < 3; attempt += 1) await tryFrom('forgetful', email, 'a wrong password')
      expect((await tryFrom('forgetful', email, password)).status).toBe(200)
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await tryFrom('forgetful', email, 'a wrong password')).status).toBe(401)
      for (const role of ['author', 'reviewer', 'publisher'] as const) {
        expect((await product.ask('POST', '/users/unlock', { as: role, body: { email } })).status).toBe(403)
      }
      expect((await product.ask('POST', '/users/unlock', { body: { email } })).status).toBe(403)
      expect((await tryFrom('forgetful', email, password)).status).toBe(429)
      expect((await product.ask('POST', '/users/unlock', { as: 'admin', body: { email } })).status).toBe(200)
      expect((await tryFrom('forgetful', email, password)).status).toBe(200)
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
      expect([known.status, refusalIn(known).message]).toEqual([400, expect.stringContaining('管理者')])
      const english = await product.ask('POST', '/users/forgot-password', { body: { email }, headers: { 'Accept-Language': 'en' } })
      expect(refusalIn(english).message).toContain('one-time password')
      const {
        docs: [user],
      } = await product.payload.find({ collection: 'users', where: { email: { equals: email } }, showHiddenFields: true, overrideAccess: true })
      expect(user?.resetPasswordToken ?? null).toBeNull()
    })
  })

  describe('the last administrator', () => {
    const admins = async () => (await product.payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, limit: 0, overrideAccess: true })).docs
    const only = (id: unknown) => ({ where: { id: { equals: id } } })

    test('cannot demote or delete themselves, by any door', async () => {
      const [own, ...others] = await admins()
      expect([own?.email, others]).toEqual(['admin@cases.test', []])
      const id = own?.id ?? 0
      const req = await createLocalReq({ user: own && { ...own, collection: 'users' } }, product.payload)
      const answers = [
        await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { role: 'author' } }),
        await product.ask('PATCH', '/users', { as: 'admin', query: only(id), body: { role: 'publisher' } }),
        await product.ask('DELETE', `/users/${id}`, { as: 'admin' }),
        await product.ask('DELETE', '/users', { as: 'admin', query: only(id) }),
        await product.ask('PATCH', '/users', { as: 'admin', query: { where: { email: { exists: true } } }, body: { role: 'author' } }),
        await product.ask('DELETE', '/users', { as: 'admin', query: { where: { email: { exists: true } } } }),
      ]
      expect(answers.filter(({ status }) => ![400, 409].includes(status)).map(({ status, text }) => [status, text.slice(0, 300)])).toEqual([])
      expect(answers[0] && refusalIn(answers[0]).message).toContain('管理者が一人もいなくなる')
      for (const answer of answers) expect(answer.text).toContain('管理者が一人もいなくなる')
      const local = product.payload.update({ collection: 'users', id, data: { role: 'author' }, overrideAccess: true, user: req.user, req })
      expect(await refusalOf(local)).toMatchObject({ status: 409 })
      expect(
        await refusalOf(
          product.payload.delete({
            collection: 'users',
            id,
            overrideAccess: true,
            user: req.user,
            req: await createLocalReq({ user: req.user ?? undefined }, product.payload),
          }),
        ),
      ).toMatchObject({ status: 409 })
      expect((await admins()).map(({ email }) => email)).toEqual(['admin@cases.test'])
    })
    test("stays, also when two take away each other's role, or account, at the same time", async () => {
      for (const method of ['PATCH', 'DELETE'] as const) {
        const { id: otherId, email } = await hire()
        await product.payload.update({ collection: 'users', id: otherId, data: { role: 'admin' }, overrideAccess: true })
        const token = (await signIn(email, password)).at('token')
        const own = (await admins()).find((user) => user.email === 'admin@cases.test')?.id
        const body = method === 'PATCH' ? { body: { role: 'author' } } : {}
        await Promise.all([
          product.ask(method, `/users/${otherId}`, { as: 'admin', ...body }),
          product.ask(method, `/users/${own}`, { headers: { Authorization: `JWT ${token}` }, ...body }),
        ])
        const left = await admins()
        expect([method, left.length]).toEqual([method, 1])
        // For the tests that follow.
        if (left[0]?.email === email) {
          if (method === 'PATCH') await product.payload.update({ collection: 'users', id: own ?? 0, data: { role: 'admin' }, overrideAccess: true })
          else await product.rehire('admin')
        }
        await product.payload.delete({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
      }
    })
    test('that is gone is made anew by the command, and so is one more on request', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'cases-data-'))
      vi.stubEnv('DATA_DIR', folder)
      const signInWith = async (file: unknown) => {
        const [email = '', word = ''] = readFileSync(String(file), 'utf8').split('\n')
        return [email, (await product.ask('POST', '/users/login', { body: { email, password: word } })).at('user.role')]
      }
      expect(await makeFirstAdmin(product.payload)).toMatchObject({ created: false })
      const { email } = await hire()
      expect(await signInWith((await makeFirstAdmin(product.payload, email)).passwordFile)).toEqual([email, 'admin'])
      expect(await signInWith((await makeFirstAdmin(product.payload, 'quite-new@cases.test')).passwordFile)).toEqual(['quite-new@cases.test', 'admin'])
      const before = await admins()
      for (const { id } of before) await product.payload.update({ collection: 'users', id, data: { role: 'author' }, overrideAccess: true })
      expect(await makeFirstAdmin(product.payload)).toMatchObject({ created: true })
      expect(await admins()).toHaveLength(1)
      await product.payload.update({ collection: 'users', where: { email: { equals: 'admin@cases.test' } }, data: { role: 'admin' }, overrideAccess: true })
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
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
    const whoAmI = async (headers: Record<string, string>): Promise<unknown> =>
      get(JSON.parse((await product.ask('GET', '/users/me', { headers })).text), 'user.email') ?? null

    test('is kept from scripts and from other sites', async () => {
      const { line } = await cookieOf('author@cases.test')
      expect(line).toMatch(/HttpOnly/i)
      expect(line).toMatch(/SameSite=Strict/i)
    })
    test('counts for pages of this site, and for no other', async () => {
      const { pair: Cookie } = await cookieOf('author@cases.test')
      expect(await whoAmI({ Cookie, Origin: publicUrl })).toBe('author@cases.test')
      expect(await whoAmI({ Cookie, 'Sec-Fetch-Site': 'same-origin' })).toBe('author@cases.test')
      for (const Origin of ['https://evil.test', `${publicUrl}.evil.test`, 'null', publicUrl.replace('http:', 'https:')])
        expect([Origin, await whoAmI({ Cookie, Origin })]).toEqual([Origin, null])
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
    test('ends when the person changes their password in another; that one goes on', async () => {
      const { email } = await hire()
      const [{ pair: here }, { pair: there }] = [await cookieOf(email), await cookieOf(email)]
      const answer = await product.ask('POST', '/users/change-password', {
        headers: { Cookie: here, Origin: publicUrl },
        body: { currentPassword: password, password: 'another long password' },
      })
      expect([answer.status, await whoAmI({ Cookie: here, Origin: publicUrl }), await whoAmI({ Cookie: there, Origin: publicUrl })]).toEqual([200, email, null])
    })
    test('that somebody left open does not change the password without the old one, among many either', async () => {
      const { id, email } = await hire()
      const { pair: Cookie } = await cookieOf(email)
      const taken = { body: { password: 'a password of a thief' }, headers: { Cookie, Origin: publicUrl } }
      expect((await product.ask('PATCH', `/users/${id}`, taken)).status).toBe(400)
      expect((await product.ask('PATCH', '/users', { ...taken, query: { where: { id: { equals: id } } } })).status).toBe(400)
      expect(
        (await product.ask('PATCH', '/users', { as: 'admin', query: { where: { email: { equals: 'admin@cases.test' } } }, body: taken.body })).status,
      ).toBe(400)
      expect([(await signIn(email, password)).status, (await signIn(email, 'a password of a thief')).status]).toEqual([200, 401])
    })
    test('ends when the password is changed by somebody else', async () => {
      const { id, email } = await hire()
      const { pair: Cookie } = await cookieOf(email)
      await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password: 'another long password' } })
      expect(await whoAmI({ Cookie, Origin: publicUrl })).toBeNull()
    })
  })

  describe('what this product does not use is closed', () => {
    test.each(['/graphql', '/graphql-playground', '/payload-jobs/run', '/payload-jobs/handle-schedules', '/payload-jobs/queue', '/og'])('%s', async (path) => {
      for (const role of ['author', 'admin'] as const) {
        expect((await product.ask('GET', path, { as: role })).status).toBe(404)
        expect((await product.ask('POST', path, { as: role, body: {} })).status).toBe(404)
      }
    })
    test('jobs may be run, queued and cancelled by nobody; their list is for administrators', async () => {
      expect((await product.ask('GET', '/payload-jobs', { as: 'author' })).status).toBe(403)
      expect((await product.ask('POST', '/payload-jobs', { as: 'admin', body: {} })).status).toBe(403)
      const { docs } = await product.payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, limit: 1, overrideAccess: true })
      const [admin] = docs
      const req = await createLocalReq({ user: admin && { ...admin, collection: 'users' } }, product.payload)
      const { access } = product.payload.config.jobs
      for (const may of [access?.run, access?.queue, access?.cancel]) expect(await may?.({ req })).toBe(false)
    })
  })
})
