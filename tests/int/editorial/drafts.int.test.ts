/** Saving without losing: both languages, newer drafts, other people's work, what was typed. */
import { beforeAll, describe, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const publish = { _status: 'published' }

/** A live case; its slug. */
async function liveCase(): Promise<{ id: unknown; slug: string }> {
  count += 1
  const slug = `live-${count}`
  const made = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...exampleCase(terms, slug), ...publish } })
  expect(made.status).toBe(201)
  return { id: made.at('doc.id'), slug }
}

const saveDraft = (id: unknown, body: object): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 }, body })
const save = (id: unknown, body: object): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as: 'publisher', query: { depth: 0 }, body })
const read = (id: unknown, draft: boolean): Promise<Answer> => product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft, depth: 0 } })

describe('the other language stays', () => {
  test('when one language of a text is saved alone', async () => {
    const { id, slug } = await liveCase()
    const answer = await save(id, { title: { en: 'A new title' }, study: { note: { ja: '補足' } }, ...publish })
    expect(answer.at('doc.title')).toEqual({ ja: `${slug} titleの日本語`, en: 'A new title' })
    expect(answer.at('doc.study')).toMatchObject({ kind: 'interview', note: { ja: '補足' } })
    expect((await read(id, false)).at('title.ja')).toBe(`${slug} titleの日本語`)
  })
  test('when rows move, with one language sent', async () => {
    const { id, slug } = await liveCase()
    const answer = await saveDraft(id, { timeline: [{ id: `${slug}-t2`, title: { en: 'Second, now first' } }, { id: `${slug}-t1` }] })
    expect(answer.at('doc.timeline')).toMatchObject([
      { id: `${slug}-t2`, title: { ja: 'second eventの日本語', en: 'Second, now first' }, period: { text: '平成28年度', start: '2016-04-01' } },
      { id: `${slug}-t1`, title: { ja: 'first eventの日本語', en: 'first event in English' }, period: { text: '1996' } },
    ])
  })
  test('when a draft is saved automatically while typing', async () => {
    const { id, slug } = await liveCase()
    for (const en of ['A', 'A n', 'A new']) {
      const answer = await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, autosave: true, depth: 0 }, body: { title: { en } } })
      expect(answer.at('doc.title')).toEqual({ ja: `${slug} titleの日本語`, en })
    }
    expect((await read(id, false)).at('title.en')).toBe(`${slug} title in English`)
  })
  test('in the long texts', async () => {
    const { id } = await liveCase()
    const sections = (await read(id, true)).at('sections.0.id')
    const answer = await saveDraft(id, { sections: [{ id: sections, heading: { ja: '新しい節' } }] })
    expect(answer.at('doc.sections.0.body.ja.root.children.0.children.0.text')).toBe('本文です。')
    expect(answer.at('doc.sections.0.body.en.root.children.0.children.0.text')).toBe('The text.')
  })
})

describe('a write that says neither draft nor published', () => {
  test('is refused in words, and unpublishes nothing', async () => {
    const { id } = await liveCase()
    await saveDraft(id, { title: { ja: '下書きの題名' } })
    const refusal = refusalIn(await save(id, { title: { ja: 'どちらでもない' } }))
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining('draft=true') })
    expect((await read(id, false)).at('_status')).toBe('published')
    expect((await read(id, true)).at('title.ja')).toBe('下書きの題名')
  })
  test('is refused for many at once too', async () => {
    const { id } = await liveCase()
    const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where: { id: { equals: id } } }, body: { number: '99' } })
    expect(answer.status).toBe(400)
    expect((await read(id, true)).at('number')).not.toBe('99')
  })
  test('is refused in English to those who read English', async () => {
    const { id } = await liveCase()
    const answer = await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: {}, headers: { 'Accept-Language': 'en' } })
    expect(refusalIn(answer).message).toBe('Say whether this saves a draft (draft=true) or publishes (_status). Nothing was saved.')
  })
})

