/**
 * What a search keeps of a case: its folded texts in one string, the weightiest first, so that the first place where a
 * word stands also says how much it counts; and the bits that say which words cannot be in there.
 */
import type { CaseRecord, CatalogueSnapshot } from '../types'
import { abbreviationsIn } from './abbreviations'
import { entriesOf, weights, yearsOf } from './entries'
import { foldedWays } from './fold'
import { addKeys, mayHold, noKeys, type Keys } from './keys'
import { isMatchAt, type Writing } from './match'
import type { SearchTerm } from './query'

/** Folded texts one after the other. Position by position: where a text begins, which entry it is, what it weighs. */
interface Texts {
  readonly text: string
  readonly begins: Uint32Array
  readonly entries: Uint16Array
  readonly weights: Uint8Array
  /** By weight: where the texts of that weight or more end. */
  readonly ends: Uint32Array
}

export interface SearchDocument {
  readonly record: CaseRecord
  /** Texts of Latin letters only take half the room, and a Japanese word need not be looked for in them. */
  readonly latin: Texts
  readonly wide: Texts
  readonly keys: Keys
  /** Years that rows begin or end with. */
  readonly years: ReadonlyMap<number, { readonly weight: number; readonly entries: readonly number[] }>
}

interface Part {
  readonly text: string
  readonly entry: number
  readonly weight: number
}

const heaviest = Math.max(...Object.values(weights))
const isWide = /[^\u0000-\u00ff]/

function textsOf(parts: readonly Part[]): Texts {
  const inOrder = [...parts].sort((a, b) => b.weight - a.weight)
  const begins = new Uint32Array(inOrder.length)
  const ends = new Uint32Array(heaviest + 2)
  let length = 0
  for (const [index, { text, weight }] of inOrder.entries()) {
    begins[index] = length
    length += text.length + 1
    ends.fill(length, 0, weight + 1)
  }
  return {
    text: inOrder.map(({ text }) => text).join('\n'), begins, ends,
    entries: Uint16Array.from(inOrder, ({ entry }) => entry), weights: Uint8Array.from(inOrder, ({ weight }) => weight),
  }
}

/** Makes the document of a case. About a millisecond's work for one of the usual size. */
export function documentOf(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const keys = noKeys()
  const narrow: Part[] = []
  const wide: Part[] = []
  const years = new Map<number, { weight: number; entries: number[] }>()
  for (const [entry, { kind, text, period }] of entriesOf(record, snapshot).entries()) {
    const weight = weights[kind]
    for (const part of foldedWays(text)) {
      addKeys(keys, part);
      (isWide.test(part) ? wide : narrow).push({ text: part, entry, weight })
    }
    for (const part of abbreviationsIn(text)) {
      addKeys(keys, part)
      wide.push({ text: part, entry, weight })
    }
    for (const year of yearsOf(period)) {
      const known = years.get(year) ?? { weight: 0, entries: [] }
      years.set(year, { weight: Math.max(known.weight, weight), entries: [...known.entries, entry] })
    }
  }
  return { record, latin: textsOf(narrow), wide: textsOf(wide), keys, years }
}

/** Which of the texts a position lies in. */
function indexAt(begins: Uint32Array, position: number): number {
  let low = 0
  let high = begins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((begins[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The best weight of a writing in the texts, if it is more than `known`. */
function weightIn({ text: whole, begins, weights: all, ends }: Texts, { folded, isWhole }: Writing, known: number): number {
  // A part of a string costs nothing to make; what weighs no more need not be looked through.
  const text = known === 0 ? whole : whole.slice(0, ends[known + 1] ?? 0)
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
    if (isMatchAt(whole, at, folded, isWhole)) return all[indexAt(begins, at)] ?? 0
  }
  return known
}

/** The best weight that a term has in the document, 0 when it is nowhere. */
export function weightOf(document: SearchDocument, { writings, year }: SearchTerm): number {
  let best = year === null ? 0 : document.years.get(year)?.weight ?? 0
  for (const writing of writings) {
    if (writing.isCovered || !mayHold(document.keys, writing.keys)) continue
    best = weightIn(document.wide, writing, best)
    if (!writing.isWide) best = weightIn(document.latin, writing, best)
  }
  return best
}

/** The entries (by their place in `entriesOf`) that hold a term. */
export function entriesWith(document: SearchDocument, { writings, year }: SearchTerm): ReadonlySet<number> {
  const found = new Set(year === null ? [] : document.years.get(year)?.entries)
  for (const { folded, isWhole } of writings) {
    for (const { text, begins, entries } of [document.wide, document.latin]) {
      for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
        if (isMatchAt(text, at, folded, isWhole)) found.add(entries[indexAt(begins, at)] ?? 0)
      }
    }
  }
  return found
}
