/** The entries of each index in the groups and the order in which a reader looks for them. */
import { lookup } from '@/src/catalogue/lookup'
import { type Counts, termCounts } from '@/src/catalogue/term-counts'
import type { CatalogueSnapshot, Place, Programme, Term } from '@/src/catalogue/types'
import { compareText } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { wordsIn } from '@/src/i18n/words'
import {
  countryRegionLabels,
  countryRegions,
  type Element,
  elementLabels,
  elements,
  operatorLabels,
  operators,
  type OrganisationKind,
  organisationKindLabels,
  organisationKinds,
  regionLabels,
  regions,
  stageLabels,
  stages,
} from '@/src/model/terms'
import type { TermGroup, TermRow } from './term-groups'

const row = (term: Pick<Term, 'slug' | 'name' | 'definition'>, counts: Counts): TermRow => ({
  slug: term.slug,
  name: term.name,
  definition: term.definition,
  count: counts.get(term.slug) ?? 0,
})
const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order

export function impactGroups(snapshot: CatalogueSnapshot): readonly TermGroup[] {
  const counts = termCounts(snapshot).impact
  return stages.map((stage) => ({
    id: stage,
    title: stageLabels[stage],
    rows: snapshot.impactTags
      .filter((tag) => tag.stage === stage)
      .sort(byOrder)
      .map((tag) => row(tag, counts)),
  }))
}

export function factorGroups(snapshot: CatalogueSnapshot): readonly TermGroup[] {
  const counts = termCounts(snapshot).factor
  return [{ id: 'all', title: null, rows: [...snapshot.promotingFactors].sort(byOrder).map((factor) => row(factor, counts)) }]
}

/** The meaning of an element; it is no vocabulary of its own, so its words stand in the dictionary. */
export function elementTerm(element: Element): {
  readonly slug: Element
  readonly name: Bilingual
  readonly definition: Bilingual
  readonly definitionSource: Bilingual
} {
  const [ja, en] = [wordsIn('ja').vocabulary, wordsIn('en').vocabulary]
  return {
    slug: element,
    name: elementLabels[element],
    definition: { ja: ja.elementDefinitions[element], en: en.elementDefinitions[element] },
    definitionSource: { ja: ja.elementSource, en: en.elementSource },
  }
}

export function elementGroups(snapshot: CatalogueSnapshot): readonly TermGroup[] {
  const counts = termCounts(snapshot).element
  return [{ id: 'all', title: null, rows: elements.map((element) => row(elementTerm(element), counts)) }]
}

export function programmeGroups(snapshot: CatalogueSnapshot): readonly TermGroup[] {
  const counts = termCounts(snapshot).programme
  const { programmeLine } = lookup(snapshot)
  const inOrder = [...snapshot.programmes].sort(byOrder)
  const withKinds = (top: Programme): readonly TermRow[] => [
    row(top, counts),
    ...inOrder.filter(({ slug }) => slug !== top.slug && programmeLine(slug).at(-1) === top.slug).map((kind) => ({ ...row(kind, counts), isKind: true })),
  ]
  return operators.map((operator) => ({
    id: operator,
    title: operatorLabels[operator],
    rows: inOrder.filter((one) => one.operator === operator && programmeLine(one.slug).length === 1).flatMap(withKinds),
  }))
}

/** Countries that some case worked with, the most frequent first; one without a case has nothing to read. */
export function countryGroups(snapshot: CatalogueSnapshot, language: Language): readonly TermGroup[] {
  const counts = termCounts(snapshot).country
  return countryRegions.map((region) => ({
    id: region,
    title: countryRegionLabels[region] ?? null,
    rows: snapshot.countries
      .filter((country) => country.region === region)
      .map((country) => row(country, counts))
      .filter(({ count }) => count > 0)
      .sort(byCountThenName(language)),
  }))
}

function byCountThenName(language: Language) {
  return (a: TermRow, b: TermRow) => b.count - a.count || compareText(textIn(a.name, language).text, textIn(b.name, language).text, language)
}

/** Places by region; a prefecture is followed by the places in it, and wider areas stand last. */
export function placeGroups(snapshot: CatalogueSnapshot): readonly TermGroup[] {
  const counts = termCounts(snapshot).place
  const used = (place: Place) => (counts.get(place.slug) ?? 0) > 0
  const byCode = (a: Place, b: Place) => a.jisCode.localeCompare(b.jisCode)
  return regions.map((region) => {
    const here = snapshot.places.filter((place) => place.region === region && used(place))
    const prefectures = here.filter(({ kind }) => kind === 'prefecture').sort(byCode)
    const isInside = (place: Place, prefecture: Place) =>
      place.kind !== 'prefecture' && place.prefectures.length === 1 && place.prefectures[0] === prefecture.slug
    const inside = prefectures.flatMap((prefecture) => [
      row(prefecture, counts),
      ...here
        .filter((place) => isInside(place, prefecture))
        .sort(byCode)
        .map((place) => ({ ...row(place, counts), isKind: true })),
    ])
    const shown = new Set(inside.map(({ slug }) => slug))
    const others = here.filter(({ slug }) => !shown.has(slug)).map((place) => row(place, counts))
    return { id: region, title: regionLabels[region] ?? null, rows: [...inside, ...others] }
  })
}

/** Here residents' groups stand behind non-profit organisations, which they are most like. */
const kindsInOrder = organisationKinds
  .filter((kind) => kind !== 'residents')
  .flatMap((kind): readonly OrganisationKind[] => (kind === 'npo' ? [kind, 'residents'] : [kind]))

export function organisationGroups(snapshot: CatalogueSnapshot, language: Language): readonly TermGroup[] {
  const counts = termCounts(snapshot).organisation
  return kindsInOrder.map((kind) => ({
    id: kind,
    title: organisationKindLabels[kind],
    rows: snapshot.organisations
      .filter((organisation) => organisation.kind === kind)
      .map((organisation) => row(organisation, counts))
      .filter(({ count }) => count > 0)
      .sort(byCountThenName(language)),
  }))
}
