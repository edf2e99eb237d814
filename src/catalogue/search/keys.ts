/**
 * A quick answer to "cannot be in here": for each case a row of bits, one bit for the hash of each short piece of its
 * texts (pairs of kanji and kana, beginnings of Latin words, whole numbers). A text holds a writing only if the bits of all
 * the writing's pieces are set; a set bit proves nothing, so the text itself is asked then.
 */
import { digit, gap, kindOf, latin } from './fold'

/** 4 KiB a case: about an eighth of the bits are set by a case of the usual size. */
const bits = 15

/** Beginnings of Latin words that have a bit, in letters. Shorter words have none: their bits would say nothing. */
const beginnings = [3, 4, 5, 6, 8] as const

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13)
const finish = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits)

export type Keys = Uint32Array<ArrayBuffer>

export function noKeys(): Keys {
  return new Uint32Array(2 ** bits / 32)
}

function add(keys: Keys, key: number): void {
  keys[key >>> 5] = (keys[key >>> 5] ?? 0) | (1 << (key & 31))
}

/** Where the run of one kind that begins at `from` ends. */
function endOfRun(text: string, from: number): number {
  const kind = kindOf(text.charCodeAt(from))
  let to = from + 1
  while (to < text.length && kindOf(text.charCodeAt(to)) === kind) to += 1
  return to
}

function hashOf(text: string, from: number, to: number, salt = 0): number {
  let hash = salt ^ (to - from)
  for (let index = from; index < to; index += 1) hash = mix(hash, text.charCodeAt(index))
  return finish(hash)
}

/** Whole words have bits of their own, apart from those of beginnings; a plural's also under its singular. */
const whole = 0x5bd1e995

function addWhole(keys: Keys, text: string, from: number, to: number): void {
  add(keys, hashOf(text, from, to, whole))
  if (text[to - 1] === 's' && to - from > 1) add(keys, hashOf(text, from, to - 1, whole))
}

/** Sets the bits of everything that a writing could ask for in a folded text. */
export function addKeys(keys: Keys, text: string): void {
  for (let from = 0; from < text.length; ) {
    const kind = kindOf(text.charCodeAt(from))
    if (kind === latin) {
      const to = endOfRun(text, from)
      for (const length of beginnings) if (to - from >= length) add(keys, hashOf(text, from, from + length))
      addWhole(keys, text, from, to)
      from = to
    } else if (kind === digit) {
      const to = endOfRun(text, from)
      add(keys, hashOf(text, from, to))
      from = to
    } else {
      if (kind !== gap) {
        add(keys, hashOf(text, from, from + 1))
        const next = kindOf(text.charCodeAt(from + 1))
        if (next !== gap && next !== latin && next !== digit) add(keys, hashOf(text, from, from + 2))
      }
      from += 1
    }
  }
}

/** The bits that are all set where a folded writing stands; `isWhole` where it is not the beginning of a longer word. */
export function keysOf(text: string, isWhole: boolean): readonly number[] {
  const keys: number[] = []
  for (let from = 0; from < text.length; ) {
    const kind = kindOf(text.charCodeAt(from))
    const to = endOfRun(text, from)
    if (kind === latin) {
      if (isWhole && from === 0 && to === text.length) keys.push(hashOf(text, from, to, whole))
      // The longest first: it is the one that says no most often.
      for (const length of beginnings.toReversed()) if (to - from >= length) keys.push(hashOf(text, from, from + length))
    } else if (kind === digit) keys.push(hashOf(text, from, to))
    else if (kind !== gap) {
      for (let at = from; at + 2 <= to; at += 1) keys.push(hashOf(text, at, at + 2))
      for (let at = from; at < to; at += 1) keys.push(hashOf(text, at, at + 1))
    }
    from = to
  }
  return keys
}

/** False: the text of these bits does not hold the writing of those. */
export function mayHold(keys: Keys, wanted: readonly number[]): boolean {
  for (const key of wanted) if (((keys[key >>> 5] ?? 0) & (1 << (key & 31))) === 0) return false
  return true
}
