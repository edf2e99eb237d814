/** Which series the file of the statistics holds. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'

/** The file holds all series, or one. */
export interface SeriesQuery {
  readonly series: string | null
}

export const seriesQuery: PageQuery<SeriesQuery> = {
  parse: (parameters, { statistics }) => ({
    series: oneOf(
      parameters,
      'series',
      statistics.map(({ slug }) => slug),
    ),
  }),
  write: ({ series }) => writeParameters({ series }),
}
