import type { ReactNode } from 'react'

import type { View } from '@/src/ui/view'

/** One picture with one input; the examples are what the gallery shows and what the tests draw. */
interface Example {
  /** What is odd about the input, in English: the gallery is for developers. */
  readonly name: string
  readonly draw: (view: View) => ReactNode
}
export interface ExampleSet {
  readonly title: string
  readonly examples: readonly Example[]
}
