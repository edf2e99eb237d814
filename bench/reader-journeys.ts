/**
 * Ten readers with a question each, and what they do until it is answered. A way that is no longer on the pages, or that leads
 * to something else than was asked for, throws. The words are the site's own, so that a link which is renamed is still found.
 */
import { bookletWords } from '@/src/explore/booklet/words'
import { groupName, limitsWords } from '@/src/explore/limits/words'
import { townWords } from '@/src/explore/my-town/words'
import type { Language } from '@/src/i18n/languages'
import { caseWords } from '@/src/i18n/words/case'
import { citingWords } from '@/src/i18n/words/citing'
import { frameWords, sectionWords } from '@/src/i18n/words/frame'
import { homeWords } from '@/src/i18n/words/home'
import { sheetWords } from '@/src/i18n/words/sheet'
import { dataWords } from '@/src/open-data/words'
import type { Reader } from './reader'

export type Width = 'wide' | 'narrow'

export interface ReaderJourney {
  readonly name: string
  readonly asks: string
  readonly widths: readonly Width[]
  /** What may be spent; seconds are the model's, in which nobody reads. */
  readonly most: { readonly seconds?: number; readonly clicks?: number }
  readonly walk: (reader: Reader) => Promise<void>
}

const both: readonly Width[] = ['wide', 'narrow']

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`A reader did not get what was asked for: ${what}.`)
}

/** Pages of a PDF whose objects lie open, as ours do. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g) ?? []).length

/** From the home page to three cases like a town, and the limits of each, one after the other. */
async function casesLike(reader: Reader, language: Language, town: string, keys: number, limitsRead: number): Promise<void> {
  const words = townWords[language]
  await reader.start(`/${language}`)
  await reader.ask(words.label, town, keys)
  const near = reader.page.getByRole('region', { name: words.nearTitle(3) })
  const cases = near.getByRole('listitem').filter({ has: reader.page.getByRole('heading') })
  check((await cases.count()) === 3, 'three cases')
  for (const one of await cases.all()) {
    const limit = one.getByRole('definition').last()
    await reader.see(limit)
    const said = await limit.evaluate((element) => ({ text: element.textContent ?? '', isJapanese: element.closest(':lang(ja)') !== null }))
    check(said.text.length > 20 && said.isJapanese === (language === 'ja'), `a limit in the reader’s language, not: ${said.text}`)
  }
  const toLimits = new RegExp(words.limitsLink)
  for (const one of (await cases.all()).slice(0, limitsRead)) {
    // A case may have a single limit, which has been read then.
    if ((await one.getByRole('link', { name: toLimits }).count()) === 0) continue
    await reader.click(toLimits, { within: one })
    await reader.see(reader.page.getByRole('region', { name: caseWords[language].limits }).getByRole('listitem').first())
    await reader.back()
  }
}

