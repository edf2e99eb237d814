/** A second pair of eyes: asked for, sent back, approved as it stands, and what publishing asks for where nobody else has looked. */
import type { Where } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import type { Answer, Ask } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let id: unknown
let count = 0
const people: Partial<Record<Role, string>> = {}

const alone = { headers: { 'X-Publish-Reason': '' } }
const publish = { _status: 'published' }

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const { docs } = await product.payload.find({ collection: 'users', overrideAccess: true })
  for (const user of docs) people[user.role] = String(user.id)
})

async function draftOf(as: Role): Promise<unknown> {
  count += 1
  const made = await product.ask('POST', '/cases', { as, query: { draft: true, depth: 0 }, body: exampleCase(terms, `reviewed-${count}`) })
  expect(made.status).toBe(201)
  return made.at('doc.id')
}
beforeEach(async () => {
  id = await draftOf('author')
})

const stateFor = (as: Role): Promise<Answer> => product.ask('GET', `/cases/${id}/review`, { as })

async function take(as: Role, action: string, more: object = {}): Promise<Answer> {
  const seen = await stateFor(as)
  const savedAt = seen.at(action === 'look' ? 'liveSavedAt' : 'savedAt')
  return product.ask('POST', '/cases/review', { as, body: { id, action, savedAt, ...more } })
}
const write = (as: Role, text: string): Promise<Answer> =>
  product.ask('PATCH', `/cases/${id}`, { as, query: { draft: true, depth: 0 }, body: { summary: { ja: text }, _status: 'draft' } })
const publishAs = (as: Role, more: Ask = {}): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as, ...alone, body: publish, ...more })
const because = (reason: string): Ask => ({ headers: { 'X-Publish-Reason': encodeURIComponent(reason) } })

/** The column in what readers have and in the newest version. */
async function columns(): Promise<unknown[]> {
  const shared = { collection: 'cases', where: { id: { equals: id } }, depth: 0, overrideAccess: true } as const
  const [live, newest] = [await product.payload.find(shared), await product.payload.find({ ...shared, draft: true })]
  return [live.docs[0]?.reviewState ?? null, newest.docs[0]?.reviewState ?? null]
}
async function eventsOf(kind: string): Promise<unknown[]> {
  const where: Where = { and: [{ record: { equals: String(id) } }, { kind: { equals: kind } }] }
  return (await product.payload.find({ collection: 'events', where, overrideAccess: true })).docs.map(({ personName, note }) => [personName, note ?? null])
}
async function toldTo(role: Role): Promise<unknown[]> {
  const where: Where = { and: [{ record: { equals: String(id) } }, { person: { equals: people[role] } }] }
  return (await product.payload.find({ collection: 'notifications', where, sort: 'id', overrideAccess: true })).docs.map(({ kind, text }) => [
    kind,
    text ?? null,
  ])
}
async function versions(): Promise<number> {
  return (await product.payload.countVersions({ collection: 'cases', where: { parent: { equals: id } }, overrideAccess: true })).totalDocs
}

describe('asking for a review', () => {
  test('says so in the record and its newest version without a new version, and tells whoever was asked', async () => {
    const before = await versions()
    const answer = await take('author', 'request', { of: people.reviewer, reason: '年表を見てください' })
    expect([answer.status, answer.at('draftState'), answer.at('asked.name'), answer.at('asked.of')]).toEqual([200, 'requested', 'author', 'reviewer'])
    expect([await columns(), await versions()]).toEqual([['requested', 'requested'], before])
    expect(await eventsOf('reviewRequested')).toEqual([['author', '年表を見てください']])
    expect([await toldTo('reviewer'), await toldTo('publisher')]).toEqual([[['reviewRequested', '年表を見てください']], []])
  })
  test('of anybody tells everybody who may', async () => {
    await take('author', 'request')
    expect([await toldTo('reviewer'), await toldTo('publisher'), await toldTo('author')]).toEqual([
      [['reviewRequested', null]],
      [['reviewRequested', null]],
      [],
    ])
  })
  test('of somebody who wrote in it, or who may not approve, is refused in words and changes nothing', async () => {
    for (const of of [people.author, '999999']) {
      const answer = await take('author', 'request', { of })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('その人には依頼できません')])
    }
    expect([await columns(), await eventsOf('reviewRequested')]).toEqual([[null, null], []])
  })
  test('stays while the author writes on, and says that it was changed since', async () => {
    await take('author', 'request')
    await write('author', '書き足した')
    const seen = await stateFor('reviewer')
    expect([seen.at('draftState'), seen.at('asked.isChangedSince'), (await columns())[1]]).toEqual(['requested', true, 'requested'])
  })
  test('is taken back by whoever asked', async () => {
    await take('author', 'request')
    expect((await take('reviewer', 'withdraw')).status).toBe(403)
    expect([(await take('author', 'withdraw')).at('draftState'), await columns()]).toEqual(['draft', [null, null]])
  })
})

