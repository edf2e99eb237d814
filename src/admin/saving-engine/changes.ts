/** What differs between two states of a record, addressed by row id: the little that saving has to know of it. */
import { isEmpty } from '@/src/model/emptiness'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What every save changes, and what says how it came about. */
const circumstances = new Set(['_status', 'createdAt', 'updatedAt', 'id', 'loadedVersion', 'reviewState'])

/**
 * Every value of a record by its address; rows by id, with the order of their list as a value of its own; nothing empty. A text that nobody
 * can read is none: it is not stored by itself, least of all as a new record.
 */
function valuesByAddress(value: unknown, address = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    const ids = value.map((row) => (isObject(row) && typeof row.id === 'string' ? row.id : null))
    if (value.length > 0 && !ids.includes(null)) {
      found.set(`${address}#order`, ids.join(' '))
      value.forEach((row, index) => valuesByAddress(row, `${address}[${ids[index]}]`, found))
    } else if (value.length > 0) found.set(address, JSON.stringify(value))
  } else if (typeof File !== 'undefined' && value instanceof File) {
    found.set(address, [value.name, value.size, value.lastModified].join('/'))
  } else if (isObject(value)) {
    // A rich text is one value; its nodes have no addresses.
    if ('root' in value) found.set(address, JSON.stringify(value))
    else
      for (const [key, part] of Object.entries(value)) {
        if (!(address === '' && circumstances.has(key)) && !(key === 'id' && address.endsWith(']'))) valuesByAddress(part, `${address}.${key}`, found)
      }
  } else if (!isEmpty(value)) found.set(address, String(value))
  return found
}

/** The addresses at which two states differ. */
export function changedAddresses(one: unknown, other: unknown): string[] {
  const [before, after] = [valuesByAddress(one), valuesByAddress(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((address) => before.get(address) !== after.get(address))
}

export const isSameText = (one: unknown, other: unknown): boolean => changedAddresses(one, other).length === 0

/**
 * What a save that was refused as too late has to do with the newer state: nothing was changed there but its publication
 * (`go on`); everything that I changed stands there already, so that it was my own save whose answer got lost
 * (`saved`); or there are two texts, and people have to look (`two texts`).
 */
export function compareWithNewer({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', unknown>): 'go on' | 'saved' | 'two texts' {
  const newer = valuesByAddress(theirs)
  const own = valuesByAddress(mine)
  if (changedAddresses(base, mine).every((address) => own.get(address) === newer.get(address))) return 'saved'
  return isSameText(base, theirs) ? 'go on' : 'two texts'
}

interface FieldState {
  readonly value?: unknown
  readonly rows?: readonly { readonly id?: string }[]
}
type Fields = Readonly<Record<string, FieldState>>

/** The value of a record at a form's path, `timeline.3.period.start`. */
function at(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), record)
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Whether every list that a path leads through has the same rows in the form as in the record, up to the row it names. */
function isSameRow(path: string, fields: Fields, saved: unknown): boolean {
  const keys = path.split('.')
  return keys.every((key, index) => {
    if (!/^\d+$/.test(key)) return true
    const row = fields[keys.slice(0, index).join('.')]?.rows?.[Number(key)]?.id
    return row !== undefined && row === at(saved, [...keys.slice(0, index + 1), 'id'].join('.'))
  })
}

/**
 * What the server made of the text that the form does not show yet: dates read from a period, a title for lists. Only
 * plain values of fields that nobody has changed since they were sent; a row that moved in the meantime is left alone.
 */
export function valuesFromServer({ fields, sent, saved }: { fields: Fields; sent: unknown; saved: unknown }): [path: string, value: unknown][] {
  return Object.entries(fields).flatMap(([path, field]): [string, unknown][] => {
    if (field.rows || !isPlain(field.value ?? null)) return []
    const value = at(saved, path)
    if (value === undefined || !isPlain(value) || (field.value ?? null) === value || (isEmpty(field.value) && isEmpty(value))) return []
    if ((field.value ?? null) !== (at(sent, path) ?? null) || !isSameRow(path, fields, saved)) return []
    return [[path, value]]
  })
}