describe('a draft over what is live', () => {
  test('changes nothing for readers, and unpublishing keeps it as the newest text', async () => {
    const { id, slug } = await liveCase()
    await saveDraft(id, { title: { ja: '新しい下書き' } })
    expect((await read(id, false)).at('title.ja')).toBe(`${slug} titleの日本語`)
    expect((await save(id, { _status: 'draft' })).status).toBe(200)
    expect((await read(id, true)).at('title.ja')).toBe('新しい下書き')
  })
  test('is what publishing many at once publishes, not the older live text', async () => {
    const { id } = await liveCase()
    await saveDraft(id, { title: { ja: '新しい下書き' } })
    const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where: { id: { equals: id } }, depth: 0 }, body: publish })
    expect(answer.status).toBe(200)
    expect((await read(id, false)).at('title.ja')).toBe('新しい下書き')
  })
  test('is not buried when many are unpublished at once: that is refused with its name', async () => {
    const { id } = await liveCase()
    const other = await liveCase()
    await saveDraft(id, { title: { ja: '埋もれる下書き' } })
    const where = { id: { in: [id, other.id] } }
    const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where }, body: { _status: 'draft' } })
    expect(answer.status).toBe(400)
    expect(refusalIn(answer).message).toContain('「埋もれる下書き」')
    expect(answer.at('errors.0.data.records.0')).toMatchObject({ collection: 'cases', id, reasons: [expect.stringContaining('公開後の下書きがあるため')] })
    expect((await read(id, true)).at('title.ja')).toBe('埋もれる下書き')
    expect((await read(other.id, false)).at('_status')).toBe('published')
  })
  test('without newer drafts, many are unpublished at once', async () => {
    const cases = [await liveCase(), await liveCase()]
    const where = { id: { in: cases.map(({ id }) => id) } }
    const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: { where, depth: 0 }, body: { _status: 'draft' } })
    expect(answer.status).toBe(200)
    for (const { id } of cases) expect((await read(id, false)).at('_status')).toBe('draft')
  })
  test('and many are published and deleted at once', async () => {
    const cases = [await liveCase(), await liveCase(), await liveCase()]
    const where = { id: { in: cases.map(({ id }) => id) } }
    for (const { id } of cases) await saveDraft(id, { title: { ja: '一斉に' } })
    const before = await newestRevision(product.payload)
    expect((await product.ask('PATCH', '/cases', { as: 'publisher', query: { draft: true, where, depth: 0 }, body: publish })).status).toBe(200)
    for (const { id } of cases) expect((await read(id, false)).at('title.ja')).toBe('一斉に')
    expect((await product.ask('DELETE', '/cases', { as: 'publisher', query: { where, depth: 0 } })).status).toBe(200)
    expect(await newestRevision(product.payload)).toBe(before + 6)
  })
})

describe('a save that began from an older state', () => {
  test('is answered 409 in words, as a draft and as a publication, and the newer text stays', async () => {
    const { id } = await liveCase()
    const loadedVersion = (await read(id, true)).at('loadedVersion')
    await saveDraft(id, { title: { ja: '先に保存した人' } })
    for (const answer of [
      await saveDraft(id, { title: { ja: 'あとの人' }, loadedVersion }),
      await save(id, { title: { ja: 'あとの人' }, loadedVersion, ...publish }),
    ]) {
      expect(refusalIn(answer)).toMatchObject({ status: 409, message: expect.stringContaining('ほかの人が先に保存した') })
    }
    expect((await read(id, true)).at('title.ja')).toBe('先に保存した人')
  })
  test('from the newest state is stored, and tells the state to go on from', async () => {
    const { id } = await liveCase()
    let loadedVersion = (await read(id, true)).at('loadedVersion')
    for (const ja of ['一', '二', '三']) {
      const answer = await saveDraft(id, { title: { ja }, loadedVersion })
      expect(answer.status).toBe(200)
      expect(answer.at('doc.loadedVersion')).not.toBe(loadedVersion)
      loadedVersion = answer.at('doc.loadedVersion')
    }
  })
  test("that returns to exactly what is live is stored: the form's way back to the published text", async () => {
    const { id, slug } = await liveCase()
    const live: unknown = JSON.parse((await read(id, false)).text)
    await saveDraft(id, { title: { ja: 'やめる下書き' } })
    expect((await save(id, { ...Object(live) })).status).toBe(200)
    expect((await read(id, true)).at('title.ja')).toBe(`${slug} titleの日本語`)
  })
})