describe('what a reviewer says', () => {
  test('sent back with a reason, which the author is told', async () => {
    await take('author', 'request', { of: people.reviewer })
    expect((await take('reviewer', 'return', { reason: ' ' })).status).toBe(400)
    const answer = await take('reviewer', 'return', { reason: '根拠が足りません' })
    expect([answer.at('draftState'), answer.at('returned.reason')]).toEqual(['returned', '根拠が足りません'])
    expect(await toldTo('author')).toEqual([['returned', '根拠が足りません']])
  })
  test('an approval is of the state that was seen: a stale one is refused', async () => {
    await take('author', 'request')
    const seen = (await stateFor('reviewer')).at('savedAt')
    await write('author', '見たあとの変更')
    const answer = await product.ask('POST', '/cases/review', { as: 'reviewer', body: { id, action: 'approve', savedAt: seen } })
    expect([answer.status, answer.at('errors.0.data.reason')]).toEqual([409, 'stale'])
  })
  test('an edit takes the approval away, in the column too', async () => {
    await take('author', 'request')
    await take('reviewer', 'approve')
    expect([await columns(), (await stateFor('author')).at('draftState')]).toEqual([['approved', 'approved'], 'approved'])
    await write('author', '確認のあとの変更')
    const seen = await stateFor('author')
    expect([seen.at('draftState'), seen.at('approved.isVoid'), (await columns())[1]]).toEqual(['draft', true, null])
  })
  test('nobody approves what they wrote in, even if somebody else saved last', async () => {
    await write('reviewer', '確認者が直した')
    await write('author', '執筆者が続けた')
    const answer = await take('reviewer', 'approve')
    expect([answer.status, answer.at('errors.0.data.reason')]).toEqual([403, 'ownText'])
    expect((await take('publisher', 'approve')).at('draftState')).toBe('approved')
  })
})

