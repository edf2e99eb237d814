/** A look at the database reads no more than has changed, misses nothing, and does without the database while that is away. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { healthReport } from '@/src/catalogue/loading/health'
import { loadCatalogue } from '@/src/catalogue/loading/load'
import { lookEveryMilliseconds, refreshCatalogue } from '@/src/catalogue/loading/refresh'
import { exampleCase } from '@/tests/int/support/example-case'
import { type Newsroom, openNewsroom, publish } from './newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await openNewsroom()
})
afterAll(() => room.close())
beforeEach(() => refreshCatalogue(room.payload))

describe('looking at the database', () => {
  /** Which collections the next look reads. */
  async function readBy(work: () => Promise<unknown>): Promise<string[]> {
    const spy = vi.spyOn(room.payload, 'find')
    await work()
    const read = spy.mock.calls.map(([{ collection }]) => collection)
    spy.mockRestore()
    return read
  }
  const look = (): Promise<string[]> => readBy(() => refreshCatalogue(room.payload))

  test('comes so often that what is published shows within two seconds', () => {
    expect(2 * lookEveryMilliseconds).toBeLessThan(2_000)
  })
  test('reads one number when nothing has changed', async () => {
    expect(await look()).toEqual(['catalogue-changes'])
  })
  test('reads the changed case alone when a case has changed', async () => {
    const { id, slug } = await room.live()
    await room.live()
    await refreshCatalogue(room.payload)
    await room.publisher('PATCH', `/cases/${id}`, { title: { ja: '新しい題名' }, ...publish })
    const before = currentSnapshot()
    const spy = vi.spyOn(room.payload, 'find')
    await refreshCatalogue(room.payload)
    const reads = spy.mock.calls.map(([args]) => args)
    spy.mockRestore()
    expect(reads.map(({ collection }) => collection)).toEqual(['catalogue-changes', 'catalogue-changes', 'cases'])
    expect(JSON.stringify(reads[2]?.where)).toContain(JSON.stringify({ in: [String(id)] }))
    expect(currentSnapshot().cases.find((record) => record.slug === slug)?.title.ja).toBe('新しい題名')
    // Everything else is the very same as before.
    expect(currentSnapshot().impactTags).toBe(before.impactTags)
    expect(
      currentSnapshot()
        .cases.filter((record) => record.slug !== slug)
        .every((record) => before.cases.includes(record)),
    ).toBe(true)
  })
  /** Ids of the cases that are read whole meanwhile. */
  async function casesReadBy(work: () => Promise<unknown>): Promise<string[]> {
    const find = room.payload.db.find.bind(room.payload.db)
    const ids: string[] = []
    const spy = vi.spyOn(room.payload.db, 'find')
    spy.mockImplementation(async (args: Parameters<typeof find>[0]) => {
      const found = await find(args)
      if (args.collection === 'cases' && args.select === undefined) ids.push(...found.docs.map(({ id }) => String(id)))
      return found
    })
    await work()
    spy.mockRestore()
    return ids.sort()
  }
  const lookAtCases = (): Promise<string[]> => casesReadBy(() => refreshCatalogue(room.payload))

  test('reads a new case alone', async () => {
    const { id } = await room.live()
    expect(await lookAtCases()).toEqual([String(id)])
  })
  test('reads the vocabularies but no case when a term has a new name', async () => {
    const { slug } = await room.live()
    const record = await room.shown(slug)
    await room.publisher('PATCH', `/impact-tags/${room.terms.impact}`, { name: { en: 'Vitality' }, ...publish })
    expect(await casesReadBy(async () => expect(await look()).toContain('programmes'))).toEqual([])
    expect(currentSnapshot().impactTags.find(({ slug: own }) => own === 'vitality')?.name.en).toBe('Vitality')
    expect(await room.shown(slug)).toBe(record)
  })
  test('reads only those cases that a renamed, withdrawn or returned record touches', async () => {
    const { id, slug } = await room.live()
    const other = await room.live({ related: [id] })
    await room.shown(slug)
    const both = [String(id), String(other.id)].sort()
    for (const change of [{ slug: `${slug}-moved` }, { _status: 'draft' }, {}]) {
      if ('_status' in change) await room.withdraw('cases', id)
      else await room.publisher('PATCH', `/cases/${id}`, { ...publish, ...change })
      expect(await lookAtCases()).toEqual('_status' in change ? [String(other.id)] : both)
    }
    const made = await room.tag('passing')
    expect(await lookAtCases()).toEqual([])
    const whole = exampleCase(room.terms, 'x')
    await room.publisher('PATCH', `/cases/${id}`, {
      outcomes: [...whole.outcomes.map((row) => ({ ...row, id: 'passing', impact: made.at('doc.id') }))],
      ...publish,
    })
    await lookAtCases()
    await room.publisher('PATCH', `/impact-tags/${made.at('doc.id')}`, { elements: ['social', 'multicultural'], ...publish })
    expect(await lookAtCases()).toEqual([String(id)])
    expect((await room.shown(`${slug}-moved`))?.derived.elements).toEqual(['social', 'multicultural'])
  })
  test('misses nothing that goes away while everything is read', async () => {
    const bare = {
      study: { kind: 'cancelled' },
      timeline: [],
      outcomes: [],
      factors: [],
      pathways: [],
      sections: [],
      keyFigures: [],
      actors: [],
      challenges: [],
    }
    const many: unknown[] = []
    for (let index = 0; index < 27; index += 1) many.push((await room.live(bare)).id)
    const before = await room.payload.count({ collection: 'cases', where: { _status: { equals: 'published' } }, overrideAccess: true })
    const find = room.payload.db.find.bind(room.payload.db)
    let steps = 0
    const spy = vi.spyOn(room.payload.db, 'find')
    spy.mockImplementation(async (args: Parameters<typeof find>[0]) => {
      const isStepOfCases = args.collection === 'cases' && args.select === undefined
      const found = await find(args)
      // After the first step of cases, the first case of all is unpublished.
      if (isStepOfCases && (steps += 1) === 1) await room.publisher('PATCH', `/cases/${String(found.docs[0]?.id)}`, { _status: 'draft' })
      return found
    })
    const { snapshot } = await loadCatalogue(room.payload)
    spy.mockRestore()
    expect(steps).toBeGreaterThan(2)
    // It had been read already; the next look takes it out.
    expect(snapshot.cases).toHaveLength(before.totalDocs)
    await refreshCatalogue(room.payload)
    expect(currentSnapshot().cases).toHaveLength(before.totalDocs - 1)
  })
})

