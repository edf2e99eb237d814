/** The vocabularies, the sources and the survey's own numbers as tables. */
import { z } from 'zod'

import type { Fact, Term } from '@/src/catalogue/types'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import {
  chronologyTrackNames,
  conditionKindLabels,
  depopulationLabels,
  elementLabels,
  landscapeLabels,
  municipalityKindLabels,
  operatorNames,
  organisationKindLabels,
  placeKindLabels,
  stageLabels,
} from '@/src/model/terms'
import { addresses, addressesOf, bilingual, choice, evidence, evidenceIn, note, period, periodIn, periodOrNull } from './shapes'
import { type OpenTable, openTable } from './table'

const slugs = z.array(z.string())
const slug = z.string().meta(note('識別名', 'Identifier'))
const order = z.number()

const term = { slug, name: bilingual, definition: bilingual.nullable(), definitionSource: bilingual.nullable() }
const paged = { ...term, url: addresses }

const termIn = ({ slug: own, name, definition, definitionSource }: Term) => ({ slug: own, name, definition, definitionSource })
const pagedIn = (kind: VocabularyKind, entry: Term) => ({ ...termIn(entry), url: addressesOf((to) => linkTo.entry(to, kind, entry.slug)) })

const asOf = period.nullable()

const impactTags = openTable({
  name: 'impact-tags',
  title: { ja: '変化の種類', en: 'Kinds of change' },
  model: 'impact-tags',
  key: ['slug'],
  schema: z.object({ ...paged, stage: choice(stageLabels), elements: z.array(choice(elementLabels)), leadsTo: slugs, order }),
  rows: ({ impactTags: entries }) =>
    entries.map((entry) => ({
      ...pagedIn('impact', entry),
      stage: entry.stage,
      elements: [...entry.elements],
      leadsTo: [...entry.leadsTo],
      order: entry.order,
    })),
})

const promotingFactors = openTable({
  name: 'promoting-factors',
  title: { ja: '理由の種類', en: 'Kinds of reason' },
  model: 'promoting-factors',
  key: ['slug'],
  schema: z.object({ ...paged, order }),
  rows: ({ promotingFactors: entries }) => entries.map((entry) => ({ ...pagedIn('factor', entry), order: entry.order })),
})

const localConditions = openTable({
  name: 'local-conditions',
  title: { ja: '地域の条件', en: 'Local conditions' },
  model: 'local-conditions',
  key: ['slug'],
  schema: z.object({ ...term, kind: choice(conditionKindLabels), order }),
  rows: ({ localConditions: entries }) => entries.map((entry) => ({ ...termIn(entry), kind: entry.kind, order: entry.order })),
})

const programmes = openTable({
  name: 'programmes',
  title: { ja: 'JICA事業など', en: 'Programmes' },
  model: 'programmes',
  key: ['slug'],
  schema: z.object({ ...paged, parent: z.string().nullable(), operator: choice(operatorNames), order }),
  rows: ({ programmes: entries }) =>
    entries.map((entry) => ({ ...pagedIn('programme', entry), parent: entry.parent, operator: entry.operator, order: entry.order })),
})

const fact = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...shape, asOf, evidence }).nullable()
const sourced = (of: Pick<Fact<unknown>, 'asOf' | 'evidence'>) => ({ asOf: periodOrNull(of.asOf), evidence: evidenceIn(of.evidence) })
const persons = (ja: string, en: string) => z.number().meta(note(`${ja}（人）`, `${en} (persons)`))

const places = openTable({
  name: 'places',
  title: { ja: '地域', en: 'Places' },
  model: 'places',
  key: ['slug'],
  schema: z.object({
    ...paged,
    kind: choice(placeKindLabels),
    jisCode: z.string().nullable(),
    prefectures: slugs,
    region: z.string(),
    jicaOffice: z.string().nullable(),
    municipalityKind: choice(municipalityKindLabels).nullable(),
    landscapes: z.array(choice(landscapeLabels)),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    population: fact({ value: persons('人口', 'Population') }),
    facts: z.object({
      ages: fact({ under15: persons('15歳未満', 'Under 15'), from15to64: persons('15〜64歳', '15 to 64'), over64: persons('65歳以上', '65 and over') }),
      foreignResidents: fact({ value: persons('外国人住民', 'Foreign residents') }),
      workers: fact({
        primary: persons('第1次産業', 'Primary sector'),
        secondary: persons('第2次産業', 'Secondary sector'),
        tertiary: persons('第3次産業', 'Tertiary sector'),
      }),
      area: fact({
        total: z.number().meta(note('面積（km²）', 'Area (km²)')),
        habitable: z.number().nullable().meta(note('可住地面積（km²）', 'Habitable area (km²)')),
      }),
      coast: fact({ value: z.boolean().meta(note('海に面するか', 'On the coast')) }),
      island: fact({ value: z.boolean().meta(note('全域が離島か', 'All of it on islands')) }),
      depopulated: fact({ value: choice(depopulationLabels).meta(note('過疎地域の指定', 'Depopulated area')) }),
    }),
  }),
  rows: ({ places: entries }) =>
    entries.map((entry) => {
      const { population, facts } = entry
      return {
        ...pagedIn('place', entry),
        kind: entry.kind,
        jisCode: entry.jisCode || null,
        prefectures: [...entry.prefectures],
        region: entry.region,
        jicaOffice: entry.jicaOffice,
        municipalityKind: entry.municipalityKind,
        landscapes: [...entry.landscapes],
        latitude: entry.latitude,
        longitude: entry.longitude,
        population: population && { value: population.value, ...sourced(population) },
        facts: {
          ages: facts.ages && { ...facts.ages.value, ...sourced(facts.ages) },
          foreignResidents: facts.foreignResidents && { value: facts.foreignResidents.value, ...sourced(facts.foreignResidents) },
          workers: facts.workers && { ...facts.workers.value, ...sourced(facts.workers) },
          area: facts.area && { ...facts.area.value, ...sourced(facts.area) },
          coast: facts.coast && { value: facts.coast.value, ...sourced(facts.coast) },
          island: facts.island && { value: facts.island.value, ...sourced(facts.island) },
          depopulated: facts.depopulated && { value: facts.depopulated.value, ...sourced(facts.depopulated) },
        },
      }
    }),
})

