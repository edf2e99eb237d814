/** What readers see follows what is published: one revision for each change, one snapshot, and no draft in it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { healthReport } from '../../../src/catalogue/health'
import { loadCatalogue, newestRevision } from '../../../src/catalogue/load'
import { refreshCatalogue } from '../../../src/catalogue/refresh'
import { currentRevision, currentSnapshot } from '../../../src/catalogue/registry'
import type { CaseRecord } from '../../../src/catalogue/types'
import type { Answer } from '../support/ask'
import { exampleCase, publishTerms, type Terms } from '../support/example-case'
import { pictureForm } from '../support/pictures'
import { openProduct, type Product } from '../support/product'

let product: Product
let terms: Terms
let count = 0

beforeAll(async () => {
  product = await openProduct()
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
afterAll(() => product.close())
beforeEach(() => refreshCatalogue(product.payload))

const publish = { _status: 'published' }
const publisher = (method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: object): Promise<Answer> => product.ask(method, path, { as: 'publisher', query: { depth: 0 }, body })

async function live(more: object = {}): Promise<{ id: unknown; slug: string }> {
  count += 1
  const slug = `live-${count}`
  const answer = await publisher('POST', '/cases', { ...exampleCase(terms, slug), ...more, ...publish })
  expect(answer.status).toBe(201)
  return { id: answer.at('doc.id'), slug }
}

const tag = (slug: string): Promise<Answer> => publisher('POST', '/impact-tags', {
  slug, name: { ja: slug }, definition: { ja: '定義' }, definitionSource: { ja: '出典' }, stage: 'direct', elements: ['economic'], ...publish,
})

/** What readers see of a case after the next look at the database. */
async function shown(slug: string): Promise<CaseRecord | undefined> {
  await refreshCatalogue(product.payload)
  return currentSnapshot().cases.find((record) => record.slug === slug)
}

/** How much the revision rises while something is done. */
async function rise(work: () => Promise<unknown>): Promise<number> {
  const before = await newestRevision(product.payload)
  await work()
  return (await newestRevision(product.payload)) - before
}

