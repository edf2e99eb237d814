/** What readers see follows what is published: one revision for each change, one snapshot, and no draft in it. */
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { healthReport } from '@/src/catalogue/loading/health'
import { loadCatalogue, newestRevision } from '@/src/catalogue/loading/load'
import { refreshCatalogue } from '@/src/catalogue/loading/refresh'
import type { CaseRecord } from '@/src/catalogue/types'
import { exampleCase } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { type Newsroom, openNewsroom, publish } from './newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await openNewsroom()
})
afterAll(() => room.close())
beforeEach(() => refreshCatalogue(room.payload))

describe('a case', () => {
  test('is shown once it is published, as it was written, and the revision rises by one', async () => {
    const before = await newestRevision(room.payload)
    const { slug } = await room.live()
    expect(await newestRevision(room.payload)).toBe(before + 1)
    const record = await room.shown(slug)
    expect(record).toMatchObject({
      title: { ja: `${slug} titleの日本語`, en: `${slug} title in English` },
      survey: 'survey',
      places: ['east-town'],
      sources: ['report'],
      timeline: [
        { id: `${slug}-t1`, period: { text: '1996', start: '1996-01-01' } },
        { programme: 'partnership', countries: ['MW'], organisations: ['east-town-hall'] },
      ],
      outcomes: [{ impact: 'vitality', evidence: { source: 'report', locator: '第1章', level: 'stated' } }],
      factors: [{ factor: 'key-person' }],
      pathways: [{ from: { kind: 'event', row: `${slug}-t1` }, to: { kind: 'impact', impact: 'vitality' } }],
      derived: { elements: ['social'], countries: ['MW'], programmes: ['partnership'], firstYear: 1996, firstJicaYear: 2016 },
    })
    expect(currentSnapshot().revision).toBe(await newestRevision(room.payload))
  })
  test('is not shown while it is a draft, and saving drafts raises no revision', async () => {
    const { id, slug } = await room.live()
    const drafts = async (): Promise<void> => {
      for (const query of [{ draft: true }, { draft: true, autosave: true }]) {
        await room.ask('PATCH', `/cases/${id}`, { as: 'author', query, body: { title: { ja: '下書き' } } })
      }
      await room.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: exampleCase(room.terms, 'only-a-draft') })
      await room.ask('POST', `/cases/${id}/duplicate`, { as: 'author' })
    }
    expect(await room.rise(drafts)).toBe(0)
    expect((await room.shown(slug))?.title.ja).toBe(`${slug} titleの日本語`)
    expect(JSON.stringify(currentSnapshot())).not.toMatch(/下書き|only-a-draft|-copy-/)
  })
  test('is gone once it is unpublished, and back once it is published again', async () => {
    const { id, slug } = await room.live()
    expect(await room.shown(slug)).toBeDefined()
    expect(await room.rise(() => room.publisher('PATCH', `/cases/${id}`, { _status: 'draft' }))).toBe(1)
    expect(await room.shown(slug)).toBeUndefined()
    await room.publisher('PATCH', `/cases/${id}`, publish)
    expect(await room.shown(slug)).toBeDefined()
  })
  test('is gone once it is deleted', async () => {
    const { id, slug } = await room.live()
    expect(await room.rise(() => room.publisher('DELETE', `/cases/${id}`))).toBe(1)
    expect(await room.shown(slug)).toBeUndefined()
  })
  test('is left out when the access rules keep it from readers, although it is published', async () => {
    const { slug } = await room.live()
    const { access } = room.payload.collections.cases.config
    const { read } = access
    access.read = () => ({ slug: { not_equals: slug } })
    const { snapshot } = await loadCatalogue(room.payload).finally(() => (access.read = read))
    expect(snapshot.cases.length).toBeGreaterThan(0)
    expect(snapshot.cases.map((record) => record.slug)).not.toContain(slug)
  })
  test('that could not be published leaves the revision as it was', async () => {
    expect(await room.rise(() => room.publisher('POST', '/cases', { ...exampleCase(room.terms, 'faulty'), summary: {}, ...publish }))).toBe(0)
  })
  test('that is renamed keeps those that relate to it, and remembers its old address', async () => {
    const { id, slug } = await room.live()
    const other = await room.live({ related: [id] })
    expect((await room.shown(other.slug))?.related).toEqual([slug])
    await room.publisher('PATCH', `/cases/${id}`, { slug: `${slug}-renamed`, ...publish })
    expect((await room.shown(other.slug))?.related).toEqual([`${slug}-renamed`])
    expect((await room.shown(`${slug}-renamed`))?.formerSlugs).toEqual([slug])
  })
  test('that others relate to takes no id of its own with it when it goes', async () => {
    const { id } = await room.live()
    const other = await room.live({ related: [id] })
    await room.withdraw('cases', id)
    expect((await room.shown(other.slug))?.related).toEqual([])
  })
  test('shows its picture with its words and sizes', async () => {
    const words = { alt: { ja: '棚田', en: 'Rice terraces' }, credit: { ja: '町役場', en: 'Town hall' } }
    const form = await pictureForm({ data: words })
    const image = await room.ask('POST', '/media', { as: 'author', form })
    const { slug } = await room.live({ images: [{ image: image.at('doc.id'), caption: { ja: '秋' } }] })
    expect((await room.shown(slug))?.images).toMatchObject([{ ...words, caption: { ja: '秋', en: '' }, width: 60, height: 40, url: image.at('doc.url') }])
    expect(await room.rise(() => room.publisher('PATCH', `/media/${image.at('doc.id')}`, { alt: { ja: '秋の棚田' } }))).toBe(1)
    expect((await room.shown(slug))?.images[0]?.alt.ja).toBe('秋の棚田')
  })
})

