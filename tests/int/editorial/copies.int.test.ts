/** A copy is not its original: it asks for a number and a title, and cannot go live as it was copied. */
import { beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { refusalIn, refusalOf } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const number = () => String(100 + count)
async function liveCase(more: object = {}): Promise<string> {
  count += 1
  const body = { ...exampleCase(terms, `original-${count}`), number: number(), _status: 'published', ...more }
  const made = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body })
  expect(made.status, made.text).toBe(201)
  return String(made.at('doc.id'))
}
const copy = (id: string, body: object = {}): Promise<Answer> => product.ask('POST', `/cases/${id}/duplicate`, { as: 'author', query: { depth: 0 }, body })
const publish = (id: unknown, body: object = {}): Promise<Answer> =>
  product.ask('PATCH', `/cases/${id}`, { as: 'publisher', query: { depth: 0 }, body: { ...body, _status: 'published' } })
const paths = (answer: Answer): string[] => refusalIn(answer).faults.map(({ path }) => path)
const own = (word: string) => ({
  title: { ja: `${word}の題名`, en: `Title of ${word}` },
  slug: `own-${word}`,
  summary: { ja: `${word}の概要です。`, en: `About ${word}.` },
})

describe('a copy', () => {
  test('has no number, and cannot go live as it was copied', async () => {
    const made = await copy(await liveCase())
    expect(made.at('doc.number')).toBeNull()
    const refused = await publish(made.at('doc.id'))
    expect([refused.status, paths(refused)]).toEqual([400, expect.arrayContaining(['number', 'title.ja', 'title.en'])])
  })
  test('with a title and a number of its own still needs a text of its own', async () => {
    const id = await liveCase()
    const made = await copy(id, { title: { ja: '別の題名', en: 'Another' }, number: '901' })
    expect([made.at('doc.number'), made.at('doc.title')]).toEqual(['901', { ja: '別の題名', en: 'Another' }])
    const refused = await publish(made.at('doc.id'))
    expect(paths(refused)).toEqual(['summary.ja'])
    expect(refusalIn(refused).faults[0]?.message).toContain(`original-${count} title`)
    expect((await publish(made.at('doc.id'), own('copy-a'))).status).toBe(200)
  })
  test('with the title of its original in one language only is refused for that language', async () => {
    const id = await liveCase()
    const made = await copy(id, { number: '902' })
    const refused = await publish(made.at('doc.id'), { ...own('copy-b'), title: { ja: '新しい題名' } })
    expect(paths(refused)).toEqual(['title.en'])
  })
  test('is a record like any other once it is live', async () => {
    const id = await liveCase()
    const made = await copy(id, { number: '903' })
    expect((await publish(made.at('doc.id'), own('copy-c'))).status).toBe(200)
    const original = await product.ask('GET', `/cases/${id}`, { as: 'author', query: { depth: 0 } })
    expect((await publish(made.at('doc.id'), { title: original.at('title'), summary: original.at('summary') })).status).toBe(200)
  })
  test("cannot be made out to be none: the mark is the server's", async () => {
    const made = await copy(await liveCase(), { number: '904', copiedFrom: null })
    await product.ask('PATCH', `/cases/${made.at('doc.id')}`, { as: 'admin', query: { draft: true }, body: { copiedFrom: null } })
    expect(paths(await publish(made.at('doc.id'), { slug: 'made-out' }))).toEqual(expect.arrayContaining(['title.ja', 'title.en', 'summary.ja']))
  })
  test('is refused among many too, and through the Local API', async () => {
    const made = await copy(await liveCase(), { number: '905' })
    const where = { id: { equals: made.at('doc.id') } }
    expect((await product.ask('PATCH', '/cases', { as: 'publisher', query: { where, depth: 0 }, body: { _status: 'published' } })).status).toBe(400)
    const local = product.payload.update({ collection: 'cases', id: String(made.at('doc.id')), data: { _status: 'published' }, overrideAccess: true })
    expect((await refusalOf(local)).faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['title.ja']))
  })
  test('of a term needs a name of its own', async () => {
    const made = await product.ask('POST', `/impact-tags/${terms.impact}/duplicate`, { as: 'author', query: { depth: 0 } })
    const change = (body: object) =>
      product.ask('PATCH', `/impact-tags/${made.at('doc.id')}`, { as: 'publisher', query: { depth: 0 }, body: { ...body, _status: 'published' } })
    expect(paths(await change({}))).toEqual(expect.arrayContaining(['name.ja', 'name.en']))
    expect((await change({ name: { ja: '別の変化', en: 'Another change' }, definition: { ja: '別の定義', en: 'Another definition' } })).status).toBe(200)
  })
})

describe('a number', () => {
  test.each([
    ['the same', (text: string) => text],
    ['in wide digits', (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['with a zero in front', (text: string) => `0${text}`],
  ])('that is live in the survey is refused: %s', async (_, spell) => {
    await liveCase()
    const taken = number()
    const refused = await product.ask('POST', '/cases', {
      as: 'publisher',
      body: { ...exampleCase(terms, `second-${count}`), number: spell(taken), _status: 'published' },
    })
    expect([refused.status, paths(refused)]).toEqual([400, ['number']])
    expect(refusalIn(refused).faults[0]?.message).toContain('すでに使っています')
  })
  test('of another survey is free', async () => {
    await liveCase()
    const both = { ja: '別の調査', en: 'Another survey' }
    const survey = await product.payload.create({
      collection: 'surveys',
      overrideAccess: true,
      data: { slug: `survey-${count}`, name: both, definition: both, definitionSource: both, longListSize: 5, modelCases: 1, _status: 'published' },
    })
    const taken = number()
    count += 1
    const made = await product.ask('POST', '/cases', {
      as: 'publisher',
      body: { ...exampleCase(terms, `other-${count}`), number: taken, survey: survey.id, _status: 'published' },
    })
    expect(made.status).toBe(201)
  })
  test('that two drafts have cannot be published for both at once', async () => {
    const ids = await Promise.all(
      ['p', 'q'].map(async (letter) => {
        const made = await product.ask('POST', '/cases', {
          as: 'author',
          query: { draft: true, depth: 0 },
          body: { ...exampleCase(terms, `pair-${letter}`), number: '777' },
        })
        return made.at('doc.id')
      }),
    )
    const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where: { id: { in: ids } }, depth: 0 }, body: { _status: 'published' } })
    expect(answer.status).toBe(400)
    const live = await product.payload.count({
      collection: 'cases',
      where: { and: [{ number: { equals: '777' } }, { _status: { equals: 'published' } }] },
      overrideAccess: true,
    })
    expect(live.totalDocs).toBe(0)
  })
  test('that a draft shares is told and not refused; so is a title', async () => {
    await liveCase()
    const body = { ...exampleCase(terms, `told-${count}`), title: { ja: `original-${count} titleの日本語` }, number: number() }
    const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body })
    expect([made.status, made.at('doc.warnings.0.path'), made.at('doc.warnings.1.path')]).toEqual([201, 'title.ja', 'number'])
    const { id: _id, ...rest } = Object(made.at('doc'))
    const asked = await product.ask('POST', '/cases/alike', { as: 'author', body: rest, headers: { 'Accept-Language': 'en' } })
    expect([asked.at('notices.0.message'), asked.at('notices.1.path')]).toEqual([expect.stringContaining('same title'), 'number'])
  })
  test("of the record itself is no other's", async () => {
    const id = await liveCase()
    expect((await publish(id, { summary: { ja: '直した概要' } })).status).toBe(200)
  })
})
