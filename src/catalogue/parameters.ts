/** Reading the parameters of an address: what is unknown or repeated is dropped, so that one page has one address. */
import { withoutInvisible } from '@/src/text/invisible'
import type { CatalogueSnapshot } from './types'

/** What a page gets as `searchParams`. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** How a page reads its parameters, and how it writes them back in their one canonical form (without a question mark). */
export interface PageQuery<Query> {
  readonly parse: (parameters: RawParameters, snapshot: CatalogueSnapshot) => Query
  readonly write: (query: Query) => string
}

/** A page or file that knows no parameter. */
export const noParameters: PageQuery<null> = { parse: () => null, write: () => '' }

/** Parameters as given to their one canonical form. */
export type CanonicalQuery = (parameters: RawParameters, snapshot: CatalogueSnapshot) => string

/** Parses and writes back: equal queries give the same text. */
export function canonical<Query>({ parse, write }: PageQuery<Query>): CanonicalQuery {
  return (parameters, snapshot) => write(parse(parameters, snapshot))
}

/** Every value that a parameter was given, without what nobody sees: an address is often pasted from a text. */
export function allOf(parameters: RawParameters, name: string): readonly string[] {
  const value = parameters[name]
  return (value === undefined ? [] : typeof value === 'string' ? [value] : value).map(withoutInvisible)
}

/** The first value that is one of the known ones, or null. */
export function oneOf<Known extends string>(parameters: RawParameters, name: string, known: Iterable<Known>): Known | null {
  const values = new Set(known)
  for (const given of allOf(parameters, name)) for (const value of values) if (value === given.trim()) return value
  return null
}

/** The known values among those given, each once, in the order of the known ones. */
export function someOf<Known extends string>(parameters: RawParameters, name: string, known: Iterable<Known>): readonly Known[] {
  const given = new Set(allOf(parameters, name).map((value) => value.trim()))
  return [...new Set(known)].filter((value) => given.has(value))
}

/** Parameters as an address writes them; null, empty and default values (given as null) are left out. */
export function writeParameters(parameters: Readonly<Record<string, string | readonly string[] | null>>): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of value === null ? [] : typeof value === 'string' ? [value] : value) if (one !== '') written.append(name, one)
  }
  return written.toString()
}

/** The parameters of a query string, without its question mark. */
export function readParameters(query: string): RawParameters {
  const parameters = new URLSearchParams(query)
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]))
}
