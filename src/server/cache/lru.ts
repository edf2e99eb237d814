import { LRUCache } from 'lru-cache'

/** Rough cost of an entry beside its value: its slot in the cache, object headers. In bytes. */
const overhead = 300

/** Values by key within a bound of bytes: the least recently used is evicted. A value larger than the whole is not cached. */
export function lruByBytes<Value extends object | number>(maxBytes: number, bytesOf: (value: Value) => number): LRUCache<string, Value> {
  return new LRUCache<string, Value>({ maxSize: maxBytes, sizeCalculation: (value, key) => bytesOf(value) + key.length * 2 + overhead })
}
