/** What the form says is missing is what publishing is refused for: the same list, on values that are saved or not. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'
import { type DraftedSlug, exampleRecords, isDrafted } from './example-records'

const product = useProduct()
let terms: Terms
/** Drafts of terms, an image without words, an image with them. */
let unpublished: Record<'impact' | 'organisation' | 'place', unknown>
let image: unknown
let live: unknown
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const draft = async (collection: string, ja: string) =>
    (await product.ask('POST', `/${collection}`, { as: 'author', query: { draft: true }, body: { name: { ja } } })).at('doc.id')
  unpublished = {
    impact: await draft('impact-tags', '未公開の変化'),
    organisation: await draft('organisations', '未公開の組織'),
    place: await draft('places', '未公開の町'),
  }
  image = (await product.ask('POST', '/media', { as: 'author', form: await pictureForm() })).at('doc.id')
  live = (await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...exampleCase(terms, 'taken'), _status: 'published' } })).at(
    'doc.id',
  )
})

const ask = (collection: string, body: object, language = 'ja'): Promise<Answer> =>
  product.ask('POST', `/${collection}/readiness`, { as: 'author', body, headers: { 'Accept-Language': language } })

/** Path, place and words of each fault, as the box shows them and as the refusal tells them. */
function shown(answer: Answer): string[] {
  const faults = answer.at('faults')
  if (!Array.isArray(faults)) throw new Error(answer.text)
  return faults.map((fault: unknown) => `${Object(fault).path} ${Object(fault).location}：${Object(fault).message}`.replaceAll(',', ';'))
}
const told = (answer: Answer): string[] => (answer.status === 200 ? [] : refusalIn(answer).faults.map(({ path, label }) => `${path} ${label}`))

async function draftOf(collection: DraftedSlug, body: object): Promise<unknown> {
  const made = await product.ask('POST', `/${collection}`, { as: 'author', query: { draft: true, depth: 0 }, body })
  if (made.status !== 201) throw new Error(made.text)
  return made.at('doc.id')
}
const publish = (collection: string, id: unknown): Promise<Answer> =>
  product.ask('PATCH', `/${collection}/${id}`, { as: 'publisher', query: { depth: 0 }, body: { _status: 'published' } })

/** Ways to break a case, each by itself or with others. */
const breaks: readonly ((whole: ReturnType<typeof exampleCase>) => object)[] = [
  () => ({ number: '' }),
  () => ({ slug: '' }),
  () => ({ slug: 'taken' }),
  () => ({ tier: null }),
  () => ({ survey: null }),
  () => ({ title: { en: 'Title' } }),
  () => ({ summary: { ja: ' ' } }),
  () => ({ places: [] }),
  () => ({ places: [unpublished.place] }),
  () => ({ sources: [] }),
  () => ({ study: { kind: 'cancelled' } }),
  () => ({ study: { kind: 'desk', date: { text: 'いつか' } } }),
  () => ({ timeline: [], pathways: [] }),
  () => ({ outcomes: [] }),
  () => ({ factors: [] }),
  ({ timeline }) => ({ timeline: timeline.map((row) => ({ ...row, period: { text: '昭和の終わり' } })) }),
  ({ timeline }) => ({ timeline: timeline.map((row) => ({ ...row, phase: 12 })) }),
  ({ timeline }) => ({ timeline: timeline.map((row) => ({ ...row, organisations: [unpublished.organisation], evidence: { level: 'stated' } })) }),
  ({ outcomes }) => ({
    outcomes: outcomes.flatMap((row) => [
      { ...row, impact: unpublished.impact },
      { ...row, id: `${row.id}b`, impact: unpublished.impact, statement: {} },
    ]),
  }),
  ({ pathways }) => ({ pathways: pathways.map((row) => ({ ...row, to: {} })) }),
  ({ pathways }) => ({ pathways: pathways.map((row) => ({ ...row, to: { impact: unpublished.impact } })) }),
  () => ({ actors: [{ organisation: unpublished.organisation, role: { ja: '役' } }, { role: { ja: '' } }] }),
  () => ({ keyFigures: [{ unit: { ja: '人' } }] }),
  () => ({ images: [{ image }, { image }] }),
  () => ({ images: [{}] }),
  () => ({ sections: [{ heading: { ja: '節' }, body: { ja: richText('') } }] }),
  () => ({ challenges: [{ text: {}, condition: null }] }),
  () => ({ additionalElements: [{ element: 'social' }] }),
]

