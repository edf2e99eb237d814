/** What can be chosen in the form. Where readers meet the same terms, the names are theirs. */
import type { ConditionKind, EvidenceLevel } from '@/src/catalogue/types'
import {
  countryRegionLabels, depopulationLabels, elementLabels, figureSubjectLabels, landscapeLabels, municipalityKindLabels, organisationKindLabels, placeKindLabels,
  regionLabels, stageLabels, studyLabels, tierLabels, trackLabels,
} from '@/src/i18n/labels'
import type { Bilingual } from '@/src/i18n/languages'
import { pictureNames, type PictureName } from '@/src/i18n/links'
import { exploreWords } from '@/src/i18n/words/explore'
import { label } from './labels'

type Options<Value extends string> = { value: Value; label: Record<'ja' | 'en', string> }[]

function options<Value extends string>(labels: Readonly<Record<Value, readonly [ja: string, en: string]>>): Options<Value> {
  const values: Value[] = Object.keys(labels).filter((value): value is Value => value in labels)
  return values.map((value) => ({ value, label: label(labels[value][0], labels[value][1]) }))
}

function named<Value extends string>(labels: Readonly<Record<Value, Bilingual>>): Options<Value> {
  const values: Value[] = Object.keys(labels).filter((value): value is Value => value in labels)
  return values.map((value) => ({ value, label: label(labels[value].ja, labels[value].en) }))
}

export const tierOptions = named(tierLabels)
export const studyOptions = named(studyLabels)
export const trackOptions = named(trackLabels)
/** What happened around a place is always dated; only its own work may be without a year. */
export const undatedTrackOptions = named({ jica: trackLabels.jica, local: trackLabels.local })
export const stageOptions = named(stageLabels)
export const elementOptions = named(elementLabels)
export const evidenceOptions = options<EvidenceLevel>({
  stated: ['報告書の記述による', 'As stated in the report'], documented: ['文書・記録による', 'Documented'],
  measured: ['数値で測られた', 'Measured'], evaluated: ['評価調査による', 'Evaluated'],
})
export const perspectiveOptions = options<'1' | '2' | '3' | '4' | '5'>({
  1: ['1 自治体を中心とした複合的な取り組み', '1 Combined efforts led by local government'],
  2: ['2 地域産業・地域資源の活用', '2 Use of local industry and resources'],
  3: ['3 産業以外の地域課題の教訓・ノウハウ', '3 Lessons and know-how from local issues other than industry'],
  4: ['4 民間企業の海外進出・人材確保・人材還流', '4 Companies going abroad, securing and circulating talent'],
  5: ['5 国際人材の育成・多文化共生', '5 International human resources and multicultural coexistence'],
})
export const operatorOptions = options<'jica' | 'other'>({ jica: ['JICA', 'JICA'], other: ['ほかの機関', 'Another body'] })
export const placeKindOptions = named(placeKindLabels)
export const regionOptions = named(regionLabels)
export const countryRegionOptions = named(countryRegionLabels)
export const organisationKindOptions = named(organisationKindLabels)
export const chronologyTrackOptions = options<'world' | 'jica' | 'local'>({
  world: ['国際社会・日本社会の動き', 'The world and Japan'], jica: ['国内でのODA・JICA事業の動き', 'ODA and JICA within Japan'],
  local: ['地域の国際化に関する動き', 'Internationalisation of regions'],
})
export const conditionKindOptions = options<ConditionKind>({ challenge: ['課題（困っていること）', 'Challenge'], resource: ['資源（持っているもの）', 'Resource'] })
export const landscapeOptions = named(landscapeLabels)
export const yesNoOptions = options<'yes' | 'no'>({ yes: ['はい', 'Yes'], no: ['いいえ', 'No'] })
export const depopulationOptions = named(depopulationLabels)
export const municipalityKindOptions = named(municipalityKindLabels)
export const figureSubjectOptions = named(figureSubjectLabels)
/** The pages that look across the cases, by the names that readers see. */
export const pictureOptions: { value: PictureName; label: Record<'ja' | 'en', string> }[] = pictureNames.map((value) => (
  { value, label: label(exploreWords.ja.pictures[value].title, exploreWords.en.pictures[value].title) }))
export const chartOptions = options<'bar' | 'total' | 'table' | 'scatter' | 'map'>({
  bar: ['棒グラフ', 'Bars'], total: ['合計の数', 'A total'], table: ['表', 'Table'], scatter: ['散布図', 'Scatter plot'], map: ['地図', 'Map'],
})
