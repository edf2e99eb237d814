/** Which cases a booklet holds. */
import { bookletInAddress } from '@/src/catalogue/comparable'
import { lookup } from '@/src/catalogue/lookup'
import { allOf, type PageQuery } from '@/src/catalogue/parameters'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'

/** More would be a book, and a PDF that takes long to make. */
export const mostInBooklet = 8

export interface BookletQuery {
  /** Slugs of published cases in the order given, each once, at most `mostInBooklet`. */
  readonly cases: readonly string[]
}

export const bookletQuery: PageQuery<BookletQuery> = {
  parse: (parameters, snapshot) => {
    const { cases } = lookup(snapshot)
    // `cases` and `add` are the names of the boxes in lists, whose form leads to the comparison as well.
    const present = ['case', 'cases', 'add']
      .flatMap((name) => allOf(parameters, name))
      .flatMap((text) => text.split(','))
      .flatMap((slug) => {
        const found = cases.find(slug.trim().toLowerCase())
        return found.kind === 'found' ? found.entry.slug : found.kind === 'moved' ? found.slug : []
      })
    return { cases: [...new Set(present)].slice(0, mostInBooklet) }
  },
  write: ({ cases }) => bookletInAddress(cases),
}

/** The cases of a booklet in its order. */
export function bookletCases(snapshot: CatalogueSnapshot, { cases }: BookletQuery): readonly CaseRecord[] {
  return cases.flatMap((slug) => lookup(snapshot).cases.get(slug) ?? [])
}
