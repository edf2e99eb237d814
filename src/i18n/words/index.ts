import type { Language } from '@/src/i18n/languages'
import { aboutWords } from './about'
import { caseWords } from './case'
import { caseListWords } from './cases'
import { citingWords } from './citing'
import { confirmWords } from './confirm'
import { exploreWords } from './explore'
import { feedWords } from './feed'
import { endedWords, frameWords, notFoundWords, sectionWords } from './frame'
import { homeWords } from './home'
import { searchFormWords } from './search-form'
import { sheetWords } from './sheet'
import { similarWords } from './similar'
import { toCompareWords } from './to-compare'
import { vocabularyWords } from './vocabulary'

/** Every dictionary by area, but for those of the pictures, which lie in `src/explore`. */
export const dictionaries = {
  feed: feedWords,
  frame: frameWords,
  sections: sectionWords,
  ended: endedWords,
  notFound: notFoundWords,
  home: homeWords,
  list: caseListWords,
  case: caseWords,
  citing: citingWords,
  confirm: confirmWords,
  vocabulary: vocabularyWords,
  about: aboutWords,
  explore: exploreWords,
  sheet: sheetWords,
  similar: similarWords,
  toCompare: toCompareWords,
  searchForm: searchFormWords,
} as const

/** The words that parts of many pages share, in one language, by area. */
export function wordsIn(language: Language) {
  return {
    frame: frameWords[language],
    sections: sectionWords[language],
    ended: endedWords[language],
    notFound: notFoundWords[language],
    home: homeWords[language],
    list: caseListWords[language],
    case: caseWords[language],
    confirm: confirmWords[language],
    vocabulary: vocabularyWords[language],
    about: aboutWords[language],
    explore: exploreWords[language],
    sheet: sheetWords[language],
    similar: similarWords[language],
    toCompare: toCompareWords[language],
    searchForm: searchFormWords[language],
  }
}
export type SiteWords = ReturnType<typeof wordsIn>
