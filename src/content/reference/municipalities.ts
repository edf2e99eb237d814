/**
 * The public facts of every prefecture and municipality of Japan, from one table with its sources (see the README beside it):
 * population, ages and work from the census of 2020, area, coast, islands, depopulated areas (過疎).
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'municipalities.csv')

const count = z.string().regex(/^\d+$/).transform(Number)
const area = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .transform(Number)
const yesOrNo = z.enum(['yes', 'no'])

const rowSchema = z.object({
  jis_code: z.string().regex(/^\d{5}$/),
  pref: z.string(),
  name: z.string(),
  kind: z.enum(['prefecture', 'designated-city', 'city', 'special-ward', 'town', 'village']),
  /** Persons on 1 October 2020, residents from abroad among them. */
  population: count,
  population_as_of: z.iso.date(),
  /** Square kilometres, and the year of the survey. */
  area_km2: area,
  area_as_of: z.string().regex(/^\d{4}$/),
  habitable_km2: area,
  coast: yesOrNo,
  island: yesOrNo,
  /** Empty for a prefecture. */
  kaso: z.enum(['all', 'deemed', 'part', 'none', '']),
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
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const names = header.split(',')
  // The table has no quoted cells: every comma parts two of them.
  const rows = lines.map((line) => rowSchema.parse(Object.fromEntries(line.split(',').map((cell, index) => [names[index], cell]))))
  return (table = new Map(rows.map((row) => [row.jis_code, row])))
}

/** Statistics that the census gives, the boundaries and the list of depopulated areas: slugs of `vocabulary/sources.yaml`. */
const sources = { statistics: 'ssdse', boundaries: 'administrative-boundaries', depopulated: 'depopulated-areas-list' } as const

export interface FactEvidence {
  readonly source: string
  readonly locator: string
  readonly level: 'documented' | 'measured'
}

/** The facts of a place, each with where it comes from; years as periods are written. */
export function factsOf(jisCode: string) {
  const row = municipalities().get(jisCode.length === 2 ? `${jisCode}000` : jisCode)
  if (!row) return null
  const isPrefecture = row.kind === 'prefecture'
  const census: FactEvidence = {
    source: sources.statistics,
    level: 'measured',
    locator: isPrefecture ? 'SSDSE-E（都道府県別）、令和2年国勢調査' : 'SSDSE-A-2026（市区町村別）、令和2年国勢調査',
  }
  const survey: FactEvidence = {
    source: sources.statistics,
    level: 'measured',
    locator: isPrefecture ? 'SSDSE-E-2024（都道府県別）、総面積・可住地面積' : 'SSDSE-A-2026（市区町村別）、総面積・可住地面積',
  }
  const boundaries: FactEvidence = { source: sources.boundaries, level: 'documented', locator: '行政区域データ（N03）2021年・2022年の境界線から計算' }
  const asOf = row.population_as_of
  return {
    population: { value: row.population, asOf, evidence: census },
    ages: { under15: row.pop_0_14, from15to64: row.pop_15_64, over64: row.pop_65_up, asOf, evidence: census },
    foreignResidents: { value: row.pop_foreign, asOf, evidence: census },
    workers: { primary: row.workers_primary, secondary: row.workers_secondary, tertiary: row.workers_tertiary, asOf, evidence: census },
    area: { value: row.area_km2, habitable: row.habitable_km2, asOf: row.area_as_of, evidence: survey },
    coast: { answer: row.coast, evidence: boundaries },
    island: { answer: row.island, evidence: boundaries },
    depopulated:
      row.kaso === ''
        ? null
        : {
            status: row.kaso,
            asOf: '2022-04-01',
            evidence: { source: sources.depopulated, level: 'documented', locator: '過疎地域市町村等一覧（令和4年4月1日現在）' } satisfies FactEvidence,
          },
  } as const
}
export type Facts = NonNullable<ReturnType<typeof factsOf>>
