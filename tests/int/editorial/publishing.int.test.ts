/** Publishing has many doors. Each passes the one guard, which names every fault at once; a refused save stores nothing. */
import type { TypedUser } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { type Refusal, refusalIn, refusalOf } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let faulty: Record<string, unknown>
/** A stored draft with the faults, and a live case. */
let draft: unknown
let count = 0
const staff: Partial<Record<'author' | 'publisher', TypedUser>> = {}

const faultsInJapanese = [
  '基本「概要」：日本語を入力してください。',
  '取り組み年表 2行目「時期」：「いつか」を期間として読めません。',
  '変化 1行目「根拠」：根拠（出典・箇所・確かさの種類）をすべて入力してください。',
  'うまくいった理由「うまくいった理由」：入力してください。',
  '出典と画像・画像 1行目「画像の代替テキスト」：画像を開いて、代替テキストを日本語で入力してください。',
  '出典と画像・画像 1行目「画像の撮影者・提供者」：画像を開いて、撮影者・提供者を日本語で入力してください。',
  '基本「地域」：「未公開の町」はまだ公開されていません。この事例の画面で公開するときに、いっしょに公開できます。先に公開するか、別の項目を選んでもかまいません。',
]
const locationsOfFaults = ['summary.ja', 'timeline.1.period.text', 'outcomes.0.evidence.source', 'factors', 'images.0.image', 'images.0.image', 'places']

function withFaults(slug: string): Record<string, unknown> {
  const whole = exampleCase(terms, slug)
  const [first, second] = whole.timeline
  return {
    ...faulty,
    ...whole,
    summary: { en: 'Only English' },
    factors: [],
    timeline: [first, { ...second, period: { text: 'いつか' } }],
    outcomes: whole.outcomes.map((row) => ({ ...row, evidence: {} })),
    places: faulty.places,
    images: faulty.images,
  }
}

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const place = await product.ask('POST', '/places', { as: 'author', query: { draft: true }, body: { name: { ja: '未公開の町' } } })
  const image = await product.ask('POST', '/media', { as: 'author', form: await pictureForm() })
  faulty = { places: [place.at('doc.id')], images: [{ image: image.at('doc.id') }] }
  for (const role of ['author', 'publisher'] as const) {
    const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: `${role}@cases.test` } }, overrideAccess: true })
    const [user] = docs
    if (user) staff[role] = { ...user, collection: 'users' }
  }
})

beforeEach(async () => {
  count += 1
  draft = (await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: withFaults(`faulty-${count}`) })).at('doc.id')
  expect(draft).toBeTruthy()
})

type Writer = 'author' | 'publisher'
interface Asking {
  as: Writer
  headers?: Record<string, string>
}

const publish = { _status: 'published' as const }

/** Every door through which a stored draft could come to be published. */
const doors: Readonly<Record<string, (who: Asking) => Promise<Refusal>>> = {
  'the form': async (who) => refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, body: { ...withFaults(`faulty-${count}`), ...publish } })),
  'a PATCH of the status alone': async (who) => refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, body: publish })),
  'a PATCH that says draft=true and published': async (who) =>
    refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, query: { draft: true }, body: publish })),
  'an autosave that says published': async (who) =>
    refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, query: { draft: true, autosave: true }, body: publish })),
  'publishing one language': async (who) =>
    refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, query: { publishSpecificLocale: 'en' }, body: publish })),
  'publishing all languages': async (who) =>
    refusalIn(await product.ask('PATCH', `/cases/${draft}`, { ...who, query: { publishAllLocales: true }, body: publish })),
  'a new case, published at once': async (who) =>
    refusalIn(await product.ask('POST', '/cases', { ...who, body: { ...withFaults(`new-${count}`), ...publish } })),
}

/** The same through the Local API, as a page or a command of the product would call it. */
const localDoors: Readonly<Record<string, (user: TypedUser | undefined) => Promise<Refusal>>> = {
  'a change': (user) => refusalOf(product.payload.update({ collection: 'cases', id: String(draft), data: publish, user, overrideAccess: user === undefined })),
  'a change past the access rules': (user) =>
    refusalOf(product.payload.update({ collection: 'cases', id: String(draft), data: publish, user, overrideAccess: true })),
  'a change that says draft and published': (user) =>
    refusalOf(product.payload.update({ collection: 'cases', id: String(draft), data: publish, draft: true, user, overrideAccess: user === undefined })),
}

