import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { hasText, textIn } from '@/src/i18n/text'
import { type SeriesQuery, seriesQuery } from './query'
import { statisticsWords } from './words'

/** The values of the statistics, one a row; with `series` those of one. Series without readable numbers have no row. */
export function statisticsTable(snapshot: CatalogueSnapshot, { series }: SeriesQuery, language: Language): DataTable {
  const words = statisticsWords[language]
  const text = (of: Bilingual | null) => (hasText(of) ? textIn(of, language).text : '')
  const shown = snapshot.statistics.filter(({ slug }) => series === null || slug === series)
  return {
    caption: words.caption,
    nothing: words.noNumber,
    columns: [
      { name: words.series },
      { name: words.item },
      { name: words.value, isNumber: true },
      { name: words.unit },
      { name: words.share, isNumber: true },
      { name: words.asOf },
      { name: words.source, isOnlyInFile: true },
      { name: words.locator, isOnlyInFile: true },
      { name: words.note, isOnlyInFile: true },
    ],
    rows: shown.flatMap(({ name, unit, asOf, note, rows, evidence }) =>
      rows.map(({ label, value, share }): readonly Cell[] => [
        text(name),
        text(label),
        value,
        text(unit),
        share ?? '',
        text(asOf),
        text(lookup(snapshot).sources.get(evidence.source)?.name ?? null),
        evidence.locator,
        text(note),
      ]),
    ),
  }
}

export const statisticsFile = tableFile('statistics', seriesQuery, statisticsTable)
