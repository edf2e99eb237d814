/** The period that a text begins with. */
import { parsePeriod } from '@/src/periods'

export interface Leading {
  /** As written. `parsePeriod` may refuse it: what has the shape of a date and is none is not read as something else. */
  readonly period: string
  /** What stands between period and event: `：`. */
  readonly between: string
  readonly rest: string
  /** Whether a space, a sign or a bracket shows where the period ends. */
  readonly isClear: boolean
}

const era = '(?:明治|大正|昭和|平成|令和|[MTSHRmtshrＭＴＳＨＲ明大昭平令][.．・]?)'
const year = `(?:[0-9０-９]{4}|${era}\\s?(?:[0-9０-９]{1,2}|元|[一二三四五六七八九十]{1,3})|[一二][〇零一二三四五六七八九]{3}年)`
/** A period begins with a year, with 約 or 西暦 before it, or with an English month or word of time. */
const beginning = new RegExp(`^(?:約|およそ|西暦|[(（])?\\s?${year}`)
const englishWord =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b|^(?:early|mid|late|spring|summer|autumn|winter|around|about|circa|since|from|fiscal|j?fy|the)(?:\b|(?=\d))|^\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3}/i
/** Every sign that a Japanese period may hold. */
const run =
  /^[\s0-9０-９年月日度元代頃ころごろ前後約第四春夏秋冬上中下旬初末頭半期始終以降来より現在今からまでにかけて至る同翌明治大正昭平成令和西暦会計〇零一二三四五六七八九十百千MTSHRmtshrＭＴＳＨＲ~～〜\-‐‑–—―−－ー./．／・()（）]+/
