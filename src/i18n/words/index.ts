import type { Language } from '../languages'
import { aboutWords } from './about'
import { caseWords } from './case'
import { caseListWords } from './cases'
import { exploreWords } from './explore'
import { frameWords, notFoundWords, sectionWords } from './frame'
import { homeWords } from './home'
import { vocabularyWords } from './vocabulary'

/** Every dictionary by area. */
export const dictionaries = {
  frame: frameWords,
  sections: sectionWords,
  notFound: notFoundWords,
  home: homeWords,
  list: caseListWords,
  case: caseWords,
  vocabulary: vocabularyWords,
  about: aboutWords,
  explore: exploreWords,
} as const

/** The words of the site in one language, by area. */
export function wordsIn(language: Language) {
  return {
    frame: frameWords[language],
    sections: sectionWords[language],
    notFound: notFoundWords[language],
    home: homeWords[language],
    list: caseListWords[language],
    case: caseWords[language],
    vocabulary: vocabularyWords[language],
    about: aboutWords[language],
    explore: exploreWords[language],
  }
}
export type SiteWords = ReturnType<typeof wordsIn>
