/** Leaving: what somebody has in hand goes to colleagues with the end of the account, all of it or nothing. */
import { beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import type { Answer } from '@/tests/int/support/ask'
import { messageOf } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

interface Person {
  readonly id: number | string
  readonly email: string
  readonly ask: (method: 'GET' | 'PATCH' | 'POST', path: string, body?: object) => Promise<Answer>
}

const signIn = (email: string): Promise<Answer> => product.ask('POST', '/users/login', { body: { email, password } })

async function hire(role: Role, name = `person ${(count += 1)}`): Promise<Person> {
  const email = `${name.replace(/\s/g, '-')}-${(count += 1)}@cases.test`
  const { id } = await product.payload.create({ collection: 'users', data: { name, email, password, role }, overrideAccess: true })
  const token = String((await signIn(email)).at('token'))
  return {
    id,
    email,
    ask: (method, path, body) =>
      product.ask(method, path, { headers: { Authorization: `JWT ${token}`, 'X-Publish-Reason': 'for a test' }, ...(body && { body }) }),
  }
}

const end = (person: unknown, to: object = {}): Promise<Answer> => product.ask('POST', '/users/end', { as: 'admin', body: { person, to } })
const workOf = async (person: Person): Promise<Record<string, string[]>> => {
  const groups: unknown = (await product.ask('GET', `/users/open-work/${person.id}`, { as: 'admin' })).at('groups')
  return Object.fromEntries((groups as { group: string; items: { title: string }[] }[]).map(({ group, items }) => [group, items.map(({ title }) => title)]))
}
const told = async (person: Person): Promise<unknown[]> =>
  (
    await product.payload.find({
      collection: 'notifications',
      where: { and: [{ person: { equals: String(person.id) } }, { kind: { equals: 'handedOver' } }] },
      limit: 0,
      overrideAccess: true,
    })
  ).docs.map(({ recordTitle }) => recordTitle)
const endedAt = async ({ id }: Person): Promise<unknown> => (await product.payload.findByID({ collection: 'users', id, overrideAccess: true })).endedAt ?? null

/** Somebody who has something of everything in hand, and the cases that it is about. */
async function busy(): Promise<{ readonly leaver: Person; readonly slug: string }> {
  const slug = `case-${(count += 1)}`
  const leaver = await hire('publisher')
  const writer = await hire('author')
  const draft = await leaver.ask('POST', '/cases?draft=true', { ...exampleCase(terms, `${slug}-draft`) })
  const seen = await writer.ask('POST', '/cases?draft=true', { ...exampleCase(terms, `${slug}-seen`) })
  const review = (by: Person, answer: Answer, action: string, of?: unknown): Promise<Answer> =>
    by.ask('POST', '/cases/review', { id: answer.at('doc.id'), action, savedAt: answer.at('doc.updatedAt'), ...(of !== undefined && { of: String(of) }) })
  expect((await review(writer, seen, 'request', leaver.id)).status).toBe(200)
  expect((await review(leaver, draft, 'request')).status).toBe(200)
  const planned = await writer.ask('POST', '/cases?draft=true', { ...exampleCase(terms, `${slug}-planned`) })
  expect((await review(leaver, planned, 'approve')).status).toBe(200)
  const body = { collection: 'cases', record: planned.at('doc.id'), action: 'publish', at: '2027-04-01 9:00', savedAt: planned.at('doc.updatedAt') }
  const schedule = await leaver.ask('POST', '/schedules/plan', body)
  expect([schedule.status, schedule.text]).toEqual([200, expect.any(String)])
  expect((await leaver.ask('POST', '/confirmations/make', { record: String(seen.at('doc.id')), recipient: 'a town' })).status).toBe(201)
  // Answered once, and open for another answer.
  const answered = { answeredAt: new Date().toISOString() }
  await product.payload.db.updateOne({ collection: 'confirmations', where: { person: { equals: String(leaver.id) } }, data: answered, returning: false })
  return { leaver, slug }
}

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

describe('somebody who leaves', () => {
  test('hands over what they have in hand, thing by thing, and whoever takes it is told', async () => {
    const { leaver, slug } = await busy()
    const [reviewer, publisher] = [await hire('reviewer'), await hire('publisher')]
    const work = await workOf(leaver)
    expect(Object.fromEntries(Object.entries(work).map(([group, items]) => [group, items.length]))).toEqual({
      drafts: 1,
      reviewsOf: 1,
      reviewsBy: 1,
      schedules: 1,
      confirmations: 1,
    })
    const to = { drafts: reviewer.id, reviewsOf: reviewer.id, reviewsBy: publisher.id, schedules: publisher.id, confirmations: reviewer.id }
    expect((await end(leaver.id, to)).status).toBe(200)
    const has = async (collection: 'confirmations' | 'reviews' | 'schedules', column: string, { id }: Person): Promise<number> =>
      (await product.payload.count({ collection, where: { [column]: { equals: String(id) } }, overrideAccess: true })).totalDocs
    expect([
      await has('reviews', 'askedOf', reviewer),
      await has('reviews', 'asked', publisher),
      await has('schedules', 'person', publisher),
      await has('confirmations', 'person', reviewer),
    ]).toEqual([1, 1, 1, 1])
    expect([(await told(reviewer)).length, (await told(publisher)).length]).toEqual([3, 2])
    expect(Object.values(await workOf(leaver)).flat()).toEqual(
      Object.values(work)
        .flat()
        .filter((title) => title.includes(`${slug}-draft`))
        .slice(0, 1),
    )
    const { docs } = await product.payload.find({ collection: 'events', where: { kind: { equals: 'handedOver' } }, limit: 0, overrideAccess: true })
    expect(docs).toHaveLength(5)
  })

  test('leaves nothing behind: without a taker for each group, or with one who may not, nothing happens at all', async () => {
    const { leaver } = await busy()
    const [author, publisher] = [await hire('author'), await hire('publisher')]
    const before = await workOf(leaver)
    const { groups } = JSON.parse((await product.ask('GET', `/users/open-work/${String(leaver.id)}`, { as: 'admin' })).text)
    const offered = groups.map(({ group, takers }: { group: string; takers: unknown[] }) => [group, takers.includes(author.id), takers.includes(publisher.id)])
    expect(offered).toEqual([
      ['drafts', true, true],
      ['reviewsOf', false, true],
      ['reviewsBy', true, true],
      ['schedules', false, true],
      ['confirmations', false, true],
    ])
    const all = { drafts: author.id, reviewsOf: publisher.id, reviewsBy: author.id, schedules: publisher.id, confirmations: publisher.id }
    const without = await end(leaver.id, { ...all, confirmations: undefined })
    expect([without.status, messageOf(without)]).toEqual([409, expect.stringContaining('引き継ぐ人を選んでください')])
    for (const [group, why] of [
      ['schedules', '公開の権限がない'],
      ['confirmations', '執筆者は'],
      ['reviewsOf', '執筆者は確認できません'],
    ] as const) {
      const refused = await end(leaver.id, { ...all, [group]: author.id })
      expect([group, refused.status, messageOf(refused)]).toEqual([group, 409, expect.stringContaining(why)])
    }
    const gone = await hire('publisher')
    await end(gone.id)
    expect((await end(leaver.id, { ...all, schedules: gone.id })).status).toBe(409)
    expect([await workOf(leaver), await endedAt(leaver), await told(author), await told(publisher)]).toEqual([before, null, [], []])
  })

  test('is out at once, through every door, and in nobody’s list', async () => {
    const leaver = await hire('reviewer', 'leaver')
    expect((await leaver.ask('GET', '/cases')).status).toBe(200)
    expect((await end(leaver.id)).status).toBe(200)
    expect([(await leaver.ask('GET', '/cases')).status, (await leaver.ask('GET', '/users/me')).at('user')]).toEqual([403, null])
    const [refused, wrong] = [
      await signIn(leaver.email),
      await product.ask('POST', '/users/login', { body: { email: leaver.email, password: 'a wrong password' } }),
    ]
    expect([refused.status, messageOf(refused)]).toEqual([401, messageOf(wrong)])
    expect(refused.headers.has('set-cookie')).toBe(false)
    const people = await product.ask('GET', '/comments/people', { as: 'author' })
    expect(people.text).not.toContain('leaver')
    const draft = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: 'a draft' } } })
    const review = await product.ask('GET', `/cases/${String(draft.at('doc.id'))}/review`, { as: 'author' })
    expect(review.text).not.toContain('leaver')
    expect((await product.payload.findByID({ collection: 'users', id: leaver.id, overrideAccess: true })).name).toBe('leaver')
  })

  test('comes back with the same password, and with nothing that was handed over', async () => {
    const leaver = await hire('author')
    await end(leaver.id)
    expect((await product.ask('POST', '/users/reopen', { as: 'admin', body: { person: leaver.id } })).status).toBe(200)
    expect([(await signIn(leaver.email)).status, (await leaver.ask('GET', '/cases')).status]).toEqual([200, 403])
    expect((await product.ask('POST', '/users/reopen', { as: 'admin', body: { person: leaver.id } })).status).toBe(409)
  })

  test('is not told by mail or by the bell any more', async () => {
    const leaver = await hire('author')
    const draft = await leaver.ask('POST', '/cases?draft=true', { title: { ja: 'a draft of theirs' } })
    await end(leaver.id, { drafts: (await hire('author')).id })
    await product.ask('POST', '/comments/add', { as: 'admin', body: { collection: 'cases', record: String(draft.at('doc.id')), text: 'a comment' } })
    const rows = await product.payload.find({ collection: 'notifications', where: { person: { equals: String(leaver.id) } }, overrideAccess: true })
    expect(rows.docs).toEqual([])
  })
})

describe('the account', () => {
  test('of the last administrator is not ended, nor one’s own', async () => {
    const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: 'admin@cases.test' } }, overrideAccess: true })
    const own = docs[0]?.id ?? 0
    const self = await end(own)
    expect([self.status, messageOf(self)]).toEqual([409, expect.stringContaining('自分のアカウント')])
    const other = await hire('admin')
    const both = await Promise.all([end(other.id), other.ask('POST', '/users/end', { person: own })])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    await product.payload.update({ collection: 'users', id: own, data: { endedAt: null }, overrideAccess: true })
  })
  test('of an administrator who has left keeps nobody: the last one who works stays one', async () => {
    const other = await hire('admin')
    const { docs } = await product.payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, limit: 0, overrideAccess: true })
    for (const { id } of docs)
      if (id !== other.id) await product.payload.update({ collection: 'users', id, data: { endedAt: new Date().toISOString() }, overrideAccess: true })
    const refused = await other.ask('PATCH', `/users/${other.id}`, { role: 'author' })
    expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining('管理者が一人もいなくなる')])
  })
})
