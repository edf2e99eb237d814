/**
 * Japanese eras since Meiji. The first days are those of the edicts and cabinet orders that named them
 * (大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01); 明治 counts from 1868 as a whole.
 * Until 明治5年 Japan kept a lunisolar calendar, so months and days of those years cannot be carried over as numbers.
 */
import { firstDay, lastDay, partsOf, type PointInTime } from './calendar'

export interface Era {
  readonly name: string
  readonly english: string
  /** How people shorten it: `H28`, `平28`. */
  readonly letter: string
  readonly start: string
  /** Last day, or null for the present era. */
  readonly end: string | null
}

export const eras: readonly Era[] = [
  { name: '明治', english: 'Meiji', letter: 'M', start: '1868-01-01', end: '1912-07-29' },
  { name: '大正', english: 'Taisho', letter: 'T', start: '1912-07-30', end: '1926-12-24' },
  { name: '昭和', english: 'Showa', letter: 'S', start: '1926-12-25', end: '1989-01-07' },
  { name: '平成', english: 'Heisei', letter: 'H', start: '1989-01-08', end: '2019-04-30' },
  { name: '令和', english: 'Reiwa', letter: 'R', start: '2019-05-01', end: null },
]

/** Every way of naming an era, folded. */
export const eraWords: readonly string[] = eras.flatMap(({ name, english, letter }) => [name, english.toLowerCase(), name.slice(0, 1), letter.toLowerCase()])

/** The Gregorian calendar came into use on 1 January of 明治6年. */
export const gregorianFrom = 1873

/** Finds an era by name, by its first character, by its letter or by its English name, in any case. */
export function eraNamed(text: string): Era | undefined {
  const wanted = text.toLowerCase()
  return eras.find(
    ({ name, english, letter }) => name === wanted || name.startsWith(wanted) || english.toLowerCase() === wanted || letter.toLowerCase() === wanted,
  )
}

/** The Gregorian year of an era's year: 平成28年 is 2016. */
export function gregorianYear(era: Era, eraYear: number): number {
  return partsOf(era.start).year + eraYear - 1
}

/** The era's year of a Gregorian year, 1 for the first; below 1 before the era. */
export function yearInEra(era: Era, year: number): number {
  return year - partsOf(era.start).year + 1
}

/**
 * The eras in which a point lies, in order: two for 1989, 2019 and 2019年度, none before Meiji.
 * A fiscal year takes the number of the calendar year in which it begins, so an era that starts after that
 * year's end is not its own: 1988年度 is 昭和63年度 alone although it runs into 平成.
 */
export function erasOf(point: PointInTime, fiscal: boolean): readonly Era[] {
  const first = firstDay(point, fiscal)
  const endOfYear = `${point.year}-12-31`
  const last = lastDay(point, fiscal)
  const until = last < endOfYear ? last : endOfYear
  return eras.filter(({ start, end }) => start <= until && (end === null || first <= end))
}
