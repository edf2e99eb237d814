/** Why a text is not a period, in both languages, each with an example of what is right. */
import type { Bilingual, Language } from '@/src/i18n/languages'
import { daysInMonth, firstYear, lastYear, partsOf, type PointInTime } from './calendar'
import { type Era, erasOf, gregorianFrom, yearInEra } from './eras'
import { formatPeriod, pointText } from './format'
import type { Read } from './outcome'
import type { Part } from './parts'
import type { Period } from './types'

const both = (ja: string, en: string): Bilingual => ({ ja, en })
/** A point by the name of an era, whether it lay in that era or not. */
function inEra(era: Era, { precision, year, month, day }: PointInTime, fiscal: boolean): string {
  const eraYear = yearInEra(era, year)
  const yearText = `${era.name}${eraYear === 1 ? '元' : eraYear}`
  if (precision === 'year') return `${yearText}${fiscal ? '年度' : '年'}`
  return precision === 'month' ? `${yearText}年${month}月` : `${yearText}年${month}月${day}日`
}

export const emptyText = both(
  '期間が入力されていません。例：2016、2016年4月、平成28年度、2016-2018、2006-',
  'No period is given. Write for example 2016, April 2016, 2016-2018 or 2006-.',
)
export const tooLong = both(
  '期間が長すぎます。年月だけを書き、説明は補足に書いてください。例：2016年4月〜2018年3月',
  'The text is too long for a period. Give the dates alone and put the rest in the note, for example 2016-2018.',
)

