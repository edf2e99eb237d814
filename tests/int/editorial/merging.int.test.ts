/** Two entries that are one: every row that names the one names the other, in what readers see and in drafts, and back again. */
import { type CollectionSlug, createLocalReq, type Where } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { loadCatalogue, newestRevision, takeOver } from '@/src/catalogue/loading/load'
import { lookup } from '@/src/catalogue/lookup'
import { madeByMerges } from '@/src/editorial/merges/told'
import { get } from '@/src/model/reading'
import { type Answer, messageOf } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'
import { inTurn } from '@/tests/support/extent.mjs'
import { exampleRecords } from './example-records'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

type Id = number | string
type Kind = 'countries' | 'impact-tags' | 'local-conditions' | 'organisations' | 'places' | 'programmes' | 'promoting-factors' | 'sources'
const kinds: readonly Kind[] = ['impact-tags', 'promoting-factors', 'local-conditions', 'programmes', 'places', 'countries', 'organisations', 'sources']

function idIn(answer: Answer): Id {
  const id = answer.at('doc.id')
  if (typeof id !== 'number' && typeof id !== 'string') throw new Error(`Nothing was stored: ${answer.text}`)
  return id
}

async function store(collection: string, body: object, _status: 'draft' | 'published' = 'published'): Promise<Id> {
  return idIn(await product.ask('POST', `/${collection}`, { as: 'publisher', query: { depth: 0, draft: _status === 'draft' }, body: { ...body, _status } }))
}

const slugOf = (kind: Kind, number: number): string => `${kind}-${number}`
async function entry(kind: Kind, status: 'draft' | 'published' = 'published', more: object = {}): Promise<{ readonly id: Id; readonly slug: string }> {
  count += 1
  const slug = slugOf(kind, count)
  return { slug, id: await store(kind, { ...exampleRecords[kind](terms, slug, count + 100), ...(kind === 'places' && { jisCode: null }), ...more }, status) }
}

const newest = (collection: string, id: Id): Promise<Answer> => product.ask('GET', `/${collection}/${id}`, { as: 'author', query: { draft: true, depth: 0 } })
const live = (collection: string, id: Id): Promise<Answer> => product.ask('GET', `/${collection}/${id}`, { as: 'author', query: { depth: 0 } })
const typeOn = (collection: string, id: Id, body: object): Promise<Answer> =>
  product.ask('PATCH', `/${collection}/${id}`, { as: 'author', query: { draft: true, depth: 0 }, body: { ...body, _status: 'draft' } })

const pair = (kind: string, id: Id, into: Id) => ({ id, into: { collection: kind, id: into } })
const preview = (kind: string, id: Id, into: Id): Promise<Answer> =>
  product.ask('POST', `/${kind}/merge-preview`, { as: 'publisher', body: pair(kind, id, into) })
async function merge(kind: string, id: Id, into: Id): Promise<Answer> {
  const sign = (await preview(kind, id, into)).at('sign')
  return product.ask('POST', `/${kind}/merge`, { as: 'publisher', body: { ...pair(kind, id, into), sign } })
}
async function mergesOf(kind: string, id: Id): Promise<readonly unknown[]> {
  const where = { inCollection: { equals: kind }, record: { equals: String(id) } }
  const docs = (await product.ask('GET', '/merges', { as: 'author', query: { where, depth: 0 } })).at('docs')
  return Array.isArray(docs) ? docs : []
}
const takeBack = async (kind: string, id: Id): Promise<Answer> =>
  product.ask('POST', `/${kind}/merge-undo`, { as: 'publisher', body: { merge: get((await mergesOf(kind, id)).at(-1), 'id') } })

/** Row ids are one record's alone. */
const row = (letter: string): string => `u-${count}-${letter}`

