import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type SiteWords, wordsIn } from '@/src/i18n/words'

/** What every component needs to write for one reader: the data, the language and its words. */
export interface View {
  readonly snapshot: CatalogueSnapshot
  readonly language: Language
  readonly words: SiteWords
}

export function viewOf(snapshot: CatalogueSnapshot, language: Language): View {
  return { snapshot, language, words: wordsIn(language) }
}
