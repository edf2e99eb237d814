/** The vocabularies, sources and pages as readers see them. Pure, like `project.ts`. */
import type {
  ChronologyEntry,
  Country,
  Fact,
  ImpactTag,
  LocalCondition,
  Organisation,
  Page,
  Place,
  PlaceFacts,
  Programme,
  PromotingFactor,
  SiteSettings,
  Source,
  Statistic,
  Survey,
  Term,
} from '@/src/catalogue/types'
import type {
  Chronology,
  Country as StoredCountry,
  ImpactTag as StoredImpactTag,
  LocalCondition as StoredCondition,
  Organisation as StoredOrganisation,
  Page as StoredPage,
  Place as StoredPlace,
  Programme as StoredProgramme,
  PromotingFactor as StoredFactor,
  Site,
  Source as StoredSource,
  Statistic as StoredStatistic,
  Survey as StoredSurvey,
  Synonym as StoredSynonym,
} from '@/src/payload-types'
import { bilingualOf, bilingualRichTextOf, evidenceOf, optionalBilingual, periodOf, textOf } from './project'
import type { Slugs } from './slugs'

interface StoredTerm {
  readonly slug?: string | null
  readonly formerSlugs?: readonly { readonly slug?: string | null }[] | null
  readonly name?: { readonly ja?: string | null; readonly en?: string | null }
  readonly definition?: { readonly ja?: string | null; readonly en?: string | null }
  readonly definitionSource?: { readonly ja?: string | null; readonly en?: string | null }
  readonly updatedAt: string
}

function term(stored: StoredTerm): Term {
  return {
    slug: stored.slug ?? '',
    formerSlugs: (stored.formerSlugs ?? []).flatMap(({ slug }) => slug ?? []),
    name: bilingualOf(stored.name),
    definition: optionalBilingual(stored.definition),
    definitionSource: optionalBilingual(stored.definitionSource),
    updatedAt: stored.updatedAt,
  }
}

/** An impact tag; without a stage it counts as a direct result. Unpublished tags fall out of `leadsTo`. */
export function impactTag(stored: StoredImpactTag, slugs: Slugs): ImpactTag {
  return {
    ...term(stored),
    stage: stored.stage ?? 'direct',
    elements: stored.elements ?? [],
    leadsTo: slugs.all('impact-tags', stored.leadsTo),
    order: stored.order ?? 0,
  }
}

/** A promoting factor; without an order it stands first. */
export function promotingFactor(stored: StoredFactor): PromotingFactor {
  return { ...term(stored), order: stored.order ?? 0 }
}

/** A programme; without an operator it is JICA's. An unpublished parent is dropped. */
export function programme(stored: StoredProgramme, slugs: Slugs): Programme {
  return { ...term(stored), parent: slugs.of('programmes', stored.parent), operator: stored.operator ?? 'jica', order: stored.order ?? 0 }
}

/** A place. A prefecture lies in itself; numbers without evidence are dropped. */
export function place(stored: StoredPlace, slugs: Slugs): Place {
  const own = stored.kind === 'prefecture' && stored.slug ? [stored.slug] : []
  return {
    ...term(stored),
    kind: stored.kind ?? 'municipality',
    jisCode: stored.jisCode ?? '',
    prefectures: [...own, ...slugs.all('places', stored.prefectures)],
    region: stored.region ?? '',
    jicaOffice: slugs.of('organisations', stored.jicaOffice),
    municipalityKind: stored.municipalityKind ?? null,
    landscapes: landscapesOf(stored),
    facts: factsOf(stored.facts, slugs),
    population: populationOf(stored.population, slugs),
    latitude: stored.latitude ?? null,
    longitude: stored.longitude ?? null,
  }
}

function populationOf(stored: StoredPlace['population'], slugs: Slugs): Place['population'] {
  const evidence = evidenceOf(stored?.evidence, slugs)
  return typeof stored?.value === 'number' && evidence ? { value: stored.value, asOf: periodOf(stored.asOf), evidence } : null
}

/** What staff recorded, and what the statistics say beside it. */
function landscapesOf({ landscapes, facts }: StoredPlace): Place['landscapes'] {
  const told = (['coast', 'island'] as const).filter((one) => facts?.[one]?.answer === 'yes' && !landscapes?.includes(one))
  return [...(landscapes ?? []), ...told]
}

type StoredEvidence = Parameters<typeof evidenceOf>[0]
type StoredFact = { readonly asOf?: Parameters<typeof periodOf>[0]; readonly evidence?: StoredEvidence } | undefined

/** A fact whose numbers are all there and that says where it comes from; else null. */
function fact<Value>(stored: StoredFact, slugs: Slugs, value: Value | null | undefined): Fact<Value> | null {
  const evidence = evidenceOf(stored?.evidence, slugs)
  return value === null || value === undefined || !evidence ? null : { value, asOf: periodOf(stored?.asOf), evidence }
}

const isCount = (value: unknown): value is number => typeof value === 'number'

function answer(stored: { readonly answer?: 'yes' | 'no' | null } | undefined): boolean | null {
  return stored?.answer ? stored.answer === 'yes' : null
}

