import { placesOf } from '@/src/catalogue/case-name'
import { sortCases } from '@/src/catalogue/query'
import { type DottedKind, termCases } from '@/src/catalogue/term-cases'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile, wholeTableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { evidenceLevelNames, evidenceLevels, findLabel, stageLabels } from '@/src/model/terms'
import { type MatrixCell, type MatrixColumn, matrixOf } from './counting'
import { type MatrixQuery, matrixQuery } from './query'
import { matrixGroupLabels, matrixWords } from './words'

/** Where the sentences of a pair are shown; null for no link. */
type PairLink = (spot: Pick<MatrixQuery, 'factor' | 'impact' | 'group'>) => string

/**
 * The grid of reasons and changes with one line for each number, in its order: first the totals of the columns, then each
 * reason with its total and its pairs. Pairs that no case has are left out. `linkOf` links the change to the sentences.
 */
export function matrixTable(snapshot: CatalogueSnapshot, query: MatrixQuery, language: Language, linkOf?: PairLink): DataTable {
  const words = matrixWords[language]
  const { columns, rows } = matrixOf(snapshot, query, language)
  const linked = (text: string, factor: string | null, impact: string | null, group: MatrixQuery['group']): Cell =>
    linkOf ? { text, href: linkOf({ factor, impact, group }) } : text
  const changeOf = ({ group, impact }: MatrixColumn, factor: string | null): readonly Cell[] => [
    textIn(matrixGroupLabels[group], language).text,
    linked(impact === null ? words.allChanges : textIn(impact.name, language).text, factor, impact?.slug ?? null, impact === null ? group : null),
  ]
  const levelsOf = ({ levels }: MatrixCell): readonly Cell[] => evidenceLevels.map((level) => levels[level])
  // A total is not parted by evidence: it counts one side alone.
  const noLevels: readonly Cell[] = evidenceLevels.map(() => '')
  return {
    caption: words.pairsCaption,
    columns: [
      { name: words.reason },
      { name: words.groupColumn[query.columns] },
      { name: words.change },
      { name: words.cases, isNumber: true },
      ...evidenceLevels.map((level) => ({ name: words.ofLevel(words.levels[level]), isNumber: true })),
    ],
    rows: [
      ...columns.filter(({ count }) => count > 0).map((column) => [words.allReasons, ...changeOf(column, null), column.count, ...noLevels]),
      ...rows
        .filter(({ count }) => count > 0)
        .flatMap(({ factor, count, cells }) => {
          const reason = textIn(factor.name, language).text
          return [
            [reason, words.allChanges, linked(words.allChanges, factor.slug, null, null), count, ...noLevels],
            ...columns.flatMap((column, at) => {
              const cell = cells[at]
              return cell && cell.count > 0 ? [[reason, ...changeOf(column, factor.slug), cell.count, ...levelsOf(cell)]] : []
            }),
          ]
        }),
    ],
  }
}

export const matrixFile = tableFile('matrix', matrixQuery, matrixTable)

/** The dots of a kind: one line for each, terms in the order of the vocabulary, cases by number. */
function dotsTable(kind: DottedKind, snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = matrixWords[language]
  const cases = sortCases(snapshot.cases, 'number', language)
  return {
    caption: words.dotsCaption[kind],
    columns: [
      { name: words[kind === 'factor' ? 'reason' : 'change'] },
      ...(kind === 'impact' ? [{ name: words.groupColumn.stage }] : []),
      { name: words.cases, isNumber: true },
      ...words.dotColumns.map((name) => ({ name })),
    ],
    rows: termCases(snapshot, kind, cases).flatMap(({ term, count, marks }) =>
      cases.flatMap((record, at) => {
        const mark = marks[at]
        if (!mark) return []
        const stage = 'stage' in term ? [findLabel(stageLabels, term.stage)?.[language] ?? term.stage] : []
        const { id, heading } = mark.row
        return [
          [
            textIn(term.name, language).text,
            ...stage,
            count,
            record.number,
            placesOf(snapshot, record, language),
            evidenceLevelNames[mark.level][language],
            { text: textIn(heading, language).text, href: linkTo.case(language, record.slug, id) },
          ],
        ]
      }),
    ),
  }
}

export const dotsFiles = {
  factor: wholeTableFile('reasons-by-case', (snapshot, language) => dotsTable('factor', snapshot, language)),
  impact: wholeTableFile('changes-by-case', (snapshot, language) => dotsTable('impact', snapshot, language)),
}
