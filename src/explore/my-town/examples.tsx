import { type Evidence, type Fact, noFacts, type Place, type PlaceFacts } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { NearCase } from '@/src/explore/towns/counting'
import { compared, likenessOf } from '@/src/explore/towns/likeness'
import type { View } from '@/src/ui/view'
import { NearCases } from './cases'
import { Rules } from './rules'
import { PopulationStrip } from './strip'
import { TownField } from './town-field'

const evidence: Evidence = { source: 'example', locator: '表1', level: 'measured' }
const fact = <Value,>(value: Value): Fact<Value> => ({ value, asOf: null, evidence })

function placeOf(slug: string, population: number | null, facts: Partial<PlaceFacts> = {}, name = `例の町${slug}`): Place {
  return {
    slug,
    formerSlugs: [],
    name: { ja: name, en: `Example ${slug}` },
    definition: null,
    definitionSource: null,
    updatedAt: '',
    kind: 'municipality',
    jisCode: '',
    prefectures: [],
    region: 'kanto',
    jicaOffice: null,
    municipalityKind: 'town',
    landscapes: [],
    facts: { ...noFacts, ...facts },
    population: population === null ? null : fact(population),
    latitude: null,
    longitude: null,
  }
}

const island = { island: fact(true), coast: fact(true), depopulated: fact('all' as const), ages: fact({ under15: 1, from15to64: 4, over64: 5 }) }
const mine = placeOf('mine', 12_345, { ...island, workers: fact({ primary: 1, secondary: 2, tertiary: 7 }), foreignResidents: fact(12) })

/** Cases of the catalogue at hand in places of our making. */
function casesIn(view: View, places: readonly Place[]): readonly NearCase[] {
  return places.flatMap((place, index) => {
    const record = view.snapshot.cases[index % view.snapshot.cases.length]
    const findings = compared(mine, place)
    return record ? [{ record: { ...record, slug: `${record.slug}-${index}` }, place, findings, likeness: likenessOf(findings) }] : []
  })
}

const drawNear = (view: View, ...places: readonly Place[]) => <NearCases view={view} mine={mine} near={casesIn(view, places)} />
const drawStrip = (view: View, ...places: readonly Place[]) => <PopulationStrip view={view} mine={mine} near={casesIn(view, places)} />

export const townExamples: ExampleSet = {
  title: 'My town',
  examples: [
    { name: 'the field with a name as long as it takes', draw: (view) => <TownField view={view} typed={'あ'.repeat(40)} /> },
    { name: 'the rules', draw: (view) => <Rules view={view} /> },
    { name: 'a case of whose place nothing is recorded', draw: (view) => drawNear(view, placeOf('bare', null)) },
    { name: 'everything alike', draw: (view) => drawNear(view, { ...mine, slug: 'twin', name: { ja: 'ふたごの町', en: 'Twin' } }) },
    {
      name: 'everything unlike, under a long name',
      draw: (view) =>
        drawNear(view, placeOf('far', 2_345_678, { island: fact(false), coast: fact(false), depopulated: fact('none' as const) }, '例'.repeat(15))),
    },
    { name: 'a strip with one other place', draw: (view) => drawStrip(view, placeOf('one', 99)) },
    {
      name: '40 places of almost the same size',
      draw: (view) => drawStrip(view, ...Array.from({ length: 40 }, (_, index) => placeOf(`${index}`, 12_000 + index))),
    },
  ],
}
