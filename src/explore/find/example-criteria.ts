/** Criteria to begin with, made of the terms that most cases share: each has an answer by construction. */
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { allValues, countFits } from './counting'
import { type Aspect, type Criteria, itemsOf, noCriteria } from './query'

/** The values of an aspect that some case fits, the most frequent first; equal ones in the order of the form. */
function frequent(snapshot: CatalogueSnapshot, aspect: Aspect, cases = allValues(snapshot)): readonly string[] {
  const { impactTags } = lookup(snapshot)
  return (
    [...countFits(snapshot, cases, aspect)]
      // A hope is what a place becomes at the end, not a step on the way there.
      .filter(([value, count]) => count > 0 && (aspect !== 'hope' || impactTags.get(value)?.stage === 'revitalisation'))
      .sort(([, a], [, b]) => b - a)
      .map(([value]) => value)
  )
}

/** The criteria for one value, with the value of another aspect that goes with it most often. */
function together(snapshot: CatalogueSnapshot, aspect: Aspect, value: string, other: Aspect): Criteria {
  const cases = allValues(snapshot).filter((values) => values[aspect].has(value))
  return { ...noCriteria, [aspect]: [value], [other]: frequent(snapshot, other, cases).slice(0, 1) }
}

/** Up to five examples of criteria: two begin with a challenge, two with a resource, one with a landscape. */
export const exampleCriteria = oncePerSnapshot((snapshot: CatalogueSnapshot): readonly Criteria[] =>
  [
    ...frequent(snapshot, 'lack')
      .slice(0, 2)
      .map((value) => together(snapshot, 'lack', value, 'kind')),
    ...frequent(snapshot, 'has')
      .slice(0, 2)
      .map((value) => together(snapshot, 'has', value, 'hope')),
    ...frequent(snapshot, 'landscape')
      .slice(0, 1)
      .map((value) => together(snapshot, 'landscape', value, 'has')),
  ].filter((criteria) => itemsOf(criteria).length > 0),
)
