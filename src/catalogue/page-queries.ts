/**
 * Which pages know parameters, and the one canonical query of each. A page is kept under its canonical address, so
 * parameters in another order, unknown ones and unknown values share one kept page. Every other page knows none.
 */
import type { PageQuery, RawParameters } from './parameters'
import { parseQuery, writeQuery } from './query'
import type { CatalogueSnapshot } from './types'

export type CanonicalQuery = (parameters: RawParameters, snapshot: CatalogueSnapshot) => string

function canonical<Query>({ parse, write }: PageQuery<Query>): CanonicalQuery {
  return (parameters, snapshot) => write(parse(parameters, snapshot))
}

/** By path below the language. The only place to add one. */
export const pageQueries: Readonly<Record<string, CanonicalQuery>> = {
  cases: canonical({ parse: parseQuery, write: writeQuery }),
}
