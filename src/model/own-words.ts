/**
 * Whether a text repeats a document word for word, without having the document: only hashes of a part of its short runs are
 * kept (winnowing, Schleimer et al. 2003). From them no word can be read, and no run can be continued by trying.
 */

/** Length of a hashed run, in characters of the bare text. */
const length = 16
/** Of so many hashes in a row the smallest is kept. */
const window = 7
/**
 * A shared run counts from so many characters on, as far as the kept hashes show it: what is shorter is never told, and what
 * has `shortest + 2 * (window - 1)` characters, 34, always is.
 */
const shortest = 22
/** What tells a sentence from a name or a title: so many hiragana. */
const hiraganaOfSentence = 5

interface Bare {
  readonly text: string
  /** Where in the text as written each bare character stands. */
  readonly offsets: readonly number[]
}

/** Letters and digits alone, widths folded: what is left when layout is ignored. */
function bareOf(text: string): Bare {
  let bare = ''
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    for (const plain of character.normalize('NFKC').replace(/[^\p{L}\p{N}ー]/gu, '')) {
      bare += plain
      for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at)
    }
    at += character.length
  }
  return { text: bare, offsets }
}

/** FNV-1a of a run, stirred once more, so that neighbours lie far apart. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** The hashes that stand for a document, in ascending order: which run each is of, and in which order they stood, is lost. */
export function fingerprintOf(document: string): readonly number[] {
  const { text } = bareOf(document)
  const hashes = Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => hashAt(text, start))
  const kept = new Set<number>()
  for (let start = 0; start + window <= hashes.length; start += 1) kept.add(Math.min(...hashes.slice(start, start + window)))
  return [...kept].sort((one, other) => one - other)
}

/** The fingerprint as text for a file: four bytes a hash, in base64. */
export function packed(hashes: readonly number[]): string {
  const bytes = new Uint8Array(hashes.length * 4)
  const view = new DataView(bytes.buffer)
  hashes.forEach((hash, index) => view.setUint32(index * 4, hash))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The hashes of a packed fingerprint. */
export function unpacked(text: string): ReadonlySet<number> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return new Set(Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4)))
}

/**
 * The runs of a text that stand in a document word for word, as they are written in the text. A sentence is meant: what has
 * few hiragana is a name or a title, and those may stand as they are.
 */
export function borrowedFrom(document: ReadonlySet<number>, text: string): readonly string[] {
  const bare = bareOf(text)
  const runs: [start: number, end: number][] = []
  for (let start = 0; start + length <= bare.text.length; start += 1) {
    if (!document.has(hashAt(bare.text, start))) continue
    const last = runs.at(-1)
    if (last && start <= last[1]) last[1] = start + length
    else runs.push([start, start + length])
  }
  return runs
    .filter(([start, end]) => end - start >= shortest)
    .map(([start, end]) => text.slice(bare.offsets[start], (bare.offsets[end - 1] ?? 0) + 1))
    .filter((run) => (run.match(/\p{Script=Hiragana}/gu)?.length ?? 0) >= hiraganaOfSentence)
}
