/**
 * Words for a part of a year, a month or a decade. A source that says 2016年春 does not say which days, so the word is
 * kept as it was written and the year is the period. Several Japanese words share one English rendering (`kind`).
 */
import type { Precision } from './calendar'

/** In the order of time within a year; what names no season stands where it begins. */
const words = {
  初め: 'beginning',
  はじめ: 'beginning',
  始め: 'beginning',
  初: 'beginning',
  初頭: 'early',
  序盤: 'early',
  上旬: 'early',
  初旬: 'early',
  第1四半期: 'q1',
  前半: 'first-half',
  前期: 'first-half',
  上半期: 'first-half',
  上期: 'first-half',
  早春: 'early-spring',
  初春: 'early-spring',
  春: 'spring',
  春季: 'spring',
  春期: 'spring',
  晩春: 'late-spring',
  第2四半期: 'q2',
  初夏: 'early-summer',
  半ば: 'mid',
  なかば: 'mid',
  中頃: 'mid',
  中ごろ: 'mid',
  中盤: 'mid',
  中期: 'mid',
  中旬: 'mid',
  中: 'during',
  夏: 'summer',
  夏季: 'summer',
  夏期: 'summer',
  盛夏: 'summer',
  晩夏: 'late-summer',
  第3四半期: 'q3',
  後半: 'second-half',
  後期: 'second-half',
  下半期: 'second-half',
  下期: 'second-half',
  初秋: 'early-autumn',
  秋: 'autumn',
  秋季: 'autumn',
  秋期: 'autumn',
  晩秋: 'late-autumn',
  第4四半期: 'q4',
  初冬: 'early-winter',
  冬: 'winter',
  冬季: 'winter',
  冬期: 'winter',
  晩冬: 'late-winter',
  終盤: 'late',
  下旬: 'late',
  末: 'end',
  終わり: 'end',
  終り: 'end',
  暮れ: 'end',
} as const

/** A word as it is written in Japanese; written in English, the first of its kind that fits. */
export type Part = keyof typeof words
type PartKind = (typeof words)[Part]

interface English {
  readonly name: string
  /** What stands between it and the date: `first half of 2016`, `spring 2016`, `mid-2016`. */
  readonly joint: ' of ' | ' ' | '-'
  /** Other ways of writing it, folded. */
  readonly also?: readonly string[]
}

const english: Readonly<Record<PartKind, English>> = {
  beginning: { name: 'beginning', joint: ' of ', also: ['start'] },
  early: { name: 'early', joint: ' ' },
  q1: { name: 'first quarter', joint: ' of ', also: ['q1'] },
  'first-half': { name: 'first half', joint: ' of ', also: ['1sthalf'] },
  'early-spring': { name: 'early spring', joint: ' ' },
  spring: { name: 'spring', joint: ' ' },
  'late-spring': { name: 'late spring', joint: ' ' },
  q2: { name: 'second quarter', joint: ' of ', also: ['q2'] },
  'early-summer': { name: 'early summer', joint: ' ' },
  mid: { name: 'mid', joint: '-', also: ['middle'] },
  during: { name: 'during', joint: ' ' },
  summer: { name: 'summer', joint: ' ' },
  'late-summer': { name: 'late summer', joint: ' ' },
  q3: { name: 'third quarter', joint: ' of ', also: ['q3'] },
  'second-half': { name: 'second half', joint: ' of ', also: ['2ndhalf', 'latterhalf'] },
  'early-autumn': { name: 'early autumn', joint: ' ', also: ['earlyfall'] },
  autumn: { name: 'autumn', joint: ' ', also: ['fall'] },
  'late-autumn': { name: 'late autumn', joint: ' ', also: ['latefall'] },
  q4: { name: 'fourth quarter', joint: ' of ', also: ['q4'] },
  'early-winter': { name: 'early winter', joint: ' ' },
  winter: { name: 'winter', joint: ' ' },
  'late-winter': { name: 'late winter', joint: ' ' },
  late: { name: 'late', joint: ' ' },
  end: { name: 'end', joint: ' of ' },
}

