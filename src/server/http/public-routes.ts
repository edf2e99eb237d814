/**
 * Which addresses are public pages, and the one canonical address of each. A page is cached under its canonical address,
 * so parameters in another order, unknown ones (`utm_source`, `_rsc`) and unknown values share one cached page.
 */
import { isLanguage, type Language } from '@/src/i18n/languages'
import type { ConfirmRoute } from './confirm'

/** Files at the top that are functions of the catalogue too, or of nothing. */
const files = new Set(['sitemap.xml', 'robots.txt', 'llms.txt', 'favicon.ico', 'icon.svg', 'apple-touch-icon.png', 'manifest.webmanifest'])

/** The open data for programs: an address of this begins with these segments. */
const apiSegments = ['api', 'public', 'v1'] as const

export const isPublicApi = (segments: readonly string[]): boolean => segments[0] === apiSegments[0] && segments[1] === apiSegments[1]

type PublicRoute =
  | { readonly kind: 'page'; readonly language: Language; readonly url: string }
  | { readonly kind: 'preview'; readonly language: Language }
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'none' }

/** The page whose body every unknown address is answered with; Next itself sends an empty one. */
export function notFoundUrl(language: Language): string {
  return `/${language}/not-found`
}

/** Names in front of a dot mean something to Next (`.rsc`, `.segments`); of ours only files have one, at the end, and only these. */
const ourFile = /^(?:[^.]+\.(?:csv|md|atom|png|bib|ris|json)|(?:sheet|booklet)\.pdf)$/
const isOfPages = (segments: readonly string[]): boolean =>
  segments.every((segment, index) => !segment.includes('.') || (index > 0 && index === segments.length - 1 && ourFile.test(segment)))

/** The page for printing that a document is also there as; null for any other address. `rawUrl` may hold anything. */
export function pageToPrint(rawUrl: string): { readonly language: Language; readonly url: string } | null {
  const [, language, name, query = ''] = /^\/([a-z]{2})\/(cases\/[\w-]+\/sheet|booklet)\.pdf(\?[\w=&,%+.-]*)?$/.exec(rawUrl) ?? []
  return isLanguage(language) ? { language, url: `/${language}/${name}${query}` } : null
}

/** What of the path says which parameters a page knows: everything below the language; a page as Markdown knows those of the page. */
export const pageOf = (segments: readonly string[]): string => segments.slice(1).join('/').replace(/\.md$/, '')

/** The language of a home page as Markdown, `/ja.md`. */
function languageOfHome([first = '', ...rest]: readonly string[]): Language | null {
  const name = first.endsWith('.md') && rest.length === 0 ? first.slice(0, -3) : ''
  return isLanguage(name) ? name : null
}

/** The confirmation link that an address is or was meant to be; null for every other address. */
export function confirmRoute([first, second, third = '', ...rest]: readonly string[]): ConfirmRoute | null {
  if (!isLanguage(first) || second !== 'confirm') return null
  return { kind: 'confirm', language: first, token: rest.length === 0 && /^[\w-]{43}$/.test(third) ? third : '' }
}

/** Finds the public page of a path (segments decoded), with its query in the one canonical writing. */
export function publicRoute(segments: readonly string[], canonicalQuery: string): PublicRoute {
  const [first = '', second] = segments
  if (segments.length === 1 && files.has(first)) return { kind: 'file', url: `/${first}` }
  if (first === 'data' && segments.length === 2) return { kind: 'file', url: `/data/${encodeURIComponent(second ?? '')}` }
  if (apiSegments.every((segment, index) => segments[index] === segment)) return { kind: 'file', url: withQuery(segments, canonicalQuery) }
  const home = languageOfHome(segments)
  if (home) return { kind: 'page', language: home, url: `/${first}` }
  if (!isLanguage(first) || !isOfPages(segments)) return { kind: 'none' }
  if (second === 'preview') return { kind: 'preview', language: first }
  return { kind: 'page', language: first, url: withQuery(segments, canonicalQuery) }
}

/** A file that scripts of other sites may read, such as a table, a feed or a page as Markdown; not the pages themselves. */
export function isOpenFile(segments: readonly string[]): boolean {
  const { kind } = publicRoute(segments, '')
  return kind === 'file' || (kind === 'page' && segments.at(-1)?.includes('.') === true)
}

function withQuery(segments: readonly string[], query: string): string {
  const path = `/${segments.map(encodeURIComponent).join('/')}`
  return query === '' ? path : `${path}?${query}`
}
