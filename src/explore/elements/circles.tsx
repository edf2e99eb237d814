import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { elementLabels } from '@/src/model/terms'
import { placeNames } from '@/src/ui/cases/place-names'
import type { View } from '@/src/ui/view'
import { regionName } from '@/src/visuals/region-name'
import { type CircleRegion, circleRegions } from './counting'
import { ThreeCircles } from './drawing'
import { elementsQuery } from './query'
import { elementsWords } from './words'

/** Places named on hovering. */
const mostNamed = 6

/** Where a region's cases and their rows stand. */
export function regionHref({ language }: View, key: string): string {
  return `${linkTo.picture(language, 'elements', elementsQuery.write({ region: key }))}#chosen`
}

/** Whose cases these are. */
function placesIn({ snapshot, language }: View, { cases }: CircleRegion): string {
  const named = formatList(
    cases.slice(0, mostNamed).map(({ record }) => placeNames(snapshot, record, language).places),
    language,
  )
  return cases.length > mostNamed ? elementsWords[language].more(named, cases.length - mostNamed) : named
}

/** The three circles of all cases; each number leads to its cases. */
export function ElementCirclesPicture({ view, chosen = null }: { view: View; chosen?: string | null }) {
  const { snapshot, language } = view
  const words = elementsWords[language]
  return (
    <ThreeCircles
      label={words.picture}
      outside={words.outside}
      elementNames={{
        social: elementLabels.social[language],
        economic: elementLabels.economic[language],
        multicultural: elementLabels.multicultural[language],
      }}
      regions={circleRegions(snapshot).map((region) => ({
        key: region.key,
        count: region.cases.length,
        href: regionHref(view, region.key),
        hint: placesIn(view, region),
        name: words.regionLink(regionName(region.elements, language), region.cases.length),
        isChosen: region.key === chosen,
      }))}
    />
  )
}
