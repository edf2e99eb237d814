/** Calendar arithmetic on plain `YYYY-MM-DD` texts, which order as dates do. No time zone takes part. */
/** Years that the product accepts; outside of them a number is more likely a slip of the hand than a date. */
export const firstYear = 1800
export const lastYear = 2200

export type Precision = 'day' | 'month' | 'year' | 'decade'

/** A date known to the day, the month, the year or the decade (`year` is then its first year). */
export interface PointInTime {
  readonly precision: Precision
  readonly year: number
  /** 1–12, where the precision is month or day; else 1. */
  readonly month: number
  /** 1–31, where the precision is day; else 1. */
  readonly day: number
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month (1 to 12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Reads back what `isoDate` wrote. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

/** First day of a point. A fiscal year (年度) begins on 1 April. */
export function firstDay({ precision, year, month, day }: PointInTime, fiscal: boolean): string {
  if (precision === 'year' && fiscal) return isoDate(year, 4, 1)
  return isoDate(year, month, day)
}

/** Last day of a point. A fiscal year (年度) ends on 31 March of the next year. */
export function lastDay({ precision, year, month, day }: PointInTime, fiscal: boolean): string {
  if (precision === 'day') return isoDate(year, month, day)
  if (precision === 'month') return isoDate(year, month, daysInMonth(year, month))
  if (precision === 'decade') return isoDate(year + 9, 12, 31)
  return fiscal ? isoDate(year + 1, 3, 31) : isoDate(year, 12, 31)
}