describe('the box of a case', () => {
  test('lists exactly what the refusal lists, whatever is wrong with the draft', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(
          breaks.map((_, index) => index),
          { maxLength: 6 },
        ),
        async (chosen) => {
          count += 1
          const whole = exampleCase(terms, `broken-${count}`)
          const values = Object.assign({}, whole, ...chosen.map((index) => breaks[index]?.(whole)))
          const id = await draftOf('cases', { ...values, slug: values.slug === 'taken' ? `broken-${count}` : values.slug })
          // Not saved: the form sends what stands in it.
          const answer = await ask('cases', { id, values })
          const refused = await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', query: { depth: 0 }, body: { ...values, _status: 'published' } })
          expect(shown(answer)).toEqual(told(refused))
          for (const fault of shown(answer)) seen.add(fault.replace(/[\d].*$/, ''))
        },
      ),
      { numRuns: byExtent({ release: 60, commit: 30, mongodb: 12 }), seed: 20261128 },
    )
    // The drafts were broken in many ways.
    expect(seen.size).toBeGreaterThan(15)
  })
  test('says the same of what is saved, asked without values', async () => {
    count += 1
    const id = await draftOf('cases', { ...exampleCase(terms, `saved-${count}`), summary: { en: 'x' }, images: [{ image }] })
    const answer = await ask('cases', { id })
    expect(shown(answer)).toHaveLength(3)
    expect(shown(answer)).toEqual(told(await publish('cases', id)))
  })
  test('has one line for an unpublished record, however often it is used, and leads to it', async () => {
    count += 1
    const whole = exampleCase(terms, `often-${count}`)
    const outcomes = Array.from({ length: 25 }, (_, index) => ({ ...whole.outcomes[0], id: `often-${count}-${index}`, impact: unpublished.impact }))
    const answer = await ask('cases', { values: { ...whole, outcomes } })
    expect(shown(answer)).toEqual([
      'outcomes.0.impact 変化 1行目「変化の種類」：「未公開の変化」はまだ公開されていません（全部で25か所で使っています）。この事例の画面で公開するときに、いっしょに公開できます。先に公開するか、別の項目を選んでもかまいません。',
    ])
    expect(answer.at('faults.0.record')).toEqual({ collection: 'impact-tags', id: unpublished.impact, title: '未公開の変化' })
  })
  test('knows a slug that is taken and an image without credit, before publishing is tried', async () => {
    const answer = await ask('cases', { values: { ...exampleCase(terms, 'taken'), images: [{ image }] } })
    expect(shown(answer)).toEqual([
      expect.stringMatching(/^images\.0\.image 出典と画像・画像 1行目「画像の代替テキスト」：/),
      expect.stringMatching(/^images\.0\.image 出典と画像・画像 1行目「画像の撮影者・提供者」：/),
      expect.stringMatching(/^slug 「URL用の名前」：「taken titleの日本語」がすでに使っています/),
    ])
    expect(answer.at('faults.2.record')).toEqual({ collection: 'cases', id: live, title: 'taken titleの日本語' })
  })
  test('says of the refusal in one short sentence that the box has the list', async () => {
    const id = await draftOf('cases', { title: { ja: '題名だけ' } })
    const count = shown(await ask('cases', { id })).length
    expect(refusalIn(await publish('cases', id)).message).toBe(`公開していません。直すところが${count}か所あります。上の「公開の準備」に一覧があります。`)
  })
  test('does not call an empty case translated', async () => {
    expect((await ask('cases', { values: {} })).at('english')).toEqual({ written: 0, missing: 0, stale: 0 })
    expect((await ask('cases', { values: { title: { ja: '題名', en: '' }, summary: { ja: '概要', en: 'Summary' } } })).at('english')).toEqual({
      written: 2,
      missing: 1,
      stale: 0,
    })
  })
  test('says how far each tab is, and what would be best to do next: needs, then evidence, English and what is empty', async () => {
    const next = (answer: Answer): string[] => [answer.at('next')].flat().map((one: unknown) => `${Object(one).kind} ${Object(one).path}`)
    const bare = await ask('cases', { values: {} })
    expect(next(bare)).toEqual(['needed title.ja', 'needed summary.ja', 'needed number'])
    expect(bare.at('sections.1')).toEqual({ tab: '背景', done: 0, all: 2 })
    count += 1
    const whole = { ...exampleCase(terms, `best-${count}`), summary: { ja: '概要' } }
    const values = await ask('cases', { values: whole })
    expect(next(values)).toEqual(['evidence outcomes.0.evidence.level', 'english summary.en', 'optional headline.ja'])
    expect(values.at('next.1')).toEqual({ kind: 'english', path: 'summary.en', tab: 0, location: '基本「概要」', message: '英語を書いてください。' })
    const done = (answer: Answer, tab: number) => [answer.at(`sections.${tab}.done`), answer.at(`sections.${tab}.all`)]
    expect(done(values, 3)).toEqual(done(await ask('cases', { values: { ...whole, summary: { ja: '概要', en: 'Summary' } } }), 3))
    // What is old is told as such, of what is stored.
    const id = await draftOf('cases', exampleCase(terms, `stale-${count}`))
    await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 }, body: { title: { ja: '変えた題名' } } })
    const stale = await ask('cases', { id })
    expect(stale.at('english.stale')).toBe(1)
    expect(stale.at('next.1.message')).toBe('日本語がそのあと変わりました。英語を見直してください。')
  })
  test('speaks the language of whoever asks, and knows the tabs of the form in it', async () => {
    const answer = await ask('cases', { values: {} }, 'en')
    expect(answer.at('tabs')).toEqual(['Basics', 'Background', 'Narrative', 'Timeline', 'Changes', 'Why it worked', 'Cooperation', 'Sources and images'])
    expect(answer.at('faults.0')).toEqual({ path: 'title.ja', tab: 'Basics', location: 'Basics, Title', message: 'Fill in the Japanese text.' })
  })
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['values that are a text', { values: 'x' }],
    ['rows that are none', { values: { timeline: 0, outcomes: 'x', places: 3 } }],
    ['a record that is not there', { id: 987654, values: {} }],
    ['an id that could not be', { id: 'x', values: {} }],
  ])('is never broken by %s', async (_, body) => {
    const answer = await product.ask('POST', '/cases/readiness', { as: 'author', body })
    expect([200, 400, 404]).toContain(answer.status)
    expect(answer.text).not.toContain('Something went wrong')
  })
})

