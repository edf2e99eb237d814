/**
 * Where a value stands, for as long as the record lives: by the id of its row and never by the row's place, which changes
 * whenever somebody moves or removes a row above it.
 */
import { entriesOf, get } from './reading'

export type Step = { readonly field: string } | { readonly row: string }
export interface Address {
  readonly collection: string
  readonly record: string
  readonly steps: readonly Step[]
}

const shape = /^([a-z0-9-]+)\/([^#/]+)#((?:[A-Za-z_]\w*|\[[^[\]]+\]|\.)+)$/

/** `cases/12#timeline[65f0a].title.ja`: for links, keys and the columns of a table. */
export function formatAddress({ collection, record, steps }: Address): string {
  const path = steps.map((step) => ('row' in step ? `[${step.row}]` : `.${step.field}`)).join('')
  return `${collection}/${record}#${path.replace(/^\./, '')}`
}

/** The address that a text names, or null if it names none. */
export function parseAddress(text: string): Address | null {
  const [, collection, record, path] = shape.exec(text) ?? []
  if (!collection || !record || !path) return null
  const steps = [...path.matchAll(/\[([^[\]]+)\]|\.?([A-Za-z_]\w*)/g)].map(([, row, field]): Step => (row ? { row } : { field: field ?? '' }))
  const address = { collection, record, steps }
  return formatAddress(address) === text ? address : null
}

/** Where the value is in this state of the record, as the form and the API count: `timeline.3.title.ja`. Null when its row is gone. */
export function pathOf({ steps }: Pick<Address, 'steps'>, record: unknown): string | null {
  let value = record
  const path: string[] = []
  for (const step of steps) {
    const key = 'field' in step ? step.field : String(Array.isArray(value) ? value.findIndex((row: unknown) => get(row, 'id') === step.row) : -1)
    if (key === '-1') return null
    path.push(key)
    value = Array.isArray(value) ? value[Number(key)] : entriesOf(value)[key]
  }
  return path.join('.')
}

/** The value at an address in this state of the record; undefined when its row is gone. */
export function valueAt(address: Pick<Address, 'steps'>, record: unknown): unknown {
  const path = pathOf(address, record)
  return path === null ? undefined : get(record, path)
}
