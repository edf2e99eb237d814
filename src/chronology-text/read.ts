import { withoutInvisible } from '@/src/text/invisible'
import { readLines } from './read-lines'
import { readTable } from './read-table'
import { blocksOf } from './tables'
import type { Chronology } from './types'

/**
 * Reads a pasted chronology: plain lines, cells between tabs, or both. Rows, headings and leftovers together hold the characters
 * of the text, white space, line ends and characters that nobody sees aside; a period that several rows share counts once.
 */
export function readChronology(text: string): Chronology {
  const read = blocksOf(withoutInvisible(text)).map((block) => (block.kind === 'lines' ? readLines(block.text) : readTable(block.rows)))
  return { rows: read.flatMap(({ rows }) => rows), headings: read.flatMap(({ headings }) => headings), leftover: read.flatMap(({ leftover }) => leftover) }
}
