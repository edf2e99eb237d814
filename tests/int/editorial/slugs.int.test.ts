/** Addresses: unique, remembered when they change; and nothing is deleted that something else stands on. */
import { beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const publish = { _status: 'published' }

function newSlug(): string {
  count += 1
  return `case-${count}`
}
async function live(slug = newSlug(), more: object = {}): Promise<{ id: unknown; slug: string; answer: Answer }> {
  const answer = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...exampleCase(terms, slug), ...more, ...publish } })
  return { id: answer.at('doc.id'), slug, answer }
}
const change = (id: unknown, body: object, draft = false): Promise<Answer> =>
  product.ask('PATCH', `/cases/${id}`, { as: 'publisher', query: draft ? { draft, depth: 0 } : { depth: 0 }, body: draft ? body : { ...body, ...publish } })
const formerSlugs = (answer: Answer): unknown => {
  const rows = answer.at('doc.formerSlugs')
  return Array.isArray(rows) ? rows.map((row: unknown) => Object(row).slug) : rows
}

describe('a slug', () => {
  test("that another record has is refused, with that record's name", async () => {
    const { slug } = await live()
    const { answer } = await live(slug, { timeline: [], pathways: [], outcomes: [], factors: [], study: { kind: 'cancelled' } })
    expect(refusalIn(answer)).toMatchObject({
      status: 400,
      faults: [{ path: 'slug', label: `「URL用の名前」：「${slug} titleの日本語」がすでに使っています。別の名前にしてください。` }],
    })
  })
  test('that a draft took is refused when it is published', async () => {
    const { slug } = await live()
    const draft = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { ...exampleCase(terms, newSlug()) } })
    await change(draft.at('doc.id'), { slug }, true)
    expect(refusalIn(await change(draft.at('doc.id'), {}))).toMatchObject({ status: 400, faults: [{ path: 'slug' }] })
  })
  test('that another record used to have is refused: its citations lead there', async () => {
    const { id, slug } = await live()
    expect((await change(id, { slug: newSlug() })).status).toBe(200)
    const { answer } = await live(slug, { timeline: [], pathways: [], outcomes: [], factors: [], study: { kind: 'cancelled' } })
    expect(refusalIn(answer)).toMatchObject({ status: 400, faults: [{ path: 'slug', message: expect.stringContaining('以前使っていた') }] })
  })
  test.each(['East Town', 'いーすと', 'a--b', '-a', 'A', 'a_b', 'a/b', 'a?b', '../a'])('%s is no address, and is refused when published', async (slug) => {
    expect(refusalIn((await live(newSlug(), { slug })).answer).faults.map(({ path }) => path)).toContain('slug')
  })
  test('may be missing in any number of drafts, left out or emptied', async () => {
    for (const slug of [undefined, undefined, null, null, '', '', ' ', ' ']) {
      const answer = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: '題名だけ' }, slug } })
      expect([slug, answer.status]).toEqual([slug, 201])
    }
  })
  test('of a copy is its own, and the copy inherits no former ones', async () => {
    const { id } = await live()
    await change(id, { slug: newSlug() })
    const copies = [
      await product.ask('POST', `/cases/${id}/duplicate`, { as: 'author' }),
      await product.ask('POST', `/cases/${id}/duplicate`, { as: 'author' }),
    ]
    expect(new Set(copies.map((copy) => copy.at('doc.slug'))).size).toBe(2)
    for (const copy of copies) expect(formerSlugs(copy)).toEqual([])
  })
})