describe('a case', () => {
  test('is shown once it is published, as it was written, and the revision rises by one', async () => {
    expect(await rise(() => live())).toBe(1)
    const record = await shown(`live-${count}`)
    expect(record).toMatchObject({
      title: { ja: `live-${count} titleの日本語`, en: `live-${count} title in English` }, survey: 'survey', places: ['east-town'], sources: ['report'],
      timeline: [{ id: `live-${count}-t1`, period: { text: '1996', start: '1996-01-01' } }, { programme: 'partnership', countries: ['MW'], organisations: ['east-town-hall'] }],
      outcomes: [{ impact: 'vitality', evidence: { source: 'report', locator: '第1章', level: 'stated' } }], factors: [{ factor: 'key-person' }],
      pathways: [{ from: { kind: 'event', row: `live-${count}-t1` }, to: { kind: 'impact', impact: 'vitality' } }],
      derived: { elements: ['social'], countries: ['MW'], programmes: ['partnership'], firstYear: 1996, firstJicaYear: 2016 },
    })
    expect(currentRevision()).toBe(await newestRevision(product.payload))
  })
  test('is not shown while it is a draft, and saving drafts raises no revision', async () => {
    const { id, slug } = await live()
    const drafts = async (): Promise<void> => {
      for (const query of [{ draft: true }, { draft: true, autosave: true }]) {
        await product.ask('PATCH', `/cases/${id}`, { as: 'author', query, body: { title: { ja: '下書き' } } })
      }
      await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: exampleCase(terms, 'only-a-draft') })
      await product.ask('POST', `/cases/${id}/duplicate`, { as: 'author' })
    }
    expect(await rise(drafts)).toBe(0)
    expect((await shown(slug))?.title.ja).toBe(`${slug} titleの日本語`)
    expect(JSON.stringify(currentSnapshot())).not.toMatch(/下書き|only-a-draft|-copy-/)
  })
  test('is gone once it is unpublished, and back once it is published again', async () => {
    const { id, slug } = await live()
    expect(await shown(slug)).toBeDefined()
    expect(await rise(() => publisher('PATCH', `/cases/${id}`, { _status: 'draft' }))).toBe(1)
    expect(await shown(slug)).toBeUndefined()
    await publisher('PATCH', `/cases/${id}`, publish)
    expect(await shown(slug)).toBeDefined()
  })
  test('is gone once it is deleted', async () => {
    const { id, slug } = await live()
    expect(await rise(() => publisher('DELETE', `/cases/${id}`))).toBe(1)
    expect(await shown(slug)).toBeUndefined()
  })
  test('is left out when the access rules keep it from readers, although it is published', async () => {
    const { slug } = await live()
    const { access } = product.payload.collections.cases.config
    const { read } = access
    access.read = () => ({ slug: { not_equals: slug } })
    const { snapshot } = await loadCatalogue(product.payload).finally(() => (access.read = read))
    expect(snapshot.cases.length).toBeGreaterThan(0)
    expect(snapshot.cases.map((record) => record.slug)).not.toContain(slug)
  })
  test('that could not be published leaves the revision as it was', async () => {
    expect(await rise(() => publisher('POST', '/cases', { ...exampleCase(terms, 'faulty'), summary: {}, ...publish }))).toBe(0)
  })
  test('that is renamed keeps those that relate to it, and remembers its old address', async () => {
    const { id, slug } = await live()
    const other = await live({ related: [id] })
    expect((await shown(other.slug))?.related).toEqual([slug])
    await publisher('PATCH', `/cases/${id}`, { slug: `${slug}-renamed`, ...publish })
    expect((await shown(other.slug))?.related).toEqual([`${slug}-renamed`])
    expect((await shown(`${slug}-renamed`))?.formerSlugs).toEqual([slug])
  })
  test('that others relate to takes no id of its own with it when it goes', async () => {
    const { id } = await live()
    const other = await live({ related: [id] })
    await publisher('PATCH', `/cases/${id}`, { _status: 'draft' })
    expect((await shown(other.slug))?.related).toEqual([])
  })
  test('shows its picture with its words and sizes', async () => {
    const words = { alt: { ja: '棚田', en: 'Rice terraces' }, credit: { ja: '町役場', en: 'Town hall' } }
    const form = await pictureForm({ data: words })
    const image = await product.ask('POST', '/media', { as: 'author', form })
    const { slug } = await live({ images: [{ image: image.at('doc.id'), caption: { ja: '秋' } }] })
    expect((await shown(slug))?.images).toMatchObject([{ ...words, caption: { ja: '秋', en: '' }, width: 60, height: 40, url: image.at('doc.url') }])
    expect(await rise(() => publisher('PATCH', `/media/${image.at('doc.id')}`, { alt: { ja: '秋の棚田' } }))).toBe(1)
    expect((await shown(slug))?.images[0]?.alt.ja).toBe('秋の棚田')
  })
})

