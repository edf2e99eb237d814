/** What the page at an address is called in its picture. */
import { isPictureName, picturePaths, type VocabularyKind, vocabularyPaths } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { aboutTitle } from '@/src/ui/about/about-index'
import type { View } from '@/src/ui/view'
import { findEntry } from '@/src/ui/vocabulary/entry-view'

const isKind = (name: string): name is VocabularyKind => Object.hasOwn(vocabularyPaths, name)

/** The name of a page by its path below the language; null for what has no picture of its own, which shows the site's. */
export function titleAt(view: View, path: string): string | null {
  const { snapshot, language, words } = view
  const [room = '', slug] = path.split('/')
  const picture = Object.entries(picturePaths).find(([, at]) => at === path)?.[0]
  if (picture !== undefined && isPictureName(picture)) return words.explore.pictures[picture].title
  if (path === 'cases' || path === 'explore' || path === 'about') return words.sections[path]
  if (path === 'data') return words.frame.data
  const kind = Object.entries(vocabularyPaths).find(([, at]) => at === room)?.[0]
  if (kind !== undefined && isKind(kind)) {
    if (slug === undefined) return words.sections[kind]
    const found = findEntry(snapshot, kind, slug)
    return found.kind === 'found' ? textIn(found.entry.name, language).text : null
  }
  const about = room === 'about' && slug !== undefined ? aboutTitle(snapshot, slug) : null
  return about && textIn(about, language).text
}

/** The path below the language of the picture that a page shows when it is shared: its own, or the site's. */
export function picturePath(view: View, address: string): string {
  const [path = ''] = address.replace(/^\/[a-z]+\/?/, '').split('?')
  return /^cases\/[^/]+$/.test(path) || titleAt(view, path) !== null ? path : 'home'
}