describe('two records of one name', () => {
  test('are told apart in lists and pickers by their addresses, municipalities by their prefectures; one alone has its plain name', async () => {
    const place = async (slug: string): Promise<Answer> =>
      product.ask('POST', '/places', { as: 'author', query: { draft: true }, body: { slug, name: { ja: '府中市' } } })
    const [first, second] = [await place('fuchu-tokyo'), await place('fuchu-hiroshima')]
    expect([first.at('doc.listTitle'), second.at('doc.listTitle')]).toEqual(['府中市', '府中市（fuchu-hiroshima）'])
    const renamed = await product.ask('PATCH', `/places/${second.at('doc.id')}`, {
      as: 'author',
      query: { draft: true },
      body: { name: { ja: '広島県府中市' } },
    })
    expect(renamed.at('doc.listTitle')).toBe('広島県府中市')
    const again = await product.ask('PATCH', `/places/${first.at('doc.id')}`, { as: 'author', query: { draft: true }, body: { jisCode: '13206' } })
    expect(again.at('doc.listTitle')).toBe('府中市（東京都）')
    const read = async (language: string): Promise<unknown> => {
      const headers = { 'Accept-Language': language }
      const body = { name: { ja: '府中市', en: 'Fuchu City' } }
      await product.ask('PATCH', `/places/${first.at('doc.id')}`, { as: 'author', headers, query: { draft: true }, body })
      const query = { draft: true, depth: 0, select: { listTitle: true } }
      return (await product.ask('GET', `/places/${first.at('doc.id')}`, { as: 'author', headers, query })).at('listTitle')
    }
    expect([await read('ja'), await read('en')]).toEqual(['府中市（東京都）', 'Fuchu City, Tokyo'])
  })

  test('are read by whoever has the admin in English under their English names; what is stored stays Japanese', async () => {
    const headers = { 'Accept-Language': 'en' }
    const place = async (slug: string): Promise<Answer> =>
      product.ask('POST', '/places', { as: 'author', headers, query: { draft: true }, body: { slug, name: { ja: '伊達市', en: 'Date' } } })
    const [first, second] = [await place('date-hokkaido'), await place('date-fukushima')]
    const ids = [first.at('doc.id'), second.at('doc.id')]
    /** As a picker asks. */
    const offered = async (language: string): Promise<unknown[]> => {
      const query = { draft: true, depth: 0, sort: 'id', where: { id: { in: ids } }, select: { listTitle: true } }
      const { at } = await product.ask('GET', '/places', { as: 'author', headers: { 'Accept-Language': language }, query })
      return [at('docs.0.listTitle'), at('docs.1.listTitle')]
    }
    expect(await offered('en')).toEqual(['Date', 'Date (date-fukushima)'])
    const saved = await product.ask('PATCH', `/places/${ids[1]}`, {
      as: 'author',
      headers,
      query: { draft: true },
      body: { jisCode: '07213', listTitle: 'Date' },
    })
    expect(saved.at('doc.listTitle')).toBe('Date, Fukushima')
    expect(await offered('ja')).toEqual(['伊達市', '伊達市（福島県）'])
    await product.ask('PATCH', `/places/${ids[1]}`, { as: 'author', headers, query: { draft: true }, body: { name: { en: '' } } })
    expect(await offered('en')).toEqual(['Date', '伊達市（福島県）'])
  })
})

describe('an old slug', () => {
  test('is remembered when a live record gets another, and once only', async () => {
    const { id, slug } = await live()
    const [second, third] = [newSlug(), newSlug()]
    expect(formerSlugs(await change(id, { slug: second }))).toEqual([slug])
    expect(formerSlugs(await change(id, { slug: third }))).toEqual([slug, second])
    expect(formerSlugs(await change(id, { title: { en: 'x' } }))).toEqual([slug, second])
    expect(formerSlugs(await change(id, { slug }))).toEqual([second, third])
  })
  test('is remembered even if the change was a draft first, or the record was unpublished in between', async () => {
    const { id, slug } = await live()
    const second = newSlug()
    await change(id, { slug: second }, true)
    expect(formerSlugs(await change(id, {}))).toEqual([slug])
    await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { _status: 'draft' } })
    await change(id, { slug: newSlug() }, true)
    expect(formerSlugs(await change(id, {}))).toEqual([slug, second])
  })
  test('that was only tried in drafts is not remembered: nobody cites it', async () => {
    const { id, slug } = await live()
    for (const typed of ['n', 'ne', 'new', 'new-name']) {
      await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, autosave: true }, body: { slug: `${typed}-${count}` } })
    }
    expect(formerSlugs(await change(id, { slug: newSlug() }))).toEqual([slug])
    const draft = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: exampleCase(terms, newSlug()) })
    await change(draft.at('doc.id'), { slug: newSlug() }, true)
    expect(formerSlugs(await change(draft.at('doc.id'), {}))).toEqual([])
  })
  test('of a vocabulary entry is remembered too', async () => {
    const answer = await product.ask('PATCH', `/impact-tags/${terms.impact}`, { as: 'publisher', body: { slug: 'vitality-of-residents', ...publish } })
    expect(formerSlugs(answer)).toEqual(['vitality'])
  })
})

describe('a copy of a case', () => {
  test('has rows of its own, and its pathways lead to its own events', async () => {
    const { id, slug } = await live()
    const copy = await product.ask('POST', `/cases/${id}/duplicate`, { as: 'author', query: { depth: 0 } })
    const timeline = copy.at('doc.timeline')
    const ids: unknown[] = Array.isArray(timeline) ? timeline.map((row: unknown) => Object(row).id) : []
    expect(ids).toHaveLength(2)
    expect(ids).not.toContain(`${slug}-t1`)
    expect(copy.at('doc.pathways.0.from.event')).toBe(ids[0])
    const own = newSlug()
    const published = await change(copy.at('doc.id'), { number: own, title: { ja: `${own}の題名`, en: `Title of ${own}` }, summary: { ja: `${own}の概要` } })
    expect([published.status, published.at('doc.pathways.0.from.event')]).toEqual([200, ids[0]])
    const original = await product.ask('GET', `/cases/${id}`, { as: 'author', query: { depth: 0 } })
    expect(original.at('pathways.0.from.event')).toBe(`${slug}-t1`)
  })
})

