/** Rows as text in the clipboard, and back. Pure. */
import { withoutIds } from './row-ids'
import type { RowData } from './row-state'

/** Says that a text was written here, and in which form. */
const format = 'regional-revitalisation-cases/rows/1'

/** Where rows come from, or are to go. */
export interface RowsAddress {
  /** The origin of the site: ids of its terms mean other terms elsewhere. */
  readonly site: string
  /** Collection and field: `cases.timeline`. */
  readonly list: string
}

export interface CopiedRows extends RowsAddress {
  readonly rows: readonly RowData[]
  /** Whether all rows of a list were copied. */
  readonly isWhole: boolean
  /** What the rows lead to within their record, by id: the rows' words, by which they are found in another record. */
  readonly referred: Readonly<Record<string, string>>
}

export type Refusal = 'empty' | 'no-rows' | 'damaged' | 'other-list' | 'other-site'
export type Read = { readonly ok: true; readonly copied: CopiedRows } | { readonly ok: false; readonly reason: Refusal; readonly list: string | null }

/** What two rows are compared by: everything they say, and no id. */
export function wordsOf(row: unknown): string {
  return JSON.stringify(withoutIds(row))
}

export function textOfRows(copied: CopiedRows): string {
  return JSON.stringify({ format, ...copied })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Reads what is in the clipboard, for this list. Anything but rows of the same list of the same site is refused, with the reason. */
export function readRows(text: string, here: RowsAddress): Read {
  const refused = (reason: Refusal, list: string | null = null): Read => ({ ok: false, reason, list })
  if (text.trim() === '') return refused('empty')
  const found = parsed(text)
  if (!isRecord(found) || found.format !== format) return refused('no-rows')
  const { site, list, rows, isWhole, referred } = found
  if (typeof list !== 'string' || !Array.isArray(rows) || rows.length === 0 || !rows.every(isRecord)) return refused('damaged')
  if (site !== here.site) return refused('other-site', list)
  if (list !== here.list) return refused('other-list', list)
  const words = isRecord(referred) ? Object.entries(referred).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []
  return { ok: true, copied: { site: here.site, list, rows, isWhole: isWhole === true, referred: Object.fromEntries(words) } }
}

/**
 * What a copied reference leads to in this record: the same row when it is here, else the one row that says the same, else
 * nothing. `here` are the record's rows, id and words.
 */
export function whereItLeads(id: string, { referred }: Pick<CopiedRows, 'referred'>, here: ReadonlyMap<string, string>): string | null {
  if (here.has(id)) return id
  const words = referred[id]
  if (words === undefined) return null
  const same = [...here].filter(([, other]) => other === words)
  return same.length === 1 ? (same[0]?.[0] ?? null) : null
}
