import type { ReactNode } from 'react'

import { formatNumber } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { type EvidenceLevel, evidenceLevels } from '@/src/model/terms'
import { EvidenceMix } from '@/src/visuals'
import type { Matrix, MatrixCell, MatrixColumn } from './counting'
import { groupSpans, shadeOf, startsGroup } from './layout'
import type { MatrixGroup } from './query'
import { matrixGroupLabels, type MatrixWords } from './words'

/** A cell, a row or a column. */
export interface MatrixSpot {
  readonly factor: string | null
  readonly impact: string | null
  readonly group: MatrixGroup | null
}
interface MatrixGridProps {
  readonly matrix: Matrix
  readonly language: Language
  readonly words: MatrixWords
  /** What an empty cell says. */
  readonly noCase: string
  readonly chosen: MatrixSpot
  /** Where the sentences of a number are shown. */
  readonly hrefOf: (spot: MatrixSpot) => string
  readonly termHref: (kind: 'factor' | 'impact', slug: string) => string
  /** The page with a group's columns opened, or drawn as one. */
  readonly toggleHref: (group: MatrixGroup) => string
}

function Name({ of, language }: { of: Bilingual; language: Language }) {
  const { text, lang } = textIn(of, language)
  return lang === language ? <>{text}</> : <span lang={lang}>{text}</span>
}

const spotOf = ({ group, impact }: MatrixColumn, factor: string | null): MatrixSpot => ({
  factor,
  impact: impact?.slug ?? null,
  group: impact === null ? group : null,
})
const nameOf = ({ group, impact }: MatrixColumn): Bilingual => impact?.name ?? matrixGroupLabels[group]
const levelsOf = ({ levels }: MatrixCell): readonly EvidenceLevel[] => evidenceLevels.filter((level) => levels[level] > 0)

interface NumberCellProps {
  readonly grid: MatrixGridProps
  readonly count: number
  readonly spot: MatrixSpot
  readonly names: readonly Bilingual[]
  readonly levels?: readonly EvidenceLevel[]
  readonly className: string
}

/** A number that opens its sentences; without a case it says so and leads nowhere. */
function NumberCell({ grid: { language, words, noCase, chosen, hrefOf }, count, spot, names, levels = [], className }: NumberCellProps) {
  if (count === 0) {
    return (
      <td className={className}>
        <span aria-hidden="true">0</span>
        <span className="hidden-text">{noCase}</span>
      </td>
    )
  }
  const isChosen = spot.factor === chosen.factor && spot.impact === chosen.impact && spot.group === chosen.group
  const label = words.cell(
    count,
    names.map((name) => textIn(name, language).text),
    levels.map((level) => words.levels[level]),
  )
  return (
    <td className={count < 1_000 ? className : `${className} is-long`}>
      <a href={hrefOf(spot)} aria-current={isChosen ? 'true' : undefined}>
        <span aria-hidden="true">{formatNumber(count, language)}</span>
        <EvidenceMix levels={levels} />
        <span className="hidden-text">{label}</span>
      </a>
    </td>
  )
}

function GroupHeads({ matrix, language, words, toggleHref }: MatrixGridProps): ReactNode {
  return groupSpans(matrix).map(({ group, columns, isClosed }) => {
    const name = textIn(matrixGroupLabels[group], language).text
    return (
      <th key={group} scope={isClosed ? 'col' : 'colgroup'} colSpan={columns} className="matrix-group starts-group">
        {isClosed ? null : <span>{name}</span>}
        <a href={toggleHref(group)}>
          {isClosed ? words.open : words.close}
          <span className="hidden-text">{words.ofGroup(name)}</span>
        </a>
      </th>
    )
  })
}

const edge = (columns: readonly MatrixColumn[], at: number): string => (startsGroup(columns, at) ? ' starts-group' : '')

/** Columns that fit beside the names on a desk's screen when each is as wide as a finger. */
const mostAtFingerWidth = 21

/** Reasons down, changes across, the number of cases in the cell: a real table, so that it is read as one. */
export function MatrixGrid(grid: MatrixGridProps) {
  const {
    matrix: { columns, rows, most },
    language,
    words,
    termHref,
  } = grid
  return (
    <table className={columns.length > mostAtFingerWidth ? 'matrix is-dense' : 'matrix'}>
      <caption>
        <span>{words.caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className="matrix-name">
            {words.reason}
          </th>
          <th scope="col" rowSpan={2} className="matrix-tag">
            <span>{words.casesWithReason}</span>
          </th>
          <GroupHeads {...grid} />
        </tr>
        <tr>
          {columns.map((column, at) => (
            <th key={`${column.group} ${column.impact?.slug ?? ''}`} scope="col" className={`matrix-tag${edge(columns, at)}`}>
              {column.impact === null ? (
                <span>
                  <Name of={nameOf(column)} language={language} />
                </span>
              ) : (
                <a href={termHref('impact', column.impact.slug)}>
                  <Name of={nameOf(column)} language={language} />
                </a>
              )}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row" className="matrix-name">
            {words.casesWithChange}
          </th>
          <td className="matrix-total" />
          {columns.map((column, at) => (
            <NumberCell
              key={`${column.group} ${column.impact?.slug ?? ''}`}
              grid={grid}
              count={column.count}
              spot={spotOf(column, null)}
              names={[nameOf(column)]}
              className={`matrix-total${edge(columns, at)}`}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ factor, count, cells }) => (
          <tr key={factor.slug}>
            <th scope="row" className="matrix-name">
              <a href={termHref('factor', factor.slug)}>
                <Name of={factor.name} language={language} />
              </a>
            </th>
            <NumberCell grid={grid} count={count} spot={{ factor: factor.slug, impact: null, group: null }} names={[factor.name]} className="matrix-total" />
            {columns.map((column, at) => {
              const cell = cells[at]
              if (!cell) return null
              return (
                <NumberCell
                  key={`${column.group} ${column.impact?.slug ?? ''}`}
                  grid={grid}
                  count={cell.count}
                  spot={spotOf(column, factor.slug)}
                  names={[factor.name, nameOf(column)]}
                  levels={levelsOf(cell)}
                  className={`shade-${shadeOf(cell.count, most)}${edge(columns, at)}`}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
