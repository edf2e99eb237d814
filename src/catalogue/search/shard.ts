/**
 * A few cases that are searched together: for each piece of their texts the cases that have it and where it stands first
 * in each. A word stands nowhere before its pieces, so a text is read from there on, and only where all of them are. Few
 * enough that a changed case costs little; together, so that a search runs through memory in a row.
 */
import { heaviest, type SearchDocument, type Texts } from './document'
import { isMatchAt, type Writing } from './match'
import { eachPiece } from './pieces'
import type { SearchTerm } from './query'

/** The texts of a shard's documents; what is known of piece n of them stands from `begins[n]` on. */
interface Side {
  readonly texts: readonly string[]
  /** The `ends` of all texts in a row, `endsOfEach` for each. */
  readonly ends: Uint32Array
  /** Hashes of the pieces, ascending. */
  readonly hashes: Uint32Array
  readonly begins: Uint32Array
  /** Numbers of the documents that have a piece. */
  readonly documents: Uint8Array
  /** Where it stands first in each. Shortened by `shorter` bits, so that the longest text's fit. */
  readonly positions: Uint16Array
  readonly shorter: number
}

export interface Shard {
  readonly documents: readonly SearchDocument[]
  readonly wide: Side
  readonly latin: Side
}

const endsOfEach = heaviest + 2

/** As many as the numbers of documents leave room for. */
export const mostInShard = 256

/** A step for each text. */
function* makeSide(all: readonly Texts[]): Generator<void, Side> {
  const texts = all.map(({ text }) => text)
  const shorter = Math.max(0, 32 - Math.clz32(Math.max(0, ...texts.map((text) => text.length))) - 16)
  const numbers = new Map<number, number>()
  /** By number of the piece: in how many documents it is, and the one that was last seen to have it, plus one. */
  const counts: number[] = []
  const lastIn: number[] = []
  /** What was found, in the order of the texts. */
  const pieces: number[] = []
  const owners: number[] = []
  const firsts: number[] = []
  let owner = 0
  const see = (hash: number, at: number): void => {
    const piece = numbers.get(hash) ?? numbers.size
    if (piece === numbers.size) numbers.set(hash, piece)
    if (lastIn[piece] === owner) return
    lastIn[piece] = owner
    counts[piece] = (counts[piece] ?? 0) + 1
    pieces.push(piece)
    owners.push(owner - 1)
    firsts.push(at >>> shorter)
  }
  for (const text of texts) {
    owner += 1
    eachPiece(text, see)
    yield
  }

  const hashes = Uint32Array.from(numbers.keys()).sort()
  const order = hashes.map((hash) => numbers.get(hash) ?? 0)
  const begins = new Uint32Array(order.length + 1)
  /** By number of the piece: where the next of its positions goes. */
  const next = new Uint32Array(order.length)
  for (let index = 0; index < order.length; index += 1) {
    const piece = order[index] ?? 0
    next[piece] = begins[index] ?? 0
    begins[index + 1] = (begins[index] ?? 0) + (counts[piece] ?? 0)
  }
  const documents = new Uint8Array(pieces.length)
  const positions = new Uint16Array(pieces.length)
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? 0
    const at = next[piece] ?? 0
    next[piece] = at + 1
    documents[at] = owners[index] ?? 0
    positions[at] = firsts[index] ?? 0
  }
  const ends = Uint32Array.from(all.flatMap((own) => [...own.ends]))
  return { texts, ends, hashes, begins, documents, positions, shorter }
}

/** Makes a shard in many steps of about a millisecond, so that a caller can yield in between. */
export function* makeShard(documents: readonly SearchDocument[]): Generator<void, Shard> {
  const wide = yield* makeSide(documents.map((document) => document.wide))
  const latin = yield* makeSide(documents.map((document) => document.latin))
  return { documents, wide, latin }
}

