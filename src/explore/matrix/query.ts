/** How the matrix is gathered and sorted, and which cell, row or column of it is chosen. */
import { oneOf, type PageQuery, someOf, writeParameters } from '@/src/catalogue/parameters'
import { type TermSort, termSorts } from '@/src/catalogue/term-cases'
import { type Element, elements, type Stage, stages } from '@/src/model/terms'

export const matrixColumns = ['stage', 'element'] as const

type MatrixColumns = (typeof matrixColumns)[number]

/** What impacts are gathered under. `no-element`: tags that belong to none of the three elements. */
export type MatrixGroup = Stage | Element | 'no-element'

export interface MatrixQuery {
  readonly columns: MatrixColumns
  /** Of the rows of dots and of the grid alike. */
  readonly sort: TermSort
  /** Groups whose columns are drawn as one. */
  readonly collapse: readonly MatrixGroup[]
  /** The chosen cell, row or column; of `impact` and `group` no more than one is given. */
  readonly factor: string | null
  readonly impact: string | null
  readonly group: MatrixGroup | null
}

export const wholeMatrix: MatrixQuery = { columns: 'stage', sort: 'count', collapse: [], factor: null, impact: null, group: null }

/** The groups of a way of gathering, in the order in which they are drawn. */
export function groupsOf(columns: MatrixColumns): readonly MatrixGroup[] {
  return columns === 'stage' ? stages : [...elements, 'no-element']
}

/** The slugs of entries, in their order. */
export const slugsOf = (entries: readonly { readonly slug: string }[]) => entries.map(({ slug }) => slug)

export const matrixQuery: PageQuery<MatrixQuery> = {
  parse(parameters, snapshot) {
    const columns = oneOf(parameters, 'columns', matrixColumns) ?? 'stage'
    const impact = oneOf(parameters, 'impact', slugsOf(snapshot.impactTags))
    return {
      columns,
      sort: oneOf(parameters, 'sort', termSorts) ?? 'count',
      collapse: someOf(parameters, 'collapse', groupsOf(columns)),
      factor: oneOf(parameters, 'factor', slugsOf(snapshot.promotingFactors)),
      impact,
      group: impact === null ? oneOf(parameters, 'group', groupsOf(columns)) : null,
    }
  },
  write: ({ columns, sort, collapse, factor, impact, group }) =>
    writeParameters({ columns: columns === 'stage' ? null : columns, sort: sort === 'count' ? null : sort, collapse, factor, impact, group }),
}

/** Whether a cell, a row or a column is chosen. */
export const hasChoice = ({ factor, impact, group }: MatrixQuery): boolean => factor !== null || impact !== null || group !== null
