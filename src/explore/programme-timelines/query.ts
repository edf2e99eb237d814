/** Of which programme the file of the table is. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'

/** The table of one programme as a file: `tables/programme-place.csv?programme=jocv`. */
export interface ProgrammeQuery {
  readonly programme: string | null
}

export const programmeQuery: PageQuery<ProgrammeQuery> = {
  parse: (parameters, snapshot) => ({
    programme: oneOf(
      parameters,
      'programme',
      snapshot.programmes.map(({ slug }) => slug),
    ),
  }),
  write: ({ programme }) => writeParameters({ programme }),
}
