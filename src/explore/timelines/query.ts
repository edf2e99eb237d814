/** In which order the cases stand under each other. */
import { allOf, oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { placeCode, rowOfPlace } from '@/src/reference/municipalities'

export const timelinesOrders = ['start', 'element', 'region', 'town'] as const
export type TimelinesOrder = (typeof timelinesOrders)[number]

export interface TimelinesQuery {
  readonly order: TimelinesOrder
  /** The reader's own town, by the code that the record of a place has; kept while the order changes. Null: none is chosen. */
  readonly town: string | null
}

function townIn(given: readonly string[]): string | null {
  const code = given[0]?.trim() ?? ''
  const row = rowOfPlace(code)
  return row !== null && placeCode(row) === code ? code : null
}

export const timelinesQuery: PageQuery<TimelinesQuery> = {
  parse(parameters) {
    const town = townIn(allOf(parameters, 'town'))
    const order = oneOf(parameters, 'order', timelinesOrders) ?? 'start'
    return { order: order === 'town' && town === null ? 'start' : order, town }
  },
  write: ({ order, town }) => writeParameters({ order: order === 'start' ? null : order, town }),
}
