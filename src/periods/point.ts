/** Reads one bare date from folded text: `2016年4月1日`, `2016.4`, `h28年度`, `1990年代`, `1 may 2019`. */
import { daysInMonth, firstDay, firstYear, lastDay, lastYear, type PointInTime } from './calendar'
import { type Era, eraNamed, eraWords, gregorianFrom, gregorianYear } from './eras'
import { digitGap } from './fold'
import type { Read, Refused, YearKind } from './outcome'
import * as refusals from './refusals'

const yearPattern = `(?:(?<year>\\d{4})|(?<era>${eraWords.join('|')})(?<eraYear>\\d{1,3}|元))`
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthPattern =
  '(?<monthName>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?' + '|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const decadeShape = /^(?<year>\d{4})(?:年代|'?s)$/
const shapes: readonly RegExp[] = [
  `(?<fiscal>fiscalyears?|jfy|fy)?${yearPattern}(?<mark>年度|年)?`,
  `${yearPattern}(?:年(?<month>\\d{1,2})月|[./-](?<month2>\\d{1,2})月?)`,
  `${yearPattern}(?:年(?<month>\\d{1,2})月(?<day>\\d{1,2})日|(?<separator>[./-])(?<month2>\\d{1,2})\\k<separator>(?<day2>\\d{1,2})日?)`,
  `${monthPattern},?${yearPattern}`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?${monthPattern},?${yearPattern}`,
  `${monthPattern}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,|${digitGap})+${yearPattern}`,
].map((source) => new RegExp(`^${source}$`))
const yearOfFiscalMonth = new RegExp(`^${yearPattern}年度\\d{1,2}月`)

const refuse = (message: Refused['message']): Refused => ({ ok: false, message })

/** A point with the rules of the calendar and of the eras applied; `era` with its own year when it was written so. */
export function checkedPoint(point: PointInTime, yearKind: YearKind, era: Era | null, eraYear: number): Read | Refused {
  const { precision, year, month, day } = point
  const fiscal = yearKind === 'fiscal'
  if (era && eraYear < 1) return refuse(refusals.outsideEra(era, point, fiscal, eraYear))
  if (year < firstYear || year > lastYear) return refuse(refusals.yearOutOfRange(year))
  if (precision === 'decade' && year % 10 !== 0) return refuse(refusals.notADecade(year))
  if (month < 1 || month > 12) return refuse(refusals.noSuchMonth(month))
  if (day < 1 || day > daysInMonth(year, month)) return refuse(refusals.noSuchDay(point))
  if (era && year < gregorianFrom && precision !== 'year') return refuse(refusals.oldCalendar)
  if (era && (lastDay(point, fiscal) < era.start || (era.end !== null && firstDay(point, fiscal) > era.end))) {
    return refuse(refusals.outsideEra(era, point, fiscal, eraYear))
  }
  return { ok: true, point, yearKind, era, besideEra: null, circa: false, part: null }
}

/** Reads one bare date. Refused where it does not exist or has not the shape of a date. */
export function readDate(text: string): Read | Refused {
  const decade = decadeShape.exec(text)
  if (decade) return checkedPoint({ precision: 'decade', year: Number(decade.groups?.year), month: 1, day: 1 }, 'bare', null, 0)
  if (/^'?\d{2}(?:年代|'?s)$/.test(text)) return refuse(refusals.centuryMissing)
  if (yearOfFiscalMonth.test(text)) return refuse(refusals.fiscalWithMonth)

  const groups = shapes.map((shape) => shape.exec(text)?.groups).find((found) => found !== undefined)
  if (!groups) return refuse(null)
  const era = groups.era ? (eraNamed(groups.era) ?? null) : null
  const eraYear = groups.eraYear === '元' ? 1 : Number(groups.eraYear ?? 0)
  const year = era ? gregorianYear(era, eraYear) : Number(groups.year)
  const monthText = groups.month ?? groups.month2
  const dayText = groups.day ?? groups.day2
  const month = groups.monthName ? monthNames.indexOf(groups.monthName.slice(0, 3)) + 1 : Number(monthText ?? 1)
  const hasMonth = groups.monthName !== undefined || monthText !== undefined
  const precision = dayText !== undefined ? 'day' : hasMonth ? 'month' : 'year'
  const yearKind: YearKind = groups.fiscal || groups.mark === '年度' ? 'fiscal' : groups.mark ? 'calendar' : 'bare'
  return checkedPoint({ precision, year, month, day: Number(dayText ?? 1) }, yearKind, era, eraYear)
}
