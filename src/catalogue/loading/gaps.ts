/**
 * What a published record says and readers do not get: a reference to something that is not published, a row that cannot be
 * shown for want of one. The publish guards prevent this; should it happen all the same (records of an older
 * release, a change past the application), it is counted and logged instead of silently dropping rows from the pages.
 */
import { rowsOf } from '@/src/model/reading'

export interface Gap {
  /** The published record, `cases/12`. */
  readonly from: string
  /** What is missing: a record, `impact-tags/7`, or rows, `outcomes: 2 rows`. */
  readonly to: string
}

/** Rows that a case has and its page does not. @param lists whose rows a citation can lead to (`citedLists`) */
export function rowsLeftOut(from: string, stored: object, record: object, lists: readonly string[]): Gap[] {
  return lists.flatMap((list) => {
    const count = rowsOf(stored, list).length - rowsOf(record, list).length
    return count > 0 ? [{ from, to: `${list}: ${count} ${count === 1 ? 'row' : 'rows'}` }] : []
  })
}

/** Most gaps that are logged one by one; the message has their number. */
const mostLogged = 20

/** What the log says of the gaps, or null where there are none. */
export function gapsInWords(gaps: readonly Gap[]): { readonly msg: string; readonly gaps: readonly string[] } | null {
  if (gaps.length === 0) return null
  return {
    msg: `Missing references: published records refer ${gaps.length} times to what is not published or not there; readers do not see these rows.`,
    gaps: gaps.slice(0, mostLogged).map(({ from, to }) => `${from} -> ${to}`),
  }
}