/** Everything that a case can name of each kind, in every list that can. */
function using(kind: Kind, id: Id, also: Id, example: ReturnType<typeof exampleCase>): object {
  const text = { ja: 'あること', en: 'something' }
  const evidence = { source: terms.source, locator: '第1章', level: 'stated' }
  const [first, second] = example.timeline
  switch (kind) {
    case 'impact-tags':
      return {
        outcomes: [{ id: row('o1'), impact: id, heading: text, statement: text, evidence }],
        pathways: [{ id: row('p1'), from: { impact: id }, to: { impact: also }, statement: text, evidence }],
      }
    case 'promoting-factors':
      return { factors: [{ id: row('f1'), factor: id, heading: text, statement: text, evidence }] }
    case 'local-conditions':
      return { challenges: [{ id: row('c1'), text, condition: id, evidence }] }
    case 'programmes':
      return { timeline: [first, { ...second, programme: id }], additionalProgrammes: [{ id: row('a1'), programme: id, reason: text }] }
    case 'places':
      return { places: [id, also] }
    case 'countries':
      return { timeline: [first, { ...second, countries: [id, also] }], additionalCountries: [{ id: row('a2'), country: id, reason: text }] }
    case 'organisations':
      return { timeline: [first, { ...second, organisations: [also, id] }], actors: [{ id: row('a3'), organisation: id, role: text }] }
    case 'sources':
      return { sources: [id, terms.source], keyFigures: [{ id: row('k1'), value: 1, unit: text, label: text, evidence: { ...evidence, source: id } }] }
  }
}

async function caseUsing(kind: Kind, id: Id, also: Id, status: 'draft' | 'published' = 'published'): Promise<Id> {
  count += 1
  const example = exampleCase(terms, `case-${kind}-${count}`)
  return store('cases', { ...example, ...using(kind, id, also, example) }, status)
}

/** What the relations of a case to each kind are called. */
const relations: Readonly<Record<Kind, readonly string[]>> = {
  'impact-tags': ['impact'],
  'promoting-factors': ['factor'],
  'local-conditions': ['condition'],
  programmes: ['programme'],
  places: ['places'],
  countries: ['country', 'countries'],
  organisations: ['organisation', 'organisations'],
  sources: ['source', 'sources'],
}

/** Whether a case names an entry anywhere. */
function namesIn(kind: Kind, value: unknown, id: Id): boolean {
  if (Array.isArray(value)) return value.some((item) => namesIn(kind, item, id))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, part]) => (relations[kind].includes(key) ? [part].flat().includes(id) : namesIn(kind, part, id)))
}
const names = (kind: Kind, answer: Answer, id: Id): boolean => namesIn(kind, JSON.parse(answer.text), id)

