/** A password that somebody else knows opens one door: to one's own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { makeFirstAdmin } from '@/src/commands/database/database-work'
import type { Answer } from '@/tests/int/support/ask'
import { isSqlite } from '@/tests/int/support/database'
import { password } from '@/tests/int/support/product'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

/** One that there could be in either database; what cannot be is 404 for everybody. */
const anId = isSqlite ? '1' : '0'.repeat(24)
const product = useProduct()
let count = 0
const own = 'a password of my own'

const signIn = (email: string, word: string): Promise<Answer> => product.ask('POST', '/users/login', { body: { email, password: word } })
const signed =
  (token: unknown) =>
  (method: 'GET' | 'PATCH' | 'POST' | 'DELETE', address: string, body?: object): Promise<Answer> =>
    product.ask(method, address, { headers: { Authorization: `JWT ${String(token)}` }, ...(body && { body }) })

describe('the first administrator', () => {
  test('gets a one-time password in a file, and has no rights until it was changed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cases-data-'))
    const { DATA_DIR, ADMIN_PASSWORD } = process.env
    Object.assign(process.env, { DATA_DIR: folder })
    delete process.env.ADMIN_PASSWORD
    const made = await makeFirstAdmin(product.payload)
    Object.assign(process.env, { ...(DATA_DIR !== undefined && { DATA_DIR }), ...(ADMIN_PASSWORD !== undefined && { ADMIN_PASSWORD }) })
    const [email = '', word = ''] = readFileSync(String(made.passwordFile), 'utf8').split('\n')
    rmSync(folder, { recursive: true })
    const first = await signIn(email, word)
    expect([first.status, first.at('user.hasOneTimePassword')]).toEqual([200, true])
    const ask = signed(first.at('token'))
    expect((await ask('GET', '/cases')).status).toBe(403)
    expect((await ask('POST', '/users/change-password', { currentPassword: word, password: own })).status).toBe(200)
    expect((await ask('GET', '/cases')).status).toBe(200)
    expect((await signIn(email, word)).status).toBe(401)
    await product.payload.delete({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
  })
})

