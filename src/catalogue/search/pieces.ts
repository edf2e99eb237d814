/**
 * Short pieces of folded texts: single kanji and kana and pairs of them, beginnings of Latin words and whole ones, whole
 * numbers. Where a word stands, all its pieces do. Each is known by a hash: two pieces that share one cost time, never a
 * match, because the text itself has the last word.
 */
import { digit, gap, type Kind, kindOf, latin } from './fold'

/** A piece of a word that is looked for, and how far behind the word's beginning it stands. */
export interface Piece {
  readonly hash: number
  readonly behind: number
}

/** Beginnings of Latin words that are pieces, in letters. Shorter words are left to the text: they say nothing. */
const beginnings = [3, 5, 8] as const

/** Whole words are other pieces than beginnings; a plural's also under its singular. */
const whole = 0x5bd1e995

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13)
/** 29 bits, evenly spread. */
const finish = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 3

function hashOf(text: string, from: number, to: number, salt = 0): number {
  let hash = salt ^ (to - from)
  for (let index = from; index < to; index += 1) hash = mix(hash, text.charCodeAt(index))
  return finish(hash)
}

/** Where the run of one kind that begins at `from` ends. */
function endOfRun(text: string, from: number): number {
  const kind = kindOf(text.charCodeAt(from))
  let to = from + 1
  while (to < text.length && kindOf(text.charCodeAt(to)) === kind) to += 1
  return to
}

const isJapanese = (kind: Kind): boolean => kind !== gap && kind !== latin && kind !== digit

/** Tells of every piece of a folded text that a word could ask for, from its beginning to its end. */
export function eachPiece(text: string, tell: (hash: number, at: number) => void): void {
  for (let from = 0; from < text.length;) {
    const kind = kindOf(text.charCodeAt(from))
    if (isJapanese(kind)) {
      tell(hashOf(text, from, from + 1), from)
      if (isJapanese(kindOf(text.charCodeAt(from + 1)))) tell(hashOf(text, from, from + 2), from)
      from += 1
      continue
    }
    const to = endOfRun(text, from)
    if (kind === digit) tell(hashOf(text, from, to), from)
    else if (kind === latin) {
      for (const length of beginnings) if (to - from >= length) tell(hashOf(text, from, from + length), from)
      tell(hashOf(text, from, to, whole), from)
      if (text[to - 1] === 's' && to - from > 1) tell(hashOf(text, from, to - 1, whole), from)
    }
    from = to
  }
}

/** The pieces that stand wherever a folded word does; `isWhole` where it is not the beginning of a longer word. */
export function piecesOf(word: string, isWhole: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, salt?: number): void => void pieces.push({ hash: hashOf(word, from, to, salt), behind: from })
  for (let from = 0; from < word.length;) {
    const kind = kindOf(word.charCodeAt(from))
    const to = endOfRun(word, from)
    if (kind === latin) {
      const longest = beginnings.findLast((length) => to - from >= length)
      if (isWhole && from === 0 && to === word.length) add(from, to, whole)
      else if (longest !== undefined) add(from, from + longest)
    } else if (kind === digit || (kind !== gap && to - from === 1)) add(from, to)
    else if (kind !== gap) for (let at = from; at + 2 <= to; at += 1) add(at, at + 2)
    from = to
  }
  return pieces
}
