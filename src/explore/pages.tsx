/** What draws each picture: its page, and its odd inputs for the gallery and the tests. */
import type { ComponentType, ReactElement } from 'react'

import type { RawParameters } from '@/src/catalogue/parameters'
import { prepareSearch } from '@/src/catalogue/search/documents'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { PictureName } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { askExamples } from './ask/examples'
import { AskPage } from './ask/page'
import { chronologyExamples } from './chronology/examples'
import { ChronologyPage } from './chronology/page'
import { compareExamples } from './compare/examples'
import { ComparePage } from './compare/page'
import { elementsExamples } from './elements/examples'
import { ElementsPage } from './elements/page'
import type { ExampleSet } from './example'
import { figuresExamples } from './figures/examples'
import { FiguresPage } from './figures/page'
import { findExamples } from './find/examples'
import { FindPage } from './find/page'
import { limitsExamples } from './limits/examples'
import { LimitsPage } from './limits/page'
import { mapExamples } from './map/examples'
import { MapPage } from './map/page'
import { matrixExamples } from './matrix/examples'
import { MatrixPage } from './matrix/page'
import { townExamples } from './my-town/examples'
import { MyTownPage } from './my-town/page'
import { processExamples } from './process/examples'
import { ProcessPage } from './process/page'
import { programmeTimelinesExamples } from './programme-timelines/examples'
import { type PictureOf, pictures } from './registry'
import { searchExamples } from './search/examples'
import { SearchPage } from './search/page'
import { statisticsExamples } from './statistics/examples'
import { StatisticsPage } from './statistics/page'
import { timelinesExamples } from './timelines/examples'
import { TimelinesPage } from './timelines/page'

interface ExplorePageParts {
  /** The page that an address asks for. */
  readonly draw: (view: View, parameters: RawParameters) => ReactElement
  readonly examples: ExampleSet
  /** Awaited before the page is drawn. */
  readonly prepare?: (snapshot: CatalogueSnapshot) => Promise<unknown>
}

function page<Query>(
  { query }: PictureOf<Query>,
  Page: ComponentType<{ view: View; query: Query }>,
  examples: ExampleSet,
  prepare?: ExplorePageParts['prepare'],
): ExplorePageParts {
  return { draw: (view, parameters) => <Page view={view} query={query.parse(parameters, view.snapshot)} />, examples, prepare }
}

export const explorePages: Readonly<Record<PictureName, ExplorePageParts>> = {
  matrix: page(pictures.matrix, MatrixPage, matrixExamples),
  process: page(pictures.process, ProcessPage, processExamples),
  elements: page(pictures.elements, ElementsPage, elementsExamples),
  ask: page(pictures.ask, AskPage, askExamples, prepareSearch),
  limits: page(pictures.limits, LimitsPage, limitsExamples),
  'my-town': page(pictures['my-town'], MyTownPage, townExamples),
  find: page(pictures.find, FindPage, findExamples),
  compare: page(pictures.compare, ComparePage, compareExamples),
  sign: page(pictures.sign, TimelinesPage, timelinesExamples),
  map: page(pictures.map, MapPage, mapExamples),
  chronology: page(pictures.chronology, ChronologyPage, chronologyExamples),
  figures: page(pictures.figures, FiguresPage, figuresExamples),
  statistics: page(pictures.statistics, StatisticsPage, statisticsExamples),
  // Usually prepared already; just after the start others can be answered meanwhile.
  search: page(pictures.search, SearchPage, searchExamples, prepareSearch),
}

/** Every picture with its odd inputs. */
export const exampleSets: readonly ExampleSet[] = [...Object.values(explorePages).map(({ examples }) => examples), programmeTimelinesExamples]
