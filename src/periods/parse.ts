import type { Bilingual } from '@/src/i18n/languages'
import { withoutInvisible } from '@/src/text/invisible'
import { firstDay, lastDay } from './calendar'
import { readEnding, readPoint } from './described'
import { fold } from './fold'
import { withPlainNames, withPlainSigns } from './notation'
import type { Read, Refused } from './outcome'
import * as refusals from './refusals'
import type { Period } from './types'

type ParsedPeriod = { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly message: Bilingual }

/** No period that a person writes is longer, both ends with their eras; a pasted paragraph is not searched for one. */
const longest = 160
/** What is longer and cannot be read is a sentence rather than a slip of the hand. */
const longForAPeriod = 40

type Span = { readonly start: Read; readonly end: Read | 'open' | 'same' }

/** `isFiscal` holds for years that are written without 年 or 年度. */
function toPeriod(text: string, { start, end }: Span, isFiscal = false): ParsedPeriod {
  const last = end === 'same' || end === 'open' ? start : end
  const points = [start, last]
  const yearKinds = points.filter(({ point }) => point.precision === 'year').map(({ yearKind }) => yearKind)
  const fiscal = yearKinds.includes('fiscal') || (isFiscal && yearKinds.length > 0 && !yearKinds.includes('calendar'))
  if (fiscal && yearKinds.includes('calendar')) return { ok: false, message: refusals.mixedYears }

  const from = firstDay(start.point, fiscal)
  const to = end === 'open' ? null : lastDay(last.point, fiscal)
  if (to !== null && to < from) return { ok: false, message: refusals.endBeforeStart(start.point, last.point, fiscal) }
  return {
    ok: true,
    period: {
      text,
      start: from,
      end: to,
      open: to === null,
      precision: start.point.precision,
      endPrecision: last.point.precision,
      fiscal,
      circa: start.circa,
      endCirca: last.circa,
      part: start.part,
      endPart: last.part,
    },
  }
}

/** `2016-04` alone: the rule in `parsePeriod`'s docstring. Undefined when the text has another shape. */
function readShortHyphen(text: string): Span | Refused | undefined {
  const match = /^(.*\d{2,4}|[^\d]+(?:\d|元))-(\d{1,2})$/.exec(text)
  if (!match) return undefined
  const [, head = '', tail = ''] = match
  const start = readPoint(head)
  if (!start.ok || start.point.precision !== 'year' || start.yearKind !== 'bare') return undefined
  const end = readEnding(tail, start)
  if (end.ok) return { start, end }
  const month = Number(tail)
  return month >= 1 && month <= 12 ? undefined : end
}

/** Where a dash or a wave stands that is not in brackets. */
function joints(text: string): readonly number[] {
  return [...text.matchAll(/[~-]/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const before = text.slice(0, index)
      return before.lastIndexOf('(') <= before.lastIndexOf(')')
    })
}

/** Tries each dash or wave as the one between the two ends: in `2016-04-2018-03` only the second fits. */
function readSpan(text: string): Span | Refused {
  const short = readShortHyphen(text)
  if (short) return short
  const single = readPoint(text)
  if (single.ok) return { start: single, end: 'same' }
  let refusal = single.message
  for (const index of joints(text)) {
    if (index === 0) return { ok: false, message: refusals.noStart }
    const start = readPoint(text.slice(0, index))
    if (!start.ok) {
      refusal ??= start.message
      continue
    }
    const rest = text.slice(index + 1)
    if (rest === '') return { start, end: 'open' }
    const end = readEnding(rest, start)
    if (end.ok) return { start, end }
    refusal ??= end.message
  }
  if (text.endsWith('まで')) refusal ??= refusals.noStart
  return { ok: false, message: refusal }
}

/** A whole span said twice: 2016〜2018年（平成28〜30年）, 平成30年度（2018年4月〜2019年3月）. Null when it is none. */
function readTwice(given: string, folded: string): ParsedPeriod | null {
  const found = /^([^()]+)\(([^()]*[~-][^()]*)\)$/.exec(folded)
  if (!found) return null
  const [main, beside] = [readSpan(found[1] ?? ''), readSpan(found[2] ?? '')]
  if ('ok' in main || 'ok' in beside) return null
  const isFiscal = [main.start, main.end, beside.start, beside.end].some((end) => typeof end === 'object' && end.yearKind === 'fiscal')
  const [first, second] = [toPeriod(given, main, isFiscal), toPeriod(given, beside, isFiscal)]
  if (!first.ok || !second.ok) return first.ok ? second : first
  const isSame = first.period.start === second.period.start && first.period.end === second.period.end
  return isSame ? first : { ok: false, message: refusals.spansDisagree(first.period, second.period) }
}

/**
 * Reads a period as people write it in Japanese or English, in any width and with any dash or wave:
 * `2016`, `２０１６年４月`, `平成28年度`, `H28`, `2016-18`, `2006～`, `2006年から`, `1990年代`, `令和元年5月1日`,
 * `2011.3-2020`, `April 2016 – March 2018`, `fiscal year 2016`, `since 2006`.
 *
 * - Years 1800–2200. A 年度 (fiscal year) runs from 1 April to 31 March and is named by the year it begins in.
 * - Era years are held to the days on which the eras began and ended; 1989 and 2019 have two each.
 * - **Two digits after a hyphen.** `2016-18` is 2016 to 2018, because 18 is later than the start's last two digits.
 *   Otherwise 01–12 is a month: `2016-04` and `2016-12` are April and December 2016. Otherwise it is refused.
 *   So `2009-10` is 2009 to 2010; October 2009 is written `2009.10`, `2009年10月` or `2009-10-`. The same holds
 *   within an era (`H28-30`, `H28-4`). After a wave (`2016～18`) two digits are always a year.
 * - After a month (`2011.3-…`) two digits that may be a month as well as a year are refused.
 * - **Said twice.** A date may say its Gregorian and its era year (`2018年（平成30年）`, `平成30（2018）年度`, `2018(H30)`,
 *   both eras of 1989 and 2019); they must agree. A 年 beside a 年度 is refused, see `agreed`.
 * - **頃 and its like** make that end `circa`; it belongs to the date beside which it stands. **春, 前半, 上旬** and the
 *   like are kept as the `part`; the whole year, month or decade stays the period.
 *
 * Refused with a message for people that says what is wrong and gives an example: what cannot be read, dates that
 * do not exist, years out of range or out of their era, an end before its start, an end without a start.
 */
export function parsePeriod(text: string): ParsedPeriod {
  const given = withoutInvisible(text).trim()
  if (given === '') return { ok: false, message: refusals.emptyText }
  if (given.length > longest) return { ok: false, message: refusals.tooLong }
  const folded = withPlainNames(fold(withPlainSigns(given)))
  const span = readSpan(folded)
  if (!('ok' in span)) return toPeriod(given, span)
  const unreadable = given.length > longForAPeriod ? refusals.tooLong : refusals.unreadable(given)
  return readTwice(given, folded) ?? { ok: false, message: span.message ?? unreadable }
}
