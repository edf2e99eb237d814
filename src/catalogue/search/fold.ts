/**
 * Folded texts, in which words are looked for: every writing of a word is the same (`src/text/spelling.ts`), long vowels
 * (サーバー, サーバ) and signs between words do not count.
 */
import { digraphOf, readyText, spellingOf } from '@/src/text/spelling'

/** Left out altogether: they come and go between writings of one word. */
const silent = /[\p{Mn}ー\-‐‑–—―−─━~〜゠・･'’"“”「」『』()（）[\]［］【】《》〈〉、。,.:;：；!?！？/／&＆_*]/u

export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`, where the character that it came from begins in the original; one more for the end. */
  readonly at: readonly number[]
  /** A sign was left out between Latin letters: `Hanshin-Awaji` is one word here, and two when parted. */
  readonly isJoined: boolean
}

function foldCharacter(character: string): string {
  let result = ''
  for (const plain of spellingOf(character)) result += silent.test(plain) ? '' : /\s|\u2800/u.test(plain) ? ' ' : plain
  return result
}

/** What a character is to a match: a part of Latin words and of numbers begins and ends with them, the rest stands anywhere. */
export type Kind = 0 | 1 | 2 | 3
export const gap: Kind = 0
export const latin: Kind = 1
export const digit: Kind = 2
export const other: Kind = 3

const unknown = 255
const kinds = new Uint8Array(0x1_0000).fill(unknown)

function kindAnew(unit: number): Kind {
  const character = String.fromCharCode(unit)
  if (unit <= 0x20) return gap
  if (/\p{Script=Latin}/u.test(character)) return latin
  return /\p{N}/u.test(character) ? digit : other
}

/** The kind of a folded text's UTF-16 unit; before the beginning and behind the end (NaN) there is a gap. */
export function kindOf(unit: number): Kind {
  if (Number.isNaN(unit)) return gap
  const kind = kinds[unit]
  if (kind === latin || kind === digit || kind === other || kind === gap) return kind
  const found = kindAnew(unit)
  kinds[unit] = found
  return found
}

/** Cache of folded characters by UTF-16 unit; texts are long and their characters few. */
const foldedByUnit: (string | undefined)[] = Array.from({ length: 0x1_0000 })
/** The same for the many that fold to one unit whatever follows them; 0 for the others. */
const single = new Uint16Array(0x1_0000)

/** Kana that may write one sound together with the next. */
const beginsSound = new Set([...'ヴテデトドスツゔてでとどすつ'].map((kana) => kana.charCodeAt(0)))

function foldedUnit(unit: number): string {
  const known = foldedByUnit[unit]
  if (known !== undefined) return known
  const folded = foldCharacter(String.fromCharCode(unit))
  foldedByUnit[unit] = folded
  if (folded.length === 1 && !beginsSound.has(unit)) single[unit] = folded.charCodeAt(0)
  return folded
}

/** Between two digits these part them (2014-16); elsewhere they come and go within a word (B-JET, BJET). */
const ranges = new Set('-‐‑–—―−~〜～－/'.split('').map((sign) => sign.charCodeAt(0)))
const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
/** These are a part of the word that they stand in, even when the others part it. */
const withinWords = new Set("ー'’".split('').map((sign) => sign.charCodeAt(0)))

const isInWord = (kind: Kind): boolean => kind === latin || kind === digit

/** Buffer for the folded text, reused: folding is synchronous. */
let units = new Uint16Array(1_024)

function makeRoom(length: number): void {
  if (length <= units.length) return
  const larger = new Uint16Array(2 * length)
  larger.set(units)
  units = larger
}

const chunk = 4_096

function textOf(length: number): string {
  let text = ''
  for (let from = 0; from < length; from += chunk) text += Reflect.apply(String.fromCharCode, null, units.subarray(from, Math.min(length, from + chunk)))
  return text
}

/** Folds a text; `at`, where given, gets the way back. */
function run(original: string, isParted: boolean, at: number[] | null): { text: string; isJoined: boolean } {
  const { text: ready, at: origins } = readyText(original)
  let length = 0
  let last: Kind = gap
  let isBehindSign = false
  let isJoined = false
  makeRoom(ready.length)
  for (let index = 0; index < ready.length; index += 1) {
    const unit = ready.charCodeAt(index)
    const begin = origins === null ? index : (origins[index] ?? 0)
    // Nearly every character goes this way: one for one, whatever stands around it.
    const quick = single[unit] ?? 0
    if (quick !== 0 && !isBehindSign) {
      const kind = kindOf(quick)
      if (kind === gap && last === gap) continue
      if (length === units.length) makeRoom(length + 1)
      units[length] = quick
      length += 1
      at?.push(begin)
      last = kind
      continue
    }
    let folded = foldedUnit(unit)
    const sound = beginsSound.has(unit) ? digraphOf(ready.charAt(index), ready.charAt(index + 1)) : null
    if (sound) {
      folded = sound.folded
      if (sound.takesBoth) index += 1
    } else if (last === digit && isDigit(ready.charCodeAt(index + 1)) && ranges.has(unit)) folded = ' '
    if (folded === '') {
      if (withinWords.has(unit)) continue
      isBehindSign = true
      if (!isParted) continue
      folded = ' '
    }
    const kind = kindOf(folded.charCodeAt(0))
    if (kind === gap && last === gap) continue
    if (isBehindSign && isInWord(kind) && isInWord(last) && (kind === latin || last === latin)) isJoined = true
    isBehindSign = false
    last = kindOf(folded.charCodeAt(folded.length - 1))
    makeRoom(length + folded.length)
    for (let offset = 0; offset < folded.length; offset += 1) {
      units[length] = folded.charCodeAt(offset)
      length += 1
      at?.push(begin)
    }
  }
  at?.push(original.length)
  return { text: textOf(length), isJoined }
}

/**
 * The folded text with the way back to the original, so that a match can be marked there. `isParted` reads signs within
 * words as spaces (`Hanshin-Awaji` as two words) instead of leaving them out.
 */
export function fold(original: string, isParted = false): Folded {
  const at: number[] = []
  return { ...run(original, isParted, at), at }
}

/** The folded text alone. */
export function foldText(original: string): string {
  return run(original, false, null).text.trim()
}

/** The writings of a text that a match can stand in: with signs left out and, where that joins Latin words, with them parted. */
export function foldedWays(original: string): readonly string[] {
  const { text, isJoined } = run(original, false, null)
  return isJoined ? [text, run(original, true, null).text] : [text]
}
