/** What can be chosen in the form. Where readers meet the same terms, the names are theirs (`src/model/terms.ts`). */
import type { Bilingual } from '@/src/i18n/languages'
import { type PictureName, pictureNames } from '@/src/i18n/links'
import { exploreWords } from '@/src/i18n/words/explore'
import {
  chartLabels,
  chronologyTrackNames,
  conditionKindLabels,
  countryRegionLabels,
  depopulationLabels,
  elementLabels,
  evidenceLevelNames,
  figureSubjectLabels,
  landscapeLabels,
  limitKindLabels,
  municipalityKindLabels,
  operatorNames,
  organisationKindLabels,
  perspectiveLabels,
  placeKindLabels,
  regionLabels,
  stageLabels,
  studyLabels,
  tierLabels,
  trackLabels,
  undatedTrackLabels,
  valuesOf,
  yesNoLabels,
} from '@/src/model/terms'
import { label } from './labels'

type Options<Value extends string> = { value: Value; label: Record<'ja' | 'en', string> }[]

function options<Value extends string>(labels: Readonly<Record<Value, Bilingual>>): Options<Value> {
  return valuesOf(labels).map((value) => ({ value, label: label(labels[value].ja, labels[value].en) }))
}

export const tierOptions = options(tierLabels)
export const studyOptions = options(studyLabels)
export const trackOptions = options(trackLabels)
export const undatedTrackOptions = options(undatedTrackLabels)
export const stageOptions = options(stageLabels)
export const elementOptions = options(elementLabels)
export const evidenceOptions = options(evidenceLevelNames)
export const perspectiveOptions = options(perspectiveLabels)
export const operatorOptions = options(operatorNames)
export const placeKindOptions = options(placeKindLabels)
export const regionOptions = options(regionLabels)
export const countryRegionOptions = options(countryRegionLabels)
export const organisationKindOptions = options(organisationKindLabels)
export const chronologyTrackOptions = options(chronologyTrackNames)
export const conditionKindOptions = options(conditionKindLabels)
export const landscapeOptions = options(landscapeLabels)
export const yesNoOptions = options(yesNoLabels)
export const depopulationOptions = options(depopulationLabels)
export const municipalityKindOptions = options(municipalityKindLabels)
export const figureSubjectOptions = options(figureSubjectLabels)
/** The pages that look across the cases, by the names that readers see. */
export const pictureOptions: Options<PictureName> = pictureNames.map((value) => ({
  value,
  label: label(exploreWords.ja.pictures[value].title, exploreWords.en.pictures[value].title),
}))
export const limitKindOptions = options(limitKindLabels)
export const chartOptions = options(chartLabels)