describe('every collection with drafts has the box', () => {
  const all = Object.keys(exampleRecords).filter(isDrafted)
  // What is missing is a matter of the fields; what is stored and unique is asked in one way for all of them.
  test.each(byExtent<readonly DraftedSlug[]>({ release: all, commit: all, mongodb: ['cases', 'places', 'pages'] }))(
    '%s: whole, it lacks nothing and is published; bare, the box lists what the refusal lists',
    async (collection) => {
      count += 1
      const whole = exampleRecords[collection](terms, `whole-${count}`, count + 300)
      expect(shown(await ask(collection, { values: whole }))).toEqual([])
      expect((await publish(collection, await draftOf(collection, whole))).status).toBe(200)
      const bare = await draftOf(collection, {})
      const missing = shown(await ask(collection, { id: bare, values: {} }))
      expect(missing.length).toBeGreaterThan(0)
      expect(missing).toEqual(told(await publish(collection, bare)))
    },
  )
  test.each<[DraftedSlug, object, string]>([
    ['places', { jisCode: '1' }, 'jisCode'],
    ['places', { latitude: 99 }, 'latitude'],
    ['countries', { code: 'mw' }, 'code'],
    ['sources', { url: 'javascript:alert(1)' }, 'url'],
    ['sources', { published: { text: 'いつか' } }, 'published.text'],
    ['surveys', { modelCases: -1 }, 'modelCases'],
    ['places', { prefectures: ['self'] }, 'prefectures'],
  ])('%s with %o: a rule of the field itself is in the list too', async (collection, broken, path) => {
    count += 1
    const own = 'prefectures' in broken ? { prefectures: [terms.place] } : broken
    const values = { ...exampleRecords[collection](terms, `rule-${count}`, count + 300), ...own }
    const id = await draftOf(collection, values)
    const answer = await ask(collection, { id, values })
    expect(shown(answer).map((line) => line.split(' ')[0])).toEqual([path])
    expect(shown(answer)).toEqual(told(await publish(collection, id)))
  })
})
