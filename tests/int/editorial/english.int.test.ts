/** How the English of a case stands to its Japanese, as it is read from what was saved when; and the doors of the desk for English. */
import { beforeAll, describe, expect, test } from 'vitest'

import { get } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

interface Known {
  readonly id: unknown
  readonly slug: string
}
async function liveCase(more: object = {}): Promise<Known> {
  count += 1
  const slug = `english-${count}`
  const body = { ...exampleCase(terms, slug), ...more, _status: 'published' }
  const made = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body })
  expect(made.status).toBe(201)
  return { id: made.at('doc.id'), slug }
}
const desk = (id: unknown, language = 'ja'): Promise<Answer> =>
  product.ask('GET', `/cases/${id}/english`, { as: 'author', headers: { 'Accept-Language': language } })
const passages = async (id: unknown): Promise<Record<string, unknown>[]> => {
  const found = (await desk(id)).at('passages')
  if (!Array.isArray(found)) throw new Error('no passages')
  return found
}
/** The texts whose English is not there, by their path. */
async function open(id: unknown): Promise<Record<string, unknown>> {
  return Object.fromEntries((await passages(id)).filter(({ state }) => state !== 'there').map(({ path, state }) => [String(path), state]))
}
async function save(id: unknown, body: object, as: 'author' | 'reviewer' | 'publisher' = 'author'): Promise<void> {
  const published = '_status' in body
  const saved = await product.ask('PATCH', `/cases/${id}`, { as, query: { draft: !published, depth: 0 }, body })
  expect([saved.status, saved.text.slice(0, 200)]).toEqual([200, saved.text.slice(0, 200)])
}
const both = (word: string) => ({ ja: word, en: `${word} in English` })
async function timelineOf(id: unknown): Promise<Record<string, unknown>[]> {
  const rows = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })).at('timeline')
  if (!Array.isArray(rows)) throw new Error('no rows')
  return rows
}

describe('the English of a text', () => {
  test('is there for what arrived whole, and lacking where nobody wrote it', async () => {
    const { id } = await liveCase({ headline: { ja: '見出し' } })
    expect(await open(id)).toEqual({ headline: 'none' })
    const rich = (await passages(id)).find(({ kind }) => kind === 'rich')
    expect(rich).toMatchObject({ path: 'sections.0.body', state: 'there' })
  })
  test('is stale after a change of the Japanese, and not after one of the English or of both', async () => {
    const { id } = await liveCase()
    await save(id, { title: { ja: '変えた題名' } })
    await save(id, { summary: { en: 'Another summary' } })
    await save(id, { sections: [{ heading: { ja: '節を変えた', en: 'Section changed' }, body: { ja: richText('変えた。'), en: richText('Changed.') } }] })
    expect(await open(id)).toEqual({ title: 'stale' })
    await save(id, { title: { en: 'The title changed' } })
    expect(await open(id)).toEqual({})
  })
  test('is followed within one version too, however often both are changed', async () => {
    const { id } = await liveCase()
    await save(id, { title: { en: 'First English' } })
    await save(id, { title: { ja: '次の日本語' } })
    expect(await open(id)).toEqual({ title: 'stale' })
    await save(id, { title: { en: 'Second English' } })
    expect(await open(id)).toEqual({})
    await save(id, { title: { ja: 'また次の日本語' } })
    expect(await open(id)).toEqual({ title: 'stale' })
  })
  test('stays stale when it is published as it is, and when the Japanese is changed by the publication', async () => {
    const { id } = await liveCase()
    await save(id, { title: { en: 'English first' } })
    await save(id, { title: { ja: '日本語はあと' } })
    await save(id, { _status: 'published' }, 'publisher')
    expect(await open(id)).toEqual({ title: 'stale' })
    await save(id, { title: { ja: '下書きの日本語' } })
    await save(id, { title: { en: 'The English of the draft' } })
    await save(id, { title: { ja: '公開と同時に変えた日本語' }, _status: 'published' }, 'publisher')
    expect(await open(id)).toEqual({ title: 'stale' })
  })
  test('belongs to its row, wherever that is moved', async () => {
    const { id } = await liveCase()
    const [first, second] = await timelineOf(id)
    await save(id, { timeline: [{ ...first, title: { ja: '変えた', en: 'first event in English' } }, second] })
    expect(await open(id)).toEqual({ 'timeline.0.title': 'stale' })
    const changed = await timelineOf(id)
    await save(id, { timeline: [changed[1], changed[0], { track: 'local', title: both('新しい行') }, { track: 'local', title: { ja: '日本語だけの行' } }] })
    expect(await open(id)).toEqual({ 'timeline.1.title': 'stale', 'timeline.3.title': 'none' })
  })
  test('of a restored version is what it was then', async () => {
    const { id } = await liveCase()
    const versionNow = async () =>
      (
        await product.payload.findVersions({
          collection: 'cases',
          where: { parent: { equals: id } },
          sort: '-updatedAt',
          limit: 1,
          depth: 0,
          overrideAccess: true,
        })
      ).docs[0]?.id
    const whole = await versionNow()
    await save(id, { title: { ja: '変えた題名' } })
    const stale = await versionNow()
    await save(id, { title: { en: 'Changed by another person' } }, 'reviewer')
    expect(await open(id)).toEqual({})
    for (const [version, expected] of [
      [stale, { title: 'stale' }],
      [whole, {}],
    ] as const) {
      expect((await product.ask('POST', `/cases/versions/${version}`, { as: 'author', query: { draft: true, depth: 0 } })).status).toBe(200)
      expect(await open(id)).toEqual(expected)
    }
  })
})

