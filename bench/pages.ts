/** The pages that are measured. A new one is one line. */

/** What an address may be made of: names that are there in every synthetic database. */
export interface Names {
  readonly case: string
  readonly otherCase: string
  readonly impact: string
  readonly factor: string
  readonly programme: string
  readonly challenge: string
  readonly resource: string
}

export interface BenchPage {
  readonly name: string
  readonly path: (names: Names) => string
}

/** Measured as readers ask for them, against nginx and Next. */
export const pages: readonly BenchPage[] = [
  { name: 'home', path: () => '/ja' },
  { name: 'cases, three facets', path: ({ impact, factor }) => `/ja/cases?element=social&impact=${impact}&factor=${factor}` },
  { name: 'a case', path: (names) => `/ja/cases/${names.case}` },
]

/** Pages that look across all cases: kept like the others, so what matters is how long they take to make. */
export const explorerPages: readonly BenchPage[] = [
  { name: 'three elements', path: () => '/ja/explore/elements' },
  { name: 'process', path: () => '/ja/explore/process' },
  { name: 'process of a change', path: ({ impact }) => `/ja/explore/process?tag=${impact}` },
  { name: 'matrix', path: () => '/ja/explore/matrix' },
  { name: 'a cell of the matrix', path: ({ impact, factor }) => `/ja/explore/matrix?impact=${impact}&factor=${factor}` },
  { name: 'chronology', path: () => '/ja/explore/chronology' },
  { name: 'chronology with a case', path: (names) => `/ja/explore/chronology?case=${names.case}` },
  { name: 'map', path: () => '/ja/explore/map' },
  { name: 'figures over time', path: () => '/ja/explore/figures' },
  { name: 'statistics', path: () => '/ja/statistics' },
  { name: 'an impact tag', path: ({ impact }) => `/ja/impact-tags/${impact}` },
  { name: 'a programme', path: ({ programme }) => `/ja/programmes/${programme}` },
  { name: 'compare two', path: (names) => `/ja/compare?cases=${names.case},${names.otherCase}` },
  { name: 'places like mine', path: ({ challenge, resource, impact }) => `/ja/find?lack=${challenge}&has=${resource}&hope=${impact}&where=hokkaido` },
  { name: 'search', path: () => `/ja/search?q=${encodeURIComponent('研修員 農業')}` },
]
