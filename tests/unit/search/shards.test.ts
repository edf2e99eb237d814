import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { abbreviationsIn } from '@/src/catalogue/search/abbreviations'
import { documentsOf } from '@/src/catalogue/search/documents'
import { entriesOf } from '@/src/catalogue/search/entries'
import { foldedWays } from '@/src/catalogue/search/fold'
import { isMatchAt } from '@/src/catalogue/search/match'
import { type SearchTerm, termsOf } from '@/src/catalogue/search/query'
import { searchCases } from '@/src/catalogue/search/search'
import { timesOf } from '@/src/catalogue/search/times'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { searchWeights } from '@/src/model/annotations'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'

const snapshot = contentSnapshot()

/** So many cases that they stand in several shards: the shipped ones again and again under other slugs. */
function manyCases(count: number): CatalogueSnapshot {
  const cases = Array.from({ length: count }, (_, index): CaseRecord => {
    const record = snapshot.cases[index % snapshot.cases.length] ?? expect.fail()
    return { ...record, slug: `${record.slug}-${index}` }
  })
  return { ...snapshot, cases }
}

/** Whether a text holds a word, asked of the text itself. */
function stands(text: string, word: string, isWhole: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isMatchAt(text, at, word, isWhole)) return true
  return false
}

/** The texts of a case as a search reads them, parted once for all runs. */
const readings = new Map(
  snapshot.cases.map((record) => [
    record,
    entriesOf(record, snapshot).map(({ kind, text, period, also }) => ({
      weight: searchWeights[kind],
      ways: [...[text, ...also].flatMap(foldedWays), ...abbreviationsIn(text)],
      times: timesOf(period),
    })),
  ]),
)

/** The best weight of a term in a case, text by text. */
function plainWeight(record: CaseRecord, { writings, times: asked }: SearchTerm): number {
  const all = (readings.get(record) ?? []).filter(
    ({ ways, times }) => asked.some((time) => times.includes(time)) || writings.some(({ folded, isWhole }) => ways.some((way) => stands(way, folded, isWhole))),
  )
  return Math.max(0, ...all.map(({ weight }) => weight))
}

function plainScores(terms: readonly SearchTerm[]): [string, number][] {
  return snapshot.cases
    .flatMap((record): [string, number][] => {
      const own = terms.map((term) => plainWeight(record, term))
      return terms.length === 0 || own.includes(0) ? [] : [[record.slug, own.reduce((sum, weight) => sum + weight, 0)]]
    })
    .sort((a, b) => b[1] - a[1])
}

const scores = (text: string): [string, number][] => searchCases(snapshot, text, 'ja').hits.map(({ record, score }) => [record.slug, score])

function isAsPlain(text: string): void {
  expect(scores(text)).toEqual(plainScores(termsOf(text, snapshot.synonyms)))
}

describe('a search by shards', () => {
  const texts = snapshot.cases.flatMap((record) => entriesOf(record, snapshot).map(({ text }) => text))
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.nat(400), fc.integer({ min: 1, max: 14 }))
    .map(([text, from, length]) => text.slice(from % text.length).slice(0, length))

  it('finds what a reading of every text finds, with the same weights and in the same order, wherever a word is cut out', () => {
    fc.assert(fc.property(cut, isAsPlain), { numRuns: 300 })
  })
  it('so for two words of different cases', () => {
    fc.assert(
      fc.property(cut, cut, (one, two) => {
        isAsPlain(`${one} ${two}`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('many cases', () => {
  const many = manyCases(300)

  it('stand in several shards, each of them once, and are found in their order', () => {
    const { shards } = documentsOf(many)
    expect(shards.length).toBeGreaterThan(4)
    expect(shards.flatMap(({ positions }) => positions).sort((a, b) => a - b)).toEqual(many.cases.map((_, index) => index))
    const { hits } = searchCases(many, '研修員', 'ja')
    const expected = many.cases
      .flatMap((record, position) => {
        const known = scores('研修員').find(([slug]) => record.slug.startsWith(`${slug}-`))
        return known ? [{ slug: record.slug, score: known[1], position }] : []
      })
      .sort((a, b) => b.score - a.score || a.position - b.position)
    expect(hits.map(({ record, score }) => ({ slug: record.slug, score }))).toEqual(expected.map(({ slug, score }) => ({ slug, score })))
  })
  it('keep their shards when one of them changes or is added, but for its own', () => {
    const { shards } = documentsOf(many)
    const before = new Set(shards.map(({ shard }) => shard))
    const anew = (next: CatalogueSnapshot): number => documentsOf(next).shards.filter(({ shard }) => !before.has(shard)).length
    // Not the first of its shard, which is what a shard is known by.
    const position = shards[0]?.positions[1] ?? expect.fail()
    const changed: CaseRecord = { ...(many.cases[position] ?? expect.fail()), title: { ja: '改題', en: 'A new title' } }
    expect(anew({ ...many, cases: [{ ...changed, slug: 'one-more' }, ...many.cases] })).toBe(1)
    const next = { ...many, cases: many.cases.with(position, changed) }
    expect(anew(next)).toBe(1)
    expect(searchCases(next, '改題', 'ja').hits.map(({ record }) => record)).toEqual([changed])
  })
})
