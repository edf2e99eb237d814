import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { hasText, textIn } from '@/src/i18n/text'
import { seriesQuery, type SeriesQuery } from './query'
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
      { key: 'series', name: words.series }, { key: 'item', name: words.item }, { key: 'value', name: words.value, isNumber: true },
      { key: 'unit', name: words.unit }, { key: 'share', name: words.share, isNumber: true }, { key: 'as-of', name: words.asOf },
      { key: 'source', name: words.source }, { key: 'section', name: words.locator }, { key: 'note', name: words.note },
    ],
    rows: shown.flatMap(({ name, unit, asOf, note, rows, evidence }) => rows.map(({ label, value, share }): readonly Cell[] => [
      text(name), text(label), value, text(unit), share ?? '', text(asOf),
      text(lookup(snapshot).sources.get(evidence.source)?.name ?? null), evidence.locator, text(note),
    ])),
  }
}

export const statisticsFile = tableFile('statistics', seriesQuery, statisticsTable)
