import { type CaseRecord, type CatalogueSnapshot, type LocalCondition, noFacts, type Place } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { View } from '@/src/ui/view'
import { Answer } from './answer'
import { CriteriaForm } from './criteria-form'
import { ranked } from './fit'
import { choices, type Criteria, findQuery } from './query'

const day = '2024-01-01T00:00:00.000Z'
const term = { formerSlugs: [], definition: null, definitionSource: null, updatedAt: day }
const both = (text: string) => ({ ja: text, en: text })
/** A label as long as a table or a chip must bear. */
const long = 'あ'.repeat(40)

const place: Place = {
  ...term,
  slug: 'example-town',
  name: both('例の町'),
  kind: 'municipality',
  jisCode: '',
  prefectures: [],
  region: 'kanto',
  jicaOffice: null,
  municipalityKind: 'town',
  landscapes: ['coast'],
  facts: noFacts,
  population: null,
  latitude: null,
  longitude: null,
}
const nowhere: Place = { ...place, slug: 'example-place', name: both('記録のない地域'), municipalityKind: null, landscapes: [], region: '' }
const conditions: readonly LocalCondition[] = [
  { ...term, slug: 'lack', name: both(long), kind: 'challenge', order: 0 },
  { ...term, slug: 'other', name: both('別の課題'), kind: 'challenge', order: 1 },
]

const bare: CaseRecord = {
  slug: 'example',
  formerSlugs: [],
  number: '01',
  tier: 'model',
  survey: '',
  perspective: null,
  title: both('例の事例'),
  headline: null,
  subtitle: null,
  places: ['example-town'],
  summary: both('例'),
  study: { kind: 'interview', note: null, date: null },
  challenges: [],
  resources: [],
  sections: [],
  timeline: [],
  undated: [],
  outcomes: [],
  factors: [],
  pathways: [],
  actors: [],
  keyFigures: [],
  limits: [],
  changeNotes: [],
  opening: { lacked: null, did: null, changed: null },
  plainJapanese: null,
  confirmation: null,
  images: [],
  related: [],
  similar: { pinned: [], hidden: [] },
  sources: [],
  updatedAt: day,
  createdAt: day,
  derived: {
    elements: [],
    countries: [],
    programmes: [],
    impacts: [],
    factors: [],
    conditions: [],
    organisations: [],
    prefectures: [],
    firstYear: null,
    lastYear: null,
    firstJicaYear: null,
  },
}
const full: CaseRecord = {
  ...bare,
  challenges: [{ id: 'example-c01', text: both(long), condition: 'lack', evidence: null }],
  resources: [{ id: 'example-r01', text: both(long), condition: null, evidence: null }],
  limits: [{ id: 'example-l01', statement: both(`${long}。`.repeat(5)), kind: null, answeredBy: null, evidence: null }],
}

const withCases = (snapshot: CatalogueSnapshot, cases: readonly CaseRecord[]): CatalogueSnapshot => ({
  ...snapshot,
  cases,
  localConditions: conditions,
  places: [...snapshot.places, place, nowhere],
})

function answer(view: View, cases: readonly CaseRecord[], criteriaOf: (snapshot: CatalogueSnapshot) => Criteria) {
  const snapshot = withCases(view.snapshot, cases)
  const criteria = criteriaOf(snapshot)
  return <Answer view={{ ...view, snapshot }} criteria={criteria} answer={ranked(snapshot, criteria)} />
}

const asking = (parameters: Readonly<Record<string, string>>) => (snapshot: CatalogueSnapshot) => findQuery.parse(parameters, snapshot)

export const findExamples: ExampleSet = {
  title: 'Places like mine',
  examples: [
    {
      name: 'the form over an empty catalogue',
      draw: (view) => <CriteriaForm view={{ ...view, snapshot: withCases(view.snapshot, []) }} criteria={asking({})(view.snapshot)} />,
    },
    { name: 'no case at all', draw: (view) => answer(view, [], asking({ lack: 'lack' })) },
    { name: 'one case that only says where it is', draw: (view) => answer(view, [bare], asking({ where: 'kanto', lack: 'lack', size: 'from-10000' })) },
    {
      name: 'a case whose place is not recorded',
      draw: (view) => answer(view, [{ ...full, places: ['example-place'] }], asking({ lack: 'lack', where: 'kanto', kind: 'town', landscape: 'coast' })),
    },
    { name: 'labels of 40 characters', draw: (view) => answer(view, [full], asking({ lack: 'lack', kind: 'city' })) },
    {
      name: '60 cases that all fit',
      draw: (view) =>
        answer(
          view,
          Array.from({ length: 60 }, (_, at) => ({ ...full, slug: `example-${at}`, number: `${at}` })),
          asking({ lack: 'lack' }),
        ),
    },
    // One place is in one prefecture, so the aspects with a single answer take their last value.
    {
      name: 'everything chosen',
      draw: (view) =>
        answer(view, [full], (snapshot) => {
          const { where, kind, size, ...several } = choices(snapshot)
          return { ...several, where: where.slice(-1), kind: kind.slice(-1), size: size.slice(-1) }
        }),
    },
  ],
}
