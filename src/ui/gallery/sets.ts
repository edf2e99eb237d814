/** Every picture with its odd inputs. A new picture adds its set here. */
import { mapExamples } from './examples/map'
import { findExamples } from './examples/find'
import { matrixExamples } from './examples/matrix'
import { programmePlaceExamples } from './examples/programme-place'
import { elementsExamples } from './examples/elements'
import { processExamples } from './examples/process'
import { chronologyExamples } from './examples/chronology'
import { figuresExamples } from './examples/figures'
import { statisticsExamples } from './examples/statistics'
import { compareExamples } from './examples/compare'
import type { ExampleSet } from './example'
import { searchExamples } from './examples/search'

export const exampleSets: readonly ExampleSet[] = [
  searchExamples,
  compareExamples,
  chronologyExamples,
  figuresExamples,
  statisticsExamples,
  elementsExamples,
  processExamples,
  matrixExamples,
  programmePlaceExamples,
  findExamples,
  mapExamples,
]
