import type { CollectionBeforeValidateHook } from 'payload'

import { wholeWork } from '@/src/model/terms'
import { get, idOf, rowsOf } from '@/src/model/reading'

function withEvents(row: unknown, events: ReadonlyMap<unknown, unknown>): object {
  const end = (name: 'from' | 'to'): object => {
    const event = get(row, `${name}.event`)
    return { ...Object(get(row, name)), event: event === wholeWork ? event : event ? (events.get(event) ?? null) : null }
  }
  return { ...Object(row), from: end('from'), to: end('to') }
}

/** The rows of a copied case get ids of their own; its pathways then lead to the copy's events, not to the original's. */
export const copyPathways: CollectionBeforeValidateHook = async ({ collection, data, operation, req, context }) => {
  const original = idOf(context.copiedFrom)
  if (operation !== 'create' || original === null || !data) return data
  const source = await req.payload.findByID({ collection: collection.slug, id: original, draft: true, depth: 0, overrideAccess: true, req })
  const copies = rowsOf(data, 'timeline')
  const events = new Map(rowsOf(source, 'timeline').map((row, index) => [get(row, 'id'), get(copies[index], 'id')]))
  return { ...data, pathways: rowsOf(data, 'pathways').map((row) => withEvents(row, events)) }
}