describe('publishing', () => {
  test('what was approved asks for nothing and ends the review', async () => {
    await take('author', 'request')
    await take('reviewer', 'approve')
    expect((await publishAs('publisher')).status).toBe(200)
    expect([await columns(), (await stateFor('author')).at('publication')]).toEqual([[null, null], 'live'])
    expect(await toldTo('author')).toEqual([
      ['approved', null],
      ['published', null],
    ])
  })
  test('what others wrote asks for nothing: the publisher is the second person', async () => {
    expect([(await publishAs('publisher')).status, await columns()]).toEqual([200, [null, null]])
  })
  test('what one wrote oneself asks for a reason; nothing is stored without', async () => {
    id = await draftOf('publisher')
    const before = await versions()
    const answer = await publishAs('publisher')
    expect([answer.status, answer.at('errors.0.data.reason'), answer.text]).toEqual([409, 'noSecondPerson', expect.stringContaining('理由を書いてください')])
    expect([await versions(), (await stateFor('publisher')).at('publication'), (await stateFor('publisher')).at('needsReason')]).toEqual([before, 'none', true])
  })
  test('what is changed in the same request asks for a reason, approved or not', async () => {
    await take('author', 'request')
    await take('reviewer', 'approve')
    expect((await publishAs('publisher', { body: { ...publish, summary: { ja: '公開と同時の変更' } } })).status).toBe(409)
  })
  test('with a reason it is live and flagged until somebody else has looked', async () => {
    id = await draftOf('publisher')
    expect((await publishAs('publisher', because('締め切りのため'))).status).toBe(200)
    expect(await columns()).toEqual(['publishedAlone', 'publishedAlone'])
    expect(await eventsOf('published')).toEqual([['publisher', '締め切りのため']])
    expect((await stateFor('reviewer')).at('alone')).toMatchObject({ name: 'publisher', reason: '締め切りのため' })
    expect((await take('publisher', 'look')).status).toBe(403)
    expect([(await take('reviewer', 'look')).status, await columns()]).toEqual([200, [null, null]])
    expect((await take('reviewer', 'look')).status).toBe(409)
  })
  test('the flag outlives a newer draft and its review, and unpublishing does not clear the publisher', async () => {
    id = await draftOf('publisher')
    await publishAs('publisher', because('急ぎ'))
    await write('author', '続き')
    await take('author', 'request')
    expect(await columns()).toEqual(['publishedAlone', 'requested'])
    await take('author', 'withdraw')
    expect(await columns()).toEqual(['publishedAlone', 'publishedAlone'])
    await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { _status: 'draft' } })
    expect([await columns(), (await publishAs('publisher')).status]).toEqual([[null, null], 409])
  })
  test('going back to what readers have asks for nothing', async () => {
    await publishAs('publisher')
    await write('publisher', '試しに書いた')
    const live = await product.ask('GET', `/cases/${id}`, { as: 'publisher', query: { depth: 0 } })
    expect((await publishAs('publisher', { body: { summary: live.at('summary'), ...publish } })).status).toBe(200)
  })
  test('many at once: one reason for all, and without it none is published', async () => {
    const ids = [await draftOf('publisher'), await draftOf('publisher')]
    const query = { where: { id: { in: ids } } }
    const refused = await product.ask('PATCH', '/cases', { as: 'publisher', query, ...alone, body: publish })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('理由を書いてください')])
    // The list asks for a reason where that is all that is missing, and shows what is to be mended where it is not.
    expect([refused.at('errors.0.data.reason'), await columns()]).toEqual(['noSecondPerson', [null, null]])
    const faulty = (await product.ask('POST', '/cases', { as: 'publisher', query: { draft: true, depth: 0 }, body: { title: { ja: '書きかけ' } } })).at(
      'doc.id',
    )
    const mixed = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where: { id: { in: [...ids, faulty] } } }, ...alone, body: publish })
    expect([mixed.status, mixed.at('errors.0.data.reason')]).toEqual([400, undefined])
    expect((await product.ask('PATCH', '/cases', { as: 'publisher', query, body: publish, ...because('まとめて公開') })).status).toBe(200)
    for (const one of ids) {
      id = one
      expect((await columns())[0]).toBe('publishedAlone')
    }
  })
  test('terms and pages are published as before', async () => {
    const place = {
      slug: `place-${count}`,
      name: { ja: '町', en: 'Town' },
      definition: { ja: '定義' },
      definitionSource: { ja: '報告書' },
      kind: 'prefecture',
      jisCode: '04',
      region: 'tohoku',
    }
    expect((await product.ask('POST', '/places', { as: 'publisher', ...alone, body: { ...place, ...publish } })).status).toBe(201)
  })
})

test('a restored version brings no old approval back', async () => {
  await take('author', 'request')
  await take('reviewer', 'approve')
  const { docs } = await product.payload.findVersions({ collection: 'cases', where: { parent: { equals: id } }, sort: '-updatedAt', overrideAccess: true })
  await write('author', '別の内容')
  await product.ask('POST', `/cases/versions/${docs[0]?.id}`, { as: 'author', query: { draft: true } })
  expect([(await stateFor('author')).at('draftState'), (await columns())[1]]).toEqual(['draft', null])
})

test('a body that cannot be read, a record that is not there and a stranger are answered in words', async () => {
  const ask = (body: object, as?: Role): Promise<Answer> => product.ask('POST', '/cases/review', { ...(as && { as }), body })
  const savedAt = new Date().toISOString()
  expect((await ask({ id, action: 'bless', savedAt }, 'author')).status).toBe(400)
  expect((await ask({ id: 987_654, action: 'request', savedAt }, 'author')).status).toBe(404)
  expect((await ask({ id, action: 'request', savedAt })).status).toBe(403)
  expect((await product.ask('GET', `/cases/${id}/review`)).status).toBe(403)
})
