/** What public statistics say of a place, each fact with its source. */
import { rowOfPlace } from './municipalities'

/** Statistics that the census gives, the boundaries and the list of depopulated areas: slugs of `vocabulary/sources.yaml`. */
const sources = { statistics: 'ssdse', boundaries: 'administrative-boundaries', depopulated: 'depopulated-areas-list' } as const

export interface FactEvidence {
  readonly source: string
  readonly locator: string
  readonly level: 'documented' | 'measured'
}

/** The facts of a place, each with where it comes from; years as periods are written. */
export function factsOf(jisCode: string) {
  const row = rowOfPlace(jisCode)
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

/**
 * What the record of a place says of these facts. A fact whose source is not there is left out: nothing stands without one.
 * @param stored the evidence as the database keeps it, or null where its source is no record
 */
export function factsAsStored<Stored>(jisCode: string, stored: (evidence: FactEvidence) => Stored | null) {
  const known = factsOf(jisCode)
  if (!known) return null
  const sourced = <Given extends { readonly evidence: FactEvidence }>({ evidence: from, ...given }: Given) => {
    const evidence = stored(from)
    return evidence === null ? undefined : { ...given, evidence }
  }
  const dated = <Given extends { readonly asOf: string; readonly evidence: FactEvidence }>({ asOf, ...given }: Given) => {
    const fact = sourced(given)
    return fact && { ...fact, asOf: { text: asOf } }
  }
  return {
    population: dated(known.population),
    facts: {
      ages: dated(known.ages),
      foreignResidents: dated(known.foreignResidents),
      workers: dated(known.workers),
      area: dated(known.area),
      coast: sourced(known.coast),
      island: sourced(known.island),
      ...(known.depopulated && { depopulated: dated(known.depopulated) }),
    },
  }
}
