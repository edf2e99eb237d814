import type { Language } from '../i18n/languages'
import { firstDay, lastDay, partsOf, type Point } from './calendar'
import { erasOf, gregorianFrom, yearInEra } from './eras'
import { endYear } from './order'
import type { Period } from './types'

const englishMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

function startPoint({ start, precision }: Period): Point {
  const { year, month, day } = partsOf(start)
  if (precision === 'decade' || precision === 'year') return { precision, year, month: 1, day: 1 }
  return { precision, year, month, day: precision === 'day' ? day : 1 }
}

/** The last point of a period, or null when its end is open. */
function endPoint(period: Period): Point | null {
  const year = endYear(period)
  if (period.end === null || year === null) return null
  const { month, day } = partsOf(period.end)
  const precision = period.endPrecision
  if (precision === 'decade') return { precision, year: year - 9, month: 1, day: 1 }
  if (precision === 'year') return { precision, year, month: 1, day: 1 }
  return { precision, year, month, day: precision === 'day' ? day : 1 }
}

/** One point in words; what messages name it by. */
export function pointText({ precision, year, month, day }: Point, language: Language, fiscal: boolean): string {
  if (language === 'ja') {
    if (precision === 'decade') return `${year}年代`
    if (precision === 'year') return fiscal ? `${year}年度` : `${year}年`
    return precision === 'month' ? `${year}年${month}月` : `${year}年${month}月${day}日`
  }
  if (precision === 'decade') return `${year}s`
  if (precision === 'year') return fiscal ? `fiscal year ${year}` : `${year}`
  const name = englishMonths[month - 1] ?? ''
  return precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`
}

/** `（平成28年）`, ` (Heisei 28)`, both eras where there are two; nothing for a decade or where the eras do not reach. */
function eraText(point: Point, language: Language, fiscal: boolean): string {
  const { precision, year, month, day } = point
  if (precision === 'decade' || (year < gregorianFrom && precision !== 'year')) return ''
  const eras = erasOf(point, fiscal)
  if (eras.length === 0) return ''
  if (language === 'en') return ` (${eras.map((era) => `${era.english} ${yearInEra(era, year)}`).join(' / ')})`
  const rest = precision === 'year' ? (fiscal ? '年度' : '年') : precision === 'month' ? `年${month}月` : `年${month}月${day}日`
  const names = eras.map((era) => `${era.name}${yearInEra(era, year) === 1 ? '元' : yearInEra(era, year)}${rest}`)
  return `（${names.join('・')}）`
}

/**
 * A period in words: `2016年4月` / `April 2016`, `2016年度` / `fiscal year 2016`, `1990年代` / `1990s`,
 * `2006年〜` / `2006–`, `2016〜2018年` / `2016–2018`. With `era`, each end also says its Japanese era:
 * `2016年（平成28年）`, `1989年（昭和64年・平成元年）` / `1989 (Showa 64 / Heisei 1)`.
 * Without `era`, what it gives parses back to the same period.
 */
export function formatPeriod(period: Period, language: Language, { era = false }: { era?: boolean } = {}): string {
  const { fiscal } = period
  const start = startPoint(period)
  const end = endPoint(period)
  const text = (point: Point): string => pointText(point, language, fiscal) + (era ? eraText(point, language, fiscal) : '')
  const wave = language === 'ja' ? '〜' : '–'
  if (end === null) return `${text(start)}${wave}`
  const isSingle = start.precision === end.precision
    && firstDay(start, fiscal) === firstDay(end, fiscal) && lastDay(start, fiscal) === lastDay(end, fiscal)
  if (isSingle) return text(start)
  const bothYears = start.precision === 'year' && end.precision === 'year'
  if (!era && bothYears) {
    if (language === 'ja') return `${start.year}〜${text(end)}`
    return fiscal ? `fiscal years ${start.year}–${end.year}` : `${start.year}–${end.year}`
  }
  const isLong = language === 'en' && `${text(start)}${text(end)}`.includes(' ')
  return isLong ? `${text(start)} – ${text(end)}` : `${text(start)}${wave}${text(end)}`
}