const countries = openTable({
  name: 'countries',
  title: { ja: '国', en: 'Countries' },
  model: 'countries',
  key: ['code'],
  schema: z.object({ code: z.string(), ...paged, region: z.string() }),
  rows: ({ countries: entries }) => entries.map((entry) => ({ code: entry.code, ...pagedIn('country', entry), region: entry.region })),
})

const organisations = openTable({
  name: 'organisations',
  title: { ja: '組織', en: 'Organisations' },
  model: 'organisations',
  key: ['slug'],
  schema: z.object({ ...paged, kind: choice(organisationKindLabels), englishNameIsOfficial: z.boolean() }),
  rows: ({ organisations: entries }) =>
    entries.map((entry) => ({ ...pagedIn('organisation', entry), kind: entry.kind, englishNameIsOfficial: entry.englishNameIsOfficial })),
})

const sources = openTable({
  name: 'sources',
  title: { ja: '出典', en: 'Sources' },
  model: 'sources',
  key: ['slug'],
  schema: z.object({ ...term, publisher: bilingual, published: period.nullable(), url: z.string().nullable(), licence: bilingual.nullable() }),
  rows: ({ sources: entries }) =>
    entries.map((entry) => ({
      ...termIn(entry),
      publisher: entry.publisher,
      published: periodOrNull(entry.published),
      url: entry.url,
      licence: entry.licence,
    })),
})

const surveys = openTable({
  name: 'surveys',
  title: { ja: '調査', en: 'Surveys' },
  model: 'surveys',
  key: ['slug'],
  schema: z.object({ ...term, years: period.nullable(), longListSize: z.int(), modelCases: z.int() }),
  rows: ({ surveys: entries }) =>
    entries.map((entry) => ({ ...termIn(entry), years: periodOrNull(entry.years), longListSize: entry.longListSize, modelCases: entry.modelCases })),
})

const chronology = openTable({
  name: 'chronology',
  title: { ja: '国際協力の年表', en: 'Chronology of international cooperation' },
  model: 'chronology',
  key: ['id'],
  schema: z.object({
    id: z.string().meta(note('行の識別名', 'Identifier of the row')),
    track: choice(chronologyTrackNames),
    period,
    title: bilingual,
    note: bilingual.nullable(),
    evidence,
  }),
  rows: ({ chronology: entries }) => entries.map((entry) => ({ ...entry, period: periodIn(entry.period), evidence: evidenceIn(entry.evidence) })),
})

const statistics = openTable({
  name: 'statistics',
  title: { ja: '調査の統計', en: 'Statistics of the survey' },
  model: 'statistics',
  key: ['series', 'rows.label.ja'],
  schema: z.object({
    series: z.string().meta(note('統計の識別名', 'Identifier of the series')),
    name: bilingual,
    unit: bilingual,
    asOf: bilingual.nullable(),
    rows: z.object({ label: bilingual, value: z.number().nullable(), share: z.number().nullable() }),
    note: bilingual.nullable(),
    evidence,
  }),
  rows: ({ statistics: entries }) =>
    entries.flatMap(({ slug: series, name, unit, asOf: at, rows, note: said, evidence: origin }) =>
      rows.map((row) => ({ series, name, unit, asOf: at, rows: { ...row }, note: said, evidence: evidenceIn(origin) })),
    ),
})

export const termTables: readonly OpenTable[] = [impactTags, promotingFactors, localConditions, programmes, places, countries, organisations]
export const surveyTables: readonly OpenTable[] = [sources, surveys, chronology, statistics]
