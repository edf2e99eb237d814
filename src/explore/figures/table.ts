import { caseName } from '@/src/catalogue/case-name'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { evidenceCells } from '@/src/explore/evidence-cells'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { figureSubjectLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { chosenFigures } from './choice'
import { type FiguresQuery, figuresQuery } from './query'
import { figuresWords } from './words'

/** The figures of a choice in its order, one a row. */
function figuresTable(snapshot: CatalogueSnapshot, query: FiguresQuery, language: Language): DataTable {
  const words = figuresWords[language]
  const text = (of: Bilingual) => textIn(of, language).text
  return {
    caption: words.caption,
    nothing: words.asOfNotGiven,
    columns: [
      { name: words.label },
      { name: words.value, isNumber: true },
      { name: words.unit },
      { name: words.subject },
      { name: words.asOf },
      { name: words.case },
      { name: words.source },
      { name: words.locator },
      { name: words.level },
    ],
    rows: chosenFigures(snapshot, query).map(({ record, figure }) => [
      { text: text(figure.label), href: linkTo.case(language, record.slug, figure.id) },
      figure.value,
      text(figure.unit),
      text(figureSubjectLabels[figure.subject]),
      figure.asOf === null ? null : formatPeriod(figure.asOf, language),
      caseName(snapshot, record, language),
      ...evidenceCells(snapshot, figure.evidence, language),
    ]),
  }
}

export const figuresFile = tableFile('figures', figuresQuery, figuresTable)
