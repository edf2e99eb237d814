import { nameOfValue } from '@/src/catalogue/facets'
import { type CaseQuery, facetNames, noChoice, sorts, without, writeQuery } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

interface ChipsProps {
  readonly view: View
  readonly query: CaseQuery
  /** Where another choice leads; the list of cases if left out. */
  readonly address?: (query: CaseQuery) => string
}

/** What is chosen, in one line above the results; each link takes one choice back. */
export function Chips({
  view: {
    snapshot,
    language,
    words: { list },
  },
  query,
  address = (to) => linkTo.cases(language, writeQuery(to)),
}: ChipsProps) {
  const chosen = facetNames.flatMap((facet) => query.choice[facet].map((value) => ({ facet, value })))
  if (chosen.length === 0) return null
  return (
    <div className="chips">
      <h2>{list.chosen}</h2>
      <ul>
        {chosen.map(({ facet, value }) => {
          const name = textIn(nameOfValue(snapshot, facet, value), language).text
          return (
            <li key={`${facet}-${value}`}>
              <a className="chip" href={address(without(query, facet, value))}>
                <span className="chip-facet">{list.facets[facet]}</span>
                <span aria-hidden="true">{`${name} ×`}</span>
                <Hidden>{list.remove(name)}</Hidden>
              </a>
            </li>
          )
        })}
        <li>
          <a className="chip-clear" href={address({ ...query, choice: noChoice, page: 1 })}>
            {list.clear}
          </a>
        </li>
      </ul>
    </div>
  )
}

/** The orders of the list as links; the present one is named, not linked. */
export function SortLinks({
  view: {
    language,
    words: { list },
  },
  query,
}: {
  view: View
  query: CaseQuery
}) {
  return (
    <nav className="sort-links" aria-label={list.sort}>
      <span>{list.sort}</span>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            {sort === query.sort ? (
              <span aria-current="true">{list.sorts[sort]}</span>
            ) : (
              <a href={linkTo.cases(language, writeQuery({ ...query, sort, page: 1 }))}>{list.sorts[sort]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
