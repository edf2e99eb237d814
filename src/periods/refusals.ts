/** Why a text is not a period, in both languages, each with an example of what is right. */
import type { Bilingual, Language } from '../i18n/languages'
import { daysInMonth, firstYear, lastYear, partsOf, type Point } from './calendar'
import { erasOf, gregorianFrom, yearInEra, type Era } from './eras'
import { pointText } from './format'

const both = (ja: string, en: string): Bilingual => ({ ja, en })
/** A point by the name of an era, whether it lay in that era or not. */
function inEra(era: Era, { precision, year, month, day }: Point, fiscal: boolean): string {
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
  if (/頃|ころ|ごろ|約|およそ|circa|about|around/i.test(text)) {
    return both(
      `「${text}」の「頃」「約」は期間には書けません。年だけを書き、「頃」は補足に書いてください。例：2010`,
      `“${text}” is approximate. Give the year alone and say in the note that it is approximate, for example 2010.`,
    )
  }
  if (/前半|後半|初頭|初め|半ば|末|上旬|中旬|下旬|春|夏|秋|冬|early|late|mid|spring|summer|autumn|winter/i.test(text)) {
    return both(
      `「${text}」の「後半」「春」などは期間として読めません。年月か年代で書き、細かいことは補足に書いてください。例：1990年代、1995-1999`,
      `Words such as “early” or “spring” in “${text}” cannot be kept. Write 1990s or 1995-1999 and put the rest in the note.`,
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

export function yearOutOfRange(year: number): Bilingual {
  return both(
    `${year}年は扱える範囲（${firstYear}〜${lastYear}年）の外です。西暦4桁で書いてください。例：2016`,
    `The year ${year} is outside ${firstYear} to ${lastYear}. Write the year with four digits, for example 2016.`,
  )
}

export function noSuchMonth(month: number): Bilingual {
  return both(`${month}月はありません。月は1〜12で書いてください。例：2016年4月`, `There is no month ${month}. Months are 1 to 12, for example 2016-04.`)
}

export function noSuchDay({ year, month, day }: Point): Bilingual {
  const days = daysInMonth(year, month)
  return both(
    `${year}年${month}月${day}日はありません。${year}年${month}月は${days}日までです。例：${year}年${month}月${days}日`,
    `There is no day ${day} in month ${month} of ${year}, which has ${days} days. Write for example ${year}.${month}.${days}.`,
  )
}

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
export function outsideEra(era: Era, point: Point, fiscal: boolean, eraYear: number): Bilingual {
  const isAfter = eraYear >= 1 && era.end !== null && `${point.year}` >= era.end.slice(0, 4)
  const edge: Point = { precision: 'day', ...partsOf(isAfter && era.end !== null ? era.end : era.start) }
  const [rightEra] = erasOf(point, fiscal)
  const written = inEra(era, point, fiscal)
  const gregorian = pointText(point, 'ja', fiscal)
  const right = rightEra ? inEra(rightEra, point, fiscal) : gregorian
  return both(
    `「${written}」はありません。${era.name}は${inEra(era, edge, false)}${isAfter ? 'まで' : 'から'}です。`
      + `${rightEra ? `${gregorian}は${right}です。` : ''}例：${right}`,
    `There is no ${written}: ${era.english} ${isAfter ? 'ended' : 'began'} on ${pointText(edge, 'en', false)}. `
      + `Write for example ${pointText(point, 'en', fiscal)} or ${right}.`,
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

export function endBeforeStart(start: Point, end: Point, fiscal: boolean): Bilingual {
  const text = (point: Point, language: Language): string => pointText(point, language, fiscal)
  return both(
    `終わり（${text(end, 'ja')}）が始まり（${text(start, 'ja')}）より前です。順に書いてください。例：2016-2018`,
    `The end (${text(end, 'en')}) is before the start (${text(start, 'en')}). Write the earlier one first, for example 2016-2018.`,
  )
}

export function shortEndNotLater(start: number, end: string): Bilingual {
  return both(
    `終わりの「${end}」は${start}年より後の年とは読めません。西暦4桁で書いてください。例：${start}-${start + 2}`,
    `The end “${end}” is not a year later than ${start}. Write four digits, for example ${start}-${start + 2}.`,
  )
}

export function monthOrYear(start: Point, end: number): Bilingual {
  const century = start.year - (start.year % 100)
  const from = `${start.year}.${start.month}`
  return both(
    `終わりの「${end}」が${start.year}年${end}月か${century + end}年か分かりません。年から書いてください。例：${from}-${start.year}.${end}、${from}-${century + end}`,
    `The end “${end}” may be month ${end} of ${start.year} or the year ${century + end}. Write ${from}-${start.year}.${end} or ${from}-${century + end}.`,
  )
}
