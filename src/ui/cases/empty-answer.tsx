import { helpfulRemovals, nameOfValue } from '@/src/catalogue/facets'
import { type CaseQuery, noChoice, withoutFacet, writeQuery } from '@/src/catalogue/query'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'

/** No case fits: says which choice to take back, and how many cases that would show. */
export function EmptyAnswer({
  view: {
    snapshot,
    language,
    words: { list },
  },
  query,
}: {
  view: View
  query: CaseQuery
}) {
  const removals = helpfulRemovals(snapshot, query)
  return (
    <div className="empty-answer">
      <h3>{list.emptyTitle}</h3>
      <p>{removals.length > 0 ? list.emptyHelp : list.emptyNoHelp}</p>
      <ul>
        {removals.map(({ facet, values, count }) => {
          const names = formatList(
            values.map((value) => textIn(nameOfValue(snapshot, facet, value), language).text),
            language,
          )
          return (
            <li key={facet}>
              <a href={linkTo.cases(language, writeQuery(withoutFacet(query, facet)))}>{list.emptyRemoval(list.facets[facet], names, count)}</a>
            </li>
          )
        })}
        <li>
          <a href={linkTo.cases(language, writeQuery({ ...query, choice: noChoice, page: 1 }))}>{list.clear}</a>
        </li>
      </ul>
    </div>
  )
}
