/** Which region of the circles is opened. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { circleRegions } from './counting'

export interface ElementsQuery {
  /** The region whose cases are shown, or null for the whole picture. */
  readonly region: string | null
}

export const elementsQuery: PageQuery<ElementsQuery> = {
  parse: (parameters, snapshot) => ({
    region: oneOf(
      parameters,
      'region',
      circleRegions(snapshot).map(({ key }) => key),
    ),
  }),
  write: ({ region }) => writeParameters({ region }),
}