describe('a password that an administrator has set', () => {
  let id: unknown
  let email: string
  let ask: ReturnType<typeof signed>
  let token: string

  beforeAll(() => product.hireEverybody())

  async function hire(role = 'publisher'): Promise<void> {
    count += 1
    email = `new-${count}@cases.test`
    const made = await product.ask('POST', '/users', { as: 'admin', body: { name: 'new', email, password, role } })
    id = made.at('doc.id')
    token = String((await signIn(email, password)).at('token'))
    ask = signed(token)
  }

  test('works once, at every door, and says what to do', async () => {
    await hire('admin')
    const doors: Record<string, Answer> = {
      list: await ask('GET', '/cases'),
      read: await ask('GET', '/media'),
      versions: await ask('GET', '/cases/versions'),
      create: await ask('POST', '/cases', {}),
      term: await ask('PATCH', `/impact-tags/${anId}?draft=true`, {}),
      remove: await ask('DELETE', `/cases/${anId}`),
      site: await ask('POST', '/globals/site', { name: { en: 'Taken' } }),
      readSite: await ask('GET', '/globals/site'),
      hire: await ask('POST', '/users', { name: 'x', email: 'x@cases.test', password, role: 'admin' }),
      rename: await ask('PATCH', `/users/${String(id)}`, { name: 'renamed' }),
      presence: await ask('POST', '/presence/here', { form: 'form-of-a-new-person', collection: 'cases', record: anId }),
    }
    expect(
      Object.entries(doors)
        .filter(([, { status }]) => status !== 403)
        .map(([door, { status }]) => `${door} ${status}`),
    ).toEqual([])
    expect(refusalIn(doors.list ?? (await ask('GET', '/cases'))).message).toContain('自分のパスワードを決めてください')
  })
  test('is not raised past that by the person: neither the mark nor the role is theirs', async () => {
    await hire('author')
    await ask('PATCH', `/users/${String(id)}`, { hasOneTimePassword: false, role: 'admin' })
    expect((await ask('GET', '/cases')).status).toBe(403)
    const { role, hasOneTimePassword } = await product.payload.findByID({ collection: 'users', id: String(id), overrideAccess: true })
    expect([role, hasOneTimePassword]).toEqual(['author', true])
  })
  test('leaves reading oneself and signing out', async () => {
    await hire()
    expect((await ask('GET', '/users/me')).at('user.email')).toBe(email)
    expect((await ask('POST', '/users/logout')).status).toBe(200)
  })
  test('is asked for when it is changed, and a refusal says which field; then everything is open', async () => {
    await hire()
    const change = (body: object) => ask('POST', '/users/change-password', body)
    const refused = async (body: object) => {
      const answer = await change(body)
      return [answer.status, answer.at('errors.0.data.errors.0.path')]
    }
    expect(await refused({ currentPassword: 'not the right one', password: own })).toEqual([400, 'currentPassword'])
    expect(await refused({ password: own })).toEqual([400, 'currentPassword'])
    expect(await refused({ currentPassword: password, password: 'short' })).toEqual([400, 'password'])
    expect(await refused({ currentPassword: password, password })).toEqual([400, 'password'])
    // Payload takes a password of blanks and refuses it at sign-in.
    for (const blank of ['\u3000', '\u200b', ' ']) {
      expect(await refused({ currentPassword: password, password: blank.repeat(14) })).toEqual([400, 'password'])
      const set = await product.ask('PATCH', `/users/${String(id)}`, { as: 'admin', body: { password: blank.repeat(14) } })
      expect([set.status, refusalIn(set).faults.map(({ path }) => path)]).toEqual([400, ['password']])
    }
    expect((await ask('GET', '/cases')).status).toBe(403)
    expect((await change({ currentPassword: password, password: own })).status).toBe(200)
    expect([(await ask('GET', '/cases')).status, (await signIn(email, password)).status, (await signIn(email, own)).status]).toEqual([200, 401, 200])
  })
  test('for somebody who had their own is one-time again', async () => {
    await hire()
    await ask('POST', '/users/change-password', { currentPassword: password, password: own })
    await product.ask('PATCH', `/users/${String(id)}`, { as: 'admin', body: { password: 'forgotten and set anew' } })
    const again = await signIn(email, 'forgotten and set anew')
    expect(again.at('user.hasOneTimePassword')).toBe(true)
    await product.ask('PATCH', '/users', { as: 'admin', query: { where: { id: { equals: id } } }, body: { password: 'set among many others' } })
    expect((await signIn(email, 'set among many others')).at('user.hasOneTimePassword')).toBe(true)
  })
  test("that is one's own is not changed past the old one", async () => {
    const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: 'author@cases.test' } }, overrideAccess: true })
    const answer = await product.ask('PATCH', `/users/${docs[0]?.id}`, { as: 'author', body: { password: own } })
    expect([answer.status, refusalIn(answer).message]).toEqual([400, expect.stringContaining('いまのパスワード')])
    expect((await signIn('author@cases.test', password)).status).toBe(200)
  })
  test('is not guessed there faster than at the sign-in; the person signs in elsewhere all the same', async () => {
    await hire()
    const guess = (word: string) =>
      product.ask('POST', '/users/change-password', {
        headers: { Authorization: `JWT ${token}`, 'X-Client-Address': 'thief' },
        body: { currentPassword: word, password: own },
      })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await guess('guess after guess')).status).toBe(400)
    expect([(await guess(password)).status, (await signIn(email, password)).status]).toEqual([429, 200])
  })
  test("is nobody's to change without a session", async () => {
    expect((await product.ask('POST', '/users/change-password', { body: { currentPassword: password, password: own } })).status).toBe(401)
  })
})
