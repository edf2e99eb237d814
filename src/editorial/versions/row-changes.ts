import { get } from '@/src/model/reading'

/** Row ids of every list in a record, in order, by the list's address (rows are named by id, never by place). */
function listsOf(value: unknown, address = '', found = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  if (Array.isArray(value)) {
    const ids = value.map((row) => get(row, 'id'))
    if (!ids.every((id): id is string => typeof id === 'string')) return found
    found.set(address, ids)
    value.forEach((row, index) => listsOf(row, `${address}[${ids[index]}]`, found))
  } else if (typeof value === 'object' && value !== null && !('root' in value)) {
    // Rich text has a `root` and no rows; dates and other objects have no lists either.
    for (const [key, part] of Object.entries(value)) listsOf(part, `${address}.${key}`, found)
  }
  return found
}

/** The length of the longest part of a list that is in rising order: what stayed where it was when rows were moved. */
function longestRising(positions: readonly number[]): number {
  const ends: number[] = []
  for (const position of positions) {
    const at = ends.findIndex((end) => end >= position)
    if (at === -1) ends.push(position)
    else ends[at] = position
  }
  return ends.length
}

/** What happened to the rows of a list, in the words of the record of events. */
export type RowChange = 'rowsRemoved' | 'rowsMoved'

/**
 * What a save does to the rows of a record that stands for more than typing: rows taken away, or more than one moved.
 * A list that the save does not mention stays as it is; rows are known by their ids.
 */
export function rowChange(before: unknown, after: unknown): RowChange | null {
  const now = listsOf(after)
  let change: RowChange | null = null
  for (const [address, ids] of listsOf(before)) {
    const left = now.get(address)
    if (left === undefined) continue
    const places = ids.map((id) => left.indexOf(id))
    if (places.includes(-1)) return 'rowsRemoved'
    if (places.length - longestRising(places) > 1) change = 'rowsMoved'
  }
  return change
}