describe('periods are kept as they were typed', () => {
  const typed = [
    ['２０１６年４月', { start: '2016-04-01', end: '2016-04-30', open: false, precision: 'month' }],
    ['平成28年度', { start: '2016-04-01', end: '2017-03-31', precision: 'year', fiscal: true }],
    ['H28', { start: '2016-01-01', end: '2016-12-31', precision: 'year' }],
    ['2016-18', { start: '2016-01-01', end: '2018-12-31', precision: 'year' }],
    ['2006～', { start: '2006-01-01', end: null, open: true }],
    ['1990年代', { start: '1990-01-01', end: '1999-12-31', precision: 'decade' }],
    ['令和元年5月1日', { start: '2019-05-01', end: '2019-05-01', precision: 'day' }],
  ] as const
  // They are read before anything is stored: what a database could change is the same for each.
  test.each(byExtent<readonly (typeof typed)[number][]>({ release: typed, commit: typed, mongodb: typed.slice(0, 1) }))(
    '%s is understood and stored',
    async (text, understood) => {
      const { id, slug } = await liveCase()
      const rows = (await read(id, true)).at('timeline')
      const timeline = [{ ...Object(Array.isArray(rows) ? rows[0] : {}), id: `${slug}-t1`, period: { text } }]
      const answer = await save(id, { timeline, pathways: [], ...publish })
      expect(answer.status).toBe(200)
      expect((await read(id, false)).at('timeline.0.period')).toMatchObject({ text, ...understood })
    },
  )
  test('what cannot be read stays in a draft as typed, and is refused with the reason when it is published', async () => {
    const { id, slug } = await liveCase()
    const draft = await saveDraft(id, { timeline: [{ id: `${slug}-t1`, period: { text: '昭和の終わり' } }, { id: `${slug}-t2` }] })
    expect(draft.at('doc.timeline.0.period')).toMatchObject({ text: '昭和の終わり', start: null })
    const refusal = refusalIn(await save(id, publish))
    expect(refusal.faults).toMatchObject([{ path: 'timeline.0.period.text', label: expect.stringContaining('年表 1行目「時期」：「昭和の終わり」') }])
  })
  test('a start that is sent beside the text is not believed', async () => {
    const { id, slug } = await liveCase()
    const answer = await saveDraft(id, { timeline: [{ id: `${slug}-t1`, period: { text: '1996', start: '1603-01-01', open: true } }] })
    expect(answer.at('doc.timeline.0.period')).toMatchObject({ text: '1996', start: '1996-01-01', open: false })
  })
})

describe('what Payload would bend until it fits is refused', () => {
  test.each([
    ['a number with a comma', { keyFigures: [{ value: '1,200' }] }, '変化・数字 1行目「値」'],
    ['a number in full-width figures', { keyFigures: [{ value: '１２００' }] }, '変化・数字 1行目「値」'],
    ['a range as a number', { timeline: [{ phase: '1-2' }] }, '年表 1行目「フェーズ」'],
    ['a plain text in place of a bilingual one', { title: 'Title' }, '基本「題名」'],
    ['nothing in place of a bilingual one', { title: null }, '基本「題名」'],
    ['an object in place of a text', { summary: { ja: { text: 'x' } } }, '基本「概要（日本語）」'],
    ['a text in place of rows', { timeline: 'none' }, '年表「取り組み年表」'],
    ['two rows with one id', { timeline: [{ id: 'same' }, { id: 'same' }] }, '年表 2行目'],
    ['a row id that is no anchor', { timeline: [{ id: '"><script>' }] }, '年表 1行目'],
    ['a term that does not exist', { places: [987654] }, '基本「地域」'],
    ['a term that could not exist', { survey: 'no id' }, '基本「調査」'],
  ])('%s', async (_, body, location) => {
    const answer = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body })
    expect(answer.status).toBe(400)
    expect(refusalIn(answer).faults.map(({ label }) => label)).toEqual([expect.stringContaining(location)])
  })
  test('plain figures, as a number or as a text, are taken', async () => {
    const answer = await product.ask('POST', '/cases', {
      as: 'author',
      query: { draft: true },
      body: { keyFigures: [{ value: 12.5 }, { value: '-3' }, { value: '' }, { value: null }] },
    })
    expect(answer.at('doc.keyFigures')).toMatchObject([{ value: 12.5 }, { value: -3 }, { value: null }, { value: null }])
  })
})
