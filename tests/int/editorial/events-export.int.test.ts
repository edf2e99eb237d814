/** The record of events as a CSV file: exactly what is filtered, for administrators, and itself an event. */
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import * as files from '@/src/editorial/events/export'
import { recordEvent } from '@/src/editorial/events/record'
import { type Answer, messageOf } from '@/tests/int/support/ask'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const take = (
  query: Record<string, unknown> = {},
  as: 'admin' | 'author' | 'publisher' | 'reviewer' = 'admin',
  headers: Record<string, string> = {},
): Promise<Answer> => product.ask('POST', '/events/export', { as, query, headers, body: {} })
const of = (title: string): object => ({ or: [{ and: [{ recordTitle: { contains: title } }] }] })
const lines = ({ text }: Answer): string[] => text.trimEnd().split('\r\n')

beforeAll(async () => {
  await product.hireEverybody()
  const req = await createLocalReq({}, product.payload)
  const about = { collection: 'cases', record: 7 } as const
  await recordEvent(req, { ...about, kind: 'published', recordTitle: '東町、"朝市"の事例', note: '=HYPERLINK("https://evil.example")' })
  await recordEvent(req, { ...about, kind: 'trashed', recordTitle: '西町の事例', addresses: ['cases/7#title.ja', 'cases/7#title.en'] })
})

describe('the file', () => {
  test('has what is filtered, with a mark for Excel, whole cells, harmless formulas, words and Japan’s time', async () => {
    const answer = await take({ where: of('東町') })
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      expect.stringMatching(/^attachment; filename="events-\d{4}-\d\d-\d\d\.csv"$/),
    ])
    const [head, row, ...rest] = lines(answer)
    expect(head).toContain('日時（日本時間）,何を,種類,記録の名前')
    expect(row).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,公開,事例,"東町、""朝市""の事例",7,システム,,,コマンド,"'=HYPERLINK\(""https:\/\/evil\.example""\)",0,$/,
    )
    expect(rest).toEqual([])
    const raw = await take({ where: of('西町') }, 'admin', { 'Accept-Language': 'en' })
    expect(lines(raw)[0]).toContain('When (Japan time),What,Collection')
    expect(raw.text).toContain('Moved to the trash,Case,西町の事例,7,The system,,,Command,,2,"cases/7#title.ja\ncases/7#title.en"')
  })
  test('is what the list shows with the same conditions and the same search', async () => {
    for (const query of [{}, { search: '西町' }, { where: { or: [{ and: [{ kind: { equals: 'trashed' } }] }] }, search: '東町' }]) {
      const list = await product.ask('GET', '/events', {
        as: 'admin',
        query: {
          limit: 500,
          ...('search' in query
            ? { where: { and: [query.where ?? {}, { or: ['recordTitle', 'personName', 'note'].map((field) => ({ [field]: { like: query.search } })) }] } }
            : {}),
        },
      })
      const count = lines(await take(query)).filter((line) => /^\d{4}-/.test(line)).length
      expect([query, count]).toEqual([query, list.at('totalDocs')])
    }
  })
  test('is an event itself, with what was asked for', async () => {
    await take({ where: of('西町') })
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { kind: { equals: 'eventsExported' } },
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ personName: 'admin', inCollection: 'events', note: expect.stringMatching(/^1 where.*西町/) }])
  })
})

test('is for administrators alone, and a condition that cannot be is refused in words', async () => {
  for (const as of ['author', 'reviewer', 'publisher'] as const) expect((await take({}, as)).status).toBe(403)
  expect((await product.ask('POST', '/events/export', { body: {} })).status).toBe(403)
  const wrong = await take({ where: { constructor: { equals: 'x' } } })
  expect([wrong.status, wrong.text.length > 0]).toEqual([400, true])
  expect((await take({ where: { nothing: { equals: 'x' } } })).status).toBe(400)
})

test('is refused with what to do where it would be too much', async () => {
  vi.spyOn(product.payload.db, 'count').mockResolvedValueOnce({ totalDocs: files.mostExported + 1 })
  const answer = await take()
  expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(/20,000件まで.*20,001件.*絞り込んで/)])
})