describe('a vocabulary entry', () => {
  test('shows its new name in every place', async () => {
    const { slug } = await live()
    await publisher('PATCH', `/promoting-factors/${terms.factor}`, { name: { ja: '鍵となる人' }, slug: 'key-people', ...publish })
    expect((await shown(slug))?.factors[0]?.factor).toBe('key-people')
    expect(currentSnapshot().promotingFactors.find(({ slug: own }) => own === 'key-people')).toMatchObject({ name: { ja: '鍵となる人' }, formerSlugs: ['key-person'] })
    await publisher('PATCH', `/promoting-factors/${terms.factor}`, { slug: 'key-person', ...publish })
  })
  test('that was unpublished leaves the cases that use it, and no id of it stays behind', async () => {
    const made = await tag('leaving')
    const whole = exampleCase(terms, 'x')
    const { slug } = await live({
      outcomes: [...whole.outcomes, ...whole.outcomes].map((row, index) => ({ ...row, id: `${row.id}-${index}-${count}`, impact: index ? made.at('doc.id') : terms.impact })),
      pathways: [{ from: { impact: terms.impact }, to: { impact: made.at('doc.id') }, statement: { ja: '道' }, evidence: whole.outcomes[0]?.evidence }],
    })
    expect((await shown(slug))?.derived).toMatchObject({ impacts: ['vitality', 'leaving'], elements: ['social', 'economic'] })
    await publisher('PATCH', `/impact-tags/${made.at('doc.id')}`, { _status: 'draft' })
    const record = await shown(slug)
    expect(record?.outcomes.map(({ impact }) => impact)).toEqual(['vitality'])
    expect(record?.pathways).toEqual([])
    expect(record?.derived).toMatchObject({ impacts: ['vitality'], elements: ['social'] })
    expect(currentSnapshot().impactTags.map(({ slug: own }) => own)).not.toContain('leaving')
    if (typeof made.at('doc.id') === 'string') expect(JSON.stringify(currentSnapshot())).not.toContain(made.at('doc.id'))
  })
  test('a place, programme, country or organisation that was unpublished falls out of its rows', async () => {
    const { slug } = await live()
    const uses: [path: string, read: (record: CaseRecord | undefined) => unknown, with_: unknown, without: unknown][] = [
      [`/places/${terms.place}`, (record) => record?.places, ['east-town'], []],
      [`/programmes/${terms.programme}`, (record) => record?.timeline[1]?.programme, 'partnership', null],
      [`/countries/${terms.country}`, (record) => record?.derived.countries, ['MW'], []],
      [`/organisations/${terms.organisation}`, (record) => [record?.actors.length, record?.timeline[1]?.organisations], [1, ['east-town-hall']], [0, []]],
    ]
    for (const [path, read, whole, without] of uses) {
      expect(read(await shown(slug))).toEqual(whole)
      await publisher('PATCH', path, { _status: 'draft' })
      expect(read(await shown(slug))).toEqual(without)
      await publisher('PATCH', path, publish)
    }
  })
  test('and the settings of the site are shown as soon as they are saved', async () => {
    expect(await rise(() => publisher('POST', '/globals/site', { name: { ja: '事例集', en: 'Cases' } }))).toBe(1)
    await refreshCatalogue(product.payload)
    expect(currentSnapshot().site.name).toEqual({ ja: '事例集', en: 'Cases' })
  })
})

