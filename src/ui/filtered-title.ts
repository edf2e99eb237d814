/** The title of a page with a choice says what was chosen: a tab, a bookmark and a shared link are told apart by it. */
import { caseName, placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { Bilingual } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import {
  countryRegionLabels,
  type Element,
  elementLabels,
  elements,
  figureSubjectLabels,
  findLabel,
  kindOfPlaceLabels,
  landscapeLabels,
  limitKindLabels,
  regionLabels,
  stageLabels,
  studyLabels,
  tierLabels,
} from '@/src/model/terms'
import { rowOfPlace } from '@/src/reference/municipalities'
import { nameOfPlace } from '@/src/reference/place-names'
import { regionName } from '@/src/visuals/region-name'
import type { View } from './view'

/** How a page is drawn, not what it is about. */
const looks = new Set(['sort', 'page', 'columns', 'collapse', 'axis', 'order', 'view', 'size'])

const labels = [elementLabels, regionLabels, stageLabels, studyLabels, tierLabels, figureSubjectLabels, kindOfPlaceLabels, landscapeLabels, countryRegionLabels]

/** `kind=people` is a kind of limit, `subject=people` what a figure counts. */
const labelsOf = (parameter: string) => (parameter === 'kind' ? [limitKindLabels, ...labels] : labels)

/** More would make a title that nobody reads to its end. */
const mostNames = 3

/** The circles that a place in the picture of the three elements lies in: `social-economic`; null for a region of Japan. */
function circlesOf(region: string): readonly Element[] | null {
  if (region === 'none') return []
  const parts = region.split('-')
  const inside = elements.filter((element) => parts.includes(element))
  return inside.length === parts.length ? inside : null
}

function nameOf(view: View, parameter: string, value: string): string | null {
  const { snapshot, language } = view
  const { cases, impactTags, promotingFactors, programmes, places, countries, organisations } = lookup(snapshot)
  if (parameter === 'region') {
    const circles = circlesOf(value)
    if (circles !== null) return regionName(circles, language)
  }
  const town = parameter === 'town' ? rowOfPlace(value) : null
  if (town !== null) return nameOfPlace(town)[language]
  const record = cases.get(value)
  if (record) return placesOf(snapshot, record, language) || caseName(snapshot, record, language)
  const named: { readonly name: Bilingual } | undefined =
    [impactTags, promotingFactors, programmes, places, countries, organisations].map((index) => index.get(value)).find((entry) => entry !== undefined) ??
    [...snapshot.localConditions, ...snapshot.statistics].find(({ slug }) => slug === value)
  const label =
    named?.name ??
    labelsOf(parameter)
      .map((ofKind) => findLabel(ofKind, value))
      .find((one) => one !== undefined)
  return label ? textIn(label, language).text : null
}

/** `title` with what the canonical query of its page chooses: `変化と理由（活力、東北）`; words that are searched stand in quotation marks. */
export function filteredTitle(view: View, title: string, query: string): string {
  const names = [...new URLSearchParams(query)].flatMap(([parameter, value]) => {
    if (looks.has(parameter)) return []
    if (parameter === 'q') return [quoted(value, view.language)]
    return value.split(',').flatMap((one) => nameOf(view, parameter, one) ?? [])
  })
  const shown = [...new Set(names)]
  if (shown.length === 0) return title
  const isJapanese = view.language === 'ja'
  const more = shown.length > mostNames ? (isJapanese ? `ほか${shown.length - mostNames}件` : ` and ${shown.length - mostNames} more`) : ''
  const text = shown.slice(0, mostNames).join(isJapanese ? '、' : ', ') + more
  return isJapanese ? `${title}（${text}）` : `${title} (${text})`
}
