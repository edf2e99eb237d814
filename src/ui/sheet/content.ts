/** What stands on the sheet of a case: one content for the page, its print and its PDF. Plain words and numbers. */
import { encode } from 'uqr'

import { afterPlace, caseName, headlineOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { officesOf } from '@/src/catalogue/offices'
import { openingOf } from '@/src/catalogue/opening'
import type { CaseRecord } from '@/src/catalogue/types'
import { caseYears } from '@/src/catalogue/years'
import { formatList } from '@/src/i18n/format'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { placeNames, placeReadings } from '@/src/ui/cases/place-names'
import { citationOf } from '@/src/ui/citing/citation'
import { sist02 } from '@/src/ui/citing/formats'
import { shorten } from '@/src/ui/metadata'
import type { View } from '@/src/ui/view'
import { linesOf } from './fit'
import { type SheetRows, sheetRows } from './rows'
import { type TwoLines, twoLinesOf } from './two-lines'

export interface Named {
  readonly name: string
  readonly text: string
}

export interface Sheet {
  readonly slug: string
  readonly name: string
  /** `事例09　長野県` */
  readonly kicker: string
  readonly place: string
  readonly headline: string
  /** Years, partner countries: in one line below the headline. */
  readonly facts: string
  readonly notice: string
  readonly opening: readonly Named[]
  readonly lines: TwoLines | null
  readonly rows: SheetRows
  readonly foot: readonly Named[]
  readonly address: string
  readonly qr: { readonly size: number; readonly path: string }
  /** ISO instant. */
  readonly updated: string
}

/** The height of the sheet, of its unchanging parts and of a line of the title, in lines of its text. */
const heights = { sheet: { ja: 63, en: 68 }, fixed: 15, title: 1.8 }
/** Widths in em of the text: of the whole sheet, of a third of it, of the title in its own larger letters. */
const widths = { sheet: 60, third: 19, title: 27 }
/** A sentence of the opening is one sentence and stands whole; a text that staff wrote at length is cut where it can be. */
const longest = { ja: 200, en: 420 }

/** A QR code as one path of squares, each one unit wide. */
function qrOf(text: string): Sheet['qr'] {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  return { size, path: data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') }
}

function openingRows(view: View, record: CaseRecord): readonly Named[] {
  const { language, words } = view
  const opening = openingOf(record, language)
  const rows = (['lacked', 'did', 'changed'] as const).map((key) => ({ name: words.case.opening[key], text: shorten(opening[key], longest[language]) }))
  if (rows.some(({ text }) => text !== '')) return rows.filter(({ text }) => text !== '')
  return [{ name: words.case.summary, text: shorten(textIn(record.summary, language).text, 3 * longest[language]) }]
}

/** Whom to ask, where it comes from, how to cite it; what nobody has written is left out. */
function footOf(view: View, record: CaseRecord): readonly Named[] {
  const { snapshot, language, words } = view
  const { sources, organisations } = lookup(snapshot)
  const text = (of: Parameters<typeof textIn>[0]): string => textIn(of, language).text
  const offices = [...new Set(officesOf(snapshot, record))].flatMap((slug) => organisations.get(slug)?.name ?? []).map(text)
  const { contact } = snapshot.site
  return [
    { name: words.sheet.office, text: formatList(offices, language) },
    { name: words.frame.contact, text: hasText(contact) ? shorten(text(contact), 160) : '' },
    { name: words.frame.source, text: formatList(record.sources.flatMap((slug) => sources.get(slug)?.name ?? []).map(text), language) },
    { name: words.sheet.cite, text: sist02(citationOf(view, record)) },
  ].filter((row) => row.text !== '')
}

/** The sheet of a case in the language of the view. */
export function sheetOf(view: View, record: CaseRecord): Sheet {
  const { snapshot, language, words } = view
  const { places, prefecture } = placeNames(snapshot, record, language)
  const { country } = lookup(snapshot)
  const [years, countries] = [
    caseYears(record, language),
    formatList(
      record.derived.countries.flatMap((code) => country(code)?.name ?? []).map((name) => textIn(name, language).text),
      language,
    ),
  ]
  const headline = textIn(headlineOf(record), language).text
  const reading = language === 'ja' ? placeReadings(snapshot, record) : ''
  const notice = record.study.kind === 'cancelled' ? words.case.cancelled : ''
  const [opening, foot] = [openingRows(view, record), footOf(view, record)]
  const address = absoluteUrl(linkTo.case(language, record.slug))
  const head =
    heights.title * (linesOf(places, widths.title) + linesOf(headline, widths.title)) +
    Math.max(...opening.map(({ text }) => linesOf(text, opening.length > 1 ? widths.third : widths.sheet)))
  const below = foot.reduce((sum, { name, text }) => sum + linesOf(`${name} ${text}`, widths.sheet), 0) + linesOf(notice, widths.sheet)

  return {
    slug: record.slug,
    name: caseName(snapshot, record, language),
    kicker: [words.sheet.number(record.number), prefecture, reading && words.case.reading(reading)].filter((part) => part !== '').join('　'),
    place: places,
    headline,
    facts: [
      years === '' ? '' : `${words.case.years}${afterPlace[language]}${years}`,
      countries === '' ? '' : `${words.case.partners}${afterPlace[language]}${countries}`,
    ]
      .filter((part) => part !== '')
      .join('　'),
    notice,
    opening,
    lines: twoLinesOf(view, record),
    rows: sheetRows(view, record, heights.sheet[language] - heights.fixed - head - below),
    foot,
    address,
    qr: qrOf(address),
    updated: record.updatedAt,
  }
}
