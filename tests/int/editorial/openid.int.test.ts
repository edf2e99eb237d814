/** Signing in with a provider of OpenID Connect: whoever has an account here and nobody else, with their role and no other. */
import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openIdEndpoints } from '@/src/editorial/openid/endpoints'
import { giveNote } from '@/src/editorial/openid/notes'
import type { Answer } from '@/tests/int/support/ask'
import { openProduct, password, type Product, publicUrl } from '@/tests/int/support/product'
import { settingsOf, startProvider, type TestProvider, throughProvider } from '@/tests/support/openid-provider'

let provider: TestProvider
let product: Product
let count = 0
let email: string
let id: string

beforeAll(async () => {
  provider = await startProvider(publicUrl)
  Object.assign(process.env, settingsOf(provider))
  product = await openProduct()
  await product.hireEverybody()
})
afterAll(async () => {
  await product?.close()
  await provider.stop()
})

async function hire(): Promise<void> {
  count += 1
  email = `linked-${count}@cases.test`
  id = String((await product.payload.create({ collection: 'users', data: { name: 'linked', email, password, role: 'reviewer' }, overrideAccess: true })).id)
  provider.somebody = { subject: `subject-${count}`, email, isVerified: true }
}
beforeEach(hire)

const cookiesIn = (answer: Answer): Map<string, string> =>
  new Map(
    answer.headers.getSetCookie().flatMap((set) => {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      return name && value ? [[name, value] as const] : []
    }),
  )