describe.each(inTurn(kinds, 3, 'merged kinds'))('%s', (kind) => {
  test('are merged in what readers see and in a newer draft, and taken back', async () => {
    const [given, kept] = [await entry(kind), await entry(kind)]
    const id = await caseUsing(kind, given.id, kept.id)
    const drafted = await caseUsing(kind, given.id, kept.id, 'draft')
    await typeOn('cases', id, { summary: { ja: '同僚の下書き', en: 'a draft' } })
    const before = { live: await live('cases', id), draft: await newest('cases', id), drafted: await newest('cases', drafted) }
    expect([names(kind, before.live, given.id), names(kind, before.draft, given.id)]).toEqual([true, true])
    const revision = await newestRevision(product.payload)
    const loaded = await loadCatalogue(product.payload)

    const shown = await preview(kind, given.id, kept.id)
    expect([shown.status, get(shown.at('records.1'), 'isPublic') !== get(shown.at('records.0'), 'isPublic')]).toEqual([200, true])
    const merged = await merge(kind, given.id, kept.id)
    expect([merged.status, merged.at('records')]).toEqual([200, 2])

    // Readers: one revision, no gap, the row and not the draft.
    expect(await newestRevision(product.payload)).toBe(revision + 1)
    const after = await takeOver(product.payload, loaded, [{ collection: kind, id: String(given.id) }], revision + 1)
    const whole = await loadCatalogue(product.payload)
    expect([after.gaps, JSON.stringify(after.snapshot)]).toEqual([[], JSON.stringify(whole.snapshot)])
    for (const answer of [await live('cases', id), await newest('cases', id), await newest('cases', drafted)])
      expect([names(kind, answer, given.id), names(kind, answer, kept.id)]).toEqual([false, true])
    expect([(await live('cases', id)).at('_status'), (await live('cases', id)).at('summary.ja')]).toEqual(['published', before.live.at('summary.ja')])
    expect([(await newest('cases', id)).at('_status'), (await newest('cases', id)).at('summary.ja')]).toEqual(['draft', '同僚の下書き'])
    expect((await newest('cases', drafted)).at('_status')).toBe('draft')
    expect(await newestVersionsOf('cases', id)).toBe(1)

    // The one that was given up is kept, retired, and its address leads on.
    const kept1 = await newest(kind, given.id)
    expect([kept1.at('_status'), kept1.at('retired'), (await live(kind, given.id)).at('_status')]).toEqual(['draft', true, 'draft'])
    expect((await live(kind, kept.id)).at('formerSlugs.0.slug')).toBe(given.slug)
    if (kind !== 'local-conditions') expect(findIn(whole.snapshot, kind, given.slug)).toEqual({ kind: 'moved', slug: kept.slug })

    const undone = await takeBack(kind, given.id)
    expect([undone.status, undone.at('left')]).toEqual([200, []])
    const again = await loadCatalogue(product.payload)
    expect([again.gaps, contentOf(again.snapshot)]).toEqual([[], contentOf(loaded.snapshot)])
    const changes = await changesSince(revision + 1)
    expect(JSON.stringify((await takeOver(product.payload, after, changes, again.snapshot.revision)).snapshot)).toBe(JSON.stringify(again.snapshot))
    for (const [now, then] of [
      [await live('cases', id), before.live],
      [await newest('cases', id), before.draft],
      [await newest('cases', drafted), before.drafted],
    ] as const)
      expect(contentOf(JSON.parse(now.text))).toEqual(contentOf(JSON.parse(then.text)))
    expect([(await live(kind, given.id)).at('_status'), (await newest(kind, given.id)).at('retired')]).toEqual(['published', false])
    expect((await live(kind, kept.id)).at('formerSlugs')).toEqual([])
  })
})

/** What a record says, without when and by whom it was saved. */
function contentOf(value: unknown): unknown {
  const circumstances = ['updatedAt', 'createdAt', 'loadedVersion', 'lastSavedBy', 'lastSaver', 'searchText', 'revision']
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (circumstances.includes(key) ? undefined : part)))
}

async function changesSince(revision: number): Promise<{ collection: string; id: string }[]> {
  const { docs } = await product.payload.find({
    collection: 'catalogue-changes',
    where: { revision: { greater_than: revision } },
    sort: 'revision',
    limit: 0,
    overrideAccess: true,
  })
  return docs.map(({ changedCollection, document }) => ({ collection: changedCollection, id: document }))
}

async function newestVersionsOf(collection: CollectionSlug, id: Id): Promise<number> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  return (await product.payload.findVersions({ collection, where, limit: 0, depth: 0, overrideAccess: true })).docs.length
}

function findIn(snapshot: Parameters<typeof lookup>[0], kind: Exclude<Kind, 'local-conditions'>, slug: string): unknown {
  const { impactTags, promotingFactors, programmes, places, countries, organisations, sources } = lookup(snapshot)
  const all = { 'impact-tags': impactTags, 'promoting-factors': promotingFactors, programmes, places, countries, organisations, sources }
  return all[kind].find(slug)
}

