/**
 * Times in a search: a year or 年度, a month, a decade, a span of years, in whichever calendar and writing. What they mean is
 * read by `src/periods`; a number stands for each year (2016) and each month (201604).
 */
import { endYear, eras, parsePeriod, type Period, startYear } from '@/src/periods'
import { eraNamed, gregorianYear } from '@/src/periods/eras'
import { withPlainSigns } from '@/src/periods/notation'

/** Years of a span that are looked for; a longer one is no answerable question. */
const mostYears = 30

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const monthOf = (date: string): number => Number(date.slice(5, 7))
const keyOfMonth = (date: string): number => Number(date.slice(0, 4)) * 100 + monthOf(date)
const hasMonth = (precision: Period['precision']): boolean => precision === 'month' || precision === 'day'

/** The years that a period begins and ends with, and the months where it says them. A 年度 has the year it is named by. */
export function timesOf(period: Period | null): readonly number[] {
  if (!period) return []
  const end = endYear(period)
  return [
    ...new Set([
      startYear(period),
      ...(end === null ? [] : [end]),
      ...(hasMonth(period.precision) ? [keyOfMonth(period.start)] : []),
      ...(period.end !== null && hasMonth(period.endPrecision) ? [keyOfMonth(period.end)] : []),
    ]),
  ]
}

/** A time as a search asks for it: the numbers of its years or its month, and how texts write it. */
interface NamedTime {
  readonly times: readonly number[]
  readonly writings: readonly string[]
}

const centuryOf = (ten: string): string => (Number(ten) < 3 ? '20' : '19')

/** `90年代`, `'90s` and `FY16` say no century; a reader means the last one that it fits. */
function withCentury(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/^['’]?(\d)0(年代|['’]?s)$/i, (_whole, ten: string, rest: string) => `${centuryOf(ten)}${ten}0${rest}`)
    .replace(/^FY ?['’]?(\d)(\d)$/i, (_whole, ten: string, one: string) => `FY${centuryOf(ten)}${ten}${one}`)
}

/** Ten years of an era: 昭和50年代 is 1975 to 1984, 平成30年代 ends with the era. Null when a word names none. */
function yearsOfEraDecade(word: string): readonly number[] | null {
  const [, name = '', ten = ''] = /^(\D+)([1-9])0年代$/.exec(withPlainSigns(word)) ?? []
  const era = name === '' ? undefined : eraNamed(name)
  if (!era) return null
  const first = gregorianYear(era, Number(ten) * 10)
  const last = era.end === null ? Infinity : Number(era.end.slice(0, 4))
  return Array.from({ length: 10 }, (_, index) => first + index).filter((year) => year <= last)
}

/** `平成28`, `H28`, in each era that the year belongs to; behind them anything may stand. */
function erasIn(year: number): readonly string[] {
  return eras.flatMap(({ name, letter, start, end }) => {
    const number = year - Number(start.slice(0, 4)) + 1
    if (number < 1 || (end !== null && year > Number(end.slice(0, 4)))) return []
    return number === 1 ? [`${name}元年`, `${name}1`, `${letter}1`] : [`${name}${number}`, `${letter}${number}`]
  })
}

function writingsOfMonth(key: number): readonly string[] {
  const year = Math.floor(key / 100)
  const month = key % 100
  const japanese = [String(year), ...erasIn(year)].map((text) => `${text.replace(/年$/, '')}年${month}月`)
  return [...japanese, `${monthNames[month - 1] ?? ''} ${year}`]
}

const writingsOfYears = (years: readonly number[]): readonly string[] => years.flatMap((year) => [String(year), ...erasIn(year)])

/** The year of a month that a word names (2016 for 2016年4月), or null. */
export function yearOfMonthNamed(word: string): number | null {
  const result = parsePeriod(word)
  return result.ok && hasMonth(result.period.precision) ? startYear(result.period) : null
}

/** The time that a word names, or null. All words for one time have the same numbers and writings, so they find the same. */
export function timeNamed(word: string): NamedTime | null {
  const ofEra = yearsOfEraDecade(word)
  if (ofEra && ofEra.length > 0) return { times: ofEra, writings: [word, ...writingsOfYears(ofEra)] }
  const result = parsePeriod(withCentury(word))
  if (!result.ok) return null
  const { period } = result
  if (hasMonth(period.precision)) {
    const month = keyOfMonth(period.start)
    return { times: [month], writings: writingsOfMonth(month) }
  }
  const first = startYear(period)
  const last = endYear(period) ?? first
  if (last - first >= mostYears) return null
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const decade = period.precision === 'decade' ? [`${first}年代`, `${first}s`] : []
  return { times: years, writings: [...decade, ...writingsOfYears(years)] }
}

/** Words of a search that name one time together are one word: `April 2016`, `Heisei 28`, `平成 28年`, `fiscal year 2016`. */
export function withWholeTimes(words: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (let from = 0; from < words.length;) {
    let taken = 1
    for (const count of [4, 3, 2]) {
      const together = words.slice(from, from + count)
      if (together.length === count && /[\d元]/.test(together.join('')) && parsePeriod(together.join(' ')).ok) {
        taken = count
        break
      }
    }
    whole.push(words.slice(from, from + taken).join(' '))
    from += taken
  }
  return whole
}
