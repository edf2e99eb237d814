/**
 * What is not saved yet, kept in the browser: for each person and record, until it is saved or thrown away. Taken back
 * after a reload, a closed tab, a crash or a lost session. Nothing here overwrites: each open form has an entry of its own.
 */

export interface KeptText {
  readonly person: string
  readonly collection: string
  /** Null for a record that is not stored yet. */
  readonly record: string | null
  /** When the last key was pressed, in milliseconds. */
  readonly typedAt: number
  /** The state of the record that the form was opened from. */
  readonly loadedVersion: string | null
  readonly values: Record<string, unknown>
  /** The form's text as it was stored then: what is compared if somebody else saved since. */
  readonly base: Record<string, unknown>
}

export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'unsaved-text/'
/** Entries of all people in this browser; the oldest go first. */
export const mostKept = 30

function keysOf(storage: Keeper): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  return keys.filter((key): key is string => key?.startsWith(prefix) === true)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function read(storage: Keeper, key: string): KeptText | null {
  try {
    const entry: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (!isObject(entry)) return null
    const { person, collection, record, typedAt, loadedVersion, values, base } = entry
    if (typeof person !== 'string' || typeof collection !== 'string' || typeof typedAt !== 'number' || !isObject(values) || !isObject(base)) return null
    return {
      person,
      collection,
      record: typeof record === 'string' ? record : null,
      typedAt,
      loadedVersion: typeof loadedVersion === 'string' ? loadedVersion : null,
      values,
      base,
    }
  } catch {
    return null
  }
}

function oldestFirst(storage: Keeper): string[] {
  const age = (key: string): number => read(storage, key)?.typedAt ?? 0
  return keysOf(storage)
    .map((key): [string, number] => [key, age(key)])
    .sort(([, one], [, other]) => one - other)
    .map(([key]) => key)
}

/** A password is nobody's to find, and a file can be chosen again. */
const neverKept = new Set(['password', 'confirm-password', 'file'])

function keepable(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !neverKept.has(name)))
}

/**
 * Keeps a text under a name of its form. Where the browser's store is full, older texts make room.
 * @returns false if the browser keeps nothing (it is full, or forbids it)
 */
export function keepText(storage: Keeper, form: string, text: KeptText): boolean {
  const own = prefix + form
  const entry = JSON.stringify({ ...text, values: keepable(text.values), base: keepable(text.base) })
  try {
    const others = storage.getItem(own) === null ? oldestFirst(storage).filter((key) => key !== own) : []
    for (const key of others.slice(0, Math.max(0, others.length + 1 - mostKept))) storage.removeItem(key)
    for (;;) {
      try {
        storage.setItem(own, entry)
        return true
      } catch {
        const oldest = oldestFirst(storage).find((key) => key !== own)
        if (oldest === undefined) return false
        storage.removeItem(oldest)
      }
    }
  } catch {
    return false
  }
}

export function forgetText(storage: Keeper, form: string): void {
  try {
    storage.removeItem(prefix + form)
  } catch {
    // A browser that forbids the store has nothing to forget.
  }
}

export interface Offer {
  readonly form: string
  readonly text: KeptText
}

/** What this person typed into this record and did not save, newest first. */
export function keptTexts(storage: Keeper, { person, collection, record }: Pick<KeptText, 'person' | 'collection' | 'record'>): Offer[] {
  try {
    return keysOf(storage)
      .map((key) => ({ form: key.slice(prefix.length), text: read(storage, key) }))
      .filter(
        (offer): offer is Offer => offer.text !== null && offer.text.person === person && offer.text.collection === collection && offer.text.record === record,
      )
      .sort((one, other) => other.text.typedAt - one.text.typedAt)
  } catch {
    return []
  }
}