/** The rows of a table as its file holds them; cells with line breaks or quotes are left whole. */
function rowsOf(csv: Buffer): string[][] {
  const text = csv.toString('utf8').replace(/^\uFEFF/, '')
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

export const readerJourneys: readonly ReaderJourney[] = [
  {
    name: 'official',
    asks: 'three cases like 海士町, the limits of each',
    widths: both,
    most: { seconds: 60 },
    // By the roman letters of an input method, a key to turn them into kanji and one to take these.
    walk: (reader) => casesLike(reader, 'ja', '海士町', 'amachou'.length + 2, 3),
  },
  {
    name: 'student',
    asks: 'a citation of one row of a timeline',
    widths: both,
    most: { seconds: 30 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.click(/^甘楽町/)
      await reader.click(caseWords.ja.timeline, { within: reader.page.getByRole('navigation', { name: caseWords.ja.contents }) })
      const row = reader.page.locator('#timeline').getByRole('listitem').filter({ hasText: caseWords.ja.evidence }).first()
      await reader.unfold(caseWords.ja.evidence, row)
      await reader.click(citingWords.ja.this, { within: row })
      await reader.see(reader.page.locator('.citation', { hasText: /甘楽町.*参照/ }).first())
    },
  },
  {
    name: 'office',
    asks: 'one printed sheet of a case',
    widths: both,
    most: { seconds: 20 },
    walk: async (reader) => {
      await reader.start('/ja/cases/kanra')
      await reader.click(sheetWords.ja.toSheet)
      const pdf = await reader.take(sheetWords.ja.pdf)
      // Ctrl+P, Enter.
      reader.keys(3)
      check(pagesOf(pdf) === 1, 'one page')
    },
  },
  {
    name: 'journalist',
    asks: 'a CSV that names its cases',
    widths: both,
    most: { clicks: 2 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.click(homeWords.ja.toData)
      const [head = [], ...rows] = rowsOf(await reader.take(dataWords.ja.csvOf('変化')))
      const [number, place] = ['case.number', 'case.place.ja'].map((column) => head.indexOf(column))
      check(rows.length > 0 && rows.every((row) => row[number ?? -1] && row[place ?? -1]), 'a case in each row')
    },
  },
  {
    name: 'NPO',
    asks: 'what did not work for want of people, and the reason that answered it',
    widths: both,
    most: { seconds: 45 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.navigate(sectionWords.ja.limits, frameWords.ja.menu)
      const kinds = reader.page.getByRole('group', { name: limitsWords.ja.kinds })
      const kind = kinds.getByRole('link', { name: groupName('people', 'ja') })
      const told = Number(/（(\d+)）/.exec((await kind.textContent()) ?? '')?.[1])
      await reader.click(new RegExp(groupName('people', 'ja')), { within: kinds })
      const group = reader.page.getByRole('region', { name: groupName('people', 'ja') })
      const limits = group.getByRole('listitem')
      check(told > 0 && (await limits.count()) === told, `${told} limits`)
      const answered = limits.filter({ hasText: limitsWords.ja.answeredBy }).first()
      await reader.click(/./, { within: answered.locator('.limit-answer') })
      check((await reader.page.locator(':target').count()) === 1, 'the row of the case that answered it')
    },
  },
  {
    name: 'teacher',
    asks: 'a booklet of three cases',
    widths: both,
    most: { seconds: 45 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.click(homeWords.ja.toBooklet)
      for (const place of [/^甘楽町/, /^丸森町/, /^埼玉県/]) await reader.click(place, { role: 'checkbox' })
      await reader.click(bookletWords.ja.submit, { role: 'button' })
      const pdf = await reader.take(bookletWords.ja.pdf)
      check(pagesOf(pdf) >= 5, 'a cover, a comparison and a sheet of each')
    },
  },
  {
    name: 'researcher',
    asks: 'all data as one zip, and the address of one row',
    widths: both,
    most: { seconds: 30 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.click(homeWords.ja.toData)
      const zip = await reader.take(dataWords.ja.zip)
      check(zip.subarray(0, 2).toString() === 'PK' && zip.includes('codebook.csv'), 'a zip with its codebook')
      const [head = [], row = []] = rowsOf(await reader.take(dataWords.ja.csvOf('年表')))
      const address = new URL(row[head.indexOf('url.ja')] ?? '')
      // The address is put where addresses are typed: Ctrl+L, Ctrl+V, Enter.
      reader.keys(5)
      await reader.start(`${address.pathname}${address.hash}`)
      check((await reader.page.locator(':target').count()) === 1, 'the row at its address')
    },
  },
  {
    name: 'English reader',
    asks: 'three cases like Sado with a limit of each in English, all limits of one',
    widths: both,
    most: { seconds: 60 },
    walk: (reader) => casesLike(reader, 'en', 'Sado', 'Sado'.length, 1),
  },
  {
    name: 'keyboard',
    asks: 'my town, a case, its limits',
    widths: ['wide'],
    most: { seconds: 60 },
    walk: async (reader) => {
      await reader.start('/ja')
      await reader.tabTo(frameWords.ja.skip)
      await reader.tabTo(townWords.ja.label, 'あまちょう')
      await reader.tabTo(frameWords.ja.skip)
      await reader.tabTo(/^.+：/)
      await reader.tabTo(frameWords.ja.skip)
      await reader.tabTo(caseWords.ja.limits)
      check(new URL(reader.page.url()).hash === '#limits', 'the limits of the case')
    },
  },
]
