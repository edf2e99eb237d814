/** The years that a case spans, no more exactly than its timeline knows them. */
import { formatYears } from '../i18n/format'
import type { Language } from '../i18n/languages'
import { startYear } from '../periods'
import type { CaseRecord, TimelineRow } from './types'

const isOwn = ({ track }: TimelineRow) => track !== 'context'

/** True where the year is only known as the beginning of a decade: `1990年代`. */
function isOnlyDecade(rows: readonly TimelineRow[], year: number): boolean {
  const beginning = rows.filter(({ period }) => startYear(period) === year)
  return beginning.length > 0 && beginning.every(({ period }) => period.precision === 'decade')
}

/** `1996年〜2023年`, `1990年代〜`; `since the 1990s`. Empty without dated rows. */
export function caseYears(record: CaseRecord, language: Language): string {
  const { firstYear, lastYear } = record.derived
  if (firstYear === null || !isOnlyDecade(record.timeline.filter(isOwn), firstYear)) {
    return formatYears(firstYear, lastYear, language)
  }
  if (lastYear === firstYear + 9) return language === 'ja' ? `${firstYear}年代` : `${firstYear}s`
  if (language === 'ja') return `${firstYear}年代〜${lastYear === null ? '' : `${lastYear}年`}`
  return lastYear === null ? `since the ${firstYear}s` : `${firstYear}s–${lastYear}`
}

/** When the work with JICA began, as exactly as the source says it; null where no row says it. */
export function firstJicaYearText(record: CaseRecord, language: Language): string | null {
  const { firstJicaYear } = record.derived
  if (firstJicaYear === null) return null
  const rows = record.timeline.filter(({ track }) => track === 'jica')
  if (!isOnlyDecade(rows, firstJicaYear)) return formatYears(firstJicaYear, firstJicaYear, language)
  return language === 'ja' ? `${firstJicaYear}年代` : `${firstJicaYear}s`
}
