/** Keeps values by key within a bound of bytes; what was not asked for longest goes first. */
export interface PageStore<Value> {
  get(key: string): Value | undefined
  /** A value larger than the whole store is not kept. */
  set(key: string, value: Value, bytes: number): void
  delete(key: string): void
  readonly bytes: number
  readonly size: number
}

/** Rough cost of an entry beside its value: key, map slot, object headers. */
const overhead = 300

export function createPageStore<Value>(maxBytes: number): PageStore<Value> {
  // A Map remembers the order of insertion: the first key is the one not used for longest.
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>()
  let total = 0
  let newest: string | undefined

  function remove(key: string): void {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      // The page that everybody asks for is at the end already.
      if (key !== newest) {
        entries.delete(key)
        entries.set(key, entry)
        newest = key
      }
      return entry.value
    },
    set(key, value, valueBytes) {
      remove(key)
      const bytes = valueBytes + key.length * 2 + overhead
      if (bytes > maxBytes) return
      entries.set(key, { value, bytes })
      newest = key
      total += bytes
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) break
        remove(oldest)
      }
    },
    delete: remove,
    get bytes() {
      return total
    },
    get size() {
      return entries.size
    },
  }
}
