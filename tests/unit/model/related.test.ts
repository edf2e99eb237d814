/** Putting one related record in the place of another, and back, along the fields of the real forms. */
import { expect, test } from 'vitest'

import { type PartReplacement, replaceRelated, restoreRelated } from '@/src/model/related'
import { formOf } from '@/tests/fixtures/forms'

const { flattenedFields: fields } = await formOf('cases')
const own = { collection: 'cases', id: 12 }
const evidence = (source: number) => ({ source, locator: '第1章', level: 'stated' })
const record = () => ({
  id: 12,
  title: { ja: '題名' },
  places: [1, 2, 3],
  sources: [5],
  rowDefaults: { source: 5 },
  timeline: [
    { id: 'a', title: { ja: '始まる' }, programme: 7, countries: [1, 2], organisations: [2], evidence: evidence(5) },
    { id: 'b', title: { ja: '続く' }, programme: null, countries: [], evidence: evidence(6) },
  ],
  pathways: [{ id: 'p', from: { impact: 1 }, to: { impact: 2 }, evidence: evidence(5) }],
})

test('every relation to it is replaced, in rows and groups; relations of another kind with the same id are not', () => {
  const { state, replaced } = replaceRelated(fields, own, record(), { from: { collection: 'sources', id: 5 }, to: 6 })
  expect(replaced.map(({ address, before, after }) => [address, before, after])).toEqual([
    ['cases/12#timeline[a].evidence.source', 5, 6],
    ['cases/12#pathways[p].evidence.source', 5, 6],
    ['cases/12#sources', [5], [6]],
    ['cases/12#rowDefaults.source', 5, 6],
  ])
  expect(state).toMatchObject({ places: [1, 2, 3], sources: [6], timeline: [{ programme: 7, evidence: { source: 6, locator: '第1章' } }, {}] })
})

test('a list that has both has the one that stays once, where the first of the two stood', () => {
  const places = { from: { collection: 'places', id: 3 }, to: 1 }
  expect(replaceRelated(fields, own, record(), places).state.places).toEqual([1, 2])
  expect(replaceRelated(fields, own, record(), { ...places, from: { collection: 'places', id: '1' }, to: 3 }).state.places).toEqual([3, 2])
})

test('what came in is not changed, and what does not name it has nothing to replace', () => {
  const before = record()
  expect(replaceRelated(fields, own, before, { from: { collection: 'impact-tags', id: 9 }, to: 1 }).replaced).toEqual([])
  replaceRelated(fields, own, before, { from: { collection: 'sources', id: 5 }, to: 9 })
  expect(before).toEqual(record())
})

test('a record does not come to name itself', async () => {
  const { flattenedFields } = await formOf('impact-tags')
  const tag = { id: 4, name: { ja: '活力' }, leadsTo: [2, 3] }
  const merged = replaceRelated(flattenedFields, { collection: 'impact-tags', id: 4 }, tag, { from: { collection: 'impact-tags', id: 3 }, to: 4 })
  expect(merged.state.leadsTo).toEqual([2])
})

const merged = (part: 'live' | 'draft', before: object = record()) => {
  const { state, replaced } = replaceRelated(fields, own, before, { from: { collection: 'sources', id: 5 }, to: 6 })
  return { state, made: replaced.map(({ address, before: was, after }): PartReplacement => ({ part, address, before: was, after })) }
}

test('taken back, a record is what it was', () => {
  const { state, made } = merged('live')
  expect(restoreRelated({ live: state, draft: null }, made)).toEqual({ live: record(), draft: null, left: [] })
})

test('a value that was changed since is left and named, and so is one whose row is gone; a moved row is followed', () => {
  const { state, made } = merged('live')
  const [first, second] = record().timeline
  const now = { ...state, sources: [6, 8], pathways: [], timeline: [second, { ...first, evidence: evidence(6) }] }
  const { live, left } = restoreRelated({ live: now, draft: null }, made)
  expect(left).toEqual(['cases/12#pathways[p].evidence.source', 'cases/12#sources'])
  expect(live).toMatchObject({
    sources: [6, 8],
    rowDefaults: { source: 5 },
    timeline: [
      { id: 'b', evidence: { source: 6 } },
      { id: 'a', evidence: { source: 5 } },
    ],
  })
})

test('a draft that was begun since is taken back too; what it changed is its own', () => {
  const { state, made } = merged('live')
  const begun = { ...state, sources: [8] }
  const { live, draft, left } = restoreRelated({ live: state, draft: begun }, made)
  expect([live, left]).toEqual([record(), []])
  expect(draft).toMatchObject({ sources: [8], rowDefaults: { source: 5 } })
})

test('a draft that was published since is taken back in what readers have', () => {
  const { state, made } = merged('draft')
  expect(restoreRelated({ live: state, draft: null }, made)).toEqual({ live: record(), draft: null, left: [] })
})

test('where nothing can be put back the state stays as it is', () => {
  const { made } = merged('live')
  const { live, draft, left } = restoreRelated({ live: { id: 12 }, draft: null }, made)
  expect([live, draft, left.length]).toEqual([null, null, 4])
})
