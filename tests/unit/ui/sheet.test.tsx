/** One sheet of a case and a booklet of several: what stands on them, and their addresses. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { limitSentences } from '@/src/catalogue/limit-sentences'
import { openingOf } from '@/src/catalogue/opening'
import { readParameters } from '@/src/catalogue/parameters'
import type { CaseRecord } from '@/src/catalogue/types'
import { bookletComparison } from '@/src/explore/booklet/comparison'
import { BookletPage } from '@/src/explore/booklet/page'
import { bookletCases, bookletQuery, mostInBooklet } from '@/src/explore/booklet/query'
import { languages } from '@/src/i18n/languages'
import { quoted } from '@/src/i18n/typography'
import { startYear } from '@/src/periods'
import { sentencesOf } from '@/src/text/sentences'
import { sheetOf } from '@/src/ui/sheet/content'
import { cutTo, linesOf } from '@/src/ui/sheet/fit'
import { SheetPage } from '@/src/ui/sheet/sheet-page'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { parsed, words, wordsIn } from '@/tests/support/html'

const snapshot = contentSnapshot()
const caseOf = (slug: string): CaseRecord => {
  const found = snapshot.cases.find((record) => record.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
const parse = (query: string) => bookletQuery.parse(readParameters(query), snapshot)

describe('sentences', () => {
  it('are cut at full stops, but not within quotation marks or brackets', () => {
    expect(sentencesOf('町は「もう終わりだ。」と言った（今は違う。）。次の文。', 'ja')).toEqual(['町は「もう終わりだ。」と言った（今は違う。）。', '次の文。'])
    expect(sentencesOf('It said “We are done. Go.” Then it began. It grew by 2.5 percent.', 'en').map((one) => one.trim())).toEqual(
      ['It said “We are done. Go.” ', 'Then it began.', 'It grew by 2.5 percent.'].map((one) => one.trim()),
    )
  })

  it('of a case’s limits give its text again', () => {
    for (const record of snapshot.cases)
      for (const language of languages)
        expect(limitSentences(record, language).join('').replace(/\s/g, '')).toBe(
          record.limits
            .map(({ statement }) => statement[language])
            .join('')
            .replace(/\s/g, ''),
        )
  })
})

describe('the opening', () => {
  it('names what was lacking, the first event of each line, and the first change; what no row says is left empty', () => {
    const record = caseOf('kanra')
    const { lacked, did, changed } = openingOf(record, 'ja')
    expect(lacked).toBe(record.challenges[0]?.text.ja)
    expect(record.outcomes[0]?.statement.ja.startsWith(changed)).toBe(true)
    for (const track of ['local', 'jica'] as const) {
      const rows = record.timeline.filter((row) => row.track === track)
      const first = Math.min(...rows.map(({ period }) => startYear(period)))
      expect(rows.filter(({ period }) => startYear(period) === first).some(({ title }) => did.includes(quoted(title.ja, 'ja')))).toBe(true)
    }
    expect(openingOf(caseOf('noto'), 'en')).toEqual({ lacked: '', did: '', changed: '' })
  })

  it('is made of whole sentences in every shipped case, and what changed is no state before it', () => {
    for (const record of snapshot.cases)
      for (const language of languages)
        for (const said of Object.values(openingOf(record, language)).filter((text) => text !== ''))
          expect(said, record.slug).toMatch(language === 'ja' ? /^[^…]+。$/ : /^[A-Z“][^…]+[.”]$/)
    expect(openingOf(caseOf('kagawa'), 'en').changed).toContain('known inside and outside')
    expect(openingOf(caseOf('ama'), 'en').did).toBe('Work with JICA began with “Hosting training participants” (2015–); 4 activities in all.')
  })
})

describe('what fits', () => {
  it('is counted by the width of letters: half-width ones take half of a full-width one', () => {
    expect([linesOf('', 10), linesOf('あ'.repeat(10), 10), linesOf('あ'.repeat(11), 10), linesOf('a'.repeat(20), 10), linesOf('a'.repeat(21), 10)]).toEqual([
      0, 1, 2, 1, 2,
    ])
  })

  it('keeps the first of what is too much, one at least, and counts the others', () => {
    expect(cutTo([2, 2, 2], 5, (lines) => lines)).toEqual({ kept: [2, 2], left: 1 })
    expect(cutTo([9, 1], 5, (lines) => lines)).toEqual({ kept: [9], left: 1 })
    expect(cutTo([2, 2], 4, (lines) => lines)).toEqual({ kept: [2, 2], left: 0 })
  })
})

describe.each(languages)('the sheet in %s', (language) => {
  const view = viewOf(snapshot, language)

  it('names every change and every reason of every shipped case, and each of its limits', () => {
    for (const record of snapshot.cases) {
      const { rows } = sheetOf(view, record)
      const headings = (groups: typeof rows.changes.groups) => groups.flatMap((group) => group.rows.map(({ heading }) => heading)).sort()
      expect(headings(rows.changes.groups), record.slug).toEqual(record.outcomes.map(({ heading }) => heading[language]).sort())
      expect(headings(rows.reasons.groups), record.slug).toEqual(record.factors.map(({ heading }) => heading[language]).sort())
      expect(rows.limits.sentences, record.slug).toEqual(limitSentences(record, language))
    }
  })

  it('says as much of each row as there is room for, not the headings alone where one sentence is too many', () => {
    for (const record of snapshot.cases) {
      const { opening, rows } = sheetOf(view, record)
      const said = rows.changes.groups.flatMap((group) => group.rows.map(({ statement }) => statement !== ''))
      expect(said.filter((one) => !one).length, record.slug).toBeLessThanOrEqual(1)
      expect(opening.filter(({ text }) => text.endsWith('…'))).toEqual([])
    }
  })

  it('rings a symbol that is drawn, or the whole decade of which no year is known', () => {
    let decades = 0
    for (const record of snapshot.cases) {
      const { lines } = sheetOf(view, record)
      if (!lines?.ring) continue
      const { ring, lanes } = lines
      const drawn = ring.until > ring.from ? lanes[1]?.line.vague : lanes[1]?.line.symbols.map(({ at }) => ({ from: at, until: at }))
      expect(drawn, record.slug).toContainEqual(ring)
      decades += ring.until > ring.from ? 1 : 0
    }
    expect(decades).toBe(1)
  })

  it('counts the events of both lines and rings the first year with JICA, as a plain count does', () => {
    for (const record of snapshot.cases) {
      const { lines } = sheetOf(view, record)
      const own = record.timeline.filter(({ track }) => track !== 'context')
      expect(lines === null, record.slug).toBe(own.length === 0)
      if (lines === null) continue
      for (const [at, track] of (['local', 'jica'] as const).entries()) {
        const count = own.filter((row) => row.track === track).length + record.undated.filter((row) => row.track === track).length
        expect(/\d+/.exec(lines.lanes[at]?.name ?? '')?.[0], record.slug).toBe(`${count}`)
      }
      expect(lines.ring === null, record.slug).toBe(record.derived.firstJicaYear === null)
      if (record.derived.firstJicaYear !== null) expect(lines.lanes[1]?.name, record.slug).toContain(`${record.derived.firstJicaYear}`)
    }
  })

  it('says where nothing is given, and leads back to the case and to its PDF', () => {
    const page = parsed(renderToStaticMarkup(<SheetPage view={view} record={caseOf('noto')} />))
    const sheet = page.querySelector('.sheet')
    expect(wordsIn(sheet ?? page)).toContain(view.words.sheet.noRows)
    expect([...page.querySelectorAll('.sheet-ways a')].map((link) => link.getAttribute('href'))).toEqual([
      `/${language}/cases/noto/sheet.pdf`,
      `/${language}/cases/noto`,
    ])
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    // On paper a link is no more than its words: they name the address.
    expect(wordsIn(sheet ?? page)).toContain(`/${language}/cases/noto`)
  })
})

describe('the address of a booklet', () => {
  it('takes every way in which forms name cases, each case once, no more than fit, and has one writing', () => {
    for (const query of ['case=kanra&case=marumori', 'cases=kanra,marumori', 'cases=kanra&add=marumori', 'case= KANRA ,nobody,marumori,kanra&moon=1']) {
      expect(bookletQuery.write(parse(query)), query).toBe('case=kanra&case=marumori')
    }
    const all = snapshot.cases.map(({ slug }) => `case=${slug}`).join('&')
    expect(parse(all).cases).toEqual(snapshot.cases.slice(0, mostInBooklet).map(({ slug }) => slug))
    expect(bookletQuery.write(parse('case='))).toBe('')
  })
})

describe.each(languages)('the booklet in %s', (language) => {
  const view = viewOf(snapshot, language)
  const draw = (query: string) => renderToStaticMarkup(<BookletPage view={view} query={parse(query)} />)

  it('without a case offers them all to choose from', () => {
    const page = parsed(draw(''))
    expect([...page.querySelectorAll('input[name=case]')].length).toBeGreaterThan(15)
    expect(page.querySelector('.sheet')).toBeNull()
  })

  it('holds the sheets in the order chosen, each named on the cover', () => {
    const page = parsed(draw('case=marumori&case=kanra'))
    expect([...page.querySelectorAll('.sheet')].map(({ id }) => id)).toEqual(['marumori', 'kanra'])
    expect([...page.querySelectorAll('.booklet-cover a')].map((link) => link.getAttribute('href'))).toEqual(['#marumori', '#kanra'])
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })

  it('says with dots what a plain look into the cases says', () => {
    const cases = bookletCases(snapshot, parse('case=kanra&case=marumori&case=takikawa'))
    const comparison = bookletComparison(view, cases)
    const rows = comparison?.dots.flatMap(({ groups }) => groups.flatMap((group) => group.rows)) ?? []
    const termsOf = (record: CaseRecord) => [
      ...new Set([
        ...record.outcomes.map(({ impact }) => snapshot.impactTags.find(({ slug }) => slug === impact)?.name[language]),
        ...record.factors.map(({ factor }) => snapshot.promotingFactors.find(({ slug }) => slug === factor)?.name[language]),
        ...[...record.challenges, ...record.resources].map(({ condition }) => snapshot.localConditions.find(({ slug }) => slug === condition)?.name[language]),
      ]),
    ]
    expect(rows.length).toBeGreaterThan(10)
    for (const [at, record] of cases.entries()) {
      const dotted = rows.filter(({ has }) => has[at]).map(({ name }) => name)
      expect([...new Set(dotted)].sort(), record.slug).toEqual(
        termsOf(record)
          .filter((name) => name !== undefined)
          .sort(),
      )
    }
    for (const { name, has } of rows) expect(has.some(Boolean), name).toBe(true)
  })

  it('compares only from two cases on', () => {
    expect(bookletComparison(view, [caseOf('kanra')])).toBeNull()
    expect(words(draw('case=kanra'))).not.toContain('●')
  })
})
