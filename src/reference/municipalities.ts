/**
 * The public facts of every prefecture and municipality of Japan, from one table with its sources (see the README beside the
 * table, `src/content/reference/`): names in every writing, population, ages and work from the census of 2020, area, coast, islands, depopulated areas (過疎).
 */
import { z } from 'zod'

import { depopulations, municipalityKinds, valuesOf, yesNoLabels } from '@/src/model/terms'
import { rowsOfTable } from './data-file'

const count = z.string().regex(/^\d+$/).transform(Number)
const area = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .transform(Number)
const yesOrNo = z.enum(valuesOf(yesNoLabels))

const rowSchema = z.object({
  jis_code: z.string().regex(/^\d{5}$/),
  /** The same with the check digit. */
  lg_code: z.string().regex(/^\d{6}$/),
  pref_code: z.string().regex(/^\d{2}$/),
  pref: z.string(),
  pref_en: z.string(),
  /** 郡; empty where there is none. */
  county: z.string(),
  name: z.string(),
  /** Other writings of the name, parted by `|`. */
  name_alt: z.string(),
  /** Hiragana with the ending (し, ちょう, まち, …). */
  kana: z.string(),
  /** Without the ending: Komagane. */
  name_en: z.string(),
  name_en_alt: z.string(),
  /** With it: Komagane-shi. */
  romaji: z.string(),
  kind: z.enum(['prefecture', 'special-ward', ...municipalityKinds]),
  /** Persons on 1 October 2020, residents from abroad among them. */
  population: count,
  population_as_of: z.iso.date(),
  /** Square kilometres, and the year of the survey. */
  area_km2: area,
  area_as_of: z.string().regex(/^\d{4}$/),
  habitable_km2: area,
  /** Of the town hall or the prefectural office, JGD2011. */
  lat: z.coerce.number(),
  lng: z.coerce.number(),
  coast: yesOrNo,
  island: yesOrNo,
  /** Empty for a prefecture. */
  kaso: z.enum([...depopulations, '']),
  pop_0_14: count,
  pop_15_64: count,
  pop_65_up: count,
  pop_foreign: count,
  workers_primary: count,
  workers_secondary: count,
  workers_tertiary: count,
})
export type MunicipalityRow = z.infer<typeof rowSchema>

let table: ReadonlyMap<string, MunicipalityRow> | null = null

/** Every row by its JIS code of five digits; a prefecture's ends in 000. @throws ZodError where the table is not as described. */
export function municipalities(): ReadonlyMap<string, MunicipalityRow> {
  if (table) return table
  const rows = rowsOfTable('municipalities.csv').map((row) => rowSchema.parse(row))
  return (table = new Map(rows.map((row) => [row.jis_code, row])))
}

/** The row of a place by the code that its record has: two digits for a prefecture, five for a municipality; null without one. */
export function rowOfPlace(jisCode: string): MunicipalityRow | null {
  return municipalities().get(jisCode.length === 2 ? `${jisCode}000` : jisCode) ?? null
}

/** The code that the record of this place has. */
export const placeCode = ({ kind, jis_code: code }: MunicipalityRow): string => (kind === 'prefecture' ? code.slice(0, 2) : code)
