/** Until when what is said about a case holds: that long a thing with an open end is known to go on. */
import { endYear, type Period } from '@/src/periods'
import { lookup, oncePerSnapshot } from './lookup'
import type { CaseRecord, CatalogueSnapshot } from './types'

const lastYearOf = (period: Period | null | undefined): number[] => {
  const year = period ? endYear(period) : null
  return year === null ? [] : [year]
}

/**
 * The year of the report: the newest of the years in which the case's sources were published and in which the case
 * was studied. Where none is given, the last year of its survey. Null where nothing says it.
 */
export function asOfYear(snapshot: CatalogueSnapshot, { sources, study, survey }: Pick<CaseRecord, 'sources' | 'study' | 'survey'>): number | null {
  const found = lookup(snapshot)
  const own = [...sources.flatMap((slug) => lastYearOf(found.sources.get(slug)?.published)), ...lastYearOf(study.date)]
  const years = own.length > 0 ? own : lastYearOf(found.surveys.get(survey)?.years)
  return years.length === 0 ? null : Math.max(...years)
}

/** The same for what a survey says beyond its cases: the newest year that any of its cases or sources gives. */
export const newestAsOf = oncePerSnapshot((snapshot: CatalogueSnapshot): number | null => {
  const years = [...snapshot.sources.flatMap(({ published }) => lastYearOf(published)), ...snapshot.surveys.flatMap((survey) => lastYearOf(survey.years))]
  return years.length === 0 ? null : Math.max(...years)
})
