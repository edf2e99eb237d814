/** A prefecture or municipality of Japan as the catalogue knows a place: its record, and where there is none the reference table. */
import { lookup } from '@/src/catalogue/lookup'
import { type CatalogueSnapshot, type Evidence, type Fact, noFacts, type Place } from '@/src/catalogue/types'
import { parsePeriod, type Period } from '@/src/periods'
import { factsOf } from '@/src/reference/facts'
import { type MunicipalityRow, placeCode } from '@/src/reference/municipalities'
import { nameOfPlace } from '@/src/reference/place-names'
import { regionOfPrefecture } from '@/src/reference/regions'

function periodOf(text: string): Period | null {
  const read = parsePeriod(text)
  return read.ok ? read.period : null
}

/** The facts of the reference table; one whose source is no record is left out, because nothing stands without a source. */
function knownFacts(snapshot: CatalogueSnapshot, code: string): Pick<Place, 'facts' | 'population'> {
  const known = factsOf(code)
  if (!known) return { facts: noFacts, population: null }
  const { sources } = lookup(snapshot)
  const fact = <Value>(value: Value, { asOf, evidence }: { readonly asOf?: string; readonly evidence: Evidence }): Fact<Value> | null =>
    sources.get(evidence.source) ? { value, asOf: asOf === undefined ? null : periodOf(asOf), evidence } : null
  const { population, ages, foreignResidents, workers, area, coast, island, depopulated } = known
  return {
    population: fact(population.value, population),
    facts: {
      ages: fact({ under15: ages.under15, from15to64: ages.from15to64, over64: ages.over64 }, ages),
      foreignResidents: fact(foreignResidents.value, foreignResidents),
      workers: fact({ primary: workers.primary, secondary: workers.secondary, tertiary: workers.tertiary }, workers),
      area: fact({ total: area.value, habitable: area.habitable }, area),
      coast: fact(coast.answer === 'yes', coast),
      island: fact(island.answer === 'yes', island),
      depopulated: depopulated && fact(depopulated.status, depopulated),
    },
  }
}

/** The record of the place that a code names, if the catalogue has one. */
function recordOf(snapshot: CatalogueSnapshot, code: string): Place | undefined {
  return snapshot.places.find(({ jisCode }) => jisCode === code)
}

/** The place of a row. Its record comes first: staff may know more of it. */
export function placeOfRow(snapshot: CatalogueSnapshot, row: MunicipalityRow): Place {
  const code = placeCode(row)
  const record = recordOf(snapshot, code)
  if (record) return record
  const isPrefecture = row.kind === 'prefecture'
  const prefecture = recordOf(snapshot, row.pref_code)
  const facts = knownFacts(snapshot, code)
  return {
    slug: '',
    formerSlugs: [],
    name: nameOfPlace(row),
    definition: null,
    definitionSource: null,
    updatedAt: '',
    kind: isPrefecture ? 'prefecture' : 'municipality',
    jisCode: code,
    prefectures: prefecture ? [prefecture.slug] : [],
    region: regionOfPrefecture(row.pref_code),
    jicaOffice: null,
    // The special wards of Tokyo are neither of the four kinds.
    municipalityKind: row.kind === 'prefecture' || row.kind === 'special-ward' ? null : row.kind,
    landscapes: (['coast', 'island'] as const).filter((one) => facts.facts[one]?.value === true),
    ...facts,
    latitude: row.lat,
    longitude: row.lng,
  }
}
