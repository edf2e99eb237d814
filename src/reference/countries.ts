/** All countries and territories of ISO 3166-1 with the names that this site uses; the table is made by `npm run countries`. */
import { readFileSync } from 'node:fs'

import { z } from 'zod'

import { countryRegions } from '@/src/model/terms'
import { dataFile } from './data-file'

const rowsSchema = z.array(
  z.object({
    code: z.string().regex(/^[A-Z]{2}$/),
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    ja: z.string().min(1),
    en: z.string().min(1),
    /** How the Japanese name is read. */
    kana: z.string().regex(/^[ぁ-ゖァ-ヺー]+$/),
    /** Further names in both languages, such as those of treaties. */
    other: z.array(z.string()),
    /** Null for the lands around the South Pole. */
    region: z.enum(countryRegions).nullable(),
  }),
)
export type CountryRow = z.infer<typeof rowsSchema>[number]

let table: ReadonlyMap<string, CountryRow> | null = null

/** Every row by its code of two letters. @throws ZodError where the table is not as described. */
export function countries(): ReadonlyMap<string, CountryRow> {
  table ??= new Map(rowsSchema.parse(JSON.parse(readFileSync(dataFile('countries.json'), 'utf8'))).map((row) => [row.code, row]))
  return table
}