describe('an entry that is merged', () => {
  test('stands once in a list that had both, and its own relation to the other is taken away', async () => {
    const prefecture = await entry('places', 'published', { kind: 'prefecture' })
    const [given, kept] = [await entry('programmes'), await entry('programmes')]
    await product.ask('PATCH', `/programmes/${kept.id}`, { as: 'publisher', body: { parent: given.id, _status: 'published' } })
    const shown = await preview('programmes', given.id, kept.id)
    expect(shown.at('records.0.values.0')).toMatchObject({ becomes: 'removed', isLive: true })
    expect((await merge('programmes', given.id, kept.id)).status).toBe(200)
    expect([(await live('programmes', kept.id)).at('parent'), (await takeBack('programmes', given.id)).at('left')]).toEqual([null, []])
    expect((await live('programmes', kept.id)).at('parent')).toBe(given.id)
    // A town in two prefectures that are one.
    const twin = await entry('places', 'published', { kind: 'prefecture' })
    const town = await entry('places', 'published', { kind: 'municipality', prefectures: [prefecture.id, twin.id] })
    expect((await preview('places', prefecture.id, twin.id)).at('records.0.values.0.becomes')).toBe('folded')
    await merge('places', prefecture.id, twin.id)
    expect((await live('places', town.id)).at('prefectures')).toEqual([twin.id])
  })

  test('meets a colleague who has the form open as any other save does, and is told of in the versions', async () => {
    const [given, kept] = [await entry('impact-tags'), await entry('impact-tags')]
    const id = await caseUsing('impact-tags', given.id, kept.id)
    await typeOn('cases', id, { summary: { ja: '開いたとき' } })
    const opened = (await newest('cases', id)).at('loadedVersion')
    await merge('impact-tags', given.id, kept.id)
    const late = await typeOn('cases', id, { summary: { ja: 'あとから' }, loadedVersion: opened })
    expect([late.status, late.at('errors.0.data.reason'), late.at('errors.0.data.newest.savedBy.name')]).toEqual([409, 'stale', 'publisher'])
    expect([namesIn('impact-tags', JSON.parse((await newest('cases', id)).text), given.id), (await newest('cases', id)).at('summary.ja')]).toEqual([
      false,
      '開いたとき',
    ])
    // One event for all of it, by which each version is told.
    const where = { kind: { equals: 'recordsMerged' }, inCollection: { equals: 'impact-tags' }, record: { equals: String(given.id) } }
    const events = await product.ask('GET', '/events', { as: 'admin', query: { where, depth: 0 } })
    expect([events.at('totalDocs'), String(events.at('docs.0.addresses')).split('\n').sort()]).toEqual([
      1,
      [`cases/${id}#outcomes[${row('o1')}].impact`, `cases/${id}#pathways[${row('p1')}].from.impact`].sort(),
    ])
    const versions = (
      await product.payload.findVersions({ collection: 'cases', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 2, overrideAccess: true })
    ).docs
    const req = await createLocalReq({}, product.payload)
    const told = await madeByMerges(
      req,
      'cases',
      versions.map((version) => String(version.id)),
    )
    expect(told.map(({ kind, who }) => [kind, who])).toEqual([
      ['recordsMerged', 'publisher'],
      ['recordsMerged', 'publisher'],
    ])
  })

  test('is taken back as far as nobody has changed it since; the rest is named and left', async () => {
    const [given, kept, third] = [await entry('promoting-factors'), await entry('promoting-factors'), await entry('promoting-factors')]
    const changed = await caseUsing('promoting-factors', given.id, kept.id)
    const unchanged = await caseUsing('promoting-factors', given.id, kept.id)
    await merge('promoting-factors', given.id, kept.id)
    const rows = (await live('cases', changed)).at('factors')
    const factors = Array.isArray(rows) ? rows.map((row: object) => ({ ...row, factor: third.id })) : []
    await product.ask('PATCH', `/cases/${changed}`, { as: 'publisher', body: { factors, _status: 'published' } })
    // A draft that was begun since has the merged value too.
    await typeOn('cases', unchanged, { summary: { ja: '新しい下書き' } })
    const undone = await takeBack('promoting-factors', given.id)
    expect([undone.status, undone.at('left.0.id'), undone.at('left.1')]).toEqual([200, changed, undefined])
    expect(undone.at('left.0.locations.0')).toMatchObject({
      address: expect.stringContaining(`cases/${changed}#factors[`),
      words: expect.stringContaining('うまくいった理由'),
    })
    expect((await live('cases', changed)).at('factors.0.factor')).toBe(third.id)
    expect([(await live('cases', unchanged)).at('factors.0.factor'), (await newest('cases', unchanged)).at('factors.0.factor')]).toEqual([given.id, given.id])
    expect((await newest('cases', unchanged)).at('summary.ja')).toBe('新しい下書き')
    const again = await product.ask('POST', '/promoting-factors/merge-undo', {
      as: 'publisher',
      body: { merge: get((await mergesOf('promoting-factors', given.id)).at(-1), 'id') },
    })
    expect(again.status).toBe(409)
  })

  test('keeps the draft that a colleague had made of it', async () => {
    const [given, kept] = [await entry('organisations'), await entry('organisations')]
    await typeOn('organisations', given.id, { definition: { ja: '同僚の下書き' } })
    await merge('organisations', given.id, kept.id)
    expect([(await newest('organisations', given.id)).at('definition.ja'), (await newest('organisations', given.id)).at('retired')]).toEqual([
      '同僚の下書き',
      true,
    ])
    await takeBack('organisations', given.id)
    const [now, draft] = [await live('organisations', given.id), await newest('organisations', given.id)]
    expect([now.at('_status'), now.at('definition.ja') === '同僚の下書き', draft.at('_status'), draft.at('definition.ja')]).toEqual([
      'published',
      false,
      'draft',
      '同僚の下書き',
    ])
  })

  test('is all there or not at all, wherever the process stops', async () => {
    const [given, kept] = [await entry('sources'), await entry('sources')]
    const id = await caseUsing('sources', given.id, kept.id)
    await caseUsing('sources', given.id, kept.id)
    const before = [await live('cases', id), await live('sources', given.id), await live('sources', kept.id)].map(({ text }) => text)
    const revision = await newestRevision(product.payload)
    for (const fatal of [1, 2, 3, 4]) {
      let calls = 0
      const { createVersion } = product.payload.db
      const stopped = vi.spyOn(product.payload.db, 'createVersion').mockImplementation((args) => {
        calls += 1
        if (calls === fatal) throw new Error('The process stops here.')
        return createVersion(args)
      })
      const answer = await merge('sources', given.id, kept.id)
      stopped.mockRestore()
      expect([fatal, answer.status]).toEqual([fatal, 500])
      expect([await live('cases', id), await live('sources', given.id), await live('sources', kept.id)].map(({ text }) => text)).toEqual(before)
    }
    expect([await newestRevision(product.payload), (await mergesOf('sources', given.id)).length]).toEqual([revision, 0])
  })
})

