/** What every page needs that leads to the comparison or the booklet of cases. */
import { writeParameters } from './parameters'
import type { CaseRecord } from './types'

/** Whether a case holds anything that another can be compared with: one whose study was cancelled may have no row at all. */
export function canBeCompared({ timeline, outcomes, factors, pathways, keyFigures, challenges, resources }: CaseRecord): boolean {
  const own = timeline.filter(({ track }) => track !== 'context')
  return [own, outcomes, factors, pathways, keyFigures, challenges, resources].some((rows) => rows.length > 0)
}

/** The cases as the address of the comparison names them; '' without any. Commas stay commas, so that it can be read and typed. */
export function comparedInAddress(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `cases=${slugs.map(encodeURIComponent).join(',')}`
}

/** The cases as the address of the booklet names them; '' without any. */
export function bookletInAddress(slugs: readonly string[]): string {
  return writeParameters({ case: slugs })
}
