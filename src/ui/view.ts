import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import type { PagePath } from '@/src/i18n/links'
import { type SiteWords, wordsIn } from '@/src/i18n/words'

/** What every component needs to write for one reader: the data, the language and its words. */
export interface View {
  readonly snapshot: CatalogueSnapshot
  readonly language: Language
  readonly words: SiteWords
  /** Where a draft's preview is in each language; nothing on a page that readers have. */
  readonly previewAt?: PagePath
}

export function viewOf(snapshot: CatalogueSnapshot, language: Language, previewAt?: PagePath): View {
  return { snapshot, language, words: wordsIn(language), ...(previewAt && { previewAt }) }
}