/** Where a hash is among the ascending ones, -1 when it is not. */
function indexOf(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = hashes[middle] ?? 0
    if (there === hash) return middle
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Buffers for searching a shard, reused: a search is synchronous. */
const pieces = new Uint8Array(mostInShard)
const firsts = new Uint32Array(mostInShard)
const best = new Uint8Array(mostInShard)
const scores = new Uint16Array(mostInShard)
const helds = new Uint8Array(mostInShard)

/** For each document: how many of the writing's pieces it has, and where the writing can stand at the earliest. */
function gather({ hashes, begins, documents, positions, shorter }: Side, wanted: Writing['pieces'], count: number): boolean {
  pieces.fill(0, 0, count)
  firsts.fill(0, 0, count)
  for (const { hash, behind } of wanted) {
    const piece = indexOf(hashes, hash)
    if (piece < 0) return false
    const end = begins[piece + 1] ?? 0
    for (let index = begins[piece] ?? 0; index < end; index += 1) {
      const document = documents[index] ?? 0
      pieces[document] = (pieces[document] ?? 0) + 1
      const first = ((positions[index] ?? 0) << shorter) - behind
      if (first > (firsts[document] ?? 0)) firsts[document] = first
    }
  }
  return true
}

/** The best weight of a writing in a text, if it is more than `known`. */
function weightIn({ texts, ends }: Side, document: number, { folded, isWhole }: Writing, known: number): number {
  const first = firsts[document] ?? 0
  const own = document * endsOfEach
  // What weighs no more than what is known need not be looked for.
  const end = ends[own + known + 1] ?? 0
  const whole = texts[document]
  if (first >= end || whole === undefined) return known
  // A part of a string costs nothing to make.
  const text = known === 0 ? whole : whole.slice(0, end)
  for (let at = text.indexOf(folded, first); at >= 0; at = text.indexOf(folded, at + 1)) {
    if (!isMatchAt(whole, at, folded, isWhole)) continue
    let weight = heaviest
    while (weight > known && at >= (ends[own + weight] ?? 0)) weight -= 1
    return weight
  }
  return known
}

/** Raises `best` by what a writing weighs in the texts of the documents that still count. */
function weigh(side: Side, writing: Writing): void {
  const count = side.texts.length
  if (!gather(side, writing.pieces, count)) return
  for (let document = 0; document < count; document += 1) {
    if (scores[document] === 0 || pieces[document] !== writing.pieces.length) continue
    best[document] = weightIn(side, document, writing, best[document] ?? 0)
  }
}

/**
 * Tells of each document in which all terms stand (with `isAny`: one of them at least), by its number, with the sum of their
 * best weights and how many they are.
 */
export function eachScore(
  { documents, wide, latin }: Shard,
  terms: readonly SearchTerm[],
  isAny: boolean,
  tell: (document: number, score: number, held: number) => void,
): void {
  const count = documents.length
  // One more than their score while they count, so that 0 is for those that do not.
  scores.fill(1, 0, count)
  helds.fill(0, 0, count)
  for (const { times, writings } of terms) {
    best.fill(0, 0, count)
    for (const time of times) {
      for (let index = 0; index < count; index += 1) best[index] = Math.max(best[index] ?? 0, documents[index]?.times.get(time)?.weight ?? 0)
    }
    for (const writing of writings) {
      if (writing.isCovered) continue
      weigh(wide, writing)
      if (!writing.isWide) weigh(latin, writing)
    }
    for (let index = 0; index < count; index += 1) {
      const weight = best[index] ?? 0
      if (weight > 0) helds[index] = (helds[index] ?? 0) + 1
      scores[index] = scores[index] === 0 || (weight === 0 && !isAny) ? 0 : (scores[index] ?? 0) + weight
    }
  }
  for (let index = 0; index < count; index += 1) {
    const score = scores[index] ?? 0
    if (score > 1) tell(index, score - 1, helds[index] ?? 0)
  }
}