function factsOf(stored: StoredPlace['facts'], slugs: Slugs): PlaceFacts {
  const { ages, foreignResidents, workers, area, coast, island, depopulated } = stored ?? {}
  return {
    ages: fact(
      ages,
      slugs,
      isCount(ages?.under15) && isCount(ages.from15to64) && isCount(ages.over64)
        ? { under15: ages.under15, from15to64: ages.from15to64, over64: ages.over64 }
        : null,
    ),
    foreignResidents: fact(foreignResidents, slugs, foreignResidents?.value),
    workers: fact(
      workers,
      slugs,
      isCount(workers?.primary) && isCount(workers.secondary) && isCount(workers.tertiary)
        ? { primary: workers.primary, secondary: workers.secondary, tertiary: workers.tertiary }
        : null,
    ),
    area: fact(area, slugs, isCount(area?.value) ? { total: area.value, habitable: area.habitable ?? null } : null),
    coast: fact(coast, slugs, answer(coast)),
    island: fact(island, slugs, answer(island)),
    depopulated: fact(depopulated, slugs, depopulated?.status),
  }
}

/** A local condition; without a kind it is a challenge. */
export function localCondition(stored: StoredCondition): LocalCondition {
  return { ...term(stored), kind: stored.kind ?? 'challenge', order: stored.order ?? 0 }
}

/** The group of synonyms as a list of one; empty where fewer than two words are left. */
export function synonyms(stored: StoredSynonym): string[][] {
  const words = (stored.words ?? []).flatMap(({ word }) => textOf(word) || [])
  return words.length > 1 ? [words] : []
}

/** A country; `code` is ISO 3166-1 alpha-2, empty while it is not typed. */
export function country(stored: StoredCountry): Country {
  return { ...term(stored), code: stored.code ?? '', region: stored.region ?? '' }
}

/** An organisation; its English name counts as a translation unless staff say otherwise. */
export function organisation(stored: StoredOrganisation): Organisation {
  return { ...term(stored), kind: stored.kind ?? 'other', englishNameIsOfficial: stored.englishNameIsOfficial === true }
}

/** A survey with its framework and findings; statements without evidence are dropped. */
export function survey(stored: StoredSurvey, slugs: Slugs): Survey {
  return {
    ...term(stored),
    years: periodOf(stored.years),
    longListSize: stored.longListSize ?? 0,
    modelCases: stored.modelCases ?? 0,
    perspectives: (stored.perspectives ?? []).map(({ key, name }) => ({ key: key ?? '', name: bilingualOf(name) })),
    framework: (stored.framework ?? []).map(({ key, heading, items }) => ({
      key: key ?? '',
      heading: bilingualOf(heading),
      items: (items ?? []).map(({ text }) => bilingualOf(text)),
    })),
    findings: (stored.findings ?? []).map(({ id, heading, statements }, part) => ({
      id: id ?? `findings-${part + 1}`,
      heading: bilingualOf(heading),
      statements: (statements ?? []).flatMap((row, index) => {
        const evidence = evidenceOf(row.evidence, slugs)
        return evidence
          ? [
              {
                id: row.id ?? `finding-${part + 1}-${index + 1}`,
                statement: bilingualOf(row.statement),
                evidence,
                picture: row.picture ?? null,
                statistic: slugs.of('statistics', row.statistic),
              },
            ]
          : []
      }),
    })),
  }
}

/** A source with publisher, date and terms. */
export function source(stored: StoredSource): Source {
  return {
    ...term(stored),
    publisher: bilingualOf(stored.publisher),
    published: periodOf(stored.published),
    url: stored.url ?? null,
    licence: optionalBilingual(stored.licence),
  }
}

/** The entry as a list of one; empty where period, track or evidence is missing. */
export function chronologyEntry(stored: Chronology, slugs: Slugs): ChronologyEntry[] {
  const period = periodOf(stored.period)
  const evidence = evidenceOf(stored.evidence, slugs)
  if (!period || !evidence || !stored.track) return []
  return [
    { id: stored.slug ?? String(stored.id), track: stored.track, period, title: bilingualOf(stored.title), note: optionalBilingual(stored.note), evidence },
  ]
}

/** The series as a list of one; empty without evidence. Missing values and shares are null. */
export function statistic(stored: StoredStatistic, slugs: Slugs): Statistic[] {
  const evidence = evidenceOf(stored.evidence, slugs)
  if (!evidence) return []
  return [
    {
      ...term(stored),
      unit: bilingualOf(stored.unit),
      asOf: optionalBilingual(stored.asOf),
      note: optionalBilingual(stored.note),
      chart: stored.chart ?? 'table',
      rows: (stored.rows ?? []).map(({ label, value, share }) => ({ label: bilingualOf(label), value: value ?? null, share: share ?? null })),
      notGiven: optionalBilingual(stored.notGiven),
      evidence,
    },
  ]
}

/** A page that staff wrote. */
export function page(stored: StoredPage): Page {
  return { slug: stored.slug ?? '', title: bilingualOf(stored.title), body: bilingualRichTextOf(stored.body), updatedAt: stored.updatedAt }
}

/** The settings of the site; ISO instant of the last change, empty while nothing was saved. */
export function siteSettings(stored: Site): SiteSettings {
  return {
    name: bilingualOf(stored.name),
    description: bilingualOf(stored.description),
    licence: bilingualOf(stored.licence),
    attribution: bilingualOf(stored.attribution),
    contact: bilingualOf(stored.contact),
    updatedAt: stored.updatedAt ?? '',
  }
}
