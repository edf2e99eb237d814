import type { Metadata, Viewport } from 'next'

import { otherLanguage } from '@/src/i18n/languages'
import { absoluteUrl, alternates, linkTo, type PagePath, publicUrl } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { feedWords } from '@/src/i18n/words/feed'
import { pictureSize } from './sharing/drawing'
import { picturePath } from './sharing/titles'
import type { View } from './view'

const locales = { ja: 'ja_JP', en: 'en_GB' } as const

export interface PageInformation {
  readonly title: string
  /** One or two sentences; cut at a length that search results show. */
  readonly description: string
  readonly path: PagePath
  readonly kind?: 'website' | 'article'
  /** ISO instants, for an article. */
  readonly updatedAt?: string
  /** Pages that search engines should leave out, such as a filtered list. */
  readonly isIndexed?: boolean
  /** The choice of the case list whose feed belongs to the page; that of all cases if left out. */
  readonly feedQuery?: string
}

/** What a browser draws before the styles are there, and around the page: the surface of either scheme (`--surface` in `base.css`). */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1a1a' },
  ],
}

/** For a page that stood here and was taken away: the server reads it and answers with status 410 (`src/server/cache/page-cache.ts`). */
export const gone = { robots: { index: false }, other: { 'page-status': '410' } } as const satisfies Metadata

/** The first `most` characters, ended at a word or sentence where there is one. */
export function shorten(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const end = Math.max(cut.lastIndexOf('。') + 1, cut.lastIndexOf('. ') + 1)
  if (end > most / 2) return cut.slice(0, end)
  return `${cut.replace(/ [^ ]*$/, '')}…`
}

/** Title, description, canonical address, the other language and Open Graph of a page. */
export function pageMetadata(view: View, page: PageInformation): Metadata {
  const { snapshot, language } = view
  const siteName = textIn(snapshot.site.name, language).text
  const title = page.path(language) === `/${language}` ? siteName : `${page.title} | ${siteName}`
  const description = shorten(page.description)
  const picture = { url: absoluteUrl(linkTo.sharePicture(language, picturePath(view, page.path(language)))), ...pictureSize, alt: page.title }
  return {
    metadataBase: new URL(publicUrl()),
    title,
    description,
    alternates: {
      canonical: absoluteUrl(page.path(language)),
      languages: alternates(page.path),
      types: {
        'application/atom+xml': [{ url: linkTo.feed(language, page.feedQuery), title: feedWords[language].title }],
        'text/markdown': linkTo.markdown(page.path(language)),
      },
    },
    openGraph: {
      title: page.title,
      description,
      siteName,
      url: absoluteUrl(page.path(language)),
      images: [picture],
      locale: locales[language],
      alternateLocale: [locales[otherLanguage(language)]],
      ...(page.kind === 'article' ? { type: 'article' as const, modifiedTime: page.updatedAt } : { type: 'website' as const }),
    },
    twitter: { card: 'summary_large_image', images: [picture.url] },
    robots: page.isIndexed === false ? { index: false, follow: true } : undefined,
    formatDetection: { telephone: false },
  }
}
