/** The measuring tool's promises: its cases are made up, whole and always the same, and its table tells the truth. */
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { quantile } from '@/bench/numbers'
import { explorerPages, pages } from '@/bench/pages'
import { syntheticCases } from '@/bench/synthetic'
import { brokenLimits, changeOf, machineNote, readResults, type Results, type Row, tableOf } from '@/bench/table'
import { searches } from '@/bench/words'
import { readContent } from '@/src/content/loader/read'
import { caseReferenceFaults } from '@/src/content/loader/references'
import { type CaseFile, caseSchema } from '@/src/content/schema'

const { vocabularies, cases: shipped } = readContent(path.resolve('src/content'))
const make = syntheticCases(vocabularies)
const many = Array.from({ length: 60 }, (_, index) => make(index + 1))

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null && 'ja' in value && 'en' in value) return [String(value.ja), String(value.en)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

describe('a synthetic case', () => {
  test('passes every check of a content file', () => {
    for (const file of many) {
      expect(caseSchema.safeParse(file).error).toBeUndefined()
      expect(caseReferenceFaults(file, vocabularies, file.slug)).toEqual([])
    }
  })

  test('is the same at each run, whichever others are made', () => {
    expect(syntheticCases(vocabularies)(42)).toEqual(many[41])
    expect(many[41]).not.toEqual(many[40])
  })

  test('says in each of its texts that it is made up', () => {
    const texts = many.flatMap(textsIn)
    expect(texts.length).toBeGreaterThan(5_000)
    expect(texts.filter((text) => !/作り物|Made up|Synthetic|made-up/.test(text))).toEqual([])
  })

  test('cannot be taken for a shipped one by its address', () => {
    const slugs = new Set(shipped.map(({ slug }) => slug))
    expect(many.filter(({ slug }) => slugs.has(slug) || !slug.startsWith('synthetic-'))).toEqual([])
    expect(new Set(many.map(({ slug }) => slug)).size).toBe(many.length)
  })

  test('is no lighter than the average of the shipped ones', () => {
    const rows = (files: readonly CaseFile[]): number =>
      files.reduce(
        (sum, { timeline, outcomes, factors, pathways, actors }) => sum + timeline.length + outcomes.length + factors.length + pathways.length + actors.length,
        0,
      ) / files.length
    expect(rows(many)).toBeGreaterThanOrEqual(rows(shipped))
  })
})

describe('what is asked for', () => {
  test('is sixty different searches', () => {
    expect(new Set(searches).size).toBe(60)
  })

  test('is a page of its own for each name', () => {
    const all = [...pages, ...explorerPages]
    const names = {
      case: 'synthetic-0001',
      otherCase: 'synthetic-0002',
      impact: 'an-impact',
      factor: 'a-factor',
      programme: 'a-programme',
      challenge: 'a-challenge',
      resource: 'a-resource',
    }
    const paths = all.map(({ path: pathOf }) => pathOf(names))
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(new Set(paths).size).toBe(all.length)
    expect(paths.filter((one) => !one.startsWith('/ja'))).toEqual([])
  })
})

const machine = { processor: 'any', cores: 2, memoryGigabytes: 8, system: 'Linux x64', node: 'v20.9.0', nginx: '1.22.1' }
const rate: Row = { name: 'home · rate', unit: 'answers/s', value: 12_000, better: 'more' }
const wait: Row = { name: 'home · p95', unit: 'ms', value: 3, better: 'less' }
const earlier: Results = {
  date: '2026-01-01',
  loadBefore: 0.2,
  machine,
  rows: [
    { ...rate, value: 10_000 },
    { ...wait, value: 2 },
  ],
}

describe('the table', () => {
  test('shows old and new beside each other, and what is better or worse', () => {
    expect(
      tableOf([rate, wait], earlier)
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['measured', 'last committed → now', 'change', 'limit'],
      ['home · rate', '10,000 → 12,000 answers/s', '×1.20 better'],
      ['home · p95', '2 → 3 ms', '×1.50 worse'],
    ])
  })

  test('calls nothing better or worse that two runs of the same code differ by', () => {
    expect(changeOf(rate, 11_000)).toBe('×1.09')
    expect(changeOf({ ...rate, better: null }, 1_000)).toBe('×12.00')
  })

  test('shows a number that is new without a change', () => {
    expect(tableOf([rate], null)).toContain('– → 12,000 answers/s')
    expect(changeOf(rate, undefined)).toBe('')
  })

  test('names each limit that was not kept, and one whose value is no number', () => {
    const share: Row = { name: 'share', unit: 'of 1', value: 0.79, better: 'more', least: 0.8 }
    const search: Row = { name: 'search', unit: 'ms', value: 31, better: 'less', most: 30 }
    expect(brokenLimits([share, search, { ...share, value: 0.8 }, { ...search, value: 30 }])).toEqual([
      'share: 0.79 of 1 (at least 0.8)',
      'search: 31 ms (at most 30)',
    ])
    expect(brokenLimits([{ ...share, value: Number.NaN }])).toHaveLength(1)
    expect(tableOf([share], null)).toContain('NOT KEPT: at least 0.8')
  })

  test('says when the committed numbers are another machine’s', () => {
    expect(machineNote(machine, 0.2, earlier)).toBe('')
    expect(machineNote({ ...machine, cores: 8 }, 0.2, earlier)).toContain('cores 2 → 8')
    expect(machineNote(machine, 0.2, null)).toContain('no committed run')
  })

  test('says when this run or the committed one had to share its machine', () => {
    expect(machineNote(machine, 6, earlier)).toMatch(/^This machine had other work \(load 6 on 2 cores\)/)
    expect(machineNote(machine, 0.2, { ...earlier, loadBefore: 6 })).toMatch(/^The committed run was made beside other work/)
  })

  test('takes no file for results that holds something else', () => {
    expect(readResults(JSON.stringify(earlier))).toEqual(earlier)
    expect(() => readResults('{"rows":[]}')).toThrow()
  })
})

test('a quantile is a value that was measured', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  expect(() => quantile([], 0.5)).toThrow()
})
