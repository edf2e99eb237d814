/** Two people at one record: each is told of the other by name, and a save that comes too late takes nothing. */
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Role } from '@/src/editorial/access/roles'
import { recordFields } from '@/src/model/fields'
import { rowsOf } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

async function newCase(): Promise<string> {
  count += 1
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: exampleCase(terms, `case-${count}`) })
  return String(made.at('doc.id'))
}
const formOf = (who: string): string => `form-of-${who}-${count}`.padEnd(20, '0')
const here = (as: Role, record: string, more: object = {}): Promise<Answer> =>
  product.ask('POST', '/presence/here', { as, body: { form: formOf(as), collection: 'cases', record, ...more } })
const gone = (as: Role, form = formOf(as)): Promise<Answer> => product.ask('POST', '/presence/gone', { as, body: { form } })
const save = (as: Role, record: string, body: object): Promise<Answer> =>
  product.ask('PATCH', `/cases/${record}`, { as, query: { draft: true, depth: 0 }, body })
const names = (answer: Answer) => rowsOf(JSON.parse(answer.text), 'others')

describe('who has a record open', () => {
  test('is told to the other by name and time, with what is not saved yet', async () => {
    const record = await newCase()
    expect(names(await here('author', record, { hasUnsaved: true }))).toEqual([])
    const seen = await here('reviewer', record)
    expect(names(seen)).toEqual([{ name: 'author', since: expect.stringMatching(/^\d{4}-.*Z$/), hasUnsaved: true, isMe: false }])
    expect(names(await here('author', record))).toMatchObject([{ name: 'reviewer', hasUnsaved: false }])
  })
  test('stays since when it was opened, however often it says so', async () => {
    const record = await newCase()
    await here('author', record)
    const first = (await here('reviewer', record)).at('others.0.since')
    await here('author', record)
    expect((await here('reviewer', record)).at('others.0.since')).toBe(first)
    const rows = await product.payload.count({ collection: 'presence', where: { form: { equals: formOf('author') } }, overrideAccess: true })
    expect(rows.totalDocs).toBe(1)
  })
  test('ends when the form is left, and by itself when nothing is heard of it', async () => {
    const record = await newCase()
    await here('author', record)
    expect((await gone('author')).status).toBe(204)
    expect(names(await here('reviewer', record))).toEqual([])
    await here('author', record)
    const past = new Date(Date.now() - 1_000).toISOString()
    await product.payload.update({ collection: 'presence', where: { form: { equals: formOf('author') } }, data: { until: past }, overrideAccess: true })
    expect(names(await here('reviewer', record))).toEqual([])
  })
  test('is of this record alone', async () => {
    const record = await newCase()
    await here('author', record)
    expect(names(await here('reviewer', await newCase()))).toEqual([])
  })
  test('cannot be said or ended for another person', async () => {
    const record = await newCase()
    await here('author', record)
    expect((await here('reviewer', record, { form: formOf('author') })).status).toBe(403)
    await gone('reviewer', formOf('author'))
    expect(names(await here('reviewer', record))).toMatchObject([{ name: 'author' }])
    for (const forged of [{ person: '1' }, { name: 'admin' }]) await here('reviewer', record, forged)
    expect(names(await here('author', record))).toMatchObject([{ name: 'reviewer' }])
  })
  test.each([
    ['nobody', undefined],
    ['a strange form', { form: 'x' }],
    ['no record', { record: '' }],
    ['a query in place of a record', { record: { equals: 1 } }],
    ['no collection', { collection: null }],
  ])('is not taken from %s, and told in words', async (_, change) => {
    const body = { form: formOf('author'), collection: 'cases', record: await newCase(), ...change }
    const answer = await product.ask('POST', '/presence/here', change ? { as: 'author', body } : { body })
    expect([answer.status, typeof answer.at('errors.0.message')]).toEqual([change ? 400 : 403, 'string'])
  })
  test.each([
    ['cases', '987654'],
    ['users', '987654'],
    ['presence', '1'],
    ['nothing', '1'],
  ])('is not kept of %s/%s', async (collection, record) => {
    expect((await here('author', record, { collection })).status).toBe(404)
  })
  test('tells who saved the newest state, and when', async () => {
    const record = await newCase()
    const loadedVersion = (await save('reviewer', record, { title: { ja: '確認者の題名' } })).at('doc.loadedVersion')
    expect(JSON.parse((await here('author', record)).text).newest).toEqual({ loadedVersion, savedBy: { name: 'reviewer', isMe: false } })
  })
})

describe('a save that was refused because somebody saved first', () => {
  test('says who saved when and which state is the newest, and takes nothing: no lock, no version, no revision, no presence', async () => {
    const record = await newCase()
    const loadedVersion = (await product.ask('GET', `/cases/${record}`, { as: 'author', query: { draft: true } })).at('loadedVersion')
    const newest = (await save('reviewer', record, { title: { ja: '先に保存した人' }, loadedVersion })).at('doc.loadedVersion')
    const state = async () => ({
      versions: (await product.payload.countVersions({ collection: 'cases', where: { parent: { equals: record } }, overrideAccess: true })).totalDocs,
      locks: (await product.payload.count({ collection: 'payload-locked-documents', overrideAccess: true })).totalDocs,
      presence: (await product.payload.count({ collection: 'presence', overrideAccess: true })).totalDocs,
      revision: await newestRevision(product.payload),
    })
    const before = await state()
    for (const body of [
      { title: { ja: 'あとの人' }, loadedVersion },
      { title: { ja: 'あとの人' }, loadedVersion, _status: 'draft' },
    ]) {
      const answer = await save('author', record, body)
      expect(refusalIn(answer)).toMatchObject({ status: 409, message: expect.stringMatching(/ほかの人が先に保存した.*reviewerさん、\d{1,2}:\d{2}/) })
      expect(answer.at('errors.0.data')).toEqual({ reason: 'stale', newest: { loadedVersion: newest, savedBy: { name: 'reviewer', isMe: false } } })
    }
    expect(await state()).toEqual(before)
    expect(before.locks).toBe(0)
    expect((await save('reviewer', record, { title: { ja: '書き続ける' }, loadedVersion: newest })).status).toBe(200)
  })
})

