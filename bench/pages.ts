/** The pages that are measured. A new one is one line. */

/** What an address may be made of: names that are there in every synthetic database. */
export interface Names {
  readonly case: string
  readonly impact: string
  readonly factor: string
}

export interface BenchPage {
  readonly name: string
  readonly path: (names: Names) => string
}

export const pages: readonly BenchPage[] = [
  { name: 'home', path: () => '/ja' },
  { name: 'cases, three facets', path: ({ impact, factor }) => `/ja/cases?element=social&impact=${impact}&factor=${factor}` },
  { name: 'a case', path: (names) => `/ja/cases/${names.case}` },
]
