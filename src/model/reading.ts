/** Reading what came from a form, the API or a version, whose shape nobody has checked yet. */

/** The value at a path, `timeline.3.title.ja`; undefined where there is none. */
export function get(value: unknown, path: string): unknown {
  if (!path.includes('.')) return typeof value === 'object' && value !== null ? Reflect.get(value, path) : undefined
  return path.split('.').reduce<unknown>(get, value)
}

/** The rows at a path. A form without rows holds their number, 0, instead of an empty list. */
export function rowsOf(value: unknown, path: string): unknown[] {
  const rows = get(value, path)
  return Array.isArray(rows) ? rows : []
}

/** The id of a related record, whether the relation came as an id or as a whole record. */
export function idOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value
  const id = get(value, 'id')
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** The same object in a form that can be written to; an empty one for anything else. */
export function entriesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