const carrying = (cookies: Map<string, string>): Record<string, string> => ({ Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') })
const begin = (query?: Record<string, unknown>): Promise<Answer> => product.ask('GET', '/identities/begin', { ...(query && { query }) })
const arrive = (url: URL, cookies: Map<string, string>): Promise<Answer> =>
  product.ask('GET', '/identities/callback', { query: Object.fromEntries(url.searchParams), headers: carrying(cookies) })
const outcomeOf = (answer: Answer): unknown[] => {
  const address = new URL(answer.headers.get('location') ?? '', publicUrl)
  return [address.origin, address.pathname, address.searchParams.get('openid')]
}
const atSignIn = (outcome: string) => [publicUrl, '/admin/login', outcome]

/** To the provider and back, to where the product is asked again. */
async function thereAndBack(query?: Record<string, unknown>): Promise<{ readonly url: URL; readonly cookies: Map<string, string> }> {
  const begun = await begin(query)
  return { url: await throughProvider(begun.headers.get('location') ?? '', publicUrl), cookies: cookiesIn(begun) }
}
async function signIn(query?: Record<string, unknown>): Promise<Answer> {
  const { url, cookies } = await thereAndBack(query)
  return arrive(url, cookies)
}
/** Refused: back at the sign-in with this outcome, and without a session. */
function expectRefused(answer: Answer, outcome: string): void {
  expect([answer.status, outcomeOf(answer)]).toEqual([303, atSignIn(outcome)])
  expect(cookiesIn(answer).has('payload-token')).toBe(false)
}
const identities = async () => (await product.payload.find({ collection: 'identities', where: { personKey: { equals: id } }, overrideAccess: true })).docs
const eventsOf = async () =>
  (
    await product.payload.find({
      collection: 'events',
      where: { record: { equals: id } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
  ).docs

describe('somebody with an account here', () => {
  test('gets a session with the role that they have here, and the account is bound', async () => {
    const answer = await signIn()
    expect(outcomeOf(answer)).toEqual(atSignIn('arrived'))
    const session = answer.headers.getSetCookie().find((set) => set.startsWith('payload-token='))
    expect(session).toMatch(/HttpOnly.*SameSite=Strict/)
    const me = await product.ask('GET', '/users/me', { headers: { ...carrying(cookiesIn(answer)), Origin: publicUrl } })
    expect([me.at('user.email'), me.at('user.role')]).toEqual([email, 'reviewer'])
    expect((await identities()).map(({ issuer, subject }) => [issuer, subject])).toEqual([[provider.issuer, `subject-${count}`]])
    expect((await eventsOf()).map(({ kind, note }) => [kind, note ?? null])).toEqual(
      expect.arrayContaining([
        ['identityBound', provider.issuer],
        ['signedIn', 'openid'],
      ]),
    )
  })
  test('is known by their subject from then on: another address there opens no other account', async () => {
    await signIn()
    const [own, mine] = [id, provider.somebody]
    await hire()
    provider.somebody = { ...mine, email }
    const answer = await signIn()
    const me = await product.ask('GET', '/users/me', { headers: { ...carrying(cookiesIn(answer)), Origin: publicUrl } })
    expect([outcomeOf(answer), String(me.at('user.id'))]).toEqual([atSignIn('arrived'), own])
    expect(await identities()).toEqual([])
  })
  test('comes back to the page that they wanted, which is one of ours', async () => {
    const goTo = async (redirect: string) => new URL((await signIn({ redirect })).headers.get('location') ?? '').searchParams.get('redirect')
    expect(await goTo('/admin/collections/cases')).toBe('/admin/collections/cases')
    for (const odd of ['https://elsewhere.test/', '//elsewhere.test', '/\\elsewhere.test', 'javascript:alert(1)']) expect(await goTo(odd)).toBe('/admin')
  })
})

describe('what is refused', () => {
  test('an address that nobody has here, or that the provider has not verified', async () => {
    provider.somebody = { subject: `stranger-${count}`, email: 'stranger@cases.test', isVerified: true }
    expectRefused(await signIn(), 'unknown')
    provider.somebody = { subject: `careless-${count}`, email, isVerified: false }
    expectRefused(await signIn(), 'unverified')
    expect(await identities()).toEqual([])
    expect((await product.payload.count({ collection: 'users', where: { email: { equals: 'stranger@cases.test' } }, overrideAccess: true })).totalDocs).toBe(0)
  })
  test('another subject with the address of an account that is bound', async () => {
    await signIn()
    provider.somebody = { subject: `somebody-else-${count}`, email, isVerified: true }
    expectRefused(await signIn(), 'bound')
  })
  test('an account that was deleted, though it was bound', async () => {
    await signIn()
    await product.ask('DELETE', `/users/${id}`, { as: 'admin' })
    expectRefused(await signIn(), 'unknown')
  })
  test('an account that was ended, bound or not, until it is opened again', async () => {
    await product.ask('POST', '/users/end', { as: 'admin', body: { person: id } })
    expectRefused(await signIn(), 'unknown')
    await product.ask('POST', '/users/reopen', { as: 'admin', body: { person: id } })
    expect(outcomeOf(await signIn())).toEqual(atSignIn('arrived'))
    await product.ask('POST', '/users/end', { as: 'admin', body: { person: id } })
    expectRefused(await signIn(), 'unknown')
  })
  test('another state, and a way that this browser did not begin', async () => {
    const { url, cookies } = await thereAndBack()
    const forged = new URL(url)
    forged.searchParams.set('state', 'another-state')
    expectRefused(await arrive(forged, cookies), 'failed')
    expectRefused(await arrive(url, new Map()), 'expired')
    expectRefused(await arrive(url, new Map([['openid-flow', 'forged']])), 'expired')
  })
  test('a code that has been used', async () => {
    const { url, cookies } = await thereAndBack()
    expect(outcomeOf(await arrive(url, cookies))).toEqual(atSignIn('arrived'))
    expectRefused(await arrive(url, cookies), 'failed')
  })
  test('another nonce, another verifier, another issuer', async () => {
    const begun = await begin()
    const secret = product.payload.secret
    const note = async (changed: object) => {
      const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
      const given = await giveNote('flow', { state, nonce: 'a nonce', verifier: 'v'.repeat(43), goTo: '/admin', ...changed }, { secret, isHttps: false })
      return new Map([['openid-flow', /=([^;]*)/.exec(given)?.[1] ?? '']])
    }
    const url = await throughProvider(begun.headers.get('location') ?? '', publicUrl)
    expectRefused(await arrive(url, await note({})), 'failed')
    const own = await thereAndBack()
    own.url.searchParams.set('iss', 'https://elsewhere.test')
    expectRefused(await arrive(own.url, own.cookies), 'failed')
  })
  test('a nonce that is not the one of this browser, with everything else right', async () => {
    const begun = await begin()
    const address = new URL(begun.headers.get('location') ?? '')
    address.searchParams.set('nonce', 'of-somebody-else')
    expectRefused(await arrive(await throughProvider(address.href, publicUrl), cookiesIn(begun)), 'failed')
  })
  test('whoever says no at the provider is told that nothing happened', async () => {
    const begun = await begin()
    const answer = await product.ask('GET', '/identities/callback', { query: { error: 'access_denied' }, headers: carrying(cookiesIn(begun)) })
    expectRefused(answer, 'cancelled')
  })
})

describe('a second factor of ours', () => {
  let secret: string
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate()

  beforeEach(async () => {
    const token = (await product.ask('POST', '/users/login', { body: { email, password } })).at('token')
    const ask = (door: string, body: object) => product.ask('POST', `/second-factors/${door}`, { headers: { Authorization: `JWT ${String(token)}` }, body })
    secret = String((await ask('begin', { currentPassword: password })).at('secret'))
    await ask('confirm', { code: code() })
    await product.payload.db.updateOne({ collection: 'second-factors', where: { person: { equals: id } }, data: { lastStep: 0 } })
  })

  test('is asked for after the provider, before there is a session', async () => {
    const answer = await signIn()
    expectRefused(answer, 'code')
    const finish = (typed: string, cookies = cookiesIn(answer)) =>
      product.ask('POST', '/identities/finish', { body: { code: typed }, headers: carrying(cookies) })
    const wrong = await finish('000000')
    expect([wrong.status, wrong.at('errors.0.data.reason'), await identities()]).toEqual([401, 'codeWrong', []])
    expect((await finish(code(), new Map())).status).toBe(403)
    const right = await finish(code())
    expect([right.status, cookiesIn(right).has('payload-token'), (await identities()).length]).toEqual([200, true, 1])
  })
  test('is not asked for where the provider has asked for one', async () => {
    provider.somebody = { ...provider.somebody, amr: ['pwd', 'mfa'] }
    expect(outcomeOf(await signIn())).toEqual(atSignIn('arrived'))
    provider.somebody = { ...provider.somebody, amr: ['pwd'] }
    expect(outcomeOf(await signIn())).toEqual(atSignIn('code'))
  })
})

test('where a role must have a factor, one without is led to set it up, unless the provider asks', async () => {
  await product.ask('POST', '/globals/sign-in-rules', { as: 'admin', body: { secondFactorRoles: ['reviewer'] } })
  const stateAfter = async (amr: string[]) => {
    provider.somebody = { ...provider.somebody, amr }
    const answer = await signIn()
    return (await product.ask('GET', '/users/me', { headers: { ...carrying(cookiesIn(answer)), Origin: publicUrl } })).at('user.secondFactor')
  }
  expect([await stateAfter(['mfa']), await stateAfter(['pwd'])]).toEqual(['off', 'needed'])
  await product.ask('POST', '/globals/sign-in-rules', { as: 'admin', body: { secondFactorRoles: [] } })
})

// Last: from here on there is no provider.
test('a provider that is away is told in words, and passwords go on', async () => {
  const [leave] = openIdEndpoints({ openId: { issuer: 'http://localhost:9', clientId: 'cases', clientSecret: 'none', label: '' }, publicUrl, isHttps: false })
  const answer = await leave?.handler(Object.assign(await createLocalReq({}, product.payload), { searchParams: new URLSearchParams() }))
  expect(new URL(answer?.headers.get('location') ?? '').searchParams.get('openid')).toBe('away')
  const { url, cookies } = await thereAndBack()
  await provider.stop()
  expectRefused(await arrive(url, cookies), 'failed')
  expect((await product.ask('POST', '/users/login', { body: { email, password } })).status).toBe(200)
})