// MongoDB's driver takes the jump for a lost connection; what is compared is the same on both.
if (isSqlite) {
  describe('a clock that was set back', () => {
    test('neither lets an older text cover a newer one, nor shows or buries one', async () => {
      const record = await newCase()
      const title = async () => (await product.ask('GET', `/cases/${record}`, { as: 'author', query: { draft: true, depth: 0 } })).at('title.ja')
      const loadedVersion = (await save('author', record, { title: { ja: '時計が進んでいたとき' } })).at('doc.loadedVersion')
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3 * 60 * 60 * 1000 })
      try {
        const second = await save('reviewer', record, { title: { ja: '時計を戻したあと' }, loadedVersion })
        expect([second.status, await title()]).toEqual([200, '時計を戻したあと'])
        expect((await save('author', record, { title: { ja: '古い画面から' }, loadedVersion })).status).toBe(409)
        expect(await title()).toBe('時計を戻したあと')
        const third = await save('author', record, { title: { ja: '新しい画面から' }, loadedVersion: second.at('doc.loadedVersion') })
        expect([third.status, await title()]).toEqual([200, '新しい画面から'])
      } finally {
        vi.useRealTimers()
      }
      expect(await title()).toBe('新しい画面から')
    })
  })
}

describe('what has no drafts', () => {
  /** An image of nobody's, a person, the settings of the site: where each is read, saved, and said to be open. */
  async function each(): Promise<
    readonly {
      readonly collection: string
      readonly record: string
      readonly path: string
      readonly verb: 'PATCH' | 'POST'
      readonly mine: object
      readonly theirs: object
    }[]
  > {
    const person = (await product.ask('GET', '/users', { as: 'admin', query: { limit: 1, where: { role: { equals: 'author' } } } })).at('docs.0.id')
    const image = (await product.ask('POST', '/media', { as: 'admin', form: await pictureForm() })).at('doc.id')
    return [
      {
        collection: 'media',
        record: String(image),
        path: `/media/${image}`,
        verb: 'PATCH',
        theirs: { alt: { ja: '先の説明' } },
        mine: { alt: { ja: 'あとの説明' } },
      },
      { collection: 'users', record: String(person), path: `/users/${person}`, verb: 'PATCH', theirs: { name: '先の名前' }, mine: { name: 'あとの名前' } },
      {
        collection: 'site',
        record: 'site',
        path: '/globals/site',
        verb: 'POST',
        theirs: { contact: { ja: '先の連絡先' } },
        mine: { contact: { ja: 'あとの連絡先' } },
      },
    ]
  }
  test('is guarded in the same way, and says who has it open', async () => {
    for (const { collection, record, path, verb, mine, theirs } of await each()) {
      await product.ask(verb, path, { as: 'admin', body: theirs })
      const loadedVersion = (await product.ask('GET', path, { as: 'admin', query: { depth: 0 } })).at('loadedVersion')
      expect([collection, typeof loadedVersion]).toEqual([collection, 'string'])
      expect((await product.ask(verb, path, { as: 'admin', body: { ...theirs, loadedVersion } })).status).toBe(200)
      const refused = await product.ask(verb, path, { as: 'admin', body: { ...mine, loadedVersion } })
      expect(refusalIn(refused)).toMatchObject({ status: 409, message: expect.stringMatching(/ほかの人が先に保存した.*adminさん、\d{1,2}:\d{2}/) })
      expect(refused.at('errors.0.data.reason')).toBe('stale')
      expect(JSON.parse((await product.ask('GET', path, { as: 'admin', query: { depth: 0 } })).text)).toMatchObject(theirs)
      const open = await here('admin', record, { collection, form: `form-of-${collection}`.padEnd(20, '0') })
      expect(open.at('newest.savedBy')).toEqual({ name: 'admin', isMe: true })
    }
  })
  test('is not told to those who may not see it', async () => {
    const [, person] = await each()
    expect((await here('reviewer', person?.record ?? '', { collection: 'users' })).status).toBe(404)
    expect((await here('author', 'other', { collection: 'site' })).status).toBe(404)
  })
})

describe("the form's fields, as the merging knows them", () => {
  test('leave out what the product computes, and have a title for the rows of every list', () => {
    const { fields } = product.payload.collections.cases.config
    const known = recordFields(fields)
    expect(known.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['listTitle']))
    expect(known.filter((field) => field.kind === 'rows' && field.title.length === 0).map(({ name }) => name)).toEqual([])
    const timeline = known.find(({ name }) => name === 'timeline')
    const period = timeline?.kind === 'rows' ? timeline.fields.find(({ name }) => name === 'period') : null
    expect(period?.kind === 'group' ? period.fields.map(({ name }) => name) : []).toEqual(['text'])
    const evidence = timeline?.kind === 'rows' ? timeline.fields.find(({ name }) => name === 'evidence') : null
    expect(evidence).toMatchObject({ kind: 'value', type: 'whole', label: { ja: '根拠' } })
  })
})
