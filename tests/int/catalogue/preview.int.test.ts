/** The preview of a draft shows what its writer sees nowhere else: rows that are not finished, terms that are not public. */
import { createLocalReq, type TypedUser } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { answerHowTo } from '@/src/admin/how-to/answer'
import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { loadCatalogue } from '@/src/catalogue/loading/load'
import { type Preview, previewCase, previewEntry } from '@/src/catalogue/loading/preview'
import { previewShared } from '@/src/catalogue/loading/preview-shared'
import { loadedCatalogue, refreshCatalogue } from '@/src/catalogue/loading/refresh'
import { CaseChain } from '@/src/explore/process/case-chain'
import { SharedPage } from '@/src/explore/shared-page'
import { EntryWithPictures } from '@/src/explore/with-pictures'
import type { Language } from '@/src/i18n/languages'
import { type EntryCollection, entryKinds, type SharedPageCollection } from '@/src/i18n/links'
import { CaseView } from '@/src/ui/case/case-view'
import { viewOf } from '@/src/ui/view'
import { exampleCase, richText } from '@/tests/int/support/example-case'
import { attributesOf, partOf, words } from '@/tests/support/html'
import { type Newsroom, openNewsroom } from './newsroom'

const secret = 'kanaria'
let room: Newsroom
let author: TypedUser
let id: string

const both = (word: string) => ({ ja: `${word}${secret}`, en: `${word} ${secret} in English` })

beforeAll(async () => {
  room = await openNewsroom()
  await room.live()
  const draft = async (collection: string, word: string, more: object = {}) =>
    (await room.ask('POST', `/${collection}`, { as: 'author', query: { draft: true }, body: { name: both(word), ...more } })).at('doc.id')
  const [impact, factor, organisation, place, country, source, programme, condition] = [
    await draft('impact-tags', '変化', { stage: 'secondary', elements: ['economic'] }),
    await draft('promoting-factors', '理由'),
    await draft('organisations', '団体'),
    await draft('places', '町', { kind: 'municipality' }),
    await draft('countries', '国'),
    await draft('sources', '資料', { publisher: both('発行') }),
    await draft('programmes', '事業'),
    await draft('local-conditions', '条件', { kind: 'challenge' }),
  ]
  const whole = exampleCase(room.terms, 'unfinished')
  const evidence = { source, locator: '第2章', level: 'stated' }
  const row = { heading: both('見出し'), statement: both('内容') }
  const made = await room.ask('POST', '/cases', {
    as: 'author',
    query: { draft: true, depth: 0 },
    body: {
      ...whole,
      title: both('題名'),
      places: [place],
      sources: [source],
      challenges: [{ text: both('課題'), condition }],
      timeline: whole.timeline.map((event) => ({ ...event, programme, countries: [country], organisations: [organisation], evidence: {} })),
      outcomes: [
        { ...row, id: 'o-unpublished', impact, evidence },
        { ...row, id: 'o-bare' },
        { ...row, id: 'o-whole', impact: room.terms.impact, evidence: {} },
      ],
      factors: [
        { ...row, id: 'f-unpublished', factor, evidence: {} },
        { ...row, id: 'f-bare' },
      ],
      pathways: [
        { id: 'p-1', from: { event: 'unfinished-t1' }, to: { impact }, statement: both('道') },
        { id: 'p-2', from: {}, to: { impact: room.terms.impact }, statement: both('道') },
        { id: 'p-3', from: { impact }, to: { event: 'gone' }, statement: both('道') },
      ],
      keyFigures: [{ id: 'k-1', value: 7, unit: both('人'), label: both('数字') }],
      actors: [
        { id: 'a-1', organisation, role: both('役割') },
        { id: 'a-2', role: both('役割') },
      ],
    },
  })
  id = String(made.at('doc.id'))
  const { docs } = await room.payload.find({ collection: 'users', where: { email: { equals: 'author@cases.test' } }, overrideAccess: true })
  const [user] = docs
  if (!user) throw new Error('There is no author.')
  author = { ...user, collection: 'users' }
})
afterAll(() => room.close())
beforeEach(() => refreshCatalogue(room.payload))

async function preview(): Promise<Preview> {
  const found = await previewCase(room.payload, id, author)
  if (!found) throw new Error('There is no preview.')
  return found
}
const page = ({ record, snapshot }: Preview, language: Language): string =>
  renderToStaticMarkup(createElement(CaseView, { view: viewOf(snapshot, language, () => '/preview'), record, Chain: CaseChain })).replaceAll('<wbr/>', '')
/** The words of the row that an anchor names. */
const at = (html: string, anchor: string): string => words(partOf(html, `[id="${anchor}"]`))

