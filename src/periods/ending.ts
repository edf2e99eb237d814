/** Reads the second end of a span, which people shorten by what the first one has said already. */
import type { PointInTime } from './calendar'
import { type Era, gregorianYear, yearInEra } from './eras'
import type { Read, Refused, YearKind } from './outcome'
import { checkedPoint, readDate } from './point'
import * as refusals from './refusals'

const refuse = (message: Refused['message']): Refused => ({ ok: false, message })

/** `18` after 2016 is 2018, `30` after 平成28 is 平成30; undefined when that is not later than the start. */
function laterShortYear(start: Read, digits: string, era: Era | null = start.era): { year: number; eraYear: number } | undefined {
  const number = Number(digits)
  if (era) {
    return number > yearInEra(era, start.point.year) ? { year: gregorianYear(era, number), eraYear: number } : undefined
  }
  const century = start.point.year - (start.point.year % 100)
  return digits.length === 2 && century + number > start.point.year ? { year: century + number, eraYear: 0 } : undefined
}

function shortYear(start: Read, digits: string, yearKind: YearKind, rest: Pick<PointInTime, 'precision' | 'month' | 'day'>): Read | Refused {
  const found = laterShortYear(start, digits)
  const beside = start.besideEra ? laterShortYear(start, digits, start.besideEra) : undefined
  if (found && beside) return refuse(refusals.shortEndOfTwo(digits, found.year, beside.year))
  if (beside) return checkedPoint({ ...rest, year: beside.year }, yearKind, start.besideEra, beside.eraYear)
  if (!found) return refuse(refusals.shortEndNotLater(start.point.year, digits))
  return checkedPoint({ ...rest, year: found.year }, yearKind, start.era, found.eraYear)
}

/** `6` after 2016年4月: a month or a year, refused when it may be either. `3` after a day is a day. */
function bareNumber(start: Read, digits: string): Read | Refused {
  const { point } = start
  const number = Number(digits)
  const wholeYear = { precision: 'year', month: 1, day: 1 } as const
  if (point.precision === 'day') return checkedPoint({ ...point, day: number }, 'bare', null, 0)
  if (point.precision === 'month') {
    const isMonth = number >= 1 && number <= 12
    if (isMonth && laterShortYear(start, digits)) return refuse(refusals.monthOrYear(point, number))
    if (isMonth) return checkedPoint({ ...point, month: number }, 'bare', null, 0)
  }
  return shortYear(start, digits, 'bare', wholeYear)
}

/** Reads a bare date that ends a span. An empty text stands for the start's own date: in 2016年春〜秋 the end is 2016年. */
export function readEndingDate(text: string, start: Read): Read | Refused {
  if (text === '') return { ...start, circa: false, part: null }
  const whole = readDate(text)
  if (whole.ok || whole.message) return whole

  const { year } = start.point
  const relative = /^(同|翌)年(度|(?:\d{1,2}月(?:\d{1,2}日)?))?$/.exec(text)
  if (relative) return readDate(`${relative[1] === '翌' ? year + 1 : year}年${relative[2] ?? ''}`)
  const bare = /^(\d{1,2})$/.exec(text)
  if (bare) return bareNumber(start, bare[1] ?? '')
  const named = /^(\d{1,2})年(度)?$/.exec(text)
  if (named) return shortYear(start, named[1] ?? '', named[2] ? 'fiscal' : 'calendar', { precision: 'year', month: 1, day: 1 })
  const yearAndMonth = /^(\d{1,2})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text)
  if (yearAndMonth) {
    const [, digits = '', month, day] = yearAndMonth
    return shortYear(start, digits, 'bare', { precision: day ? 'day' : 'month', month: Number(month), day: Number(day ?? 1) })
  }
  const monthAndDay = /^(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text)
  if (monthAndDay) {
    const [, month, day] = monthAndDay
    return checkedPoint({ precision: day ? 'day' : 'month', year, month: Number(month), day: Number(day ?? 1) }, 'bare', null, 0)
  }
  const dayAlone = /^(\d{1,2})日$/.exec(text)
  if (dayAlone && start.point.precision === 'day') return checkedPoint({ ...start.point, day: Number(dayAlone[1]) }, 'bare', null, 0)
  const pair = /^(\d{1,2})[./](\d{1,2})$/.exec(text)
  if (pair) {
    const [, first = '', second] = pair
    if (start.point.precision === 'day') {
      return checkedPoint({ precision: 'day', year, month: Number(first), day: Number(second) }, 'bare', null, 0)
    }
    if (start.point.precision === 'month') return shortYear(start, first, 'bare', { precision: 'month', month: Number(second), day: 1 })
  }
  return refuse(null)
}
