/**
 * Where a record names another one, along its fields; putting another in its place, and back. Pure: what comes in is not changed.
 */
import { formatAddress, parseAddress, pathOf } from './addresses'
import { get, idOf } from './reading'
import { type FlatShape, type Value, walk } from './walk'

/** A record, wherever it is named. */
export interface Named {
  readonly collection: string
  readonly id: number | string
}

interface Related<Field> extends FlatShape<Field> {
  readonly relationTo?: unknown
}

/** One relation of a record that names the one that is looked for. */
export interface Naming<Field> {
  readonly field: Field
  /** `cases/12#outcomes[65f0a].impact` */
  readonly address: string
  /** What stands there: an id, or a list of them. */
  readonly value: unknown
  readonly holder: unknown
}

const isRelation = ({ type }: FlatShape<unknown>): boolean => type === 'relationship' || type === 'upload'

/** Whether one item of a relation is this record; where it may lead to several collections, an item says to which. */
function isItem(field: Related<unknown>, item: unknown, { collection, id }: Named): boolean {
  const isMixed = Array.isArray(field.relationTo)
  const leadsThere = isMixed ? get(item, 'relationTo') === collection : field.relationTo === collection
  const own = leadsThere ? idOf(isMixed ? get(item, 'value') : item) : null
  return own !== null && String(own) === String(id)
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** Every relation of a record that names another, in the order of the form. @param own whose state it is */
export function namingsOf<Field extends Related<Field>>(fields: readonly Field[], own: Named, state: unknown, named: Named): Naming<Field>[] {
  const found: Naming<Field>[] = []
  walk(fields, state, (one: Value<Field>) => {
    const { field, value, holder } = one
    if (!isRelation(field) || !itemsOf(value).some((item) => isItem(field, item, named))) return
    found.push({ field, address: formatAddress({ collection: own.collection, record: String(own.id), steps: one.steps }), value, holder })
  })
  return found
}

/** One value that was changed: before and after. */
export interface Replacement {
  readonly address: string
  readonly before: unknown
  readonly after: unknown
}

interface Replaced<Field> {
  readonly state: Record<string, unknown>
  readonly replaced: readonly (Replacement & { readonly field: Field })[]
}

/**
 * A record with `to` wherever it named `from`, of the same collection. In a list each record stands once; a record never comes
 * to name itself: there the relation is taken away.
 */
export function replaceRelated<Field extends Related<Field>>(
  fields: readonly Field[],
  own: Named,
  before: object,
  { from, to }: { readonly from: Named; readonly to: Named['id'] },
): Replaced<Field> {
  const state: Record<string, unknown> = structuredClone({ ...before })
  const isSelf = own.collection === from.collection && String(own.id) === String(to)
  const replaced = namingsOf(fields, own, state, from).map(({ field, address, value, holder }) => {
    const put = (): unknown => (Array.isArray(field.relationTo) ? { relationTo: from.collection, value: to } : to)
    const isKept = (item: unknown, index: number, all: readonly unknown[]): boolean =>
      !isItem(field, item, { ...from, id: to }) || all.findIndex((other) => isItem(field, other, { ...from, id: to })) === index
    const items = itemsOf(value).flatMap((item) => (!isItem(field, item, from) ? [item] : isSelf ? [] : [put()]))
    const after: unknown = Array.isArray(value) ? items.filter(isKept) : (items[0] ?? null)
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, field.name, after)
    return { field, address, before: value, after }
  })
  return { state, replaced }
}

/** What readers have, and what is newer than that or has never been published; null where there is none. */
export interface States {
  readonly live: object | null
  readonly draft: object | null
}
export type Part = keyof States
export const parts = ['live', 'draft'] as const satisfies readonly Part[]

/** A replacement, and in which state of the record it was made. */
export interface PartReplacement extends Replacement {
  readonly part: Part
}

interface Restored {
  readonly live: Record<string, unknown> | null
  readonly draft: Record<string, unknown> | null
  /** Addresses whose value is another by now, or whose row is gone, in a state that was changed then. */
  readonly left: readonly string[]
}

const spelled = (value: unknown): string => JSON.stringify(itemsOf(value).map((item) => (typeof item === 'object' ? item : String(item))))

/** Puts a value back if it still is what the replacement made of it. */
function putBack(state: Record<string, unknown>, { address, before, after }: Replacement): boolean {
  const parsed = parseAddress(address)
  const path = parsed && pathOf(parsed, state)
  if (!path || spelled(get(state, path)) !== spelled(after)) return false
  const at = path.lastIndexOf('.')
  const holder: unknown = at < 0 ? state : get(state, path.slice(0, at))
  return typeof holder === 'object' && holder !== null && Reflect.set(holder, path.slice(at + 1), before)
}

/**
 * Takes replacements back, value by value, in both states of a record as they are now. A draft that was begun since has the
 * replaced values too, and one that was published since has become what readers have; so each state is tried with all of them.
 * @returns a state that nothing was put back in is null
 */
export function restoreRelated(now: States, made: readonly PartReplacement[]): Restored {
  const left = new Set<string>()
  const restored: Record<Part, Record<string, unknown> | null> = { live: null, draft: null }
  for (const part of parts) {
    const before = now[part]
    if (before === null) continue
    const state: Record<string, unknown> = structuredClone({ ...before })
    const other = part === 'live' ? 'draft' : 'live'
    let isChanged = false
    for (const address of new Set(made.map((one) => one.address))) {
      const own = made.filter((one) => one.address === address)
      const inOrder = [...own.filter((one) => one.part === part), ...own.filter((one) => one.part !== part)]
      if (inOrder.some((one) => putBack(state, one))) isChanged = true
      else if (inOrder[0]?.part === part || now[other] === null) left.add(address)
    }
    if (isChanged) restored[part] = state
  }
  return { ...restored, left: [...left] }
}