describe('a merge is refused in words', () => {
  const refused = async (answer: Promise<Answer>): Promise<unknown[]> => [(await answer).status, messageOf(await answer)]

  test('into itself, another kind, what is not there, not published or retired', async () => {
    const [given, kept] = [await entry('impact-tags'), await entry('impact-tags')]
    const factor = await entry('promoting-factors')
    expect(await refused(preview('impact-tags', given.id, given.id))).toEqual([400, expect.stringContaining('同じ項目')])
    const other = { id: given.id, into: { collection: 'promoting-factors', id: factor.id } }
    expect(await refused(product.ask('POST', '/impact-tags/merge-preview', { as: 'publisher', body: other }))).toEqual([
      400,
      expect.stringContaining('種類の違う'),
    ])
    const nowhere = typeof given.id === 'number' ? 987_654 : 'a'.repeat(24)
    expect(await refused(preview('impact-tags', given.id, nowhere))).toEqual([404, expect.stringContaining('見つかりません')])
    expect(await refused(preview('impact-tags', given.id, 'no id'))).toEqual([400, expect.stringContaining('{ id, into')])
    const draft = await entry('impact-tags', 'draft')
    expect(await refused(preview('impact-tags', given.id, draft.id))).toEqual([409, expect.stringContaining('公開されていません')])
    await product.ask('PATCH', `/impact-tags/${kept.id}`, { as: 'publisher', body: { retired: true, _status: 'published' } })
    expect(await refused(preview('impact-tags', given.id, kept.id))).toEqual([409, expect.stringContaining('今後は使わない')])
    expect(await refused(product.ask('POST', '/cases/merge', { as: 'publisher', body: other }))).toEqual([404, expect.anything()])
  })

  test('a second time, the other way round, into what stands below, and into what a field does not offer', async () => {
    const [given, kept, third] = [await entry('programmes'), await entry('programmes'), await entry('programmes')]
    await product.ask('PATCH', `/programmes/${third.id}`, { as: 'publisher', body: { parent: given.id, _status: 'published' } })
    await product.ask('PATCH', `/programmes/${kept.id}`, { as: 'publisher', body: { parent: third.id, _status: 'published' } })
    expect(await refused(preview('programmes', given.id, kept.id))).toEqual([409, expect.stringContaining('輪になります')])
    await product.ask('PATCH', `/programmes/${kept.id}`, { as: 'publisher', body: { parent: null, _status: 'published' } })
    expect((await merge('programmes', given.id, kept.id)).status).toBe(200)
    expect(await refused(preview('programmes', given.id, third.id))).toEqual([409, expect.stringContaining('すでに')])
    expect(await refused(preview('programmes', kept.id, given.id))).toEqual([409, expect.stringContaining('前に')])
    // The one that stayed is merged further: only the later one can be taken back.
    expect((await merge('programmes', kept.id, (await entry('programmes')).id)).status).toBe(200)
    expect(await refused(takeBack('programmes', given.id))).toEqual([409, expect.stringContaining('先にそれを元に戻して')])
    const [challenge, resource] = [await entry('local-conditions'), await entry('local-conditions', 'published', { kind: 'resource' })]
    await caseUsing('local-conditions', challenge.id, challenge.id)
    expect(await refused(preview('local-conditions', challenge.id, resource.id))).toEqual([409, expect.stringContaining('選べない項目')])
  })

  test('when it would do something else than its preview said, and for who may not publish', async () => {
    const [given, kept] = [await entry('impact-tags'), await entry('impact-tags')]
    const { sign } = JSON.parse((await preview('impact-tags', given.id, kept.id)).text)
    await caseUsing('impact-tags', given.id, kept.id)
    const body = { ...pair('impact-tags', given.id, kept.id), sign }
    expect(await refused(product.ask('POST', '/impact-tags/merge', { as: 'publisher', body }))).toEqual([409, expect.stringContaining('変わりました')])
    for (const as of ['author', 'reviewer'] as const)
      for (const door of ['merge-preview', 'merge', 'merge-undo'])
        expect([door, (await product.ask('POST', `/impact-tags/${door}`, { as, body: { ...body, merge: 1 } })).status]).toEqual([door, 403])
    expect((await live('impact-tags', given.id)).at('_status')).toBe('published')
  })

  test('the address of what was given up stays with the one that stayed', async () => {
    const [given, kept] = [await entry('organisations'), await entry('organisations')]
    await merge('organisations', given.id, kept.id)
    const published = await product.ask('PATCH', `/organisations/${given.id}`, { as: 'publisher', body: { retired: false, _status: 'published' } })
    expect([published.status, published.text]).toEqual([400, expect.stringContaining('以前使っていたアドレス')])
  })
})

