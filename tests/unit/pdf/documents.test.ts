/**
 * PDFs of the shipped cases: what they say and in which order, and what PDF/UA-1 (ISO 14289-1) asks for, as far as it can be read
 * without veraPDF: a title that is shown, a language, tags for everything, other words for drawings, embedded fonts whose
 * letters can be copied.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { limitSentences } from '@/src/catalogue/limit-sentences'
import type { CaseRecord } from '@/src/catalogue/types'
import { bookletJob } from '@/src/explore/booklet/document'
import { languages } from '@/src/i18n/languages'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { createPdfMaker } from '@/src/pdf/maker'
import type { PdfJob, PdfMaker } from '@/src/pdf/registry'
import { sheetOf } from '@/src/ui/sheet/content'
import { sheetJob } from '@/src/ui/sheet/document'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { type ReadPdf, readPdf } from '@/tests/support/pdf'

const snapshot = contentSnapshot()
const caseOf = (slug: string): CaseRecord => {
  const found = snapshot.cases.find((record) => record.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
/** Where a line ended nothing can be told from a space; compared without either. */
const limit = (ja: string, en: string) => ({ id: 'l', statement: { ja, en }, kind: null, answeredBy: null, evidence: null })
const bare = (text: string): string => text.replace(/\s/g, '')

let maker: PdfMaker
beforeAll(() => {
  maker = createPdfMaker({ log: () => undefined, timeout: 60_000 })
})
afterAll(() => maker.stop())

const make = async (job: PdfJob): Promise<ReadPdf> => readPdf(await maker.make(job))

function expectAccessible(pdf: ReadPdf, language: string): void {
  expect(pdf.title).not.toBe('')
  expect(pdf.catalogue).toMatch(/\/DisplayDocTitle true/)
  expect(pdf.catalogue).toContain(`/Lang (${language})`)
  expect(pdf.catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true/)
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.untagged).toBe(0)
  expect(pdf.tags[0]).toBe('Document')
  expect(pdf.tags.filter((tag) => tag === 'Figure').length).toBe(pdf.alternatives.length)
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ isEmbedded, hasUnicode }) => !isEmbedded || !hasUnicode)).toEqual([])
  expect(pdf.text).not.toContain('\ufffd')
  // No level of heading is left out.
  const levels = pdf.tags.flatMap((tag) => /^H(\d)$/.exec(tag)?.[1] ?? []).map(Number)
  expect(levels[0]).toBe(1)
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
}

describe.each(languages)('the sheet of a case as PDF in %s', (language) => {
  const view = viewOf(snapshot, language)

  it.each(snapshot.cases.map(({ slug }) => slug))(
    'takes one page and can be read by everyone: %s',
    async (slug) => {
      const pdf = await make(sheetJob(view, caseOf(slug)))
      expect(pdf.pages).toBe(1)
      expectAccessible(pdf, language)
    },
    60_000,
  )

  it('says the same as the page, in its order: name, opening, lines, changes, reasons, limits, whom to ask, how to cite', async () => {
    const record = caseOf('marumori')
    const sheet = sheetOf(view, record)
    const said = bare((await make(sheetJob(view, record))).text)
    const parts = [
      sheet.kicker,
      sheet.place + sheet.headline,
      ...sheet.opening.flatMap(({ name, text }) => [name, text]),
      view.words.case.outcomes,
      ...record.outcomes.map(({ heading }) => heading[language]),
      view.words.case.factors,
      ...record.factors.flatMap(({ heading, statement }) => [heading[language], statement[language]]),
      view.words.case.limits,
      ...limitSentences(record, language),
      ...sheet.foot.flatMap(({ name, text }) => [name, text]),
    ].map(bare)
    expect(parts.length).toBeGreaterThan(20)
    // Changes stand by stage; of two equal headings the second is looked for behind the first.
    let at = 0
    const outOfOrder = parts.filter((part) => {
      const found = said.indexOf(part, at)
      if (found >= 0 && !record.outcomes.some(({ heading }) => bare(heading[language]) === part)) at = found
      return found < 0
    })
    expect(outOfOrder).toEqual([])
    expect(said).toContain(bare(absoluteUrl(linkTo.case(language, record.slug))))
  }, 60_000)

  it('takes brackets and commas from a font in which they are as wide as a kanji: narrow ones would stand on top of each other', async () => {
    const { fonts } = await make(sheetJob(view, caseOf('ama')))
    expect(
      fonts
        .map(({ name }) => name.replace(/^[A-Z]+\+/, ''))
        .sort()
        .join(' '),
    ).toContain('NotoSansJP')
  }, 60_000)

  it('sets a letter that no font has as the sign for it, and rare ones as they are', async () => {
    const record = { ...caseOf('takikawa'), challenges: [], summary: { ja: '', en: '' }, limits: [limit('𠮷と髙と①と🙂。', '𠮷 and 髙 and ① and 🙂.')] }
    const { text } = await make(sheetJob(view, record))
    expect(bare(text)).toContain(language === 'ja' ? '𠮷と髙と①と〓。' : '𠮷and髙and①and〓.')
  }, 60_000)

  it('takes one page however much a case says', async () => {
    const long = (word: string) => ({ ja: `${word}の長い説明が続きます。`.repeat(12), en: `${word} goes on and on in a long statement. `.repeat(12) })
    const [outcome, factor] = [caseOf('kanra').outcomes[0], caseOf('kanra').factors[0]]
    if (!outcome || !factor) throw new Error('no rows')
    const record: CaseRecord = {
      ...caseOf('kanra'),
      outcomes: Array.from({ length: 40 }, (_, index) => ({ ...outcome, id: `o${index}`, heading: long('変化'), statement: long('変化') })),
      factors: Array.from({ length: 40 }, (_, index) => ({ ...factor, id: `f${index}`, heading: long('理由'), statement: long('理由') })),
      limits: [limit('限界があります。'.repeat(80), 'There is a limit. '.repeat(80))],
    }
    expect((await make(sheetJob(view, record))).pages).toBe(1)
  }, 60_000)
})

describe.each(languages)('a booklet as PDF in %s', (language) => {
  const view = viewOf(snapshot, language)
  const slugs = ['kanra', 'marumori', 'takikawa']

  it('has a cover, a comparison with real tables, and a page a case', async () => {
    const pdf = await make(bookletJob(view, slugs.map(caseOf)))
    expectAccessible(pdf, language)
    expect(pdf.pages).toBeGreaterThanOrEqual(2 + slugs.length)
    expect(pdf.tags.filter((tag) => tag === 'Table')).toHaveLength(4)
    expect(pdf.tags).toContain('TH')
    const said = bare(pdf.text)
    const heads = slugs.map((slug) => said.lastIndexOf(bare(sheetOf(view, caseOf(slug)).kicker)))
    expect(heads).toEqual([...heads].sort((a, b) => a - b))
    expect(Math.min(...heads)).toBeGreaterThan(0)
  }, 60_000)

  it('of one case compares nothing', async () => {
    const pdf = await make(bookletJob(view, [caseOf('kanra')]))
    expect([pdf.pages, pdf.tags.includes('Table')]).toEqual([2, false])
  }, 60_000)
})
