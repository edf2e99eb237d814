/** What the published cases cover, and where nothing is published yet. Each count is the readers' own list. */
import { coverage } from '@/src/catalogue/coverage'
import { facetsOf, nameOfValue } from '@/src/catalogue/facets'
import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { type FacetName, noChoice, wholeList, writeQuery } from '@/src/catalogue/query'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { elements } from '@/src/model/terms'

export interface Covered {
  readonly name: string
  readonly count: number
  /** The readers' list of these cases. */
  readonly address: string
}

export interface CoverageOf {
  readonly facet: FacetName
  readonly covered: readonly Covered[]
  /** What has no published case. */
  readonly gaps: readonly string[]
}

export interface CoverageTold {
  readonly surveys: readonly { readonly name: string; readonly entered: number; readonly outOf: number; readonly address: string }[]
  readonly parts: readonly CoverageOf[]
  /** Prefectures with a case, of 47. */
  readonly prefectures: number
}

/** The values that there could be, for the facets where that is known. */
function possible(snapshot: CatalogueSnapshot, facet: FacetName): readonly string[] {
  if (facet === 'perspective') return snapshot.surveys.flatMap(({ perspectives }) => perspectives.map(({ key }) => key))
  if (facet === 'element') return elements
  if (facet === 'programme') return snapshot.programmes.map(({ slug }) => slug)
  return snapshot.places.filter(({ kind }) => kind === 'prefecture').map(({ slug }) => slug)
}

/** Everything that the first page says of the coverage; null before the catalogue is loaded. */
export function coverageFor(language: Language): CoverageTold | null {
  const { snapshot } = catalogueState()
  if (!snapshot) return null
  const listOf = (facet: FacetName, value: string): string => linkTo.cases(language, writeQuery({ ...wholeList, choice: { ...noChoice, [facet]: [value] } }))
  const facets = facetsOf(snapshot, wholeList)
  const parts = (['perspective', 'prefecture', 'element', 'programme'] as const).map((facet): CoverageOf => {
    const values = facets.find(({ name }) => name === facet)?.values ?? []
    const present = new Set(values.filter(({ count }) => count > 0).map(({ value }) => value))
    return {
      facet,
      covered: values.filter(({ count }) => count > 0).map(({ name, value, count }) => ({ name: name[language], count, address: listOf(facet, value) })),
      gaps: possible(snapshot, facet)
        .filter((value) => !present.has(value))
        .map((value) => nameOfValue(snapshot, facet, value)[language]),
    }
  })
  return {
    surveys: coverage(snapshot).map(({ survey, entered, outOf }) => ({ name: survey.name[language], entered, outOf, address: linkTo.cases(language) })),
    parts,
    prefectures: parts.find(({ facet }) => facet === 'prefecture')?.covered.length ?? 0,
  }
}