describe.each(inTurn(kinds, 4, 'renamed kinds'))('%s', (kind) => {
  test('keep their old address under another name, and say how many cases will show the new one', async () => {
    const own = await entry(kind)
    await caseUsing(kind, own.id, own.id)
    const name = { ja: `新しい名称${count}`, en: 'another name' }
    const asked = await product.ask('POST', `/${kind}/alike`, { as: 'author', body: { id: own.id, name } })
    expect(asked.at('notices.0')).toMatchObject({ path: 'name.ja', message: expect.stringContaining('公開中の事例1件') })
    const slug = `${own.slug}-renamed`
    const saved = await product.ask('PATCH', `/${kind}/${own.id}`, { as: 'publisher', body: { name, slug, _status: 'published' } })
    expect([saved.status, (await product.ask('POST', `/${kind}/alike`, { as: 'author', body: { id: own.id, name } })).at('notices.0')]).toEqual([
      200,
      undefined,
    ])
    const { snapshot } = await loadCatalogue(product.payload)
    if (kind !== 'local-conditions') expect(findIn(snapshot, kind, own.slug)).toEqual({ kind: 'moved', slug })
  })

  test('that are retired are chosen no more, and stay where they are', async () => {
    const own = await entry(kind)
    const [has, hasNot] = [await caseUsing(kind, own.id, own.id), await store('cases', exampleCase(terms, `without-${kind}-${count}`))]
    const isSuggested = async (): Promise<boolean> => {
      const values = { summary: { ja: `町の${own.slug}の日本語を見た。` } }
      return (await product.ask('POST', '/cases/suggestions', { as: 'author', body: { values } })).text.includes(own.slug)
    }
    // The texts of a case name no places and no sources.
    const isNamed = kind !== 'places' && kind !== 'sources'
    expect(await isSuggested()).toBe(isNamed)
    const retired = await product.ask('PATCH', `/${kind}/${own.id}`, {
      as: 'publisher',
      body: { retired: true, retiredReason: '重なるため', _status: 'published' },
    })
    expect([retired.status, retired.at('doc.retired'), await isSuggested()]).toEqual([200, true, false])
    const example = exampleCase(terms, `with-${kind}-${count}`)
    const refusal = await typeOn('cases', hasNot, using(kind, own.id, own.id, example))
    expect([refusal.status, refusal.text]).toEqual([400, expect.stringContaining('今後は使わない項目')])
    const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { ...example, ...using(kind, own.id, own.id, example) } })
    expect(made.status).toBe(400)
    // Whoever has it keeps it, in a draft, in public, in a copy.
    expect((await typeOn('cases', has, { summary: { ja: '書き直し' } })).status).toBe(200)
    expect((await product.ask('PATCH', `/cases/${has}`, { as: 'publisher', body: { _status: 'published' } })).status).toBe(200)
    expect((await product.ask('POST', `/cases/${has}/duplicate`, { as: 'author', query: { depth: 0 } })).status).toBe(200)
    const { snapshot, gaps } = await loadCatalogue(product.payload)
    expect([gaps, kind === 'local-conditions' || get(findIn(snapshot, kind, own.slug), 'kind')]).toEqual([[], kind === 'local-conditions' || 'found'])
    // The list leaves it out where the pickers ask, and shows it where somebody looks for it.
    const listed = async (where: object): Promise<unknown> =>
      (await product.ask('GET', `/${kind}`, { as: 'author', query: { draft: true, depth: 0, where: { and: [{ id: { equals: own.id } }, where] } } })).at(
        'totalDocs',
      )
    expect([await listed({ retired: { not_equals: true } }), await listed({ retired: { equals: true } })]).toEqual([0, 1])
    const author = await product.ask('PATCH', `/${kind}/${own.id}`, {
      as: 'author',
      query: { draft: true, depth: 0 },
      body: { retired: false, _status: 'draft' },
    })
    expect([author.status, author.at('doc.retired')]).toEqual([200, true])
  })
})
