/** Scheduled publishing and ending: as the text stood, in the name of a person with the rights of that time, once. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { runSchedules } from '@/src/editorial/schedules/run'
import { formatJapanTime } from '@/src/editorial/schedules/when'
import { createRunner } from '@/src/jobs/runner'
import { tasksWith } from '@/src/jobs/tasks'
import type { Schedule } from '@/src/payload-types'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const hour = 3_600_000
const inAnHour = (): string => formatJapanTime(Date.now() + hour)
const later = (): number => Date.now() + 2 * hour
const stays = (): boolean => false
let terms: Terms
let count = 0
let id: unknown
let savedAt: unknown

async function newCase(values: object = {}): Promise<void> {
  count += 1
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { ...exampleCase(terms, `planned-${count}`), ...values } })
  id = made.at('doc.id')
  savedAt = made.at('doc.updatedAt')
  await approve()
}
/** A second person says that the case may go live as it stands. */
async function approve(): Promise<void> {
  expect((await product.ask('POST', '/cases/review', { as: 'reviewer', body: { id, action: 'approve', savedAt } })).status).toBe(200)
}
const plan = (body: object = {}, as: 'admin' | 'author' | 'publisher' | 'reviewer' = 'publisher'): Promise<Answer> =>
  product.ask('POST', '/schedules/plan', { as, body: { collection: 'cases', record: id, action: 'publish', at: inAnHour(), savedAt, ...body } })
const save = (title: string): Promise<Answer> =>
  product.ask('PATCH', `/cases/${String(id)}`, { as: 'author', query: { draft: true }, body: { title: { ja: title } } })
const row = async (): Promise<Schedule | undefined> =>
  (await product.payload.find({ collection: 'schedules', where: { record: { equals: String(id) } }, sort: '-createdAt', limit: 1, overrideAccess: true }))
    .docs[0]
