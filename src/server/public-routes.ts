/**
 * Which addresses are public pages, and the one canonical address of each. A page is kept under its canonical address,
 * so parameters in another order, unknown ones (`utm_source`, `_rsc`) and unknown values share one kept page.
 */
import { pageQueries } from '../catalogue/page-queries'
import { readParameters } from '../catalogue/parameters'
import type { CatalogueSnapshot } from '../catalogue/types'
import { tableQueries } from '../exchange/tables'
import { isLanguage, type Language } from '../i18n/languages'

/** Files at the top that are functions of the catalogue too, or of nothing. */
const files = new Set(['sitemap.xml', 'robots.txt', 'favicon.ico', 'icon.svg', 'apple-icon.png', 'manifest.webmanifest'])

export type PublicRoute =
  | { readonly kind: 'page'; readonly language: Language; readonly url: string }
  | { readonly kind: 'preview'; readonly language: Language }
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'none' }

/** The page whose body every address that leads nowhere answers with; Next itself sends an empty one. */
export function notFoundUrl(language: Language): string {
  return `/${language}/not-found`
}

/** Finds the public page of a path (segments decoded) and gives its canonical address. */
export function publicRoute(segments: readonly string[], query: string, snapshot: CatalogueSnapshot): PublicRoute {
  const [first = '', second] = segments
  if (segments.length === 1 && files.has(first)) return { kind: 'file', url: `/${first}` }
  if (!isLanguage(first)) return { kind: 'none' }
  if (second === 'preview') return { kind: 'preview', language: first }
  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const page = segments.slice(1).join('/')
  const canonical = (pageQueries.get(page) ?? tableQueries.get(page))?.(readParameters(query), snapshot) ?? ''
  return { kind: 'page', language: first, url: canonical === '' ? path : `${path}?${canonical}` }
}
