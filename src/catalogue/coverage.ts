/** How much of a survey the catalogue holds. Always counted, never typed. */
import { oncePerSnapshot } from './lookup'
import type { CatalogueSnapshot, Survey } from './types'

interface Coverage {
  readonly survey: Survey
  /** Cases of the survey that are published here. */
  readonly entered: number
  /** How many cases the survey's long list has. */
  readonly outOf: number
  /** Of the entered ones, those whose study was cancelled: they have a page, but hardly any rows. */
  readonly cancelled: number
}

/** Coverage of each survey, in the order of the catalogue. */
export const coverage = oncePerSnapshot((snapshot: CatalogueSnapshot): readonly Coverage[] =>
  snapshot.surveys.map((survey) => {
    const cases = snapshot.cases.filter((record) => record.survey === survey.slug)
    return { survey, entered: cases.length, outOf: survey.longListSize, cancelled: cases.filter(({ study }) => study.kind === 'cancelled').length }
  }),
)