describe('looking at the database', () => {
  /** Which collections the next look reads. */
  async function readBy(work: () => Promise<unknown>): Promise<string[]> {
    const spy = vi.spyOn(product.payload, 'find')
    await work()
    const read = spy.mock.calls.map(([{ collection }]) => collection)
    spy.mockRestore()
    return read
  }
  const look = (): Promise<string[]> => readBy(() => refreshCatalogue(product.payload))

  test('reads one number when nothing has changed', async () => {
    expect(await look()).toEqual(['catalogue-changes'])
  })
  test('reads the changed case alone when a case has changed', async () => {
    const { id, slug } = await live()
    await live()
    await refreshCatalogue(product.payload)
    await publisher('PATCH', `/cases/${id}`, { title: { ja: '新しい題名' }, ...publish })
    const before = currentSnapshot()
    const spy = vi.spyOn(product.payload, 'find')
    await refreshCatalogue(product.payload)
    const reads = spy.mock.calls.map(([args]) => args)
    spy.mockRestore()
    expect(reads.map(({ collection }) => collection)).toEqual(['catalogue-changes', 'catalogue-changes', 'cases'])
    expect(JSON.stringify(reads[2]?.where)).toContain(JSON.stringify({ in: [String(id)] }))
    expect(currentSnapshot().cases.find((record) => record.slug === slug)?.title.ja).toBe('新しい題名')
    // Everything else is the very same as before.
    expect(currentSnapshot().impactTags).toBe(before.impactTags)
    expect(currentSnapshot().cases.filter((record) => record.slug !== slug).every((record) => before.cases.includes(record))).toBe(true)
  })
  /** Ids of the cases that are read whole meanwhile. */
  async function casesReadBy(work: () => Promise<unknown>): Promise<string[]> {
    const find = product.payload.db.find.bind(product.payload.db)
    const ids: string[] = []
    const spy = vi.spyOn(product.payload.db, 'find')
    spy.mockImplementation(async (args: Parameters<typeof find>[0]) => {
      const found = await find(args)
      if (args.collection === 'cases' && args.select === undefined) ids.push(...found.docs.map(({ id }) => String(id)))
      return found
    })
    await work()
    spy.mockRestore()
    return ids.sort()
  }
  const lookAtCases = (): Promise<string[]> => casesReadBy(() => refreshCatalogue(product.payload))

  test('reads a new case alone', async () => {
    const { id } = await live()
    expect(await lookAtCases()).toEqual([String(id)])
  })
  test('reads the vocabularies but no case when a term has a new name', async () => {
    const { slug } = await live()
    const record = await shown(slug)
    await publisher('PATCH', `/impact-tags/${terms.impact}`, { name: { en: 'Vitality' }, ...publish })
    expect(await casesReadBy(async () => expect(await look()).toContain('programmes'))).toEqual([])
    expect(currentSnapshot().impactTags.find(({ slug: own }) => own === 'vitality')?.name.en).toBe('Vitality')
    expect(await shown(slug)).toBe(record)
  })
  test('reads only those cases that a renamed, withdrawn or returned record touches', async () => {
    const { id, slug } = await live()
    const other = await live({ related: [id] })
    await shown(slug)
    const both = [String(id), String(other.id)].sort()
    for (const change of [{ slug: `${slug}-moved` }, { _status: 'draft' }, {}]) {
      await publisher('PATCH', `/cases/${id}`, { ...publish, ...change })
      expect(await lookAtCases()).toEqual('_status' in change ? [String(other.id)] : both)
    }
    const made = await tag('passing')
    expect(await lookAtCases()).toEqual([])
    const whole = exampleCase(terms, 'x')
    await publisher('PATCH', `/cases/${id}`, { outcomes: [...whole.outcomes.map((row) => ({ ...row, id: `passing-${count}`, impact: made.at('doc.id') }))], ...publish })
    await lookAtCases()
    await publisher('PATCH', `/impact-tags/${made.at('doc.id')}`, { elements: ['social', 'multicultural'], ...publish })
    expect(await lookAtCases()).toEqual([String(id)])
    expect((await shown(`${slug}-moved`))?.derived.elements).toEqual(['social', 'multicultural'])
  })
  test('misses nothing that goes away while everything is read', async () => {
    const bare = { study: { kind: 'cancelled' }, timeline: [], outcomes: [], factors: [], pathways: [], sections: [], keyFigures: [], actors: [], challenges: [] }
    const many: unknown[] = []
    for (let index = 0; index < 27; index += 1) many.push((await live(bare)).id)
    const before = await product.payload.count({ collection: 'cases', where: { _status: { equals: 'published' } }, overrideAccess: true })
    const find = product.payload.db.find.bind(product.payload.db)
    let steps = 0
    const spy = vi.spyOn(product.payload.db, 'find')
    spy.mockImplementation(async (args: Parameters<typeof find>[0]) => {
      const isStepOfCases = args.collection === 'cases' && args.select === undefined
      const found = await find(args)
      // After the first step of cases, the first case of all is unpublished.
      if (isStepOfCases && (steps += 1) === 1) await publisher('PATCH', `/cases/${String(found.docs[0]?.id)}`, { _status: 'draft' })
      return found
    })
    const { snapshot } = await loadCatalogue(product.payload)
    spy.mockRestore()
    expect(steps).toBeGreaterThan(2)
    // It had been read already; the next look takes it out.
    expect(snapshot.cases).toHaveLength(before.totalDocs)
    await refreshCatalogue(product.payload)
    expect(currentSnapshot().cases).toHaveLength(before.totalDocs - 1)
  })
})

describe('while the database is away', () => {
  test('readers keep the last snapshot, the health page says so, and the next look after it is back goes on', async () => {
    const { slug, id } = await live()
    await shown(slug)
    expect(healthReport().status).toBe('ok')
    const before = currentSnapshot()
    const spy = vi.spyOn(product.payload, 'find').mockRejectedValue(new Error('the database is away'))
    await refreshCatalogue(product.payload)
    spy.mockRestore()
    expect(currentSnapshot()).toBe(before)
    expect(healthReport()).toMatchObject({ status: 'degraded', database: { reachable: false }, catalogue: { loaded: true, revision: before.revision } })
    await publisher('PATCH', `/cases/${id}`, { title: { ja: 'あとで' }, ...publish })
    expect((await shown(slug))?.title.ja).toBe('あとで')
    expect(healthReport()).toMatchObject({ status: 'ok', database: { reachable: true } })
  })
})