const live = async (): Promise<unknown> =>
  (
    await product.payload.find({
      collection: 'cases',
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]
const eventsOf = async (kind: 'ended' | 'published' | 'scheduled' | 'scheduleRefused' | 'scheduleWithdrawn'): Promise<unknown[]> =>
  (
    await product.payload.find({
      collection: 'events',
      where: { and: [{ inCollection: { equals: 'cases' } }, { record: { equals: String(id) } }, { kind: { equals: kind } }] },
      overrideAccess: true,
    })
  ).docs
const toldTo = async (as: 'publisher'): Promise<unknown> => (await product.ask('GET', '/notifications/own', { as })).at('notifications.0')

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
beforeEach(async () => {
  await newCase()
})

describe('what is scheduled', () => {
  test('is published at its time and not before, once, in the name of the person, who is told', async () => {
    expect((await plan()).status).toBe(200)
    await runSchedules(product, Date.now(), stays)
    expect(await live()).toBeUndefined()
    await runSchedules(product, later(), stays)
    await runSchedules(product, later(), stays)
    expect(await live()).toMatchObject({ slug: `planned-${count}` })
    expect(await row()).toMatchObject({ state: 'done', personName: 'publisher' })
    expect(await eventsOf('published')).toMatchObject([{ personName: 'publisher', door: 'job' }])
    expect(await eventsOf('scheduled')).toMatchObject([{ personName: 'publisher' }])
    expect(await toldTo('publisher')).toMatchObject({ kind: 'scheduleDone', record: String(id) })
  })

  test('is published once with two servers', async () => {
    await plan()
    await product.payload.db.updateOne({
      collection: 'schedules',
      id: (await row())?.id ?? '',
      data: { at: new Date(Date.now() - 1000).toISOString() },
      returning: false,
    })
    const tasks = tasksWith({ mail: null, publicUrl: 'http://localhost:3000', signInEventsDays: 365 }).filter(({ slug }) => slug === 'run-schedules')
    await Promise.all([1, 2, 3].map(() => createRunner(product.payload, { tasks }).look()))
    await Promise.all([runSchedules(product, later(), stays), runSchedules(product, later(), stays)])
    expect(await eventsOf('published')).toHaveLength(1)
  })

  test('is not published with what was typed later: it is refused, and the person is told why', async () => {
    await plan()
    await save('typed later')
    await runSchedules(product, later(), stays)
    expect(await live()).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'refused', note: expect.stringContaining('保存された') })
    expect(await toldTo('publisher')).toMatchObject({ kind: 'scheduleRefused', text: expect.stringContaining('saved after') })
    expect(await eventsOf('scheduleRefused')).toMatchObject([{ personName: 'システム', door: 'job', note: expect.stringMatching(/^publish \d{4}-/) }])
  })

  test('is refused where the person may not publish any more', async () => {
    await plan()
    const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: 'publisher@cases.test' } }, overrideAccess: true })
    const setRole = (role: 'author' | 'publisher') =>
      product.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { role }, overrideAccess: true })
    await setRole('author')
    await runSchedules(product, later(), stays)
    await setRole('publisher')
    expect([await live(), (await row())?.state]).toEqual([undefined, 'refused'])
    expect((await row())?.note).toContain('権限')
  })

  test('is refused where something that publishing needs went away meanwhile', async () => {
    const own = await product.ask('POST', '/organisations', {
      as: 'admin',
      body: {
        slug: `gone-${count}`,
        name: { ja: '役場', en: 'Hall' },
        definition: { ja: 'あ', en: 'a' },
        definitionSource: { ja: 'あ', en: 'a' },
        kind: 'local-government',
        _status: 'published',
      },
    })
    await newCase({ actors: [{ organisation: own.at('doc.id'), role: { ja: '中心', en: 'lead' } }] })
    expect((await plan()).status).toBe(200)
    expect((await product.ask('PATCH', `/organisations/${String(own.at('doc.id'))}`, { as: 'admin', body: { _status: 'draft' } })).status).toBe(200)
    await runSchedules(product, later(), stays)
    expect([await live(), (await row())?.state]).toEqual([undefined, 'refused'])
    expect((await row())?.note).toBeTruthy()
  })

  test('is tried again after a fault of the database, with nothing half done', async () => {
    await plan()
    const { db } = product.payload
    const updateOne = db.updateOne.bind(db)
    db.updateOne = (args) => (args.collection === 'schedules' ? Promise.reject(new Error('the disk is gone')) : updateOne(args))
    await expect(runSchedules(product, later(), stays)).rejects.toThrow('the disk is gone')
    db.updateOne = updateOne
    expect([await live(), (await row())?.state]).toEqual([undefined, 'waiting'])
    await runSchedules(product, later(), stays)
    expect((await row())?.state).toBe('done')
  })

  test('ends a publication, with what readers are told', async () => {
    const published = await product.ask('PATCH', `/cases/${String(id)}`, { as: 'publisher', body: { _status: 'published' } })
    savedAt = published.at('doc.updatedAt')
    expect((await plan({ action: 'end' })).status).toBe(400)
    expect((await plan({ action: 'end', noticeJa: '内容を見直しています。' })).status).toBe(200)
    await runSchedules(product, later(), stays)
    expect([await live(), (await row())?.state]).toEqual([undefined, 'done'])
    const { docs } = await product.payload.find({ collection: 'endings', where: { record: { equals: String(id) } }, overrideAccess: true })
    expect(docs).toMatchObject([{ slug: `planned-${count}`, noticeJa: '内容を見直しています。', personName: 'publisher' }])
    expect(await eventsOf('ended')).toHaveLength(1)
  })

  test('is taken back by a publisher, stays in the list, and does nothing', async () => {
    await plan()
    const body = { id: (await row())?.id }
    expect((await product.ask('POST', '/schedules/withdraw', { as: 'author', body })).status).toBe(403)
    expect((await product.ask('POST', '/schedules/withdraw', { as: 'admin', body })).status).toBe(200)
    expect((await product.ask('POST', '/schedules/withdraw', { as: 'admin', body })).status).toBe(409)
    await runSchedules(product, later(), stays)
    expect([await live(), (await row())?.state]).toEqual([undefined, 'withdrawn'])
    expect(await eventsOf('scheduleWithdrawn')).toMatchObject([{ personName: 'admin' }])
    expect((await product.ask('GET', '/schedules', { as: 'author', query: { where: { record: { equals: String(id) } } } })).at('docs.0.state')).toBe(
      'withdrawn',
    )
  })
})

describe('a schedule is refused in words', () => {
  test.each([
    [{ at: '明日' }, 400, '2026-12-01 9:00'],
    [{ at: '2020-01-01 9:00' }, 400, '過ぎて'],
    [{ at: '2099-01-01 9:00' }, 400, '2年'],
    [{ action: 'delete' }, 400, '形'],
    [{ collection: 'users' }, 404, '見つかりません'],
    [{ collection: 'constructor' }, 404, '見つかりません'],
    [{ record: 999_999 }, 404, '見つかりません'],
    [{ savedAt: '2020-01-01T00:00:00.000Z' }, 409, '読み込み直して'],
    [{ action: 'end', noticeJa: 'x' }, 409, '公開されていない'],
  ])('%j: %i', async (body, status, text) => {
    const answer = await plan(body)
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(text)])
    expect(await row()).toBeUndefined()
  })
  test('where the text could not be published, with the places', async () => {
    await newCase({ summary: { ja: '', en: '' } })
    const answer = await plan()
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('このままでは公開できない')])
  })
  test('where something waits already', async () => {
    await plan()
    expect((await plan()).status).toBe(409)
  })
  test.each(['author', 'reviewer'] as const)('to an %s', async (as) => {
    expect((await plan({}, as)).status).toBe(403)
  })
})