async function stored(): Promise<unknown> {
  const shared = { collection: 'cases', depth: 0, limit: 0, overrideAccess: true } as const
  const live = await product.payload.find({ ...shared, select: { _status: true, slug: true, updatedAt: true } })
  const versions = await product.payload.findVersions({ ...shared, select: { updatedAt: true } })
  return { live: live.docs, versions: versions.docs.map(({ id }) => id).sort(), revision: await newestRevision(product.payload) }
}

/** Runs a call that must leave nothing behind. */
async function leavingNothing(call: () => Promise<Refusal>): Promise<Refusal> {
  const before = await stored()
  const refusal = await call()
  expect(await stored()).toEqual(before)
  return refusal
}

describe.each(Object.entries(doors))('%s', (_, knock) => {
  test('a publisher is told every fault at once with tab, row and field in Japanese, and nothing is stored', async () => {
    const refusal = await leavingNothing(() => knock({ as: 'publisher' }))
    expect(refusal.status).toBe(400)
    expect(refusal.faults.map(({ path }) => path)).toEqual(locationsOfFaults)
    refusal.faults.forEach(({ label }, index) => expect(label).toContain(faultsInJapanese[index]?.slice(0, -1)))
  })
  test('an author may not, whatever the case holds', async () => {
    expect(await leavingNothing(() => knock({ as: 'author' }))).toMatchObject({ status: 403 })
  })
})

describe.each(Object.entries(localDoors))('the Local API: %s', (_, knock) => {
  test('the product itself is told every fault', async () => {
    const refusal = await leavingNothing(() => knock(undefined))
    expect(refusal).toMatchObject({ status: 400 })
    expect(refusal.faults.map(({ path }) => path)).toEqual(locationsOfFaults)
  })
  test('on behalf of a publisher every fault is told', async () => {
    const refusal = await leavingNothing(() => knock(staff.publisher))
    expect(refusal.faults.map(({ path }) => path)).toEqual(locationsOfFaults)
  })
  test('on behalf of an author it is forbidden', async () => {
    expect(await leavingNothing(() => knock(staff.author))).toMatchObject({ status: 403 })
  })
})

describe('many at once', () => {
  const both = () => ({ where: { slug: { in: [`faulty-${count}`, `good-${count}`] } }, draft: true })

  test('one faulty case among them stops all, the answer names it with its faults, nothing is stored', async () => {
    await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: exampleCase(terms, `good-${count}`) })
    const answers: Answer[] = []
    const refusal = await leavingNothing(async () => {
      const answer = await product.ask('PATCH', '/cases', { as: 'publisher', query: both(), body: publish })
      answers.push(answer)
      return refusalIn(answer)
    })
    expect([refusal.status, refusal.message]).toEqual([
      400,
      `1件に問題があったため、1件も変更していません：「faulty-${count} titleの日本語」。理由は一覧にあります。`,
    ])
    // The buttons above a list count these, and say "unknown error" where there is no list.
    expect(answers[0]?.at('docs')).toEqual([])
    expect(answers[0]?.at('errors.0.data.records')).toEqual([
      {
        collection: 'cases',
        id: draft,
        title: `faulty-${count} titleの日本語`,
        reasons: faultsInJapanese.map((fault): unknown => expect.stringContaining(fault.slice(0, -1))),
      },
    ])
  })
  test('all pages of a list are asked for as the admin does it, and every record of them is published', async () => {
    const all = { where: { and: [{ id: { not_equals: '' } }] }, draft: true, depth: 0 }
    const { totalDocs } = await product.payload.count({ collection: 'promoting-factors', overrideAccess: true })
    const answer = await product.ask('PATCH', '/promoting-factors', { as: 'publisher', query: all, body: publish })
    expect([answer.status, [answer.at('docs')].flat().length]).toEqual([200, totalDocs])
    expect(
      (await leavingNothing(async () => refusalIn(await product.ask('PATCH', '/cases', { as: 'publisher', query: all, body: publish })))).message,
    ).toContain('1件も変更していません')
  })
  test('the same through the Local API', async () => {
    const where = { id: { equals: draft } }
    const refusal = await leavingNothing(() => refusalOf(product.payload.update({ collection: 'cases', where, data: publish, overrideAccess: true })))
    expect(refusal.message).toContain('基本「概要」')
  })
  test('an author may not', async () => {
    expect(await leavingNothing(async () => refusalIn(await product.ask('PATCH', '/cases', { as: 'author', query: both(), body: publish })))).toMatchObject({
      status: 403,
    })
  })
})