const shape = new RegExp(`^(?:${year}(?:年度|年)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?|[0-9]{4}[./][0-9]{1,2}(?:[./][0-9]{1,2})?)`)
const month = /^[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?(?=[\s　]|$)/
const edge = /^(?:$|[\s:：、,，;；|｜…‥「『【［[〈《“"→⇒])/
const separators = /^[\s:：、,，;；|｜…‥→⇒]+/
const digit = /[0-9０-９]/
/** A period that ends in one of these ends there, even where the event follows at once. */
const closed = /(?:年度?|年代|月|日|頃|[~～〜\-‐–—―−－]|[)）])$/

/** What is a time only together with the line above it or with the century: 同年5月, 翌年, 〃, '98, 98年. Kept whole, and asked about. */
const dependent =
  /^(?:(?:同年度?|翌々?年度?|前年度?|同月|翌月)(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|[上中下]旬)?)?|同日|同\s?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|〃|同上|['’‘][0-9０-９]{2}年?|[0-9０-９]{2}年度?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?)(?:頃|ごろ|春|夏|秋|冬)?(?=[\s　:：、,，]|$)/
/** An end without a beginning: ～1999年. */
const untilYear = new RegExp(`^[~～〜]\\s?${year}(?:年度?)?`)
/** Several times of one event: 2000・2003年, 2010年4・5月. */
const several = new RegExp(
  `^${year}年?(?:[0-9０-９]{1,2}月?)?(?:\\s?[・、,，と]\\s?(?:[0-9０-９]{4}年?(?:[0-9０-９]{1,2}月?)?|[0-9０-９]{1,2}(?=[月・、,，と])))+(?:年度?|月)?`,
)
const inBrackets = /^([（(【［[〔<＜〈《])\s*([^（(【［[〔<＜〈《]{2,40}?)\s*([）)】］\]〕>＞〉》])/
/** A number before an event: ① or (1) or 1. */
const numbered = /^(?:[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[)）.．、](?=\s|[^0-9０-９]))\s*/

const isPeriod = (text: string): boolean => text.trim() !== '' && parsePeriod(text).ok

function cut(text: string, length: number, isClear: boolean): Leading {
  const after = text.slice(length)
  const space = separators.exec(after)?.[0] ?? ''
  return { period: text.slice(0, length).trim(), between: space.replace(/\s/g, ''), rest: after.slice(space.length).trimEnd(), isClear }
}

function inEnglish(text: string): Leading | null {
  const words = [...text.matchAll(/\S+/g)].slice(0, 9)
  for (const word of words.reverse()) {
    const period = text.slice(0, word.index + word[0].length).replace(/[:,]$/, '')
    if (/\d/.test(period) && isPeriod(period)) return cut(text, period.length, true)
  }
  return null
}

function inJapanese(text: string): Leading | null {
  if (!beginning.test(text)) return null
  const longest = run.exec(text)?.[0].trimEnd().length ?? 0
  const ends = Array.from({ length: longest }, (_, index) => longest - index).filter((end) => {
    const [last = '', next = ''] = [text[end - 1], text[end]]
    return !(digit.test(last) && digit.test(next)) && isPeriod(text.slice(0, end))
  })
  const shaped = shape.exec(text)?.[0].length ?? 0
  const list = several.exec(text)?.[0].length ?? 0
  if (list > (ends[0] ?? 0) && edge.test(text.slice(list))) return cut(text, list, true)
  const clear = ends.find((end) => edge.test(text.slice(end)))
  // What the reader of periods refuses stays whole: of 2016年13月 the year alone would be another time.
  if (shaped > (clear ?? ends[0] ?? 0))
    return /年|月|[./]/.test(text.slice(0, shaped)) || edge.test(text.slice(shaped)) ? cut(text, shaped, edge.test(text.slice(shaped))) : null
  if (clear !== undefined) {
    // `2010 - 会を作る`: the dash may open a span, or stand between the two.
    return cut(text, clear, !/\s[-‐–—―−－]$/.test(text.slice(0, clear)) || text.slice(clear).trim() === '')
  }
  const end = ends.find((one) => closed.test(text.slice(0, one))) ?? ends.find((one) => /[^\s0-9０-９]/.test(text.slice(0, one)))
  if (end === undefined) return null
  // An end alone, and what came before a time, are no time of their own: they are kept whole.
  const before = /^(?:まで|以前)(?=[\s　、：:]|$)/.exec(text.slice(end))?.[0].length ?? 0
  if (before > 0) return cut(text, end + before, true)
  const isTold = ends[0] === end && !/^[ぁ-ん0-9０-９]/.test(text.slice(end))
  return cut(text, end, isTold)
}

/** `（2016年）会を作る`: the brackets stand between the two. */
function bracketed(text: string): Leading | null {
  const found = inBrackets.exec(text)
  if (!found || !isPeriod(found[2] ?? '')) return null
  const { between, rest } = cut(text, found[0].length, true)
  return rest === '' || /^[をにへとがでのはも]/.test(rest)
    ? null
    : { period: found[2] ?? '', between: `${found[1] ?? ''}${found[3] ?? ''}${between}`, rest, isClear: true }
}

/** `2004, 2007` and `1989年1989年`: several periods beside each other are one that cannot be read, and is asked about. */
function withFurther(text: string, found: Leading): Leading {
  const joint = /^(?:\s*[,、，・と及び]*\s*)/.exec(text.slice(found.period.length))?.[0] ?? ''
  const begin = found.period.length + joint.length
  const next = /^[0-9０-９]{4}/.test(text.slice(begin)) ? inJapanese(text.slice(begin)) : null
  if (!next) return found
  const whole = withFurther(text.slice(begin), next)
  return { ...whole, period: `${text.slice(0, begin)}${whole.period}` }
}

/** `2018年（平成31年）`: a time in brackets behind the time belongs to it; one that is another is not read past, but asked about. */
function withBrackets(text: string, found: Leading): Leading {
  const [whole = '', inside = ''] = /^\s*[（(]([^（()）]{2,20})[)）]/.exec(text.slice(found.period.length)) ?? []
  return text.startsWith(found.period) && isPeriod(inside) ? cut(text, found.period.length + whole.length, true) : found
}

/** Whether a text is nothing but such a number, with the signs after it. */
export const isNumber = (text: string): boolean => /^(?:[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[)）.．、])[^\p{L}\p{N}]*$/u.test(text)

function afterNumber(text: string): Leading | null {
  const number = numbered.exec(text)?.[0]
  const found = number === undefined ? null : inJapanese(text.slice(number.length))
  return number !== undefined && found?.isClear ? { ...found, between: `${number.trim()}${found.between}` } : null
}

/** Whether a period is one only together with the line above it, or with its century. */
export const isDependent = (period: string): boolean => dependent.test(period)

/** What a line begins with when it begins with a period, else null. A month alone is a period that lacks its year. */
export function leadingPeriod(line: string): Leading | null {
  const text = line.trimStart()
  const found = englishWord.test(text) ? inEnglish(text) : (inJapanese(text) ?? afterNumber(text) ?? bracketed(text))
  if (found) return withBrackets(text, withFurther(text, found))
  const alone = month.exec(text) ?? dependent.exec(text) ?? untilYear.exec(text)
  return alone ? cut(text, alone[0].length, true) : null
}

const beginnings = /[\s、。→⇒；;／/]+(?=[0-9０-９]{4}(?![0-9０-９人名件])|(?:明治|大正|昭和|平成|令和)[0-9０-９元])/g

/** A period within an event's words, after a space or a sign: where it stands, and what it says. Null without one. */
export function periodWithin(title: string): { readonly at: number; readonly period: string } | null {
  for (const found of title.matchAll(beginnings)) {
    const at = found.index + found[0].length
    const inside = leadingPeriod(title.slice(at))
    if (inside?.isClear && inside.rest !== '') return { at, period: inside.period }
  }
  return null
}
