/**
 * What the content files changed since they were shipped, brought into what stands in the database: each value that nobody
 * has touched since takes the new text, each that somebody has changed stays. Values are compared field by field, and rows
 * by their id, so that a mended sentence arrives beside a sentence that staff rewrote.
 */

/** One value that differs. `path` names rows by id: `timeline[takikawa-t03].title.ja`. */
export interface Change {
  readonly path: string
  readonly stored: unknown
  readonly shipped: unknown
}

export interface Merged<Data> {
  readonly data: Data
  /** What the files changed and nobody had touched. */
  readonly brought: readonly Change[]
  /** What the files changed and somebody had changed, moved away or removed as well: left as it stands. */
  readonly left: readonly Change[]
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRow(value: unknown): value is Row {
  return isObject(value) && typeof value.id === 'string'
}

/** Rows that the files themselves name by an id. Other lists have ids of the database only and are compared as a whole. */
function areRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow)
}

function asRows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

/** A value in one spelling: without what is empty, without ids that only the database gave, a period by its text alone. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isObject(value)) return value === undefined || value === '' || value === false ? null : value
  // The other parts of a period are computed from its text.
  if (typeof value.text === 'string') return value.text.trim() === '' ? null : { text: value.text }
  const parts = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, part]) => [key, plain(part)] as const)
    .filter(([, part]) => part !== null)
  return parts.length === 0 ? null : Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether two values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

/** A list taken from the files whole; rows keep the ids that the database gave those at their places. */
function withStoredIds(shipped: unknown, stored: unknown): unknown {
  if (!Array.isArray(shipped) || !Array.isArray(stored)) return shipped
  return shipped.map((row: unknown, index): unknown => {
    const before: unknown = stored[index]
    return isObject(row) && row.id === undefined && isRow(before) ? { ...row, id: before.id } : row
  })
}

/**
 * Merges one record.
 * @param base what was shipped then
 * @param shipped what is shipped now: only the fields that it names are looked at
 * @param stored what stands in the database
 */
export function merge<Data extends object>(base: object, shipped: Data, stored: object): Merged<Data> {
  const brought: Change[] = []
  const left: Change[] = []

  function mergeValue(path: string, was: unknown, now: unknown, stands: unknown): unknown {
    if (isSame(was, now) || isSame(now, stands)) return stands
    if (areRows(now) || (areRows(was) && asRows(was).length > 0 && Array.isArray(now))) return mergeRows(path, asRows(was), asRows(now), asRows(stands))
    const isLeaf = !isObject(now) || !isObject(stands) || 'root' in now || typeof now.text === 'string'
    if (!isLeaf) return mergeFields(path, isObject(was) ? was : {}, now, stands)
    if (!isSame(was, stands)) {
      left.push({ path, stored: stands, shipped: now })
      return stands
    }
    brought.push({ path, stored: stands, shipped: now })
    return withStoredIds(now, stands)
  }

  function mergeFields(
    path: string,
    was: Readonly<Record<string, unknown>>,
    now: Readonly<Record<string, unknown>>,
    stands: Readonly<Record<string, unknown>>,
  ): object {
    const keys = Object.keys(now).filter((key) => key !== 'id')
    const parts = keys.map((key) => [key, mergeValue(path === '' ? key : `${path}.${key}`, was[key], now[key], stands[key])])
    return { ...stands, ...Object.fromEntries(parts) }
  }

  function mergeRows(path: string, was: readonly Row[], now: readonly Row[], stands: readonly Row[]): readonly object[] {
    const [before, after, standing] = [was, now, stands].map((rows) => new Map(rows.map((row) => [row.id, row])))
    const result: Row[] = []
    for (const row of stands) {
      const [old, fresh] = [before?.get(row.id), after?.get(row.id)]
      if (fresh) result.push({ ...mergeFields(`${path}[${row.id}]`, old ?? {}, fresh, row), id: row.id })
      else if (!old || !isSame(old, row)) {
        result.push(row)
        if (old) left.push({ path: `${path}[${row.id}]`, stored: row, shipped: null })
      } else brought.push({ path: `${path}[${row.id}]`, stored: row, shipped: null })
    }
    now.forEach((row, index) => {
      if (standing?.has(row.id)) return
      const old = before?.get(row.id)
      if (old) {
        if (!isSame(old, row)) left.push({ path: `${path}[${row.id}]`, stored: null, shipped: row })
        return
      }
      // After the row that stands before it in the files, or at the beginning.
      const position =
        now
          .slice(0, index)
          .reverse()
          .map(({ id }) => result.findIndex((one) => one.id === id))
          .find((found) => found >= 0) ?? -1
      result.splice(position + 1, 0, row)
      brought.push({ path: `${path}[${row.id}]`, stored: null, shipped: row })
    })
    return result
  }

  const all = (value: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(value))
  const merged = mergeFields('', all(base), all(shipped), all(stored))
  const data = Object.fromEntries(Object.keys(shipped).map((key) => [key, Reflect.get(merged, key)]))
  return { data: { ...shipped, ...data }, brought, left }
}
