import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile, wholeTableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { chronologyTrackLabels, trackLabels } from '@/src/model/terms'
import { formatPeriod, startYear } from '@/src/periods'
import { beginnings, chronologyYears } from './counting'
import { type ChronologyQuery, chronologyQuery } from './query'
import { chronologyWords } from './words'

function origin(snapshot: CatalogueSnapshot, evidence: Evidence | null, text: (of: Bilingual) => string): readonly Cell[] {
  const source = evidence === null ? undefined : lookup(snapshot).sources.get(evidence.source)
  return [source ? text(source.name) : (evidence?.source ?? ''), evidence?.locator ?? '']
}

/** Every event that the page shows with this choice: the report's entries and the events of cases laid over them. */
export function chronologyTable(snapshot: CatalogueSnapshot, query: ChronologyQuery, language: Language): DataTable {
  const words = chronologyWords[language]
  const text = (of: Bilingual) => textIn(of, language).text
  const rows = chronologyYears(snapshot, query).flatMap(({ entries, events }) => [
    ...entries.map(({ period, track, title, evidence }): readonly Cell[] => [
      formatPeriod(period, language),
      `${startYear(period)}`,
      text(title),
      text(chronologyTrackLabels[track]),
      words.report,
      ...origin(snapshot, evidence, text),
    ]),
    ...events.map(({ record, row }): readonly Cell[] => [
      formatPeriod(row.period, language),
      `${startYear(row.period)}`,
      { text: text(row.title), href: linkTo.case(language, record.slug, row.id) },
      text(trackLabels[row.track]),
      caseName(snapshot, record, language),
      ...origin(snapshot, row.evidence, text),
    ]),
  ])
  return {
    caption: words.tableEvents,
    columns: [
      { name: words.period },
      { name: words.year, isOnlyInFile: true },
      { name: words.event },
      { name: words.track },
      { name: words.origin },
      { name: words.source, isOnlyInFile: true },
      { name: words.locator, isOnlyInFile: true },
    ],
    rows,
  }
}

/** How many cases began to work with JICA in each year; the last row counts those without a date. */
export function beginningsTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = chronologyWords[language]
  const { years, undated } = beginnings(snapshot)
  const yearText = (year: number, isDecade: boolean) => (language === 'ja' ? `${year}年${isDecade ? '代' : ''}` : `${year}${isDecade ? 's' : ''}`)
  return {
    caption: words.tableBegins,
    columns: [{ name: words.year }, { name: words.casesBegun, isNumber: true }],
    rows: [
      ...years.map(({ year, isDecade, cases }): readonly Cell[] => [yearText(year, isDecade), cases.length]),
      ...(undated.length === 0 ? [] : [[words.unknownYear, undated.length]]),
    ],
  }
}

export const chronologyFile = tableFile('chronology', chronologyQuery, chronologyTable)

export const beginningsFile = wholeTableFile('first-cooperation', beginningsTable)
