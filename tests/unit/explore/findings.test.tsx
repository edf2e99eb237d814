/** What each picture says first, against a plain count of the same records. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { CaseRecord } from '@/src/catalogue/types'
import { chronologyFinding } from '@/src/explore/chronology/finding'
import { elementsFinding } from '@/src/explore/elements/finding'
import { mapFinding } from '@/src/explore/map/finding'
import { matrixFinding } from '@/src/explore/matrix/finding'
import { explorePages } from '@/src/explore/pages'
import { processFinding } from '@/src/explore/process/finding'
import { timelinesFinding } from '@/src/explore/timelines/finding'
import { languages } from '@/src/i18n/languages'
import type { PictureName } from '@/src/i18n/links'
import type { FindingText } from '@/src/i18n/text'
import { comparePeriods, startYear } from '@/src/periods'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { parsed } from '@/tests/support/html'

const real = contentSnapshot()
const empty = { ...real, cases: [], chronology: [] }
const { cases } = real
/** The numbers that stand out. */
const numbers = (finding: FindingText | undefined) => (finding ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part.number]))
const written = (finding: FindingText | undefined) => (finding ?? []).map((part) => (typeof part === 'string' ? part : part.number)).join('')

/** The names with the largest count, and the count. */
function most(lists: readonly (readonly string[])[]): readonly [readonly string[], number] {
  const counts: Record<string, number> = {}
  for (const list of lists) for (const one of new Set(list)) counts[one] = (counts[one] ?? 0) + 1
  const count = Math.max(...Object.values(counts))
  return [Object.keys(counts).filter((name) => counts[name] === count), count]
}

const firstOn = ({ timeline }: CaseRecord, track: 'jica' | 'local') =>
  timeline.filter((row) => row.track === track).sort((a, b) => comparePeriods(a.period, b.period))[0]?.period

describe('What is said first', () => {
  it('of the elements: how many reach all three, and which most reach', () => {
    const [reached, count] = most(cases.map(({ derived }) => derived.elements))
    const all = cases.filter(({ derived }) => derived.elements.length === 3).length
    expect(numbers(elementsFinding(real, 'ja'))).toEqual([`${cases.length}件のうち${all}件`])
    expect(reached).toEqual(['economic'])
    expect(written(elementsFinding(real, 'ja'))).toContain(`経済的活性化」（${count}件）`)
  })

  it('of reasons and changes: the two that most cases name', () => {
    const [factors, ofFactor] = most(cases.map((record) => record.factors.map((row) => row.factor)))
    const [impacts, ofImpact] = most(cases.map(({ outcomes }) => outcomes.map((row) => row.impact)))
    const [withFactor, withImpact] = [cases.filter((record) => record.factors.length > 0), cases.filter(({ outcomes }) => outcomes.length > 0)]
    expect(numbers(matrixFinding(real, 'ja'))).toEqual([`${withFactor.length}件のうち${ofFactor}件`, `${withImpact.length}件のうち${ofImpact}件`])
    const named = [...real.promotingFactors.filter(({ slug }) => factors.includes(slug)), ...real.impactTags.filter(({ slug }) => impacts.includes(slug))]
    expect(named).toHaveLength(2)
    for (const { name } of named) expect(written(matrixFinding(real, 'ja'))).toContain(`「${name.ja}」`)
  })

  it('of the map: prefectures and countries, and the most frequent country', () => {
    const [codes, count] = most(cases.map(({ derived }) => derived.countries))
    const countries = new Set(cases.flatMap(({ derived }) => derived.countries))
    const prefectures = new Set(cases.flatMap(({ derived }) => derived.prefectures))
    expect(numbers(mapFinding(real, 'ja'))).toEqual([`${prefectures.size}都道府県`, `${countries.size}か国`])
    // Named only where they are few.
    const names = real.countries.filter(({ code }) => codes.includes(code)).map(({ name }) => name.ja)
    expect(names.length).toBeGreaterThan(3)
    expect(written(mapFinding(real, 'ja'))).not.toContain(`（${count}件）`)
    const [first] = names
    const only = { ...real, countries: real.countries.filter(({ code, name }) => name.ja === first || !codes.includes(code)) }
    expect(written(mapFinding(only, 'ja'))).toContain(`${first}（${count}件）`)
  })

  it('of the chronology: the decade in which most began to work with JICA', () => {
    const years = cases.flatMap((record) => firstOn(record, 'jica') ?? []).map(startYear)
    const [decades, count] = most(years.map((year) => [`${Math.floor(year / 10)}0`]))
    expect(numbers(chronologyFinding(real, 'ja'))).toEqual([`${years.length}件のうち${count}件`])
    expect(written(chronologyFinding(real, 'ja'))).toContain(`${decades.join()}年代`)
    expect(written(chronologyFinding(real, 'ja'))).toContain(`${Math.min(...years)}年`)
  })

  it('of the timelines: in how many the place surely began before its work with JICA', () => {
    const both = cases.filter((record) => firstOn(record, 'local') && firstOn(record, 'jica'))
    const before = both.filter(({ timeline }) => {
      const jica = Math.min(...timeline.filter(({ track }) => track === 'jica').map(({ period }) => startYear(period)))
      return timeline.some(({ track, period }) => track === 'local' && startYear(period) + (period.precision === 'decade' ? 9 : 0) < jica)
    })
    expect(before.length).toBeLessThan(both.length)
    expect(numbers(timelinesFinding(real, 'ja'))).toEqual([`${both.length}件のうち${before.length}件`])
  })

  it.each(languages)('is nothing, in %s, while there is nothing to count', (language) => {
    for (const finding of [chronologyFinding, elementsFinding, mapFinding, matrixFinding, processFinding, timelinesFinding])
      expect(finding(empty, language)).toBeUndefined()
  })

  const pictures: readonly PictureName[] = ['matrix', 'process', 'elements', 'limits', 'sign', 'map', 'chronology', 'figures']
  it.each(pictures)('stands before all else on the page of %s, and how to read it is folded', (name) => {
    for (const language of languages) {
      const page = parsed(renderToStaticMarkup(explorePages[name].draw(viewOf(real, language), {})))
      expect(page.querySelectorAll('.page-header > .common-finding strong').length).toBeGreaterThan(0)
      expect(page.querySelector('.page-header > .lead')).toBeNull()
      expect(page.querySelector('.page-header details.how-to-read')?.hasAttribute('open')).toBe(false)
      expect(page.querySelectorAll('main .common-finding')).toHaveLength(1)
    }
  })
})
