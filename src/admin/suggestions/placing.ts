/** Where a suggested term goes in the form: into the row whose text names it, if its place is free there, else into a new row. Pure. */
import type { OfferedTerm } from '@/src/editorial/relations/suggestions'
import { activities } from '@/src/model/suggestions'

type Id = number | string

export type Placing =
  | { readonly kind: 'set'; readonly path: string; readonly value: Id | readonly Id[] }
  | { readonly kind: 'row'; readonly list: string; readonly field: string; readonly id: Id }

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''
const ids = (value: unknown): Id[] => (Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'number' || typeof id === 'string') : [])

/**
 * @param id of the term's record
 * @param valueAt what the form has at a path
 */
export function placingOf({ collection, kind, passage }: OfferedTerm, id: Id, valueAt: (path: string) => unknown): Placing {
  const [list = '', row = ''] = passage.path.split('.')
  const at = (field: string): string => `${list}.${row}.${field}`
  /** The row that names it has a place for one such term: taken if it is free. */
  const one = (lists: readonly string[], field: string, otherwise: Placing): Placing =>
    lists.includes(list) && isEmpty(valueAt(at(field))) ? { kind: 'set', path: at(field), value: id } : otherwise
  const many = (field: string, otherwise: Placing): Placing =>
    activities.includes(list) ? { kind: 'set', path: at(field), value: [...ids(valueAt(at(field))), id] } : otherwise
  const newRow = (name: string, field: string): Placing => ({ kind: 'row', list: name, field, id })
  switch (collection) {
    case 'impact-tags':
      return one(['outcomes'], 'impact', newRow('outcomes', 'impact'))
    case 'promoting-factors':
      return one(['factors'], 'factor', newRow('factors', 'factor'))
    case 'local-conditions': {
      const own = kind === 'resource' ? 'resources' : 'challenges'
      return one([own], 'condition', newRow(own, 'condition'))
    }
    case 'programmes':
      return one(activities, 'programme', newRow('additionalProgrammes', 'programme'))
    case 'countries':
      return many('countries', newRow('additionalCountries', 'country'))
    case 'organisations':
      return many('organisations', newRow('actors', 'organisation'))
  }
}
