/** Every picture with its odd inputs. A new picture adds its set here. */
import type { ExampleSet } from './example'

export const exampleSets: readonly ExampleSet[] = [
]
