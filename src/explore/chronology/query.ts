/** Which events of the cases a reader lays over the chronology. */
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import { type PageQuery, someOf, writeParameters } from '@/src/catalogue/parameters'
import { sortCases } from '@/src/catalogue/query'
import type { CatalogueSnapshot } from '@/src/catalogue/types'

export const overlayNames = ['case', 'programme', 'prefecture'] as const

export type OverlayName = (typeof overlayNames)[number]

/** Values of one kind are alternatives; kinds narrow each other. Nothing chosen lays nothing over the chronology. */
export type ChronologyQuery = Readonly<Record<OverlayName, readonly string[]>>

export const noOverlay: ChronologyQuery = { case: [], programme: [], prefecture: [] }

/** All cases by their numbers. */
export const inOrder = oncePerSnapshot((snapshot: CatalogueSnapshot) => sortCases(snapshot.cases, 'number', 'ja'))

const slugsOf = (entries: readonly { readonly slug: string }[]): readonly string[] => entries.map(({ slug }) => slug)

export const chronologyQuery: PageQuery<ChronologyQuery> = {
  parse: (parameters, snapshot) => ({
    case: someOf(parameters, 'case', slugsOf(inOrder(snapshot))),
    programme: someOf(parameters, 'programme', slugsOf(snapshot.programmes)),
    prefecture: someOf(parameters, 'prefecture', slugsOf(snapshot.places.filter(({ kind }) => kind === 'prefecture'))),
  }),
  write: (query) => writeParameters(query),
}

/** Whether anything is laid over the chronology. */
export function isChosen(query: ChronologyQuery): boolean {
  return overlayNames.some((name) => query[name].length > 0)
}

/** The same choice without one value. */
export function withoutOverlay(query: ChronologyQuery, name: OverlayName, value: string): ChronologyQuery {
  return { ...query, [name]: query[name].filter((chosen) => chosen !== value) }
}
