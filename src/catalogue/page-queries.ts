/**
 * Which pages know parameters, and the one canonical query of each. A page is kept under its canonical address, so
 * parameters in another order, unknown ones and unknown values share one kept page. Every other page knows none.
 */
import { chronologyQuery } from './explore/chronology'
import { figuresQuery } from './explore/figures'
import { statisticsFile } from './explore/statistics'
import { compareQuery } from './explore/compare'
import { matrixQuery } from './explore/matrix'
import { programmeQuery } from './explore/programme-place'
import { elementsQuery } from './explore/elements'
import { processQuery } from './explore/process'
import { findQuery } from './explore/find'
import { mapQuery } from './explore/map'
import type { PageQuery, RawParameters } from './parameters'
import { searchQuery } from './explore/search'
import { suggestionsQuery } from './explore/suggestions'
import { parseQuery, writeQuery } from './query'
import type { CatalogueSnapshot } from './types'

export type CanonicalQuery = (parameters: RawParameters, snapshot: CatalogueSnapshot) => string

function canonical<Query>({ parse, write }: PageQuery<Query>): CanonicalQuery {
  return (parameters, snapshot) => write(parse(parameters, snapshot))
}

/** By path below the language. The only place to add one. */
export const pageQueries: Readonly<Record<string, CanonicalQuery>> = {
  cases: canonical({ parse: parseQuery, write: writeQuery }),
  search: canonical(searchQuery),
  'search/suggestions': canonical(suggestionsQuery),
  find: canonical(findQuery),
  'tables/find.csv': canonical(findQuery),
  'explore/elements': canonical(elementsQuery),
  'explore/process': canonical(processQuery),
  'explore/map': canonical(mapQuery),
  'explore/matrix': canonical(matrixQuery),
  'tables/matrix.csv': canonical(matrixQuery),
  'tables/programme-place.csv': canonical(programmeQuery),
  compare: canonical(compareQuery),
  'tables/compare.csv': canonical(compareQuery),
  'tables/compare-timelines.csv': canonical(compareQuery),
  'explore/chronology': canonical(chronologyQuery),
  'tables/chronology.csv': canonical(chronologyQuery),
  'explore/figures': canonical(figuresQuery),
  'tables/figures.csv': canonical(figuresQuery),
  'tables/statistics.csv': canonical(statisticsFile),
}