const isPart = (text: string): text is Part => Object.hasOwn(words, text)
export const parts: readonly Part[] = Object.keys(words).filter(isPart)
const inTime = new Map(parts.map((part, index) => [part, index + 1]))

/** Reads what is stored; null for anything that is no such word. */
export function partOf(text: string | null | undefined): Part | null {
  return typeof text === 'string' && isPart(text) ? text : null
}

/** What a part is in English: several Japanese words share a kind. */
export function kindOf(part: Part): PartKind {
  return words[part]
}

/** Orders parts of the same year; none comes first. */
export function rankOf(part: Part | null): number {
  return part === null ? 0 : (inTime.get(part) ?? 0)
}

const tenDays: readonly Part[] = ['初旬', '上旬', '中旬', '下旬']
const ofAll: readonly PartKind[] = ['beginning', 'early', 'first-half', 'mid', 'second-half', 'late', 'end']

/** Whether people part a date of this precision so: 上旬 is of a month, 春 of a year; a day has no part. */
export function fits(part: Part, precision: Precision): boolean {
  if (precision === 'day') return false
  if (tenDays.includes(part)) return precision === 'month'
  return precision === 'year' || ofAll.includes(kindOf(part))
}

/** The word for a date of this precision among those that may be meant: April has a 上旬 where a year has a 初頭. */
export function fitting(candidates: readonly Part[], precision: Precision): Part | undefined {
  const fit = candidates.filter((part) => fits(part, precision))
  return (precision === 'month' ? fit.find((part) => tenDays.includes(part)) : undefined) ?? fit[0]
}

/** Longest first, so that 初夏 is not read as 夏. */
const byLength = (a: string, b: string): number => b.length - a.length
const japaneseEnding = new RegExp(`(${[...parts].sort(byLength).join('|')})$`)
const englishWords = new Map(
  Object.entries(english).flatMap(([kind, { name, also = [] }]) => [name.replace(' ', ''), ...also].map((word) => [word, kind] as const)),
)
const englishPattern = [...englishWords.keys()].sort(byLength).join('|')
const englishBeginning = new RegExp(`^(${englishPattern})(?:of|in)?[-,]?(?=.)`)
const englishEnding = new RegExp(`,?(${englishPattern})$`)

/** A word for a part at the end (in English also at the beginning) of a folded text, and the text without it. */
export function takePart(text: string): { readonly rest: string; readonly parts: readonly Part[] } | null {
  const japanese = japaneseEnding.exec(text)
  const part = partOf(japanese?.[1])
  if (japanese && part) return { rest: text.slice(0, japanese.index).replace(/の$/, ''), parts: [part] }
  const found = englishBeginning.exec(text) ?? englishEnding.exec(text)
  const kind = found && englishWords.get(found[1] ?? '')
  if (!found || !kind) return null
  return { rest: text.replace(found[0], ''), parts: parts.filter((one) => kindOf(one) === kind) }
}

/** `spring 2016`, `first half of the 1990s`, `mid-2016`, `early in fiscal year 2016`. */
export function partInEnglish(part: Part, date: string, { fiscal, decade }: { fiscal: boolean; decade: boolean }): string {
  const { name, joint } = english[kindOf(part)]
  if (joint === ' of ' || fiscal) {
    const isWhen = joint === ' ' && ['early', 'late'].includes(name)
    const noun = name === 'mid' ? 'middle' : name
    return name === 'during' ? `during ${date}` : `${noun} ${isWhen ? 'in' : 'of'} ${decade ? `the ${date}` : date}`
  }
  return `${name}${joint}${date}`
}

/** Whether the English of a part takes an article after "around": `around the first half of 2016`. */
export function takesArticle(part: Part, fiscal: boolean): boolean {
  const { joint } = english[kindOf(part)]
  return joint === ' of ' || (joint === '-' && fiscal)
}
