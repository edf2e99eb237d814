/** What the server knows of the open data: which of its addresses read parameters, everything else has none, and how often one may ask. */
import type { CanonicalQuery } from '@/src/catalogue/parameters'
import { caseTables, surveyTables, termTables } from './tables'

/** Questions of one client in a minute that are not answered from what is kept: each may be one that nobody asked before. */
export const questionsPerMinute = 120

/**
 * The parameters of the API in one order. None is left out: an unknown one is refused in words, since an answer that
 * silently did without it would be taken for another.
 */
const inOrder: CanonicalQuery = (parameters) => {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => [name, one])))
  return new URLSearchParams(pairs.sort(([a = '', x = ''], [b = '', y = '']) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))).toString()
}

/** By path below `/api`, as the server cuts its addresses. */
export const openDataQueries: ReadonlyMap<string, CanonicalQuery> = new Map(
  ['ask', 'cases', 'search', ...[...caseTables, ...surveyTables].map(({ name }) => `rows/${name}`), ...termTables.map(({ name }) => `terms/${name}`)].map(
    (path) => [`public/v1/${path}`, inOrder],
  ),
)
