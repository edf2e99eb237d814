import type { Language } from '@/src/i18n/languages'
import { aboutWords } from './about'
import { caseWords } from './case'
import { caseListWords } from './cases'
import { elementsPictureWords } from './elements-picture'
import { compareWords } from './compare-picture'
import { chronologyWords } from './chronology-picture'
import { figuresWords } from './figures-picture'
import { statisticsWords } from './statistics-picture'
import { exploreWords } from './explore'
import { findWords } from './find-picture'
import { frameWords, notFoundWords, sectionWords } from './frame'
import { homeWords } from './home'
import { processPictureWords } from './process-picture'
import { matrixWords } from './matrix-picture'
import { programmePlaceWords } from './programme-place'
import { searchFormWords } from './search-form'
import { searchWords } from './search-picture'
import { similarWords } from './similar'
import { toCompareWords } from './to-compare'
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
  elementsPicture: elementsPictureWords,
  processPicture: processPictureWords,
  matrix: matrixWords,
  programmePlace: programmePlaceWords,
  find: findWords,
  statistics: statisticsWords,
  figures: figuresWords,
  chronology: chronologyWords,
  compare: compareWords,
  similar: similarWords,
  toCompare: toCompareWords,
  searchForm: searchFormWords,
  search: searchWords,
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
    elementsPicture: elementsPictureWords[language],
    processPicture: processPictureWords[language],
    matrix: matrixWords[language],
    programmePlace: programmePlaceWords[language],
    find: findWords[language],
    statistics: statisticsWords[language],
    figures: figuresWords[language],
    chronology: chronologyWords[language],
    compare: compareWords[language],
    similar: similarWords[language],
    toCompare: toCompareWords[language],
    searchForm: searchFormWords[language],
    search: searchWords[language],
  }
}
export type SiteWords = ReturnType<typeof wordsIn>
