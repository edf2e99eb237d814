/** Which helps this browser's person has open. */
import { get } from '@/src/model/reading'

const key = 'how-to-open'

function opened(store: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {}
  } catch {
    return {}
  }
}

export function isStoredOpen(store: Pick<Storage, 'getItem'>, name: string): boolean {
  return get(opened(store), name) === true
}

/** Stores it, where the browser keeps anything. */
export function storeOpen(store: Pick<Storage, 'getItem' | 'setItem'>, name: string, isOpen: boolean): void {
  try {
    store.setItem(key, JSON.stringify({ ...opened(store), [name]: isOpen || undefined }))
  } catch {
    // The next visit begins folded.
  }
}