describe('deleting', () => {
  const used = (): [collection: string, id: unknown][] => [
    ['sources', terms.source],
    ['surveys', terms.survey],
    ['places', terms.place],
    ['countries', terms.country],
    ['organisations', terms.organisation],
    ['programmes', terms.programme],
    ['impact-tags', terms.impact],
    ['promoting-factors', terms.factor],
  ]

  test('a term that a published case uses is refused, with the names of its users', async () => {
    const { slug } = await live()
    for (const [collection, id] of used()) {
      const refusal = refusalIn(await product.ask('DELETE', `/${collection}/${id}`, { as: 'publisher' }))
      expect([collection, refusal.status]).toEqual([collection, 409])
      expect(refusal.message).toContain('titleの日本語')
      expect((await product.ask('GET', `/${collection}/${id}`, { as: 'author' })).status).toBe(200)
    }
    expect(slug).toBeTruthy()
  })
  test('a term that only a draft uses, new or over a live case, is refused too', async () => {
    const impact = async (slug: string) =>
      (await product.ask('POST', '/impact-tags', { as: 'author', query: { draft: true }, body: { slug, name: { ja: slug } } })).at('doc.id')
    const [inNew, inNewer] = [await impact('used-in-new-draft'), await impact('used-in-newer-draft')]
    await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: '新しい下書き' }, outcomes: [{ impact: inNew }] } })
    const { id } = await live()
    await change(id, { title: { ja: '公開後の下書き' }, outcomes: [{ impact: inNewer }] }, true)
    expect(refusalIn(await product.ask('DELETE', `/impact-tags/${inNew}`, { as: 'publisher' }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('「新しい下書き」'),
    })
    expect(refusalIn(await product.ask('DELETE', `/impact-tags/${inNewer}`, { as: 'publisher' }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('「公開後の下書き」'),
    })
  })
  test('a term that a live case uses and its newer draft no longer does is refused: readers still see it', async () => {
    const tag = await product.ask('POST', '/impact-tags', {
      as: 'publisher',
      body: { slug: 'leaving', name: { ja: '去る' }, definition: { ja: '定義' }, definitionSource: { ja: '出典' }, stage: 'direct', ...publish },
    })
    const slug = newSlug()
    const whole = exampleCase(terms, slug)
    const { id } = await live(slug, { outcomes: whole.outcomes.map((row) => ({ ...row, impact: tag.at('doc.id') })) })
    await change(id, { outcomes: [] }, true)
    expect((await product.ask('DELETE', `/impact-tags/${tag.at('doc.id')}`, { as: 'publisher' })).status).toBe(409)
  })
  test('many at once is refused if one of them is in use, and none is deleted', async () => {
    const spare = (await product.ask('POST', '/places', { as: 'author', query: { draft: true }, body: { slug: 'spare', name: { ja: '余り' } } })).at('doc.id')
    const answer = await product.ask('DELETE', '/places', { as: 'publisher', query: { where: { id: { in: [spare, terms.place] } } } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('使われているため削除できません')
    expect((await product.ask('GET', `/places/${spare}`, { as: 'author' })).status).toBe(200)
  })
  test('a case that another relates to is refused; one that relates to itself alone is not', async () => {
    const first = await live()
    await live(newSlug(), { related: [first.id] })
    expect((await product.ask('DELETE', `/cases/${first.id}`, { as: 'publisher' })).status).toBe(409)
    const own = await live()
    await change(own.id, { related: [own.id] })
    expect((await product.ask('DELETE', `/cases/${own.id}`, { as: 'publisher' })).status).toBe(200)
  })
  test('what nothing uses is done', async () => {
    const { id } = await live()
    expect((await product.ask('DELETE', `/cases/${id}`, { as: 'publisher' })).status).toBe(200)
  })
  test('is refused in English to those who read English', async () => {
    const answer = await product.ask('DELETE', `/sources/${terms.source}`, { as: 'publisher', headers: { 'Accept-Language': 'en' } })
    expect(refusalIn(answer).message).toMatch(
      /^This cannot be deleted because it is in use by: .+ more\. Remove it there first\.$|^This cannot be deleted because it is in use by: .+\. Remove it there first\.$/,
    )
  })
})
