/**
 * What a search keeps of a case: its folded texts in one string, the weightiest first, so that the first position where a
 * word stands also says how much it counts.
 */
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { searchWeights } from '@/src/model/annotations'
import { abbreviationsIn } from './abbreviations'
import { entriesOf } from './entries'
import { foldedWays } from './fold'
import { isMatchAt } from './match'
import type { SearchTerm } from './query'
import { timesOf } from './times'

/** Folded texts one after the other. Position by position: where a text begins, which entry it is. */
export interface Texts {
  readonly text: string
  readonly begins: Uint32Array
  readonly entries: Uint16Array
  /** By weight: where the texts of that weight or more end. */
  readonly ends: Uint32Array
}

export interface SearchDocument {
  readonly record: CaseRecord
  /** Texts of Latin letters only take half the room, and a Japanese word need not be looked for in them. */
  readonly latin: Texts
  readonly wide: Texts
  /** Years and months that rows begin or end with (`times.ts`). */
  readonly times: ReadonlyMap<number, { readonly weight: number; readonly entries: readonly number[] }>
}

interface Part {
  readonly text: string
  readonly entry: number
  readonly weight: number
}

export const heaviest = Math.max(...Object.values(searchWeights))
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
  return { text: inOrder.map(({ text }) => text).join('\n'), begins, ends, entries: Uint16Array.from(inOrder, ({ entry }) => entry) }
}

/** Makes the document of a case. About a millisecond's work for one of the usual size. */
export function documentOf(record: CaseRecord, snapshot: CatalogueSnapshot): SearchDocument {
  const narrow: Part[] = []
  const wide: Part[] = []
  const times = new Map<number, { weight: number; entries: number[] }>()
  for (const [entry, { kind, text, period, also }] of entriesOf(record, snapshot).entries()) {
    const weight = searchWeights[kind]
    for (const part of [text, ...also].flatMap(foldedWays)) (isWide.test(part) ? wide : narrow).push({ text: part, entry, weight })
    for (const part of abbreviationsIn(text)) wide.push({ text: part, entry, weight })
    for (const time of timesOf(period)) {
      const known = times.get(time) ?? { weight: 0, entries: [] }
      times.set(time, { weight: Math.max(known.weight, weight), entries: [...known.entries, entry] })
    }
  }
  return { record, latin: textsOf(narrow), wide: textsOf(wide), times }
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

/** The entries (by their index in `entriesOf`) that hold a term. */
export function entriesWith(document: SearchDocument, { writings, times }: SearchTerm): ReadonlySet<number> {
  const found = new Set(times.flatMap((time) => document.times.get(time)?.entries ?? []))
  for (const { folded, isWhole } of writings) {
    for (const { text, begins, entries } of [document.wide, document.latin]) {
      for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
        if (isMatchAt(text, at, folded, isWhole)) found.add(entries[indexAt(begins, at)] ?? 0)
      }
    }
  }
  return found
}