describe('the desk', () => {
  test('is told in the language of whoever asks where each text stands', async () => {
    const { id } = await liveCase()
    expect((await passages(id)).map(({ location }) => location)).toContain('取り組み年表 2行目「出来事」')
    expect((await desk(id, 'en')).text).toContain('Timeline, row 2, Event')
  })
  test('shows what the Japanese said when its English was written, row by row, and then since the English was confirmed', async () => {
    const { id } = await liveCase()
    const before = async () => Object.fromEntries((await passages(id)).flatMap(({ path, before }) => (before ? [[String(path), get(before, 'ja')]] : [])))
    const [first, second] = await timelineOf(id)
    await save(id, { title: { ja: '変えた題名' }, timeline: [second, { ...first, title: { ja: '変えた出来事', en: get(first, 'title.en') } }] })
    await save(id, { title: { ja: 'また変えた題名' } }, 'reviewer')
    const title = `${(await product.ask('GET', `/cases/${id}`, { as: 'author', query: { depth: 0 } })).at('title.ja')}`
    expect(await before()).toEqual({ title, 'timeline.1.title': get(first, 'title.ja') })
    await confirm(id, { address: `cases/${id}#title`, loadedVersion: (await desk(id)).at('loadedVersion') })
    expect(await before()).toEqual({ 'timeline.1.title': get(first, 'title.ja') })
    await save(id, { title: { ja: '三つ目の題名' } })
    expect(await before()).toEqual({ title: 'また変えた題名', 'timeline.1.title': get(first, 'title.ja') })
  })
  const confirm = (id: unknown, body: unknown, as: 'author' | 'publisher' = 'author') => product.ask('POST', `/cases/${id}/english`, { as, body })

  test('records that the English still fits, once, and changes nothing of the case', async () => {
    const { id } = await liveCase()
    await save(id, { title: { ja: '誤字を直した題名' } })
    const before = await desk(id)
    const body = { address: `cases/${id}#title`, loadedVersion: before.at('loadedVersion') }
    expect((await confirm(id, body)).at('state')).toBe('there')
    expect((await confirm(id, body)).at('state')).toBe('there')
    expect(await open(id)).toEqual({})
    expect((await desk(id)).at('loadedVersion')).toBe(before.at('loadedVersion'))
    const events = await product.payload.find({ collection: 'events', where: { kind: { equals: 'englishConfirmed' } }, overrideAccess: true, depth: 0 })
    expect(events.docs.filter(({ record }) => record === String(id)).map(({ addresses, personName }) => [addresses, personName])).toEqual([
      [`cases/${id}#title.en`, 'author'],
    ])
    await save(id, { title: { ja: 'また変えた題名' } })
    expect(await open(id)).toEqual({ title: 'stale' })
  })
  test('does not record it of a text that was saved since, of none that is there, or of no text', async () => {
    const { id } = await liveCase()
    await save(id, { title: { ja: '変えた題名' } })
    const loadedVersion = (await desk(id)).at('loadedVersion')
    await save(id, { title: { ja: 'さらに変えた題名' } })
    const late = await confirm(id, { address: `cases/${id}#title`, loadedVersion })
    expect([late.status, late.at('errors.0.data.reason')]).toEqual([409, 'stale'])
    for (const body of [
      undefined,
      {},
      { address: 3 },
      { address: `cases/${id}#timeline[gone].title`, loadedVersion },
      { address: `cases/${id}#title`, loadedVersion: 'x' },
    ]) {
      expect([400, 409]).toContain((await confirm(id, body)).status)
    }
    expect(await open(id)).toEqual({ title: 'stale' })
  })
  test.each(['x', '987654', '6567f0000000000000000000'])('says that no record %s is there', async (id) => {
    expect((await desk(id)).status).toBe(404)
    expect((await confirm(id, {})).status).toBe(404)
  })
})