/** The last resort; before it, whatever can be said about the words in the text. */
export function unreadable(text: string): Bilingual {
  if (/^(?:同|翌|前年|〃)/.test(text)) {
    return both(
      `「${text}」は、上の行を見ないと時期が分かりません。年から書いてください。例：2016年5月`,
      `“${text}” is a time only together with the line above it. Write the year as well, for example 2016年5月.`,
    )
  }
  if (/^\d{1,2}月(?:\d{1,2}日)?$/.test(text.normalize('NFKC'))) {
    return both(`「${text}」には年がありません。年から書いてください。例：2016年5月`, `“${text}” has no year. Write it as well, for example 2016年5月.`)
  }
  if (/^(?:['’‘]\d{2}|\d{2}年)/.test(text.normalize('NFKC'))) {
    return both(
      `「${text}」は何世紀の年か、どの元号か分かりません。西暦4桁か元号を付けて書いてください。例：1998年、平成10年`,
      `“${text}” does not say its century or its era. Write four digits or the era, for example 1998.`,
    )
  }
  if (/頃|ころ|ごろ|約|前後|circa|about|around/i.test(text)) {
    return both(
      `「${text}」を期間として読めません。「頃」「約」は年月の前後に書いてください。例：2010年頃、1996年頃〜2003年、約2010年`,
      `“${text}” cannot be read as a period. Write “around” beside a year or a month, for example around 2010.`,
    )
  }
  if (/前半|後半|初頭|初め|半ば|末|上旬|中旬|下旬|春|夏|秋|冬|early|late|mid|spring|summer|autumn|winter/i.test(text)) {
    return both(
      `「${text}」を期間として読めません。「春」「後半」「上旬」などは年・年代・月のすぐ後に書いてください。例：2016年春、1990年代後半、2016年4月上旬`,
      `“${text}” cannot be read as a period. Write the part beside its date, for example spring 2016 or early 1990s.`,
    )
  }
  if (/[、,・;；]|及び|および|\band\b/.test(text)) {
    return both(
      `「${text}」には時期が二つ以上あるようです。一つの行には一つの期間を書いてください。例：2016-2018`,
      `“${text}” seems to hold more than one period. Give each a row of its own, for example 2016-2018.`,
    )
  }
  return both(
    `「${text}」を期間として読めません。例：2016、2016年4月、平成28年度、2016-2018、2006-、1990年代`,
    `“${text}” cannot be read as a period. Write for example 2016, April 2016, 2016-2018, 2006- or 1990s.`,
  )
}

export const noStart = both(
  '始まりの年がありません。始まりを書くか、終わりの年だけを書いてください。例：2006-2010、2010',
  'The start is missing. Write the start as well, or the end alone, for example 2006-2010 or 2010.',
)

/** For a year outside of `firstYear` to `lastYear`. */
export function yearOutOfRange(year: number): Bilingual {
  return both(
    `${year}年は扱える範囲（${firstYear}〜${lastYear}年）の外です。西暦4桁で書いてください。例：2016`,
    `The year ${year} is outside ${firstYear} to ${lastYear}. Write the year with four digits, for example 2016.`,
  )
}

/** For a month that is not 1 to 12. */
export function noSuchMonth(month: number): Bilingual {
  return both(`${month}月はありません。月は1〜12で書いてください。例：2016年4月`, `There is no month ${month}. Months are 1 to 12, for example 2016-04.`)
}

/** For a day that its month does not have. */
export function noSuchDay({ year, month, day }: PointInTime): Bilingual {
  const days = daysInMonth(year, month)
  return both(
    `${year}年${month}月${day}日はありません。${year}年${month}月は${days}日までです。例：${year}年${month}月${days}日`,
    `There is no day ${day} in month ${month} of ${year}, which has ${days} days. Write for example ${year}.${month}.${days}.`,
  )
}

/** For a decade that does not begin with a round year, such as 1995年代. */
export function notADecade(year: number): Bilingual {
  const decade = year - (year % 10)
  return both(
    `「${year}年代」とは書けません。年代は10年ごとに書いてください。例：${decade}年代`,
    `${year}s is not a decade. Write the first year of the decade, for example ${decade}s.`,
  )
}

export const centuryMissing = both(
  '何世紀の年代か分かりません。西暦4桁で書いてください。例：1990年代',
  'The century of the decade is missing. Write four digits, for example 1990s.',
)

/** Says where the era ends or begins, and what the same time is really called. */
export function outsideEra(era: Era, point: PointInTime, fiscal: boolean, eraYear: number): Bilingual {
  const isAfter = eraYear >= 1 && era.end !== null && `${point.year}` >= era.end.slice(0, 4)
  const edge: PointInTime = { precision: 'day', ...partsOf(isAfter && era.end !== null ? era.end : era.start) }
  const [rightEra] = erasOf(point, fiscal)
  const written = inEra(era, point, fiscal)
  const gregorian = pointText(point, 'ja', fiscal)
  const right = rightEra ? inEra(rightEra, point, fiscal) : gregorian
  return both(
    `「${written}」はありません。${era.name}は${inEra(era, edge, false)}${isAfter ? 'まで' : 'から'}です。` +
      `${rightEra ? `${gregorian}は${right}です。` : ''}例：${right}`,
    `There is no ${written}: ${era.english} ${isAfter ? 'ended' : 'began'} on ${pointText(edge, 'en', false)}. ` +
      `Write for example ${pointText(point, 'en', fiscal)} or ${right}.`,
  )
}

export const oldCalendar = both(
  `明治5年までは旧暦のため、月日をそのまま西暦にできません。西暦で書くか、年だけを書いてください。例：明治5年、${gregorianFrom}年1月1日`,
  'Until Meiji 5 Japan kept a lunisolar calendar, so its months are not ours. Write the Gregorian date or the year alone, for example 1872.',
)

export const fiscalWithMonth = both(
  '年度に月日は付けられません。年度だけ、または年月で書いてください。例：2016年度、2016年4月',
  'A fiscal year cannot have a month. Write the fiscal year alone or the month, for example FY2016 or 2016-04.',
)

export const mixedYears = both(
  '始まりと終わりの片方だけが年度です。両方を同じ書き方にしてください。例：2016年度〜2018年度',
  'One end is a fiscal year and the other a calendar year. Write both alike, for example FY2016-FY2018.',
)

/** For a period whose end lies before its start. */
export function endBeforeStart(start: PointInTime, end: PointInTime, fiscal: boolean): Bilingual {
  const text = (point: PointInTime, language: Language): string => pointText(point, language, fiscal)
  return both(
    `終わり（${text(end, 'ja')}）が始まり（${text(start, 'ja')}）より前です。順に書いてください。例：2016-2018`,
    `The end (${text(end, 'en')}) is before the start (${text(start, 'en')}). Write the earlier one first, for example 2016-2018.`,
  )
}

/** For a shortened end that names no later year; `start` is a Gregorian year. */
export function shortEndNotLater(start: number, end: string): Bilingual {
  return both(
    `終わりの「${end}」は${start}年より後の年とは読めません。西暦4桁で書いてください。例：${start}-${start + 2}`,
    `The end “${end}” is not a year later than ${start}. Write four digits, for example ${start}-${start + 2}.`,
  )
}

/** For a shortened end that may be a month or a year. */
export function monthOrYear(start: PointInTime, end: number): Bilingual {
  const century = start.year - (start.year % 100)
  const from = `${start.year}.${start.month}`
  return both(
    `終わりの「${end}」が${start.year}年${end}月か${century + end}年か分かりません。年から書いてください。例：${from}-${start.year}.${end}、${from}-${century + end}`,
    `The end “${end}” may be month ${end} of ${start.year} or the year ${century + end}. Write ${from}-${start.year}.${end} or ${from}-${century + end}.`,
  )
}

/** For a shortened end that may be a Gregorian year or one of the era; both are given as Gregorian years. */
export function shortEndOfTwo(digits: string, gregorian: number, inEra: number): Bilingual {
  return both(
    `終わりの「${digits}」が${gregorian}年か${inEra}年か分かりません。西暦4桁で書いてください。例：〜${inEra}年`,
    `The end “${digits}” may be ${gregorian} or ${inEra}. Write the year with four digits, for example –${inEra}.`,
  )
}

/** Each way of saying a date, and the one it has in the other calendar: 2018年は平成30年, 平成29年は2017年. */
function otherName({ era, point, yearKind }: Read): { ja: string; en: string; agreeing: string } {
  const fiscal = yearKind === 'fiscal'
  const gregorian = pointText(point, 'ja', fiscal)
  const names = erasOf(point, fiscal).map((one) => inEra(one, point, fiscal))
  const english = pointText(point, 'en', fiscal)
  if (era)
    return {
      ja: `${inEra(era, point, fiscal)}は${gregorian}`,
      en: `${inEra(era, point, fiscal)} is ${english}`,
      agreeing: `${gregorian}（${inEra(era, point, fiscal)}）`,
    }
  if (names.length === 0) return { ja: `${gregorian}に元号はありません`, en: `${english} has no era`, agreeing: gregorian }
  return { ja: `${gregorian}は${names.join('・')}`, en: `${english} is ${names.join(' / ')}`, agreeing: `${gregorian}（${names.join('・')}）` }
}

/** For two names of one date that mean different dates. */
export function disagree(main: Read, beside: Read): Bilingual {
  const [first, second] = [otherName(main), otherName(beside)]
  const examples = [...new Set([first.agreeing, second.agreeing])]
  return both(
    `二つの書き方が合いません。${first.ja}、${second.ja}です。どちらかに合わせてください。例：${examples.join('、')}`,
    `The two disagree: ${first.en}, ${second.en}. Make them agree, for example ${examples.join(' or ')}.`,
  )
}

/** For a period said twice whose two readings differ. */
export function spansDisagree(main: Period, beside: Period): Bilingual {
  const [first, second] = [formatPeriod(main, 'ja', { era: true }), formatPeriod(beside, 'ja', { era: true })]
  return both(
    `二つの書き方が合いません。前は「${first}」、括弧の中は「${second}」と読めます。どちらか一方だけを書いてください。例：${first}`,
    `The two disagree: the first reads ${formatPeriod(main, 'en')}, the one in brackets ${formatPeriod(beside, 'en')}. Write one of them, for example ${first}.`,
  )
}

/** One is a 年度 and the other a 年: which of the two is meant, and for a January to March which months, is not said. */
export function yearAndFiscalYear(main: Read, beside: Read): Bilingual {
  const [fiscal, calendar] = main.yearKind === 'fiscal' ? [main, beside] : [beside, main]
  const asFiscal = otherName({ ...fiscal, era: null }).agreeing
  const asCalendar = otherName({ ...calendar, era: null }).agreeing
  const months = calendar.point.year === fiscal.point.year + 1 ? `、${calendar.point.year}年1月〜3月` : ''
  return both(
    `片方が年度、片方が年です。年度は4月から翌年3月までなので、どちらかにそろえてください。例：${asFiscal}、${asCalendar}${months}`,
    `One is a fiscal year (April to March) and the other a calendar year. Write both alike, for example ${asFiscal} or ${asCalendar}.`,
  )
}

/** For a part of a month beside a year, or of a year beside a month. */
export function partOfOther(part: Part): Bilingual {
  const isOfMonth = ['上旬', '中旬', '下旬', '初旬'].includes(part)
  return isOfMonth
    ? both(`「${part}」は月の後に書いてください。例：2016年4月${part}`, `“${part}” is a part of a month. Write for example 2016年4月${part}.`)
    : both(`「${part}」は年の後に書いてください。例：2016年${part}`, `“${part}” is a part of a year. Write for example 2016年${part}.`)
}
