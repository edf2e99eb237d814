import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { frameworkOf, selections, tablesAndPictures } from '@/src/catalogue/survey'
import { formOf, statisticGroups } from '@/src/explore/statistics/counting'
import { statisticsExamples } from '@/src/explore/statistics/examples'
import { barLengths } from '@/src/explore/statistics/layout'
import { StatisticsPage } from '@/src/explore/statistics/page'
import { seriesQuery } from '@/src/explore/statistics/query'
import { statisticsFile } from '@/src/explore/statistics/table'
import { formatNumber } from '@/src/i18n/format'
import { languages } from '@/src/i18n/languages'
import { typeset } from '@/src/i18n/typography'
import { movedPicture } from '@/src/ui/about/about-index'
import { AboutPage } from '@/src/ui/about/about-page'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { countOf, parsed, partOf } from '@/tests/support/html'

const snapshot = contentSnapshot()
const files = content.vocabularies.statistics
const page = (language: 'ja' | 'en') => renderToStaticMarkup(<StatisticsPage view={viewOf(snapshot, language)} query={null} />)
const survey = (language: 'ja' | 'en') => renderToStaticMarkup(<AboutPage view={viewOf(snapshot, language)} slug="survey" />)
describe('The statistics', () => {
  it.each(languages)('stand with every value, share, unit and date that the file gives (%s)', (language) => {
    const html = page(language)
    for (const { slug, rows, unit, asOf } of files) {
      const own = partOf(html, `[id="${slug}"]`)
      for (const { value, share } of rows) {
        if (value !== null) expect(own, slug).toMatch(new RegExp(`>${formatNumber(value, language).replace('.', '\\.')}</(?:span|strong)>`))
        if (share !== null) expect(own, slug).toContain(`>${formatNumber(share, language)}%<`)
      }
      if (rows.length > 0) expect(own, slug).toContain(unit[language])
      if (asOf) expect(own, slug).toContain(asOf[language])
    }
  })

  it('invent no share: as many percentages beside the bars as the file has', () => {
    const shares = files.flatMap(({ rows }) => rows).filter(({ share }) => share !== null)
    expect(parsed(page('ja')).querySelectorAll('.bar-share')).toHaveLength(shares.length)
  })

  it('say what the source gives only as a picture, and draw nothing for it', () => {
    const html = page('ja')
    const without = files.filter(({ rows }) => rows.length === 0)
    expect(without.length).toBeGreaterThan(0)
    for (const { slug, notGiven } of without) {
      const own = partOf(html, `[id="${slug}"]`)
      expect(own).toContain(notGiven?.ja)
      expect(own).not.toMatch(/<svg|class="bars"|tables\/statistics\.csv/)
    }
  })

  it('begin every bar at zero, in proportion to its value', () => {
    expect(barLengths([50, 25, 0, null])).toEqual([1, 0.5, 0, null])
    expect(barLengths([0, 0])).toEqual([0, 0])
    const [china = 0, usa = 0] = files.find(({ slug }) => slug === 'trading-partners-2022')?.rows.map(({ value }) => value ?? 0) ?? []
    const bars = [...parsed(partOf(page('ja'), '[id="trading-partners-2022"]')).querySelectorAll('rect[width$="%"]')]
    const widths = bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''))
    expect(widths[0]).toBe(100)
    expect(widths[1]).toBeCloseTo((usa / china) * 100, 1)
  })

  it('are in one group each, in the order of the file', () => {
    const slugs = statisticGroups(snapshot).flatMap(({ statistics }) => statistics.map(({ slug }) => slug))
    expect([...slugs].sort()).toEqual(files.map(({ slug }) => slug).sort())
    expect(snapshot.statistics.map(formOf).filter((form) => form === 'not-given')).toHaveLength(files.filter(({ rows }) => rows.length === 0).length)
  })

  it('are in the file value by value, and a series can be taken alone', () => {
    const all = statisticsFile.at({}, snapshot, 'ja')
    expect(all.rows.map((row) => row[2])).toEqual(files.flatMap(({ rows }) => rows.map(({ value }) => value)))
    const query = seriesQuery.write(seriesQuery.parse(readParameters('series=jpp-projects&x=1'), snapshot))
    expect(query).toBe('series=jpp-projects')
    expect(statisticsFile.at(readParameters(query), snapshot, 'en').rows.map((row) => row[2])).toEqual(
      files.find(({ slug }) => slug === 'jpp-projects')?.rows.map(({ value }) => value),
    )
  })
})

