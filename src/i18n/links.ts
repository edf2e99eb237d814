/** The only module that builds links. Every page's address is written here and nowhere else. */
import { type Language, languages } from './languages'

/** The kinds of entry that have an index and a page each; the path segment is their name in the catalogue. */
export const vocabularyPaths = {
  impact: 'impact-tags',
  element: 'elements',
  factor: 'promoting-factors',
  programme: 'programmes',
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
} as const
export type VocabularyKind = keyof typeof vocabularyPaths

/** The vocabularies that are collections, with the kind that their entries are. */
export const entryKinds = {
  'impact-tags': 'impact',
  'promoting-factors': 'factor',
  programmes: 'programme',
  places: 'place',
  countries: 'country',
  organisations: 'organisation',
} as const satisfies Record<string, VocabularyKind>
export type EntryCollection = keyof typeof entryKinds
/** Whether the records of a collection are entries that have a page each. */
export function isEntryCollection(collection: string): collection is EntryCollection {
  return Object.hasOwn(entryKinds, collection)
}
/** The collections whose records are words of a page, or stand on one page together. */
const sharedPages = ['pages', 'surveys', 'statistics', 'chronology'] as const
export type SharedPageCollection = (typeof sharedPages)[number]
/** The collections of which a draft can be previewed as its page. */
export type PreviewedCollection = 'cases' | EntryCollection | SharedPageCollection
/** Whether a draft of a record of this collection can be seen as readers would meet it. */
export function hasPreview(collection: string): collection is PreviewedCollection {
  return collection === 'cases' || isEntryCollection(collection) || sharedPages.some((name) => name === collection)
}

/**
 * The pages that look across the cases; the path is the same in every language, and its last part is the name of the folder in
 * `src/explore`. The keys are stored with findings of a survey: `sign` is the name that the timelines of all cases were given first.
 */
export const picturePaths = {
  sign: 'explore/timelines',
  elements: 'explore/elements',
  process: 'explore/process',
  matrix: 'explore/matrix',
  chronology: 'explore/chronology',
  map: 'explore/map',
  figures: 'explore/figures',
  limits: 'limits',
  'my-town': 'my-town',
  find: 'find',
  compare: 'compare',
  ask: 'ask',
  search: 'search',
  statistics: 'statistics',
} as const
export type PictureName = keyof typeof picturePaths
/** Whether a word names one of them. */
export function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(picturePaths, name)
}
export const pictureNames: readonly PictureName[] = Object.keys(picturePaths).filter(isPictureName)

/** Files for reference managers: BibTeX, RIS, CSL-JSON. */
export const citationFormats = ['bib', 'ris', 'json'] as const
export type CitationFormat = (typeof citationFormats)[number]
const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)

/** The address of one page in every language: what the language switch and `hreflang` need. */
export type PagePath = (language: Language) => string

