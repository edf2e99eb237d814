import type { Language } from '@/src/i18n/languages'
import { firstDay, lastDay, partsOf, type PointInTime } from './calendar'
import { erasOf, gregorianFrom, yearInEra } from './eras'
import { endYear } from './order'
import { type Part, partInEnglish, takesArticle } from './parts'
import type { Period } from './types'

const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function startPoint({ start, precision }: Period): PointInTime {
  const { year, month, day } = partsOf(start)
  if (precision === 'decade' || precision === 'year') return { precision, year, month: 1, day: 1 }
  return { precision, year, month, day: precision === 'day' ? day : 1 }
}

/** The last point of a period, or null when its end is open. */
function endPoint(period: Period): PointInTime | null {
  const year = endYear(period)
  if (period.end === null || year === null) return null
  const { month, day } = partsOf(period.end)
  const precision = period.endPrecision
  if (precision === 'decade') return { precision, year: year - 9, month: 1, day: 1 }
  if (precision === 'year') return { precision, year, month: 1, day: 1 }
  return { precision, year, month, day: precision === 'day' ? day : 1 }
}

/** One point in words; what messages name it by. */
export function pointText({ precision, year, month, day }: PointInTime, language: Language, fiscal: boolean): string {
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
function eraText(point: PointInTime, language: Language, fiscal: boolean): string {
  const { precision, year, month, day } = point
  if (precision === 'decade' || (year < gregorianFrom && precision !== 'year')) return ''
  const eras = erasOf(point, fiscal)
  if (eras.length === 0) return ''
  if (language === 'en') return ` (${eras.map((era) => `${era.english} ${yearInEra(era, year)}`).join(' / ')})`
  const rest = precision === 'year' ? (fiscal ? '年度' : '年') : precision === 'month' ? `年${month}月` : `年${month}月${day}日`
  const names = eras.map((era) => `${era.name}${yearInEra(era, year) === 1 ? '元' : yearInEra(era, year)}${rest}`)
  return `（${names.join('・')}）`
}

/** One end of a period: a date with its era, its part and whether it is only about right. */
interface End {
  readonly point: PointInTime
  readonly circa: boolean
  readonly part: Part | null
}

/** `2016年（平成28年）春頃`; `around spring 2016 (Heisei 28)`. */
function endText({ point, circa, part }: End, language: Language, fiscal: boolean, era: boolean): string {
  const date = pointText(point, language, fiscal) + (era ? eraText(point, language, fiscal) : '')
  if (language === 'ja') return `${date}${part ?? ''}${circa ? '頃' : ''}`
  const decade = point.precision === 'decade'
  const text = part === null ? date : partInEnglish(part, date, { fiscal: fiscal && point.precision === 'year', decade })
  if (!circa) return text
  return (part === null ? decade : takesArticle(part, fiscal)) ? `around the ${text}` : `around ${text}`
}

/**
 * A period in words: `2016年4月` / `April 2016`, `2016年度` / `fiscal year 2016`, `1990年代` / `1990s`,
 * `2006年〜` / `2006–`, `2016〜2018年` / `2016–2018`, `1996年頃` / `around 1996`, `2016年春` / `spring 2016`. With `era`,
 * each end also says its Japanese era: `2016年（平成28年）`, `1989年（昭和64年・平成元年）` / `1989 (Showa 64 / Heisei 1)`.
 * What it gives parses back to the same period; in English a part of a year becomes another of the same kind.
 */
export function formatPeriod(period: Period, language: Language, { era = false }: { era?: boolean } = {}): string {
  const { fiscal } = period
  const start: End = { point: startPoint(period), circa: period.circa, part: period.part }
  const last = endPoint(period)
  const text = (end: End): string => endText(end, language, fiscal, era)
  const wave = language === 'ja' ? '〜' : '–'
  if (last === null) return `${text(start)}${wave}`
  const end: End = { point: last, circa: period.endCirca, part: period.endPart }
  const isSingle =
    start.point.precision === last.precision &&
    start.circa === end.circa &&
    start.part === end.part &&
    firstDay(start.point, fiscal) === firstDay(last, fiscal) &&
    lastDay(start.point, fiscal) === lastDay(last, fiscal)
  if (isSingle) return text(start)
  const isPlain = ({ point, circa, part }: End): boolean => point.precision === 'year' && !circa && part === null
  if (!era && isPlain(start) && isPlain(end)) {
    if (language === 'ja') return `${start.point.year}〜${text(end)}`
    return fiscal ? `fiscal years ${start.point.year}–${last.year}` : `${start.point.year}–${last.year}`
  }
  const isLong = language === 'en' && /[ -]/.test(`${text(start)}${text(end)}`)
  return isLong ? `${text(start)} – ${text(end)}` : `${text(start)}${wave}${text(end)}`
}
