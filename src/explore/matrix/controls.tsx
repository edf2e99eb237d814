import { termSorts } from '@/src/catalogue/term-cases'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { groupsOf, matrixColumns, type MatrixQuery, matrixQuery } from './query'
import { matrixWords } from './words'

interface Option {
  readonly name: string
  readonly query: MatrixQuery
  readonly isCurrent: boolean
}

function Options({ view, label, options }: { view: View; label: string; options: readonly Option[] }) {
  return (
    <div className="sort-links">
      <span>{label}</span>
      <ul>
        {options.map(({ name, query, isCurrent }) => (
          <li key={name}>
            {isCurrent ? <span aria-current="true">{name}</span> : <a href={linkTo.picture(view.language, 'matrix', matrixQuery.write(query))}>{name}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The order of the rows of dots and of the grid. */
export function SortLinks({ view, query }: { view: View; query: MatrixQuery }) {
  const words = matrixWords[view.language]
  return (
    <nav aria-label={words.sort}>
      <Options
        view={view}
        label={words.sort}
        options={termSorts.map((sort) => ({ name: words.sortBy[sort], query: { ...query, sort }, isCurrent: sort === query.sort }))}
      />
    </nav>
  )
}

/** How the grid is drawn: each way is a link to its own address. */
export function MatrixControls({ view, query }: { view: View; query: MatrixQuery }) {
  const { language } = view
  const words = matrixWords[language]
  const groups = groupsOf(query.columns)
  return (
    <nav className="matrix-controls" aria-label={words.caption}>
      <Options
        view={view}
        label={words.columns}
        options={matrixColumns.map((columns) => ({
          name: words.columnsBy[columns],
          query: { ...query, columns, collapse: [], group: null },
          isCurrent: columns === query.columns,
        }))}
      />
      <Options
        view={view}
        label={words.wholeColumns}
        options={[
          { name: words.openAll, query: { ...query, collapse: [] }, isCurrent: query.collapse.length === 0 },
          { name: words.closeAll, query: { ...query, collapse: groups }, isCurrent: query.collapse.length === groups.length },
        ]}
      />
    </nav>
  )
}