export const linkTo = {
  home: (language: Language) => `/${language}`,
  /** `query` as `writeQuery` gives it, without a question mark. */
  cases: (language: Language, query = '') => withQuery(`/${language}/cases`, query),
  /** `row` is a row's id: the anchor of a citation. */
  case: (language: Language, slug: string, row?: string) => `/${language}/cases/${slug}${row ? `#${row}` : ''}`,
  /** How to cite a row of a case. */
  cite: (language: Language, slug: string, row: string) => `/${language}/cite/${slug}/${encodeURIComponent(row)}`,
  /** The citation of a case, or of one row of it, as a file. */
  citation: (language: Language, slug: string, row: string | undefined, format: CitationFormat) =>
    `/${language}/citations/${slug}${row === undefined ? '' : `/${encodeURIComponent(row)}`}.${format}`,
  /** A case on one sheet of A4: as a page to print and as a PDF. */
  sheet: (language: Language, slug: string) => `/${language}/cases/${slug}/sheet`,
  sheetPdf: (language: Language, slug: string) => `/${language}/cases/${slug}/sheet.pdf`,
  /** Chosen cases as a booklet; `query` in its canonical form. Without one the page offers the cases to choose from. */
  booklet: (language: Language, query = '') => withQuery(`/${language}/booklet`, query),
  bookletPdf: (language: Language, query: string) => withQuery(`/${language}/booklet.pdf`, query),
  /** A draft's page, for staff; `id` is the record's. */
  preview: (language: Language, collection: PreviewedCollection, id: string) => `/${language}/preview/${collection}/${encodeURIComponent(id)}`,
  /** A case as a locality sees it before it is public; the token is the secret of the link. Without one: what a link says that leads nowhere. */
  confirm: (language: Language, token = '') => `/${language}/confirm${token === '' ? '' : `/${token}`}`,
  vocabulary: (language: Language, kind: VocabularyKind) => `/${language}/${vocabularyPaths[kind]}`,
  /** Countries are addressed by their code in lower case. */
  entry: (language: Language, kind: VocabularyKind, slug: string) => `/${language}/${vocabularyPaths[kind]}/${slug.toLowerCase()}`,
  /** All the ways of looking across the cases, each with the question that it answers. */
  explore: (language: Language) => `/${language}/explore`,
  /** `query` in the page's canonical form, without a question mark. */
  picture: (language: Language, name: PictureName, query = '') => withQuery(`/${language}/${picturePaths[name]}`, query),
  /** What the search box asks for while a reader types; it adds `?q=`. */
  suggestions: (language: Language) => `/${language}/search/suggestions`,
  /** What the field for one's own town asks for in the same way. */
  townSuggestions: (language: Language) => `/${language}/my-town/suggestions`,
  /** The table of a page as a CSV file: a `TableAddress` of `src/exchange/table.ts`. */
  table: (language: Language, { name, query }: { readonly name: string; readonly query: string }) => withQuery(`/${language}/tables/${name}.csv`, query),
  /** What may be taken away as data: every table, the whole, and the API. */
  data: (language: Language) => `/${language}/data`,
  /** How to use the API, with examples. */
  dataApi: (language: Language) => `/${language}/data/api`,
  /** A page as Markdown; `path` as another function here gives it. */
  markdown: (path: string) => path.replace(/(?=$|\?)/, '.md'),
  /** What there is to read for programs that answer questions. */
  llms: '/llms.txt',
  /** New and changed cases, all or those of a choice of the case list. */
  feed: (language: Language, query = '') => withQuery(`/${language}/feed.atom`, query),
  /** The picture that is shown where a page is shared; `page` is a path below the language, `home` for the home page. */
  sharePicture: (language: Language, page: string) => `/${language}/pictures/${page}.png`,
  /** The product's sign for telephones. */
  touchIcon: '/apple-touch-icon.png',
  /** A file of the open data; the same in every language. */
  dataFile: (name: string) => `/data/${name}`,
  /** Where assistants ask (Model Context Protocol). */
  mcp: '/mcp',
  /** An address of the API below its version. */
  api: (path = '') => `/api/public/v1${path}`,
  about: (language: Language, page?: string) => `/${language}/about${page ? `/${page}` : ''}`,
  /** The product's sign; the same in every language. */
  icon: '/icon.svg',
  /**
   * The page that says that nothing is here. Next writes an empty body when a page calls `notFound()` (it leaves the
   * rest to its browser runtime, which readers do not get), so the server sends this page's body with status 404.
   */
  notFound: (language: Language) => `/${language}/not-found`,
} as const

/** The site's own address without a trailing slash, from `PUBLIC_URL`. */
export function publicUrl(): string {
  return (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '')
}

/** A path as readers outside the site must see it: in citations, the sitemap and metadata. */
export function absoluteUrl(path: string): string {
  return `${publicUrl()}${path}`
}

/** A page's address in each language, keyed as `hreflang` wants it. */
export function alternates(path: PagePath): Record<string, string> {
  const addresses: Record<string, string> = { 'x-default': path(languages[0]) }
  for (const language of languages) addresses[language] = path(language)
  return addresses
}
