import { asAbbreviation, positionsOf } from './abbreviations'
import { digit, fold, type Folded, gap, kindOf, latin, other } from './fold'
import { type Piece, piecesOf } from './pieces'

/** Where a text matches: UTF-16 positions in the original text. */
export interface MatchedRange {
  readonly from: number
  readonly to: number
}

/** One way of writing a word of a search, made ready to be looked for. */
export interface Writing {
  /** The folded word. */
  readonly word: string
  /** As it stands in the folded texts: the word, or a short abbreviation's hidden form. */
  readonly folded: string
  /** An abbreviation: `SPEC` is not in `special`. */
  readonly isWhole: boolean
  /** It has other than Latin letters and stands only in texts that have them too. */
  readonly isWide: boolean
  /** Wherever it stands another writing of its word does too: it only marks more. */
  readonly isCovered: boolean
  readonly pieces: readonly Piece[]
}

/** All capitals, or a short word with several: SPEC, B-JET, SDGs, MoU. */
function isAbbreviation(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter))
  return (
    /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(word) && capitals.length > 0 && (capitals.length === letters.length || (capitals.length > 1 && letters.length <= 5))
  )
}

/** Makes a writing ready. An abbreviation is only found as a whole: `SPEC` is not in `special`. */
export function writingOf(word: string, folded: string): Writing {
  const stands = asAbbreviation(folded) ?? folded
  const isWhole = isAbbreviation(word)
  return { word: folded, folded: stands, isWhole, isWide: /[^\u0000-\u00ff]/.test(stands), isCovered: false, pieces: piecesOf(stands, isWhole) }
}

function covers(shorter: Writing, { folded }: Writing): boolean {
  if (shorter.isWhole || shorter.folded === folded) return false
  const first = kindOf(shorter.folded.charCodeAt(0))
  const last = kindOf(shorter.folded.charCodeAt(shorter.folded.length - 1))
  return last !== digit && (first === other ? folded.includes(shorter.folded) : folded.startsWith(shorter.folded))
}

/** Says of each writing of a word whether the others make it needless. */
export function withCovered(writings: readonly Writing[]): readonly Writing[] {
  return writings.map((writing) => ({ ...writing, isCovered: writings.some((shorter) => covers(shorter, writing)) }))
}

/** Latin words match at their beginning (art is not in part), numbers as a whole (2016 is not in 12016). */
export function isMatchAt(text: string, at: number, folded: string, isWhole: boolean): boolean {
  const first = kindOf(folded.charCodeAt(0))
  if (first !== other && first !== gap && kindOf(text.charCodeAt(at - 1)) === first) return false
  const end = at + folded.length
  const last = kindOf(folded.charCodeAt(folded.length - 1))
  if (last === digit) return kindOf(text.charCodeAt(end)) !== digit
  if (!isWhole || last !== latin || kindOf(text.charCodeAt(end)) !== latin) return true
  // The plural of an abbreviation (NPOs) and its genitive, whose sign is left out.
  return text[end] === 's' && kindOf(text.charCodeAt(end + 1)) !== latin
}

function rangesInFolded({ text, at: back }: Folded, { word, isWhole }: Writing): MatchedRange[] {
  const ranges: MatchedRange[] = []
  const origin = (index: number): number => back[index] ?? back.at(-1) ?? 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isMatchAt(text, at, word, isWhole)) ranges.push({ from: origin(at), to: origin(at + word.length) })
  }
  return ranges
}

/** Signs that are left out of folded texts end a range where the word ends. */
function trimmed(text: string, { from, to }: MatchedRange): MatchedRange {
  let end = to
  while (end > from + 1 && /[\s\p{P}～〜]/u.test(text[end - 1] ?? '')) end -= 1
  return { from, to: end }
}

/** Every range where one of the writings stands in a text, in order; overlapping and touching ones made one. */
export function rangesIn(text: string, writings: readonly Writing[]): readonly MatchedRange[] {
  const plain = fold(text)
  const ways = plain.isJoined ? [plain, fold(text, true)] : [plain]
  const ranges = writings.flatMap((writing) =>
    writing.folded === writing.word
      ? ways.flatMap((way) => rangesInFolded(way, writing))
      : positionsOf(text, writing.word).map((from) => ({ from, to: from + writing.word.length })),
  )
  return mergeRanges(ranges.map((range) => trimmed(text, range)))
}

/** Ranges in order, overlapping and touching ones made one. */
export function mergeRanges(ranges: readonly MatchedRange[]): MatchedRange[] {
  const merged: MatchedRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else merged.push(range)
  }
  return merged
}
