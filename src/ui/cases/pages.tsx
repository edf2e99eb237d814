import { type CaseQuery, writeQuery } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'

/** Cases on one page: three columns of eight, and light enough for a slow line. */
export const casesPerPage = 24

interface Slice<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly pages: number
}

/** One page of a list. A page number behind the end gives the last page. */
export function sliceOf<Item>(all: readonly Item[], wanted: number): Slice<Item> {
  const pages = Math.max(1, Math.ceil(all.length / casesPerPage))
  const page = Math.min(Math.max(1, wanted), pages)
  return { items: all.slice((page - 1) * casesPerPage, page * casesPerPage), page, pages }
}

/** The way through a list that is longer than a page. */
export function PageLinks({
  view: {
    language,
    words: { list },
  },
  query,
  page,
  pages,
  address = (to) => linkTo.cases(language, writeQuery(to)),
}: {
  view: View
  query: CaseQuery
  page: number
  pages: number
  address?: (query: CaseQuery) => string
}) {
  if (pages < 2) return null
  const at = (to: number) => address({ ...query, page: to })
  return (
    <nav className="page-links" aria-label={list.pages}>
      {page > 1 ? (
        <a rel="prev" href={at(page - 1)}>
          {list.previous}
        </a>
      ) : null}
      <span>{list.page(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={at(page + 1)}>
          {list.next}
        </a>
      ) : null}
    </nav>
  )
}
