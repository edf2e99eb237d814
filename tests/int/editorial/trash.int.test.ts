/** What is deleted goes to the trash, whole, and comes back as a draft. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { loadCatalogue } from '@/src/catalogue/loading/load'
import type { Role } from '@/src/editorial/access/roles'
import { whereUsed } from '@/src/editorial/relations/where-used'
import { formatJapanTime } from '@/src/editorial/schedules/when'
import { destroyOld } from '@/src/editorial/trash/destroy'
import { createRunner } from '@/src/jobs/runner'
import { tasksWith } from '@/src/jobs/tasks'
import { get } from '@/src/model/reading'
import type { Case, Trash } from '@/src/payload-types'
import { type Answer, messageOf } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { useProduct } from '@/tests/int/support/use-product'
import { exampleRecords, isDrafted } from './example-records'

const product = useProduct()
const day = 24 * 60 * 60 * 1000
const stays = (): boolean => false
let terms: Terms
let count = 0
let id: number | string
let slug: string

type Id = number | string
const idIn = (answer: Answer): Id => {
  const found = answer.at('doc.id')
  if (typeof found !== 'string' && typeof found !== 'number') throw new Error(answer.text)
  return found
}
const create = async (collection: string, body: object, draft = false, as: Role = 'publisher'): Promise<Id> =>
  idIn(await product.ask('POST', `/${collection}`, { as, query: { draft, depth: 0 }, body: { ...body, ...(draft ? {} : { _status: 'published' }) } }))
const trash = (as: Role = 'publisher', of: Id = id, collection = 'cases'): Promise<Answer> => product.ask('DELETE', `/${collection}/${of}`, { as })
const rows = async (of: Id = id, collection = 'cases'): Promise<Trash[]> =>
  (
    await product.payload.find({
      collection: 'trash',
      where: { and: [{ inCollection: { equals: collection } }, { record: { equals: String(of) } }] },
      showHiddenFields: true,
      overrideAccess: true,
    })
  ).docs
const rowId = async (of: Id = id, collection = 'cases'): Promise<Id> => (await rows(of, collection))[0]?.id ?? '-'
const restore = async (as: Role = 'publisher', body: object = {}, of: Id = id, collection = 'cases'): Promise<Answer> =>
  product.ask('POST', '/trash/restore', { as, body: { id: await rowId(of, collection), ...body } })
const read = (as: Role = 'author', of: Id = id): Promise<Answer> => product.ask('GET', `/cases/${of}`, { as, query: { draft: true, depth: 0 } })
const kindsOf = async (of: Id = id, collection = 'cases'): Promise<unknown[]> =>
  (
    await product.payload.find({
      collection: 'events',
      where: { and: [{ inCollection: { equals: collection } }, { record: { equals: String(of) } }] },
      sort: ['createdAt', 'id'],
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
  ).docs.map(({ kind }) => kind)
const versionsOf = async (of: Id = id): Promise<{ id: Id; version: Case; latest?: boolean | null }[]> =>
  (await product.payload.findVersions({ collection: 'cases', where: { parent: { equals: of } }, limit: 0, depth: 0, pagination: false, overrideAccess: true }))
    .docs
const systemReq = (): Promise<PayloadRequest> => createLocalReq({}, product.payload)

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
beforeEach(async () => {
  count += 1
  slug = `trashed-${count}`
  id = await create('cases', exampleCase(terms, slug))
  await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true }, body: { title: { ja: `新しい下書き${count}` } } })
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a deleted case', () => {
  test('stands nowhere but in the trash, with who, when and the days that are left', async () => {
    expect((await trash('publisher')).status).toBe(200)
    expect((await read()).status).toBe(404)
    const query = { draft: true, depth: 0, limit: 500 }
    const list = await product.ask('GET', '/cases', { as: 'admin', query })
    const found = await product.ask('GET', '/cases', { as: 'admin', query: { ...query, where: { searchText: { contains: `下書き${count}` } } } })
    const versions = await product.ask('GET', '/cases/versions', { as: 'admin', query: { limit: 100, depth: 0, sort: '-updatedAt' } })
    for (const answer of [list, found, versions]) expect([answer.status, answer.text.includes(slug)]).toEqual([200, false])
    expect((await loadCatalogue(product.payload)).snapshot.cases.some((one) => one.slug === slug)).toBe(false)
    const users = await whereUsed({ collection: 'places', id: terms.place, req: await systemReq() }, 'all')
    expect(users.some((user) => user.collection === 'cases' && user.id === id)).toBe(false)
    const told = await product.ask('GET', '/trash', { as: 'author', query: { where: { record: { equals: String(id) } } } })
    expect(told.at('docs.0')).toMatchObject({
      recordTitle: `新しい下書き${count}`,
      kind: '事例',
      personName: 'publisher',
      left: expect.stringMatching(/^あと30日（.*まで）$/),
    })
    expect([told.at('docs.0.body'), told.at('docs.0.versions')]).toEqual([undefined, undefined])
    expect((await kindsOf()).at(-1)).toBe('trashed')
  })

  test('comes back as a draft under its id, with the newest text, its versions and its rows, and not for readers', async () => {
    const before = { doc: await read(), versions: await versionsOf() }
    await trash()
    const answer = await restore()
    expect([answer.status, answer.at('collection'), answer.at('id'), answer.at('notices')]).toEqual([200, 'cases', id, []])
    const after = await read()
    const without = (one: Answer): object => ({ ...Object(JSON.parse(one.text)), updatedAt: null, loadedVersion: null, reviewState: null, _status: null })
    expect(without(after)).toEqual(without(before.doc))
    expect([after.at('_status'), after.at('title.ja'), after.at('timeline.1.id')]).toEqual(['draft', `新しい下書き${count}`, `${slug}-t2`])
    const versions = await versionsOf()
    expect(versions.map((one) => String(one.id)).sort()).toEqual(expect.arrayContaining(before.versions.map((one) => String(one.id)).sort()))
    expect(versions.filter(({ latest }) => latest === true).map(({ version }) => [version._status, version.title?.ja])).toEqual([
      ['draft', `新しい下書き${count}`],
    ])
    expect(versions).toHaveLength(before.versions.length + 1)
    const published = await product.payload.count({
      collection: 'cases',
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      overrideAccess: true,
    })
    expect(published.totalDocs).toBe(0)
    expect((await loadCatalogue(product.payload)).snapshot.cases.some((one) => one.slug === slug)).toBe(false)
    expect(await rows()).toEqual([])
    expect((await kindsOf()).slice(-2)).toEqual(['trashed', 'takenFromTrash'])
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { _status: 'published' } })).status).toBe(200)
    const [live] = (await loadCatalogue(product.payload)).snapshot.cases.filter((one) => one.slug === slug)
    expect(live?.title.ja).toBe(`新しい下書き${count}`)
  })

  test('has no old version that could be brought back while it is in the trash', async () => {
    const [version] = await versionsOf()
    await trash()
    expect((await product.ask('GET', `/cases/versions/${version?.id}`, { as: 'admin' })).status).toBe(403)
    const brought = await product.ask('POST', `/cases/versions/${version?.id}`, { as: 'admin', query: { draft: true } })
    expect(brought.status).toBe(404)
    expect(await rows()).toHaveLength(1)
  })

  test('of several is put there by one request from the list, all or none', async () => {
    const other = await create('cases', exampleCase(terms, `${slug}-b`), true)
    const many = (ids: readonly Id[]) => product.ask('DELETE', '/cases', { as: 'publisher', query: { where: { id: { in: ids } } } })
    await create('cases', { ...exampleCase(terms, `${slug}-user`), related: [other] }, true)
    expect((await many([id, other])).status).toBe(400)
    expect([(await read()).status, await rows(), await rows(other)]).toEqual([200, [], []])
    const third = await create('cases', exampleCase(terms, `${slug}-c`), true)
    expect((await many([id, third])).status).toBe(200)
    expect([(await rows()).length, (await rows(third)).length]).toEqual([1, 1])
  })

  test('keeps its approval, its review and its comments as a deletion does: the review is gone, the comments come back with it', async () => {
    await product.ask('POST', '/comments/add', { as: 'author', body: { collection: 'cases', record: String(id), text: 'ひとこと' } })
    await product.ask('POST', '/cases/review', { as: 'author', body: { id, action: 'request', savedAt: (await read()).at('loadedVersion') } })
    await trash()
    expect((await product.ask('GET', `/comments/of/cases/${id}`, { as: 'author' })).status).toBe(404)
    await restore()
    expect((await product.ask('GET', `/comments/of/cases/${id}`, { as: 'author' })).text).toContain('ひとこと')
    expect((await product.ask('GET', `/cases/${id}/review`, { as: 'author' })).at('draftState')).toBe('draft')
  })

  test('that one person published alone is approved by nobody who wrote it, after coming back either', async () => {
    await trash('author')
    await trash('publisher')
    await restore('publisher')
    const savedAt = (await read()).at('loadedVersion')
    expect((await product.ask('POST', '/cases/review', { as: 'publisher', body: { id, action: 'approve', savedAt } })).status).toBe(403)
    expect((await product.ask('POST', '/cases/review', { as: 'reviewer', body: { id, action: 'approve', savedAt } })).status).toBe(200)
  })

  test('is asked for at a confirmation link no longer, and what was scheduled is called off with a notice', async () => {
    const made = await product.ask('POST', '/confirmations/make', { as: 'reviewer', body: { record: String(id), recipient: '町役場' } })
    expect(made.status).toBe(201)
    const savedAt = (await read()).at('loadedVersion')
    await product.ask('POST', '/cases/review', { as: 'reviewer', body: { id, action: 'approve', savedAt } })
    const plan = { collection: 'cases', record: id, action: 'publish', at: formatJapanTime(Date.now() + 3_600_000), savedAt }
    expect((await product.ask('POST', '/schedules/plan', { as: 'publisher', body: plan })).status).toBe(200)
    await trash('publisher')
    const { docs } = await product.payload.find({ collection: 'schedules', where: { record: { equals: String(id) } }, overrideAccess: true })
    expect(docs).toMatchObject([{ state: 'refused', note: expect.stringContaining('ごみ箱') }])
    const events = await product.payload.find({
      collection: 'events',
      where: { and: [{ record: { equals: String(id) } }, { kind: { equals: 'scheduleRefused' } }] },
      overrideAccess: true,
    })
    expect(events.docs).toMatchObject([{ inCollection: 'cases', personName: 'publisher', note: `publish ${plan.at}` }])
    const told = await product.ask('GET', '/notifications/own', { as: 'publisher' })
    expect(told.at('notifications.0')).toMatchObject({ kind: 'scheduleRefused', record: String(id), text: expect.stringContaining('ごみ箱') })
  })

  test('tells a colleague who saves on that it is there, by whom, and saves nothing', async () => {
    await trash('publisher')
    const answer = await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true }, body: { title: { ja: '続き' } } })
    expect([answer.status, answer.at('errors.0.data.reason')]).toEqual([404, 'trashed'])
    expect(messageOf(answer)).toMatch(/publisherさんがごみ箱に移しました/)
    expect((await product.ask('PATCH', '/cases/999999999', { as: 'author', query: { draft: true }, body: {} })).at('errors.0.data.reason')).toBeUndefined()
    const stranger = await product.ask('PATCH', `/cases/${id}`, { query: { draft: true }, body: {} })
    expect([stranger.status, stranger.text.includes('ごみ箱')]).toEqual([403, false])
    await restore()
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true }, body: { title: { ja: '続き' } } })).status).toBe(200)
  })

  test('is whole or not at all where the database fails in between', async () => {
    const { db } = product.payload
    const before = { versions: await versionsOf(), doc: (await read()).text }
    vi.spyOn(db, 'deleteOne').mockRejectedValueOnce(new Error('the disk is gone'))
    expect((await trash()).status).toBe(500)
    expect([await rows(), await versionsOf(), (await read()).text]).toEqual([[], before.versions, before.doc])
    await trash()
    vi.spyOn(db, 'createVersion').mockRejectedValueOnce(new Error('the disk is gone'))
    expect((await restore()).status).toBe(500)
    expect([(await read()).status, (await rows()).length]).toEqual([404, 1])
    expect((await restore()).status).toBe(200)
    expect(await versionsOf()).toHaveLength(before.versions.length + 1)
  })
})

describe('what cannot be as it was', () => {
  test('is told before, and after it comes back without', async () => {
    const gone = await create('organisations', exampleRecords.organisations(terms, `${slug}-gone`, count))
    const binned = await create('organisations', exampleRecords.organisations(terms, `${slug}-binned`, count))
    const actors = [
      { organisation: gone, role: { ja: '中心' } },
      { organisation: binned, role: { ja: '支え' } },
    ]
    await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { actors, slug, _status: 'published' } })
    expect((await trash('publisher', binned, 'organisations')).status).toBe(409)
    await trash()
    for (const one of [gone, binned]) expect((await trash('publisher', one, 'organisations')).status).toBe(200)
    expect((await product.ask('POST', '/trash/destroy', { as: 'admin', body: { id: await rowId(gone, 'organisations') } })).status).toBe(200)
    const other = await create('cases', { ...exampleCase(terms, `${slug}-x`), slug }, true)
    const asked = await restore()
    expect([asked.status, asked.at('errors.0.data.reason')]).toEqual([409, 'notWhole'])
    const notices = asked.at('errors.0.data.notices')
    expect(notices).toEqual([
      expect.stringMatching(/-goneの日本語」は、もうありません/),
      expect.stringMatching(/-binnedの日本語」も、ごみ箱にあります/),
      expect.stringMatching(new RegExp(`「${slug}」は、いま「${slug}-x titleの日本語」が使っています`)),
    ])
    expect([(await read()).status, (await rows()).length]).toEqual([404, 1])
    const done = await restore('publisher', { anyway: true })
    expect([done.status, done.at('notices')]).toEqual([200, notices])
    const doc = await read()
    expect([doc.at('slug') ?? null, doc.at('actors.0.organisation') ?? null, doc.at('actors.1.role.ja'), doc.at('timeline.1.organisations')]).toEqual([
      null,
      null,
      '支え',
      [terms.organisation],
    ])
    expect((await product.ask('GET', `/cases/${other}`, { as: 'author', query: { draft: true } })).at('slug')).toBe(slug)
    // The address that it once had leads to the other one now, which can still be published under it.
    const again = { slug: `${slug}-again`, actors: [], _status: 'published' }
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: again })).at('doc.formerSlugs')).toEqual([])
    expect((await product.ask('PATCH', `/cases/${other}`, { as: 'publisher', body: { _status: 'published' } })).status).toBe(200)
  })
})

describe('who may', () => {
  test('take it back: publishers, and whoever deleted it', async () => {
    const own = await create('cases', exampleCase(terms, `${slug}-own`), true, 'author')
    expect((await trash('author', own)).status).toBe(200)
    expect([(await restore('reviewer', {}, own)).status, (await restore('author', {}, own)).status]).toEqual([403, 200])
    await trash('admin')
    expect([(await restore('author')).status, (await restore('publisher')).status]).toEqual([403, 200])
  })
  test('destroy: administrators alone, once, and it is gone for good', async () => {
    const versions = (await versionsOf()).map((one) => one.id)
    await trash()
    const body = { id: await rowId() }
    for (const as of ['author', 'reviewer', 'publisher'] as const) expect((await product.ask('POST', '/trash/destroy', { as, body })).status).toBe(403)
    expect([(await product.ask('POST', '/trash/destroy', { body })).status, (await product.ask('POST', '/trash/restore', { body })).status]).toEqual([403, 403])
    expect((await product.ask('POST', '/trash/destroy', { as: 'admin', body })).status).toBe(200)
    expect((await product.ask('POST', '/trash/destroy', { as: 'admin', body })).status).toBe(404)
    expect((await product.ask('POST', '/trash/restore', { as: 'admin', body })).status).toBe(404)
    const left = await product.payload.db.findVersions({ collection: 'cases', where: { id: { in: versions } }, limit: 0, pagination: false })
    expect(left.docs).toEqual([])
    expect((await kindsOf()).slice(-2)).toEqual(['trashed', 'destroyed'])
  })
  test.each([{}, { id: 'x y' }, { id: 999_999_999, anyway: 'yes' }, []])('nothing with %j', async (body) => {
    for (const door of ['restore', 'destroy'])
      expect((await product.ask('POST', `/trash/${door}`, { as: 'admin', body })).status).toBe(door === 'destroy' && 'anyway' in body ? 404 : 400)
  })
})

describe('after its days', () => {
  const age = async (row: Id, days: number): Promise<void> => {
    const leavesAt = new Date(Date.now() - days * day).toISOString()
    await product.payload.db.updateOne({ collection: 'trash', id: row, data: { leavesAt }, returning: false })
  }
  test('it is destroyed once, with two servers, and what has days left stays', async () => {
    const other = await create('cases', exampleCase(terms, `${slug}-stays`), true)
    await trash()
    await trash('publisher', other)
    await age(await rowId(), 1)
    const tasks = tasksWith({ mail: null, publicUrl: 'http://localhost:3000', signInEventsDays: 365 }).filter(({ slug: name }) => name === 'empty-trash')
    await Promise.all([1, 2].map(() => createRunner(product.payload, { tasks }).look()))
    const reqs = await Promise.all([1, 2].map(systemReq))
    await Promise.all(reqs.map((req) => destroyOld(req, Date.now(), stays)))
    expect([await rows(), (await rows(other)).length]).toEqual([[], 1])
    expect((await kindsOf()).filter((kind) => kind === 'destroyed')).toHaveLength(1)
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { and: [{ record: { equals: String(id) } }, { kind: { equals: 'destroyed' } }] },
      overrideAccess: true,
    })
    expect(docs.map((doc) => [doc.person ?? null, doc.recordTitle])).toEqual([[null, `新しい下書き${count}`]])
  })
})

describe('an image', () => {
  const files = (): string[] => (existsSync(product.mediaDir) ? readdirSync(product.mediaDir).filter((name) => !name.startsWith('.')) : [])
  const upload = async (): Promise<Answer> =>
    product.ask('POST', '/media', { as: 'admin', form: await pictureForm({ data: { alt: { ja: '田んぼ' }, credit: { ja: '町役場' } } }) })

  test('keeps its file while it can be taken back, and loses it when it is destroyed', async () => {
    const made = await upload()
    const [picture, name] = [idIn(made), String(made.at('doc.filename'))]
    expect((await trash('publisher', picture, 'media')).status).toBe(200)
    expect(files()).toContain(name)
    expect((await product.ask('GET', `/media/file/${name}`)).status).toBe(403)
    expect((await restore('publisher', {}, picture, 'media')).status).toBe(200)
    const back = await product.ask('GET', `/media/${picture}`, { as: 'author' })
    expect([back.at('filename'), back.at('alt.ja'), back.at('isPublic'), back.at('sizes.small.filename')]).toEqual([
      name,
      '田んぼ',
      false,
      made.at('doc.sizes.small.filename'),
    ])
    expect((await product.ask('GET', `/media/file/${name}`, { as: 'admin' })).status).toBe(200)
    await trash('publisher', picture, 'media')
    await product.ask('POST', '/trash/destroy', { as: 'admin', body: { id: await rowId(picture, 'media') } })
    expect(existsSync(path.join(product.mediaDir, name))).toBe(false)
    expect((await kindsOf(picture, 'media')).slice(-4)).toEqual(['trashed', 'takenFromTrash', 'trashed', 'destroyed'])
  })
  test('whose files were being removed when the server died is not taken back, and the next run ends it', async () => {
    const picture = idIn(await upload())
    await trash('publisher', picture, 'media')
    vi.spyOn(product.payload.db, 'deleteOne').mockRejectedValueOnce(new Error('killed'))
    const body = { id: await rowId(picture, 'media') }
    expect((await product.ask('POST', '/trash/destroy', { as: 'admin', body })).status).toBe(500)
    expect((await product.ask('POST', '/trash/restore', { as: 'admin', body })).status).toBe(404)
    await destroyOld(await systemReq(), Date.now(), stays)
    expect(await rows(picture, 'media')).toEqual([])
  })
})

test.each(Object.keys(exampleRecords).filter(isDrafted))('a record of %s goes and comes back as it was', async (collection) => {
  const of = await create(collection, exampleRecords[collection](terms, `${slug}-every`, 400 + count))
  const state = async (): Promise<unknown> => {
    const { text } = await product.ask('GET', `/${collection}/${of}`, { as: 'author', query: { draft: true, depth: 0 } })
    const doc: unknown = JSON.parse(text)
    return { ...Object(doc), updatedAt: null, loadedVersion: null, reviewState: null, _status: get(doc, '_status') === undefined }
  }
  const before = await state()
  expect((await trash('publisher', of, collection)).status).toBe(200)
  expect((await restore('publisher', {}, of, collection)).status).toBe(200)
  expect(await state()).toEqual(before)
})
