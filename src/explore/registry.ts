/**
 * Every picture in one line: what its page reads from the address, its words, and its tables. The canonical addresses, the
 * files and the tests follow from it. The server reads this, so nothing that draws may be imported here; what draws a
 * picture stands in `pages.tsx`. A picture whose address is in `src/i18n/links.ts` and that is not here, or not there, is
 * a type error.
 */
import { canonical, type CanonicalQuery, noParameters, type PageQuery } from '@/src/catalogue/parameters'
import type { Language } from '@/src/i18n/languages'
import { isPictureName, type PictureName, pictureNames, picturePaths } from '@/src/i18n/links'
import { askQuery } from './ask/query'
import { askFile } from './ask/table'
import { askWords } from './ask/words'
import { bookletQuery } from './booklet/query'
import { bookletWords } from './booklet/words'
import { chronologyQuery } from './chronology/query'
import { beginningsFile, chronologyFile } from './chronology/table'
import { chronologyWords } from './chronology/words'
import { compareQuery } from './compare/query'
import { compareFile, compareTimelinesFile } from './compare/table'
import { compareWords } from './compare/words'
import { elementsQuery } from './elements/query'
import { elementsFile } from './elements/table'
import { elementsWords } from './elements/words'
import { figuresQuery } from './figures/query'
import { figuresFile } from './figures/table'
import { figuresWords } from './figures/words'
import { findQuery } from './find/query'
import { findFile } from './find/table'
import { findWords } from './find/words'
import { limitsQuery } from './limits/query'
import { limitsFile } from './limits/table'
import { limitsWords } from './limits/words'
import { mapQuery } from './map/query'
import { countriesFile, officesFile, prefecturesFile } from './map/table'
import { mapWords } from './map/words'
import { matrixQuery } from './matrix/query'
import { dotsFiles, matrixFile } from './matrix/table'
import { matrixWords } from './matrix/words'
import { townSuggestionsQuery } from './my-town/suggestions'
import { townFile } from './my-town/table'
import { townWords } from './my-town/words'
import { processQuery } from './process/query'
import { processPathsFile, processTagsFile, toldPathsFile } from './process/table'
import { processWords } from './process/words'
import { programmeTimelinesFile } from './programme-timelines/table'
import { programmeTimelinesWords } from './programme-timelines/words'
import { searchQuery } from './search/query'
import { suggestionsQuery } from './search/suggestions'
import { searchWords } from './search/words'
import { statisticsFile } from './statistics/table'
import { statisticsWords } from './statistics/words'
import type { TableFile } from './table-file'
import { timelinesQuery } from './timelines/query'
import { timelinesFile } from './timelines/table'
import { timelinesWords } from './timelines/words'
import { townQuery } from './towns/query'

/** A picture without what draws it. */
interface Picture {
  readonly canonical: CanonicalQuery
  readonly words: Readonly<Record<Language, unknown>>
  readonly files: readonly TableFile[]
}
/** The same where it is known what its page reads from the address. */
export interface PictureOf<Query> extends Picture {
  readonly query: PageQuery<Query>
}

function picture<Query>(query: PageQuery<Query>, words: Picture['words'], ...files: readonly TableFile[]): PictureOf<Query> {
  return { query, canonical: canonical(query), words, files }
}

/** In the order in which a reader asks: about change and its reasons, about one's own place, then the wider picture. */
export const pictures = {
  matrix: picture(matrixQuery, matrixWords, dotsFiles.factor, dotsFiles.impact, matrixFile),
  process: picture(processQuery, processWords, toldPathsFile, processTagsFile, processPathsFile),
  elements: picture(elementsQuery, elementsWords, elementsFile),
  ask: picture(askQuery, askWords, askFile),
  limits: picture(limitsQuery, limitsWords, limitsFile),
  'my-town': picture(townQuery, townWords, townFile),
  find: picture(findQuery, findWords, findFile),
  compare: picture(compareQuery, compareWords, compareFile, compareTimelinesFile),
  sign: picture(timelinesQuery, timelinesWords, timelinesFile),
  map: picture(mapQuery, mapWords, prefecturesFile, officesFile, countriesFile),
  chronology: picture(chronologyQuery, chronologyWords, chronologyFile, beginningsFile),
  figures: picture(figuresQuery, figuresWords, figuresFile),
  statistics: picture(noParameters, statisticsWords, statisticsFile),
  search: picture(searchQuery, searchWords),
} satisfies Readonly<Record<PictureName, Picture>>

/** The pictures by name, in the order of `pictures`. */
export const picturesInOrder: readonly PictureName[] = Object.keys(pictures).filter(isPictureName)

/** A picture on the pages of something else has no page, and so no query, of its own. */
const programmeTimelines: Picture = picture(noParameters, programmeTimelinesWords, programmeTimelinesFile)

/** The words of every picture. */
export const pictureWords: Readonly<Record<string, Picture['words']>> = {
  ...Object.fromEntries(pictureNames.map((name) => [name, pictures[name].words])),
  'programme-timelines': programmeTimelines.words,
  booklet: bookletWords,
}

/** Every table that can be downloaded as CSV. */
export const tableFiles: readonly TableFile[] = [...Object.values<Picture>(pictures), programmeTimelines].flatMap(({ files }) => files)

/** What these pages and files read from their address, in its one canonical form, by path below the language. */
export const exploreQueries: ReadonlyMap<string, CanonicalQuery> = new Map([
  ...pictureNames.map((name): [string, CanonicalQuery] => [picturePaths[name], pictures[name].canonical]),
  ...tableFiles.map((file): [string, CanonicalQuery] => [`tables/${file.name}.csv`, file.canonical]),
  ['search/suggestions', canonical(suggestionsQuery)],
  ['my-town/suggestions', canonical(townSuggestionsQuery)],
  ['booklet', canonical(bookletQuery)],
  ['booklet.pdf', canonical(bookletQuery)],
])