describe('a vocabulary entry', () => {
  test('shows its new name in every place', async () => {
    const { slug } = await room.live()
    await room.publisher('PATCH', `/promoting-factors/${room.terms.factor}`, { name: { ja: '鍵となる人' }, slug: 'key-people', ...publish })
    expect((await room.shown(slug))?.factors[0]?.factor).toBe('key-people')
    expect(currentSnapshot().promotingFactors.find(({ slug: own }) => own === 'key-people')).toMatchObject({
      name: { ja: '鍵となる人' },
      formerSlugs: ['key-person'],
    })
    await room.publisher('PATCH', `/promoting-factors/${room.terms.factor}`, { slug: 'key-person', ...publish })
  })
  test('that is gone all the same leaves the cases that use it, no id of it stays behind, and health and log say so', async () => {
    const made = await room.tag('leaving')
    const whole = exampleCase(room.terms, 'x')
    const { slug } = await room.live({
      outcomes: [...whole.outcomes, ...whole.outcomes].map((row, index) => ({
        ...row,
        id: `leaving-${index}`,
        impact: index ? made.at('doc.id') : room.terms.impact,
      })),
      pathways: [{ from: { impact: room.terms.impact }, to: { impact: made.at('doc.id') }, statement: { ja: '道' }, evidence: whole.outcomes[0]?.evidence }],
    })
    expect((await room.shown(slug))?.derived).toMatchObject({ impacts: ['vitality', 'leaving'], elements: ['social', 'economic'] })
    const gapsBefore = healthReport().catalogue.missingReferences
    const warned = vi.spyOn(room.payload.logger, 'warn')
    await room.withdraw('impact-tags', made.at('doc.id'))
    const record = await room.shown(slug)
    expect(record?.outcomes.map(({ impact }) => impact)).toEqual(['vitality'])
    expect(record?.pathways).toEqual([])
    expect(record?.derived).toMatchObject({ impacts: ['vitality'], elements: ['social'] })
    expect(currentSnapshot().impactTags.map(({ slug: own }) => own)).not.toContain('leaving')
    if (typeof made.at('doc.id') === 'string') expect(JSON.stringify(currentSnapshot())).not.toContain(made.at('doc.id'))
    // The tag itself, the outcome and the pathway that cannot be shown without it.
    expect(healthReport().catalogue.missingReferences).toBe(gapsBefore + 3)
    expect(JSON.stringify(healthReport())).not.toContain('leaving')
    expect(JSON.stringify(warned.mock.calls)).toMatch(/Missing references.*impact-tags\/.*outcomes: 1 row.*pathways: 1 row/)
    const times = warned.mock.calls.length
    await room.publisher('PATCH', `/promoting-factors/${room.terms.factor}`, { name: { en: 'Key person' }, ...publish })
    await refreshCatalogue(room.payload)
    expect(warned.mock.calls.length).toBe(times)
    warned.mockRestore()
    await room.publisher('PATCH', `/impact-tags/${made.at('doc.id')}`, publish)
    await refreshCatalogue(room.payload)
    expect(healthReport().catalogue.missingReferences).toBe(gapsBefore)
  })
  test('a place, programme, country or organisation that is gone all the same falls out of its rows', async () => {
    const { slug } = await room.live()
    const uses: [collection: CollectionSlug, id: unknown, read: (record: CaseRecord | undefined) => unknown, with_: unknown, without: unknown][] = [
      ['places', room.terms.place, (record) => record?.places, ['east-town'], []],
      ['programmes', room.terms.programme, (record) => record?.timeline[1]?.programme, 'partnership', null],
      ['countries', room.terms.country, (record) => record?.derived.countries, ['MW'], []],
      ['organisations', room.terms.organisation, (record) => [record?.actors.length, record?.timeline[1]?.organisations], [1, ['east-town-hall']], [0, []]],
    ]
    for (const [collection, id, read, whole, without] of uses) {
      expect(read(await room.shown(slug))).toEqual(whole)
      await room.withdraw(collection, id)
      expect(read(await room.shown(slug))).toEqual(without)
      await room.publisher('PATCH', `/${collection}/${id}`, publish)
    }
  })
  test('and the settings of the site are shown as soon as they are saved', async () => {
    expect(await room.rise(() => room.publisher('POST', '/globals/site', { name: { ja: '事例集', en: 'Cases' } }))).toBe(1)
    await refreshCatalogue(room.payload)
    expect(currentSnapshot().site.name).toEqual({ ja: '事例集', en: 'Cases' })
  })
})
