/** One address of each type of public page, below the language. */
import { type Language, languages } from '@/src/i18n/languages'
import { inTurn } from '@/tests/support/extent.mjs'

export const pageTypes = {
  home: '',
  'list of cases': '/cases',
  'list with chosen facets': '/cases?element=economic&region=tohoku&sort=title',
  'list where nothing fits': '/cases?region=hokkaido&region=kanto&prefecture=okinawa',
  case: '/cases/higashimatsushima',
  'case whose study was cancelled': '/cases/noto',
  'sheet of a case': '/cases/kanra/sheet',
  'empty booklet': '/booklet',
  booklet: '/booklet?case=kanra&case=marumori',
  'impact tags': '/impact-tags',
  'impact tag': '/impact-tags/foreign-talent',
  elements: '/elements',
  element: '/elements/economic',
  'promoting factors': '/promoting-factors',
  'promoting factor': '/promoting-factors/key-person',
  programmes: '/programmes',
  programme: '/programmes/jica-partnership-program',
  countries: '/countries',
  country: '/countries/id',
  places: '/places',
  place: '/places/higashimatsushima',
  organisations: '/organisations',
  organisation: '/organisations/jica-okinawa',
  'ways across the cases': '/explore',
  'three elements': '/explore/elements',
  process: '/explore/process',
  matrix: '/explore/matrix',
  sign: '/explore/timelines?order=region',
  chronology: '/explore/chronology',
  map: '/explore/map',
  figures: '/explore/figures',
  'empty search': '/search',
  search: '/search?q=%E8%BE%B2%E6%A5%AD',
  'search that finds nothing': '/search?q=xyzxyz',
  'empty comparison': '/compare',
  comparison: '/compare?cases=kanra,marumori',
  'my town': '/my-town?town=32526',
  'towns of one name': '/my-town?town=%E5%BA%9C%E4%B8%AD%E5%B8%82',
  'places like mine': '/find',
  statistics: '/statistics',
  data: '/data',
  'use of the API': '/data/api',
  'citation of a row': '/cite/kanra/kanra-o01',
  about: '/about',
  'page of the staff': '/about/survey-method',
  survey: '/about/survey',
  'missing page': '/nothing-is-here',
} as const

export type PageType = keyof typeof pageTypes

export interface PublicPage {
  readonly type: PageType
  readonly language: Language
  readonly path: string
  readonly status: number
}

/** Every type of page in every language. */
export const publicPages: readonly PublicPage[] = Object.keys(pageTypes).flatMap((type) =>
  languages.map((language) => publicPage(isPageType(type) ? type : 'home', language)),
)

/** Which of them a browser looks at: for a commit each type in one language, by turns; their HTML is looked at in both. */
export const pagesInBrowser: readonly PublicPage[] = Object.keys(pageTypes).flatMap((type) =>
  inTurn(
    publicPages.filter((page) => page.type === type),
    languages.length,
    `languages of ${type}`,
  ),
)

function isPageType(name: string): name is PageType {
  return Object.hasOwn(pageTypes, name)
}

export function publicPage(type: PageType, language: Language): PublicPage {
  return { type, language, path: `/${language}${pageTypes[type]}`, status: type === 'missing page' ? 404 : 200 }
}
