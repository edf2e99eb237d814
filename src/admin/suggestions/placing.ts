/** Where a suggested term goes in the form: into the row whose text names it, if its place is free there, else into a new row. Pure. */
import type { OfferedTerm } from '@/src/editorial/relations/suggestions'
import { isEmpty } from '@/src/model/emptiness'

type Id = number | string

export type Placing =
  | { readonly kind: 'set'; readonly path: string; readonly value: Id | readonly Id[] }
  | { readonly kind: 'row'; readonly list: string; readonly field: string; readonly id: Id }

const ids = (value: unknown): Id[] => (Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'number' || typeof id === 'string') : [])

/**
 * @param id of the term's record
 * @param valueAt what the form has at a path
 */
export function placingOf({ passage, within, own }: Pick<OfferedTerm, 'own' | 'passage' | 'within'>, id: Id, valueAt: (path: string) => unknown): Placing {
  const [list = '', row = ''] = passage.path.split('.')
  const here = within.find((one) => one.list === list)
  if (here) {
    const path = `${list}.${row}.${here.field}`
    const before = valueAt(path)
    if (here.isMany) return { kind: 'set', path, value: [...ids(before), id] }
    if (isEmpty(before)) return { kind: 'set', path, value: id }
  }
  return { kind: 'row', list: own.list, field: own.field, id }
}
