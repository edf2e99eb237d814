/**
 * What can be said of a case in one word each: the terms its rows name, where it lies, what kind of place it is. Both
 * the comparison and the similar cases ask for these, so that they cannot disagree about what two cases share.
 */
import type { Bilingual } from '@/src/i18n/languages'
import { findLabel, landscapeLabels, municipalityKindLabels } from '@/src/model/terms'
import { nameOfValue } from './facets'
import { lookup } from './lookup'
import type { CaseRecord, CatalogueSnapshot } from './types'

export type TraitName =
  'factor' | 'impact' | 'condition' | 'programme' | 'country' | 'element' | 'prefecture' | 'region' | 'municipality' | 'landscape' | 'perspective' | 'study'

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/** The values of a case in one trait, each once. Empty: the case does not say it, so it is unknown and not "none". */
export function traitOf(snapshot: CatalogueSnapshot, record: CaseRecord, name: TraitName): readonly string[] {
  const { derived } = record
  const places = () => record.places.flatMap((slug) => lookup(snapshot).places.get(slug) ?? [])
  switch (name) {
    case 'factor':
      return derived.factors
    case 'impact':
      return derived.impacts
    case 'condition':
      return derived.conditions
    case 'programme':
      return derived.programmes
    case 'country':
      return derived.countries
    case 'element':
      return derived.elements
    case 'prefecture':
      return derived.prefectures
    case 'region':
      return unique(places().map(({ region }) => region))
    case 'municipality':
      return unique(places().flatMap(({ municipalityKind }) => municipalityKind ?? []))
    case 'landscape':
      return unique(places().flatMap(({ landscapes }) => landscapes))
    case 'perspective':
      return record.perspective === null ? [] : [record.perspective]
    case 'study':
      return [record.study.kind]
  }
}

/** The name of a trait's value as readers know it; the value itself where no vocabulary holds it. */
export function nameOfTrait(snapshot: CatalogueSnapshot, name: TraitName, value: string): Bilingual {
  switch (name) {
    case 'condition':
      return snapshot.localConditions.find(({ slug }) => slug === value)?.name ?? { ja: value, en: value }
    case 'municipality':
      return findLabel(municipalityKindLabels, value) ?? { ja: value, en: value }
    case 'landscape':
      return findLabel(landscapeLabels, value) ?? { ja: value, en: value }
    case 'country':
      return nameOfValue(snapshot, name, value.toLowerCase())
    default:
      return nameOfValue(snapshot, name, value)
  }
}
