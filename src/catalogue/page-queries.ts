/**
 * Which pages know parameters, and the one canonical query of each. A page is kept under its canonical address, so
 * parameters in another order, unknown ones and unknown values share one cached page. Every other page knows none. What the
 * files of tables know is said where they are made, in `src/exchange/tables.ts`.
 */
import { pictureNames, picturePaths, type PictureName } from '@/src/i18n/links'
import { chronologyQuery, type ChronologyQuery } from './explore/chronology'
import { compareQuery, type CompareQuery } from './explore/compare'
import { elementsQuery, type ElementsQuery } from './explore/elements'
import { figuresQuery, type FiguresQuery } from './explore/figures'
import { findQuery, type Wish } from './explore/find'
import { mapQuery, type MapQuery } from './explore/map'
import { matrixQuery, type MatrixQuery } from './explore/matrix'
import { processQuery, type ProcessQuery } from './explore/process'
import { searchQuery, type SearchQuery } from './explore/search'
import { suggestionsQuery } from './explore/suggestions'
import { canonical, noParameters, type CanonicalQuery, type PageQuery } from './parameters'
import { parseQuery, writeQuery } from './query'

/** What the pages that look across the cases read from their address. */
export interface PictureQueries {
  readonly elements: ElementsQuery
  readonly process: ProcessQuery
  readonly matrix: MatrixQuery
  readonly chronology: ChronologyQuery
  readonly map: MapQuery
  readonly figures: FiguresQuery
  readonly find: Wish
  readonly compare: CompareQuery
  readonly search: SearchQuery
  readonly statistics: null
}

/** Every such page is here, or the types do not fit: `app/(site)/picture-route.tsx` reads by it, the server keeps by it. */
export const pictureQueries: { readonly [Name in PictureName]: PageQuery<PictureQueries[Name]> } = {
  elements: elementsQuery,
  process: processQuery,
  matrix: matrixQuery,
  chronology: chronologyQuery,
  map: mapQuery,
  figures: figuresQuery,
  find: findQuery,
  compare: compareQuery,
  search: searchQuery,
  statistics: noParameters,
}

function pictureQuery<Name extends PictureName>(name: Name): readonly [path: string, query: CanonicalQuery] {
  const query: PageQuery<PictureQueries[Name]> = pictureQueries[name]
  return [picturePaths[name], canonical(query)]
}

/** By path below the language. */
export const pageQueries: ReadonlyMap<string, CanonicalQuery> = new Map([
  ['cases', canonical({ parse: parseQuery, write: writeQuery })],
  ['search/suggestions', canonical(suggestionsQuery)],
  ...pictureNames.map(pictureQuery),
])