describe('in the language of the reader', () => {
  test('English, when the browser or the account asks for it', async () => {
    const answer = await product.ask('PATCH', `/cases/${draft}`, { as: 'publisher', body: publish, headers: { 'Accept-Language': 'en' } })
    expect(refusalIn(answer).faults.map(({ label }) => label)).toEqual([
      'Basics; Summary: Fill in the Japanese text.',
      expect.stringMatching(/^Timeline; row 2; Period: /),
      'Changes; row 1; Evidence: Give the evidence in full: source; section or page; and level.',
      'Why it worked; Why it worked: Fill this in.',
      'Sources and images; Images; row 1; Alternative text of the image: Open the image and give its alternative text in Japanese.',
      'Sources and images; Images; row 1; Credit of the image: Open the image and give its credit in Japanese.',
      'Basics; Places: "未公開の町" is not published yet. It can be published together with this case; from its form. Or publish it first; or choose another.',
    ])
  })
  test('a form without tabs names row and field', async () => {
    const body = {
      slug: 'numbers',
      name: { ja: '数' },
      unit: { ja: '人' },
      chart: 'bar',
      rows: [{ label: { en: 'row' } }],
      evidence: { source: terms.source, locator: '1', level: 'stated' },
      ...publish,
    }
    const refusal = async (language: string) =>
      refusalIn(await product.ask('POST', '/statistics', { as: 'publisher', body, headers: { 'Accept-Language': language } }))
    expect((await refusal('ja')).faults.map(({ label }) => label)).toEqual(['値 1行目「項目」：日本語を入力してください。'])
    expect((await refusal('en')).faults.map(({ label }) => label)).toEqual(['Values; row 1; Label: Fill in the Japanese text.'])
  })
})

describe('what comes back as a draft', () => {
  test('a restored version is a draft, even if it was published and the request says so', async () => {
    const live = await product.ask('POST', '/cases', { as: 'publisher', body: { ...exampleCase(terms, `live-${count}`), ...publish } })
    const id = live.at('doc.id')
    await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { title: { ja: '新しい題名' }, ...publish } })
    const versions = await product.ask('GET', '/cases/versions', { as: 'publisher', query: { where: { parent: { equals: id } }, sort: 'updatedAt' } })
    const before = await newestRevision(product.payload)
    const restored = await product.ask('POST', `/cases/versions/${versions.at('docs.0.id')}`, { as: 'author', query: { draft: false } })
    expect(restored.status).toBe(200)
    const read = (isDraft: boolean) => product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: isDraft, depth: 0 } })
    expect((await read(false)).at('title.ja')).toBe('新しい題名')
    expect((await read(true)).at('title.ja')).toBe(`live-${count} titleの日本語`)
    expect((await read(true)).at('_status')).toBe('draft')
    expect((await read(true)).at('timeline.1.id')).toBe(`live-${count}-t2`)
    expect(await newestRevision(product.payload)).toBe(before)
  })
  test('the Local API restores nothing unless it says draft', async () => {
    const { docs } = await product.payload.findVersions({ collection: 'cases', limit: 1, overrideAccess: true })
    const refusal = await leavingNothing(() =>
      refusalOf(product.payload.restoreVersion({ collection: 'cases', id: String(docs[0]?.id), overrideAccess: true })),
    )
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining('draft=true') })
  })
  test('a copy is a draft, even if the original is live and the request says published', async () => {
    const live = await product.ask('POST', '/cases', { as: 'publisher', body: { ...exampleCase(terms, `copied-${count}`), ...publish } })
    const copy = await product.ask('POST', `/cases/${live.at('doc.id')}/duplicate`, { as: 'author', query: { draft: false }, body: publish })
    expect([copy.status, copy.at('doc._status')]).toEqual([200, 'draft'])
  })
  test('a new case that asks for both is a draft', async () => {
    const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: '新しい事例' }, ...publish } })
    expect([made.status, made.at('doc._status')]).toEqual([201, 'draft'])
  })
})

describe('once mended', () => {
  test('the same draft is published, and the revision rises by one', async () => {
    const before = await newestRevision(product.payload)
    const answer = await product.ask('PATCH', `/cases/${draft}`, {
      as: 'publisher',
      body: { ...exampleCase(terms, `mended-${count}`), images: [], ...publish },
    })
    expect([answer.status, answer.at('doc._status')]).toEqual([200, 'published'])
    expect(await newestRevision(product.payload)).toBe(before + 1)
  })
  test('a case whose study was cancelled needs neither timeline nor outcomes nor factors', async () => {
    const bare = {
      ...exampleCase(terms, `cancelled-${count}`),
      study: { kind: 'cancelled' },
      timeline: [],
      outcomes: [],
      factors: [],
      pathways: [],
      keyFigures: [],
      sections: [],
    }
    expect((await product.ask('POST', '/cases', { as: 'publisher', body: { ...bare, ...publish } })).status).toBe(201)
  })
})
