/**
 * Of a version only what is asked for is read.
 *
 * A selection that names some of a version's own fields leaves its record unnamed, and to Payload's drizzle that means every
 * row of every list in it. Payload itself asks at each save for the oldest version that may stay, whole, to learn its time.
 */
import type { BaseDatabaseAdapter } from 'payload'

import { wrapMethods } from './methods'

/** Of the record in a version, the one field that every version has. */
const least = { updatedAt: true } as const

/** Makes `findVersions` read what its selection names. Call before the methods are wrapped otherwise. */
export function readWhatIsAsked(db: BaseDatabaseAdapter): void {
  wrapMethods(db, ['findVersions'], (call, args) => call(Object.assign({}, args, { select: selectionOf(args) })))
}

function selectionOf(args: object): unknown {
  const select = Reflect.get(args, 'select')
  if (typeof select !== 'object' || select === null) return isForTrimming(args) ? { updatedAt: true, version: least } : select
  return Object.values(select).includes(true) && !('version' in select) ? { ...select, version: least } : select
}

/** Whether this is Payload's question which version is the oldest that may stay: one row of a later page, without pages. */
function isForTrimming(args: object): boolean {
  return Reflect.get(args, 'limit') === 1 && Reflect.get(args, 'pagination') === false && Number(Reflect.get(args, 'page')) > 1
}
