/** In which order the cases stand under each other. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'

export const signOrders = ['start', 'element', 'region'] as const
export type SignOrder = (typeof signOrders)[number]

export interface SignQuery {
  readonly order: SignOrder
}

export const signQuery: PageQuery<SignQuery> = {
  parse: (parameters) => ({ order: oneOf(parameters, 'order', signOrders) ?? 'start' }),
  write: ({ order }) => writeParameters({ order: order === 'start' ? null : order }),
}