describe('The page of the survey', () => {
  it.each(languages)('gives the numbers of the survey’s file, and counts how its cases were studied (%s)', (language) => {
    const html = survey(language)
    const [file] = content.vocabularies.surveys
    const numbers = [...parsed(html).querySelectorAll('.selection-number strong')].map(({ textContent }) => Number(textContent))
    expect(numbers).toEqual([file?.longListSize, file?.modelCases, content.cases.length])
    const [selection] = selections(snapshot)
    for (const { kind, count } of selection?.studied ?? [])
      expect(count, kind).toBe(content.cases.filter(({ study, tier }) => study.kind === kind && tier === 'model').length)
    expect(selection?.studied.reduce((sum, { count }) => sum + count, 0)).toBe(content.cases.filter(({ tier }) => tier === 'model').length)
  })

  it('shows every part of figure 1 once with all its items', () => {
    const [file] = content.vocabularies.surveys
    const shown = snapshot.surveys.flatMap(frameworkOf).flatMap(({ parts }) => parts)
    expect(shown.map(({ key }) => key).sort()).toEqual(file?.framework.map(({ key }) => key).sort())
    const html = survey('en')
    for (const { items } of file?.framework ?? []) for (const { en } of items) expect(html).toContain(`>${en.replaceAll("'", '&#x27;')}</li>`)
  })

  it('leads to tables 1 to 3 and figures 3 and 4, and does not say that they chose the cases', () => {
    expect(tablesAndPictures(snapshot).map(({ evidence }) => evidence.locator)).toEqual(['表1', '表2', '表3', '図3', '図4'])
    for (const { slug } of tablesAndPictures(snapshot)) expect(survey('ja')).toContain(`href="/ja/statistics#${slug}"`)
    expect(survey('ja')).toContain('事例の選び方そのものを示すものではありません')
  })
})

describe('What the survey found', () => {
  const page = (language: 'ja' | 'en') => renderToStaticMarkup(<AboutPage view={viewOf(snapshot, language)} slug="findings" />)

  it.each(languages)('tells every sentence of the file with its section, and leads to a page that shows it (%s)', (language) => {
    const html = page(language)
    const statements = content.vocabularies.surveys.flatMap(({ findings }) => findings.flatMap((part) => part.statements))
    expect(statements.length).toBeGreaterThan(30)
    for (const { statement, evidence, picture, statistic } of statements) {
      expect(html).toContain(typeset(statement[language], language).replaceAll("'", '&#x27;').replaceAll('"', '&quot;'))
      expect(html).toContain(`>${typeset(evidence.locator, 'ja')}</span>`)
      expect([picture, statistic].filter(Boolean), statement.ja).toHaveLength(1)
    }
    expect(countOf(html, '.more')).toBe(statements.length)
  })

  it('is told of where its number of the officers differs', () => {
    expect(page('ja')).toContain('図2の年表では、各県への配置は1996年に始まっています')
  })
})

describe('Old addresses', () => {
  it('of statistics and chronology lead to the pages that took their place; others stay', () => {
    expect(movedPicture('statistics')).toBe('statistics')
    expect(movedPicture('chronology')).toBe('chronology')
    expect(movedPicture('survey')).toBeNull()
    expect(movedPicture('constructor')).toBeNull()
  })
})

describe('Odd input', () => {
  it.each(statisticsExamples.examples)('is drawn: $name', ({ draw }) => {
    for (const language of languages) {
      expect(renderToStaticMarkup(<>{draw(viewOf(fictional, language))}</>)).not.toMatch(/NaN|Infinity|undefined|\[object| style=/)
    }
  })
})
