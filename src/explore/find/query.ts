/**
 * What readers say of their own place on "Places like mine": every choice comes from a list, none is typed. The address
 * holds all of it, so that it can be kept and passed on.
 */
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { oneOf, type PageQuery, someOf, writeParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot, LocalCondition } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { type ConditionKind, findLabel, kindOfPlaceLabels, landscapeLabels, regionLabels, regions, stages } from '@/src/model/terms'

/** What a place is (one each, but several landscapes), what it lacks, what it has, and what it hopes for. */
export const aspects = ['where', 'kind', 'size', 'landscape', 'lack', 'has', 'hope'] as const
export type Aspect = (typeof aspects)[number]

/** Chosen values by aspect. `where` is a prefecture (place slug) or a region; the first four have at most one, but `landscape` any number. */
export type Criteria = Readonly<Record<Aspect, readonly string[]>>
export interface Criterion {
  readonly aspect: Aspect
  readonly value: string
}

export const noCriteria: Criteria = { where: [], kind: [], size: [], landscape: [], lack: [], has: [], hope: [] }

/** Classes of population in persons, smallest first; `below` is not part of the class. */
const sizeClasses = [
  { key: 'under-10000', below: 10_000, name: { ja: '1万人未満', en: 'Fewer than 10,000' } },
  { key: 'from-10000', below: 50_000, name: { ja: '1万人以上5万人未満', en: '10,000 to 49,999' } },
  { key: 'from-50000', below: 200_000, name: { ja: '5万人以上20万人未満', en: '50,000 to 199,999' } },
  { key: 'from-200000', below: 500_000, name: { ja: '20万人以上50万人未満', en: '200,000 to 499,999' } },
  { key: 'from-500000', below: Infinity, name: { ja: '50万人以上', en: '500,000 or more' } },
] as const

/** The class that a population belongs to. */
export function sizeClassOf(population: number): string {
  return (sizeClasses.find(({ below }) => population < below) ?? sizeClasses[4]).key
}

const inOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order

/** The terms for what a place lacks or has, in the order that staff gave them. */
const conditionsOf = oncePerSnapshot((snapshot): Readonly<Record<ConditionKind, readonly LocalCondition[]>> => {
  const ordered = [...snapshot.localConditions].sort(inOrder)
  return { challenge: ordered.filter(({ kind }) => kind === 'challenge'), resource: ordered.filter(({ kind }) => kind === 'resource') }
})

const slugsOf = (entries: readonly { readonly slug: string }[]): readonly string[] => entries.map(({ slug }) => slug)

/** Every value that can be chosen, in the order of the form. What a place can become comes first, then the way there. */
export const choices = oncePerSnapshot((snapshot: CatalogueSnapshot): Criteria => {
  const prefectures = snapshot.places.filter(({ kind }) => kind === 'prefecture').sort((a, b) => a.jisCode.localeCompare(b.jisCode))
  const tags = [...snapshot.impactTags].sort(inOrder)
  return {
    where: [...new Set([...regions, ...slugsOf(prefectures)])],
    kind: Object.keys(kindOfPlaceLabels),
    size: sizeClasses.map(({ key }) => key),
    landscape: Object.keys(landscapeLabels),
    lack: slugsOf(conditionsOf(snapshot).challenge),
    has: slugsOf(conditionsOf(snapshot).resource),
    hope: [...stages].reverse().flatMap((stage) => slugsOf(tags.filter((tag) => tag.stage === stage))),
  }
})

/** The choices of the criteria, in the order of the form. */
export function itemsOf(criteria: Criteria): readonly Criterion[] {
  return aspects.flatMap((aspect) => criteria[aspect].map((value) => ({ aspect, value })))
}

/** The same criteria without one choice. */
export function withoutItem(criteria: Criteria, { aspect, value }: Criterion): Criteria {
  return { ...criteria, [aspect]: criteria[aspect].filter((chosen) => chosen !== value) }
}

/** How the page reads and writes its address: unknown and repeated values are dropped. */
export const findQuery: PageQuery<Criteria> = {
  parse(parameters, snapshot) {
    const known = choices(snapshot)
    const one = (aspect: Aspect) => {
      const value = oneOf(parameters, aspect, known[aspect])
      return value === null ? [] : [value]
    }
    const some = (aspect: Aspect) => someOf(parameters, aspect, known[aspect])
    return { where: one('where'), kind: one('kind'), size: one('size'), landscape: some('landscape'), lack: some('lack'), has: some('has'), hope: some('hope') }
  },
  write: (criteria) => writeParameters(criteria),
}

const namesOfConditions = oncePerSnapshot((snapshot) => new Map(snapshot.localConditions.map(({ slug, name }) => [slug, name])))

/** A choice as readers know it; the value itself where the vocabulary has no such entry. */
export function nameOfItem(snapshot: CatalogueSnapshot, { aspect, value }: Criterion): Bilingual {
  const { places, impactTags } = lookup(snapshot)
  const names: Readonly<Record<Aspect, () => Bilingual | undefined>> = {
    // Hokkaido is a prefecture and a region under the same name.
    where: () => places.get(value)?.name ?? findLabel(regionLabels, value),
    kind: () => findLabel(kindOfPlaceLabels, value),
    size: () => sizeClasses.find(({ key }) => key === value)?.name,
    landscape: () => findLabel(landscapeLabels, value),
    lack: () => namesOfConditions(snapshot).get(value),
    has: () => namesOfConditions(snapshot).get(value),
    hope: () => impactTags.get(value)?.name,
  }
  return names[aspect]() ?? { ja: value, en: value }
}