describe('while the database is away', () => {
  test('readers keep the last snapshot, the health page says so, and the next look after it is back goes on', async () => {
    const { slug, id } = await room.live()
    await room.shown(slug)
    expect(healthReport().status).toBe('ok')
    const before = currentSnapshot()
    const spy = vi.spyOn(room.payload, 'find').mockRejectedValue(new Error('the database is away'))
    await refreshCatalogue(room.payload)
    spy.mockRestore()
    expect(currentSnapshot()).toBe(before)
    expect(healthReport()).toMatchObject({ status: 'degraded', database: { reachable: false }, catalogue: { loaded: true, revision: before.revision } })
    await room.publisher('PATCH', `/cases/${id}`, { title: { ja: 'あとで' }, ...publish })
    expect((await room.shown(slug))?.title.ja).toBe('あとで')
    expect(healthReport()).toMatchObject({ status: 'ok', database: { reachable: true } })
    // A database that hangs answers nothing at all: its last answer grows old.
    expect(healthReport({ now: Date.now() + 60_000 })).toMatchObject({ status: 'degraded', database: { reachable: false } })
    expect(healthReport({ disk: 'full' })).toMatchObject({ status: 'degraded', disk: 'full' })
    expect(JSON.stringify(healthReport())).not.toContain(process.version)
  })
})
