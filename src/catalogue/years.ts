/** The years that a case spans, no more exactly than its timeline knows them. */
import { formatYears } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { comparePeriods, startYear } from '@/src/periods'
import type { CaseRecord, TimelineRow } from './types'

const isOwn = ({ track }: TimelineRow) => track !== 'context'

/** How finely the year in which the rows begin is known: only as a decade (1990年代), only as about right (頃). */
function knownAs(rows: readonly TimelineRow[], year: number): { isDecade: boolean; isCirca: boolean } {
  const beginning = rows.filter(({ period }) => startYear(period) === year)
  const all = (is: (row: TimelineRow) => boolean) => beginning.length > 0 && beginning.every(is)
  return { isDecade: all(({ period }) => period.precision === 'decade'), isCirca: all(({ period }) => period.circa) }
}

/** `1996年頃`, `1990年代`; `around 1996`, `1990s`. `inSentence` gives a decade its article. */
function yearAs(year: number, { isDecade, isCirca }: { isDecade: boolean; isCirca: boolean }, language: Language, inSentence = false): string {
  if (language === 'ja') return `${year}年${isDecade ? '代' : ''}${isCirca ? '頃' : ''}`
  return `${isCirca ? 'around ' : ''}${isDecade && (isCirca || inSentence) ? 'the ' : ''}${year}${isDecade ? 's' : ''}`
}

/** `1996年〜2023年`, `1990年代〜`, `1996年頃〜`; `since the 1990s`, `since around 1996`. Empty without dated rows. */
export function caseYears(record: CaseRecord, language: Language): string {
  const { firstYear, lastYear } = record.derived
  if (firstYear === null) return ''
  const known = knownAs(record.timeline.filter(isOwn), firstYear)
  if (!known.isDecade && !known.isCirca) return formatYears(firstYear, lastYear, language)
  if (lastYear === firstYear + (known.isDecade ? 9 : 0)) return yearAs(firstYear, known, language)
  if (language === 'ja') return `${yearAs(firstYear, known, 'ja')}〜${lastYear === null ? '' : `${lastYear}年`}`
  return lastYear === null ? `since ${yearAs(firstYear, known, 'en', true)}` : `${yearAs(firstYear, known, 'en')}–${lastYear}`
}

/** The first dated event with JICA; where the same year is given more exactly than by its decade as well, that one. */
export function firstWithJica({ timeline }: Pick<CaseRecord, 'timeline'>): TimelineRow | null {
  const rows = timeline.filter(({ track }) => track === 'jica').sort((a, b) => comparePeriods(a.period, b.period))
  const [first] = rows
  if (first === undefined) return null
  const sameYear = rows.filter(({ period }) => startYear(period) === startYear(first.period))
  return sameYear.find(({ period }) => period.precision !== 'decade') ?? first
}

/** When the work with JICA began, as exactly as the source says it; null where no row says it. `inSentence` gives a decade its article. */
export function firstJicaYearText(record: CaseRecord, language: Language, inSentence = false): string | null {
  const { firstJicaYear } = record.derived
  if (firstJicaYear === null) return null
  const rows = record.timeline.filter(({ track }) => track === 'jica')
  return yearAs(firstJicaYear, knownAs(rows, firstJicaYear), language, inSentence)
}
