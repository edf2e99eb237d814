import { brotliCompressSync } from 'node:zlib'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { valueOf } from '@/src/exchange/table'
import { chosenFigures } from '@/src/explore/figures/choice'
import { figureCounts, unitKey } from '@/src/explore/figures/counting'
import { figuresExamples } from '@/src/explore/figures/examples'
import { FiguresPage } from '@/src/explore/figures/page'
import { figuresQuery } from '@/src/explore/figures/query'
import { figuresFile } from '@/src/explore/figures/table'
import { figuresWords } from '@/src/explore/figures/words'
import { languages } from '@/src/i18n/languages'
import { typeset } from '@/src/i18n/typography'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { countOf } from '@/tests/support/html'

const snapshot = contentSnapshot()
const parse = (query: string, from: CatalogueSnapshot = snapshot) => figuresQuery.parse(readParameters(query), from)
const pageOf = (query: string, language: 'ja' | 'en' = 'ja', from: CatalogueSnapshot = snapshot) =>
  renderToStaticMarkup(<FiguresPage view={viewOf(from, language)} query={parse(query, from)} />)

/** The second computation: the files alone. */
const inFiles = content.cases.flatMap(({ slug, keyFigures }) => keyFigures.map((figure) => ({ slug, ...figure })))
const peopleUnits = ['人', '名']

describe('The figures of the cases', () => {
  it('are all there with the value, unit, date and passage that the files give', () => {
    const rows = figuresFile.at({}, snapshot, 'ja').rows
    expect(rows).toHaveLength(inFiles.length)
    const shown = rows.map(([item, value, unit, , , , , section]) => [valueOf(item ?? null), value, unit, section].join('|'))
    expect([...shown].sort()).toEqual(
      inFiles.map(({ label, value, unit, evidence }) => [typeset(label.ja, 'ja'), value, unit.ja, typeset(evidence.locator, 'ja')].join('|')).sort(),
    )
    const dates = figuresFile.at({ sort: 'case' }, snapshot, 'ja').rows.map((row) => row[4])
    expect(dates.map((date) => date === null)).toEqual(inFiles.map(({ asOf }) => asOf === undefined))
  })

  it('are counted by subject and by unit as the files give them, and unlike spellings of one unit stand together', () => {
    const { subjects, units, cases } = figureCounts(snapshot)
    for (const { subject, count } of subjects) expect(count, subject).toBe(inFiles.filter((figure) => figure.subject === subject).length)
    expect(subjects.reduce((sum, { count }) => sum + count, 0)).toBe(inFiles.length)
    expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(inFiles.length)
    expect(units.find(({ key }) => key === '人')?.count).toBe(inFiles.filter(({ unit }) => peopleUnits.includes(unit.ja)).length)
    expect(units.find(({ key }) => key === 'か月')?.count).toBe(inFiles.filter(({ unit }) => /^[かカ]月$/.test(unit.ja)).length)
    expect(cases).toBe(content.cases.filter(({ keyFigures }) => keyFigures.length > 0).length)
    expect(unitKey({ ja: '回／年', en: '' })).toBe(unitKey({ ja: '回/年', en: '' }))
    expect(unitKey({ ja: '週間', en: '' })).not.toBe(unitKey({ ja: '日間', en: '' }))
  })

  it.each(languages)('write those counts on the page (%s)', (language) => {
    const html = pageOf('unit=人', language)
    const words = figuresWords[language]
    const people = inFiles.filter(({ unit }) => peopleUnits.includes(unit.ja))
    expect(html).toContain(words.result(people.length, inFiles.length, new Set(people.map(({ slug }) => slug)).size))
    for (const { slug, id } of people) expect(html).toContain(`href="/${language}/cases/${slug}#${slug}-${id}"`)
    expect(countOf(html, '.evidence')).toBe(people.length)
  })
})

describe('Their order', () => {
  it('is by value only within one unit', () => {
    expect(figuresQuery.write(parse('sort=value'))).toBe('')
    expect(figuresQuery.write(parse('sort=value&unit=%25'))).toBe('unit=%25&sort=value')
    expect(pageOf('')).not.toContain('値の大きい順')
    const values = chosenFigures(snapshot, parse('unit=人&sort=value')).map(({ figure }) => figure.value)
    expect(values).toEqual(
      inFiles
        .filter(({ unit }) => peopleUnits.includes(unit.ja))
        .map(({ value }) => value)
        .sort((a, b) => b - a),
    )
  })

  it('puts figures without a date last, not first', () => {
    const dates = chosenFigures(snapshot, parse('sort=as-of')).map(({ figure }) => figure.asOf?.start ?? null)
    const dated = dates.filter((date) => date !== null)
    expect(dates.slice(0, dated.length)).toEqual([...dated].sort())
  })

  it('keeps digits of one unit under each other', () => {
    expect(pageOf('unit=%25&sort=value')).toMatch(/67<span class="figure-filler" aria-hidden="true">\.0<\/span>/)
  })
})

describe('The page', () => {
  it('never adds figures of different cases up', () => {
    const html = pageOf('unit=人')
    const sum = inFiles.filter(({ unit }) => peopleUnits.includes(unit.ja)).reduce((total, { value }) => total + value, 0)
    expect(html).not.toContain(sum.toLocaleString('en'))
    expect(html).toContain('足したり、平均したりはできません')
  })

  it('says that nothing was found where nothing fits', () => {
    expect(pageOf('subject=time&unit=人')).toContain('存在しないという意味ではありません')
  })

  it('stays small with 5,000 cases', () => {
    const many = Array.from({ length: 5000 }, (_, index) => snapshot.cases[index % snapshot.cases.length]).flatMap((record, index) =>
      record ? [{ ...record, slug: `${record.slug}-${index}` }] : [],
    )
    const html = pageOf('', 'ja', { ...snapshot, cases: many })
    expect(brotliCompressSync(html).length).toBeLessThan(60_000)
    expect(html).toContain('最初の200個')
  }, 120_000)

  it.each(figuresExamples.examples)('draws odd input: $name', ({ draw }) => {
    for (const language of languages) {
      expect(renderToStaticMarkup(<>{draw(viewOf(fictional, language))}</>)).not.toMatch(/NaN|Infinity|undefined|\[object| style=/)
    }
  })
})