describe('the preview of a draft', () => {
  test('shows every row, whether its term is published, chosen or proven', async () => {
    const { record } = await preview()
    expect([record.outcomes, record.factors, record.pathways, record.keyFigures, record.actors, record.timeline].map((rows) => rows.length)).toEqual([
      3, 2, 3, 1, 2, 2,
    ])
  })
  test.each<[Language, string, string, string]>([
    ['ja', '（未公開）', '根拠なし', '未選択'],
    ['en', ' (unpublished)', 'No evidence', 'Not chosen'],
  ])('marks in %s what is not published, has no evidence, or is not chosen', async (language, unpublished, noEvidence, notChosen) => {
    const html = page(await preview(), language)
    const name = (word: string) => (language === 'ja' ? `${word}${secret}（未公開）` : `${word} ${secret} in English (unpublished)`)
    for (const word of ['変化', '理由', '団体', '町', '国', '資料', '事業']) expect([word, html.includes(name(word))]).toEqual([word, true])
    expect(at(html, 'o-unpublished')).toContain(unpublished)
    for (const [row, mark] of [
      ['o-bare', notChosen],
      ['o-bare', noEvidence],
      ['o-whole', noEvidence],
      ['f-unpublished', unpublished],
      ['f-unpublished', noEvidence],
      ['f-bare', notChosen],
      ['p-1', noEvidence],
      ['p-2', notChosen],
      ['p-3', notChosen],
      ['k-1', noEvidence],
      ['unfinished-t1', noEvidence],
    ] as const) {
      expect([row, mark, at(html, row).includes(mark)]).toEqual([row, mark, true])
    }
    expect(at(html, 'o-whole')).not.toContain(unpublished)
  })
  test('has no link to a page that is not there', async () => {
    const html = page(await preview(), 'ja')
    expect(attributesOf(html, '[href]', 'href').filter((href) => href.includes('~') || href.endsWith('/'))).toEqual([])
  })
  test('counts unpublished terms in what the case reaches, as they will count', async () => {
    expect((await preview()).record.derived.elements).toContain('economic')
  })
  test('leaves nothing of it anywhere else: not in the snapshot, nor in one made anew', async () => {
    await preview()
    await refreshCatalogue(room.payload)
    const shown = [currentSnapshot(), (await loadCatalogue(room.payload)).snapshot, loadedCatalogue()?.snapshot].map((snapshot) => JSON.stringify(snapshot))
    for (const text of shown) for (const word of [secret, '~', '未公開']) expect(text).not.toContain(word)
  })
  test('is there for a draft that has hardly begun: without slug, rows or anything but a word', async () => {
    const begun = await room.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: { title: { ja: '書きかけ' } } })
    const found = await previewCase(room.payload, String(begun.at('doc.id')), author)
    if (!found) throw new Error('There is no preview.')
    expect(found.record.slug).toBe('')
    for (const language of ['ja', 'en'] as const) {
      const html = page(found, language)
      expect(html).toContain('書きかけ')
      expect(attributesOf(html, '[href]', 'href').filter((href) => /\/(#.*)?$/.test(href))).toEqual([])
    }
  })
  test('is for staff who may read the draft', async () => {
    for (const unknown of ['987654', 'abc', '1e400', '-1', '']) expect(await previewCase(room.payload, unknown, author)).toBeNull()
    const nobody = { ...author, role: null } as unknown as TypedUser
    expect(await previewCase(room.payload, id, nobody)).toBeNull()
  })
})

describe('the example of the help in the form', () => {
  const asks = async (user: TypedUser | null, asked: object) =>
    answerHowTo({ ...asked, req: { ...(await createLocalReq({ ...(user && { user }) }, room.payload)), user } } as unknown as Parameters<typeof answerHowTo>[0])
  test('is of a published case, for a draft as for a case that is not stored yet, and holds nothing of any draft', async () => {
    await room.live()
    await refreshCatalogue(room.payload)
    for (const asked of [{ of: 'outcomes', id }, { of: 'outcomes' }]) {
      const answer = JSON.stringify(await asks(author, asked))
      expect(answer).toMatch(/"address":"\/ja\/cases\/live-/)
      expect(answer).not.toContain(secret)
    }
  })
  test('is for staff, and for a part of the form that there is', async () => {
    const nobody = { ...author, role: null } as unknown as TypedUser
    expect([await asks(null, { of: 'outcomes' }), await asks(nobody, { of: 'outcomes', id })]).toEqual([null, null])
    for (const of of ['constructor', 'nothing', 7, null, { ja: 'x' }]) expect(await asks(author, { of, id })).toBeNull()
  })
})

describe('the preview of an entry of a vocabulary', () => {
  const terms: readonly [EntryCollection, string][] = [
    ['impact-tags', 'impact'],
    ['promoting-factors', 'factor'],
    ['programmes', 'programme'],
    ['places', 'place'],
    ['countries', 'country'],
    ['organisations', 'organisation'],
  ]
  const drawn = async (collection: EntryCollection, record: string): Promise<string> => {
    const found = await previewEntry(room.payload, { collection, id: record, user: author })
    if (!found) throw new Error(`There is no preview of ${collection}.`)
    const view = viewOf(found.snapshot, 'ja', (to) => `/${to}/preview/${collection}/${record}`)
    return renderToStaticMarkup(createElement(EntryWithPictures, { view, kind: entryKinds[collection], slug: found.slug })).replaceAll('<wbr/>', '')
  }
  const idOf = async (collection: EntryCollection, where: object): Promise<string> =>
    String((await room.ask('GET', `/${collection}`, { as: 'author', query: { where, draft: true, depth: 0, limit: 1 } })).at('docs.0.id'))

  test.each(terms)('shows one of %s that was never published, and says so', async (collection) => {
    const html = await drawn(collection, await idOf(collection, { 'name.ja': { contains: secret } }))
    expect(html).toContain(`${secret}（未公開）`)
    expect(html).toContain('保存した最新の内容です')
    expect(html).toContain(`href="/en/preview/${collection}/`)
  })
  test.each(terms)('shows the newest words of one of %s that is published, with its cases', async (collection) => {
    const record = await idOf(collection, { _status: { equals: 'published' } })
    await room.ask('PATCH', `/${collection}/${record}`, {
      as: 'publisher',
      query: { draft: true, depth: 0 },
      body: { name: { ja: `新しい名前${secret}` }, _status: 'draft' },
    })
    const html = await drawn(collection, record)
    expect(html).toContain(`新しい名前${secret}`)
    expect(html).not.toContain('（未公開）')
    await refreshCatalogue(room.payload)
    expect(JSON.stringify([currentSnapshot(), loadedCatalogue()?.snapshot])).not.toContain(secret)
  })
  test('is for staff who may read the draft', async () => {
    const nobody = { ...author, role: null } as unknown as TypedUser
    const record = await idOf('places', { 'name.ja': { contains: secret } })
    expect(await previewEntry(room.payload, { collection: 'places', id: record, user: nobody })).toBeNull()
    expect(await previewEntry(room.payload, { collection: 'places', id: '987654', user: author })).toBeNull()
  })
})

describe('the preview of what stands on a page with others', () => {
  const text = (word: string) => ({ ja: richText(word), en: richText(word) })
  const evidence = () => ({ source: room.terms.source, locator: '第3章', level: 'stated' })
  const words = (word: string): Record<SharedPageCollection, object> => ({
    pages: { title: { ja: word }, body: text(word) },
    surveys: { name: { ja: word }, findings: [{ heading: { ja: word }, statements: [{ statement: { ja: word }, evidence: evidence() }] }] },
    statistics: { name: { ja: word }, unit: { ja: '人' }, rows: [{ label: { ja: word }, value: 7 }], evidence: evidence() },
    chronology: { title: { ja: word }, period: { text: '2001' }, track: 'world', evidence: evidence() },
  })
  const names = ['pages', 'surveys', 'statistics', 'chronology'] as const
  const drawn = async (collection: SharedPageCollection, record: string): Promise<string> => {
    const found = await previewShared(room.payload, { collection, id: record, user: author })
    if (!found) throw new Error(`There is no preview of ${collection}.`)
    const view = viewOf(found.snapshot, 'ja', (to) => `/${to}/preview/${collection}/${record}`)
    return renderToStaticMarkup(createElement(SharedPage, { view, collection, slug: found.slug })).replaceAll('<wbr/>', '')
  }

  test.each(names)('shows a draft of %s that was never published, and then the newest words of a published one in its place', async (collection) => {
    const made = await room.ask('POST', `/${collection}`, {
      as: 'author',
      query: { draft: true, depth: 0 },
      body: { ...words(`始め${secret}`)[collection], slug: `${collection}-shown` },
    })
    expect(made.status, made.text).toBe(201)
    const record = String(made.at('doc.id'))
    const html = await drawn(collection, record)
    expect(html).toContain(`始め${secret}`)
    expect(html).toContain('保存した最新の内容です')
    expect(html).toContain(`href="/en/preview/${collection}/${record}"`)
    await room.withdraw(collection, record)
    await room.payload.db.updateOne({ collection, id: record, data: { _status: 'published' } })
    await refreshCatalogue(room.payload)
    expect(JSON.stringify(currentSnapshot())).toContain(`始め${secret}`)
    await room.ask('PATCH', `/${collection}/${record}`, {
      as: 'author',
      query: { draft: true, depth: 0 },
      body: { ...words(`次の${secret}`)[collection], slug: `${collection}-moved` },
    })
    const next = await drawn(collection, record)
    expect(next).toContain(`次の${secret}`)
    expect(next).not.toContain(`始め${secret}`)
    expect(JSON.stringify(currentSnapshot())).not.toContain(`次の${secret}`)
    await room.withdraw(collection, record)
    await refreshCatalogue(room.payload)
  })
  test('is for staff who may read the draft', async () => {
    const nobody = { ...author, role: null } as unknown as TypedUser
    for (const collection of names) {
      const [first] = (await room.payload.find({ collection, draft: true, depth: 0, limit: 1, overrideAccess: true })).docs
      expect(await previewShared(room.payload, { collection, id: String(first?.id), user: nobody })).toBeNull()
      for (const unknown of ['987654', 'abc']) expect(await previewShared(room.payload, { collection, id: unknown, user: author })).toBeNull()
    }
  })
})
