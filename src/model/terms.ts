/**
 * The fixed terms of the domain: what is a choice in a form and not a vocabulary of its own. Each is said once, with its
 * value as it is stored and its names; types, lists of values, the form's options, facets and the schema of content files follow.
 * The order is the one in which readers meet them.
 */
import type { Bilingual } from '@/src/i18n/languages'

type Labels<Value extends string> = Readonly<Record<Value, Bilingual>>

const terms = <Value extends string>(labels: Labels<Value>): Labels<Value> => labels

/** The values of a set of terms, in its order. */
export function valuesOf<Value extends string>(labels: Labels<Value>): readonly Value[] {
  return Object.keys(labels).filter((value): value is Value => value in labels)
}

/** The name of a value that may be none of these terms; undefined then. */
export function findLabel(labels: Labels<string>, value: string): Bilingual | undefined {
  return Object.hasOwn(labels, value) ? labels[value] : undefined
}

/** In place of an event's id: the source says that the work as a whole led to something, and names no single event. */
export const wholeWork = 'whole'

/** Whose work an event of a timeline is. */
export const trackLabels = terms({
  local: { ja: '地域独自の取り組み', en: 'Local initiatives' },
  jica: { ja: 'JICA事業との連携', en: 'Work with JICA' },
  context: { ja: '社会の動き', en: 'Wider events' },
})
export type Track = keyof typeof trackLabels
export const tracks = valuesOf(trackLabels)
/** The same where little room is left, as above the two lines of a sheet. */
export const shortTrackLabels = terms({
  local: { ...trackLabels.local, ja: '地域の取り組み' },
  jica: { ...trackLabels.jica, ja: 'JICAとの連携' },
  context: trackLabels.context,
})
/** What a place and JICA did themselves, not what happened around them. */
export const ownTracks = tracks.filter((track) => track !== 'context')
export type OwnTrack = (typeof ownTracks)[number]
/** What happened around a place is always dated; only its own work may be without a year. */
export const undatedTrackLabels = terms({ jica: trackLabels.jica, local: trackLabels.local })

/** The steps from a result to the revitalisation of a place: the rows of the report's figure 5. */
export const stageLabels = terms({
  direct: { ja: '直接的成果', en: 'Direct results' },
  secondary: { ja: '副次的成果', en: 'Secondary results' },
  internationalisation: { ja: '国際化', en: 'Internationalisation' },
  revitalisation: { ja: '地域活性化', en: 'Regional revitalisation' },
})
export type Stage = keyof typeof stageLabels
export const stages = valuesOf(stageLabels)

/** The three circles of the report's figure: what revitalisation is made of. */
export const elementLabels = terms({
  social: { ja: '社会的活性化', en: 'Social revitalisation' },
  economic: { ja: '経済的活性化', en: 'Economic revitalisation' },
  multicultural: { ja: '多文化共生社会の基盤形成', en: 'Foundations of a multicultural society' },
})
export type Element = keyof typeof elementLabels
export const elements = valuesOf(elementLabels)

/** How firmly a statement stands, as a form offers it. */
export const evidenceLevelNames = terms({
  stated: { ja: '報告書の記述による', en: 'As stated in the report' },
  documented: { ja: '文書・記録による', en: 'Documented' },
  measured: { ja: '数値で測られた', en: 'Measured' },
  evaluated: { ja: '評価調査による', en: 'Evaluated' },
})
/** The same in a sentence to readers. */
export const evidenceLevelLabels = terms({
  stated: { ja: '報告書の記述にもとづきます', en: 'As stated in the report' },
  documented: { ja: '文書や受賞などの記録にもとづきます', en: 'Backed by a document, award or other record' },
  measured: { ja: '数えたり測ったりした値にもとづきます', en: 'Based on something counted or measured' },
  evaluated: { ja: '評価調査で確かめられています', en: 'Confirmed by an evaluation' },
})
export type EvidenceLevel = keyof typeof evidenceLevelLabels
export const evidenceLevels = valuesOf(evidenceLevelLabels)

/** How the survey studied a model case. */
export const studyLabels = terms({
  interview: { ja: '聞き取り調査', en: 'Interviews' },
  desk: { ja: '机上調査', en: 'Desk study' },
  cancelled: { ja: '調査中止', en: 'Study cancelled' },
})
export type StudyKind = keyof typeof studyLabels
export const studyKinds = valuesOf(studyLabels)

/** Whether a case was studied, or stands in the survey's long list only. */
export const tierLabels = terms({ model: { ja: 'モデル事例', en: 'Model case' }, longlist: { ja: 'ロングリスト', en: 'Long list' } })
export type Tier = keyof typeof tierLabels
export const tiers = valuesOf(tierLabels)

export const placeKindLabels = terms({
  municipality: { ja: '市町村', en: 'Municipality' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  area: { ja: '広域の地域', en: 'Wider area' },
})
export type PlaceKind = keyof typeof placeKindLabels

export const municipalityKindLabels = terms({
  'designated-city': { ja: '政令指定都市', en: 'Designated city' },
  city: { ja: '市', en: 'City' },
  town: { ja: '町', en: 'Town' },
  village: { ja: '村', en: 'Village' },
})
export type MunicipalityKind = keyof typeof municipalityKindLabels
export const municipalityKinds = valuesOf(municipalityKindLabels)

export const landscapeLabels = terms({
  coast: { ja: '海に面する', en: 'Coast' },
  mountains: { ja: '山間', en: 'Mountains' },
  island: { ja: '離島', en: 'Island' },
  plain: { ja: '平野・盆地', en: 'Plain or basin' },
})
export type Landscape = keyof typeof landscapeLabels

/** Depopulated areas by the act of 2021: the whole municipality, the whole by a special rule, former municipalities in it, none. */
export const depopulationLabels = terms({
  all: { ja: '全域が過疎地域', en: 'All of it' },
  deemed: { ja: '全域が過疎地域とみなされる', en: 'Deemed to be one as a whole' },
  part: { ja: '一部が過疎地域', en: 'Part of it' },
  none: { ja: '過疎地域ではない', en: 'No' },
})
export type Depopulation = keyof typeof depopulationLabels
export const depopulations = valuesOf(depopulationLabels)

/** What a figure of a case counts. */
export const figureSubjectLabels = terms({
  people: { ja: '人', en: 'People' },
  organisations: { ja: '組織・団体', en: 'Organisations' },
  projects: { ja: '事業・活動の件数', en: 'Projects and activities' },
  places: { ja: '国・地域・場所', en: 'Countries and places' },
  time: { ja: '期間・年数', en: 'Time' },
  share: { ja: '割合・順位・倍率', en: 'Shares, ranks and ratios' },
  other: { ja: 'その他', en: 'Other' },
})
export type FigureSubject = keyof typeof figureSubjectLabels
export const figureSubjects = valuesOf(figureSubjectLabels)

export const organisationKindLabels = terms({
  'local-government': { ja: '自治体', en: 'Local governments' },
  council: { ja: '協議会・協会', en: 'Councils and associations' },
  npo: { ja: 'NPO・市民団体', en: 'Non-profit organisations' },
  company: { ja: '企業', en: 'Companies' },
  school: { ja: '大学・学校', en: 'Universities and schools' },
  medical: { ja: '医療機関', en: 'Medical institutions' },
  residents: { ja: '住民組織', en: 'Residents’ groups' },
  jica: { ja: 'JICA', en: 'JICA' },
  other: { ja: 'その他の機関', en: 'Other bodies' },
})
export type OrganisationKind = keyof typeof organisationKindLabels
export const organisationKinds = valuesOf(organisationKindLabels)

/** Regions of Japan. */
export const regionLabels = terms({
  hokkaido: { ja: '北海道', en: 'Hokkaido' },
  tohoku: { ja: '東北', en: 'Tohoku' },
  kanto: { ja: '関東', en: 'Kanto' },
  chubu: { ja: '中部', en: 'Chubu' },
  kinki: { ja: '近畿', en: 'Kinki' },
  chugoku: { ja: '中国地方', en: 'Chugoku' },
  shikoku: { ja: '四国', en: 'Shikoku' },
  'kyushu-okinawa': { ja: '九州・沖縄', en: 'Kyushu and Okinawa' },
})
export type Region = keyof typeof regionLabels
export const regions = valuesOf(regionLabels)

/** Regions of the world. */
export const countryRegionLabels = terms({
  asia: { ja: 'アジア', en: 'Asia' },
  oceania: { ja: '大洋州', en: 'Oceania' },
  'north-america': { ja: '北米', en: 'North America' },
  'latin-america': { ja: '中南米', en: 'Latin America and the Caribbean' },
  europe: { ja: '欧州', en: 'Europe' },
  'middle-east': { ja: '中東', en: 'Middle East' },
  africa: { ja: 'アフリカ', en: 'Africa' },
})
export type CountryRegion = keyof typeof countryRegionLabels
export const countryRegions = valuesOf(countryRegionLabels)

/** What a place is: a municipality by its kind, a prefecture or a wider area as a whole. */
export const kindOfPlaceLabels = terms({ ...municipalityKindLabels, prefecture: placeKindLabels.prefecture, area: placeKindLabels.area })

/** The five perspectives by which the survey sorts its cases. */
export const perspectiveLabels = terms({
  '1': { ja: '1 自治体を中心とした複合的な取り組み', en: '1 Combined efforts led by local government' },
  '2': { ja: '2 地域産業・地域資源の活用', en: '2 Use of local industry and resources' },
  '3': { ja: '3 産業以外の地域課題の教訓・ノウハウ', en: '3 Lessons and know-how from local issues other than industry' },
  '4': { ja: '4 民間企業の海外進出・人材確保・人材還流', en: '4 Companies going abroad, securing and circulating talent' },
  '5': { ja: '5 国際人材の育成・多文化共生', en: '5 International human resources and multicultural coexistence' },
})

/** Who runs a programme, as a form offers it. */
export const operatorNames = terms({ jica: { ja: 'JICA', en: 'JICA' }, other: { ja: 'ほかの機関', en: 'Another body' } })
/** The same to readers, who do not see the other choice beside it. */
export const operatorLabels = terms({ jica: operatorNames.jica, other: { ...operatorNames.other, ja: 'JICA以外の機関' } })
export type Operator = keyof typeof operatorLabels
export const operators = valuesOf(operatorLabels)

/** Whether a local condition is something that a place lacks or has. */
export const conditionKindLabels = terms({
  challenge: { ja: '課題（困っていること）', en: 'Challenge' },
  resource: { ja: '資源（持っているもの）', en: 'Resource' },
})
export type ConditionKind = keyof typeof conditionKindLabels

/** What a limit of a case is about. Staff choose it by reading; no code ever guesses it. */
export const limitKindLabels = terms({
  people: { ja: '人手・力量', en: 'People and capacity' },
  money: { ja: 'お金', en: 'Money' },
  language: { ja: 'ことば', en: 'Language' },
  time: { ja: '時間・時期', en: 'Time and timing' },
  dependence: { ja: '特定の人や団体が支えていること', en: 'Dependence on one person or body' },
  understanding: { ja: '理解・意識', en: 'Understanding and attitudes' },
  rules: { ja: '制度・仕組み', en: 'Rules and systems' },
  reach: { ja: '広がりの限り', en: 'Limited reach' },
  continuity: { ja: '途切れたこと', en: 'Interruptions' },
  hope: { ja: 'まだ始まり・期待の段階', en: 'Only begun, or still a hope' },
  other: { ja: 'そのほかの条件', en: 'Other conditions' },
})
export type LimitKind = keyof typeof limitKindLabels
export const limitKinds = valuesOf(limitKindLabels)

/** The three columns of the survey's own chronology, as a form offers them. */
export const chronologyTrackNames = terms({
  world: { ja: '国際社会・日本社会の動き', en: 'The world and Japan' },
  jica: { ja: '国内でのODA・JICA事業の動き', en: 'ODA and JICA within Japan' },
  local: { ja: '地域の国際化に関する動き', en: 'Internationalisation of regions' },
})
/** The same to readers. */
export const chronologyTrackLabels = terms({
  world: { ...chronologyTrackNames.world, en: 'The world and Japanese society' },
  jica: { ...chronologyTrackNames.jica, en: 'ODA and JICA programmes in Japan' },
  local: { ...chronologyTrackNames.local, en: 'Internationalisation of the regions' },
})
export type ChronologyTrack = keyof typeof chronologyTrackLabels
export const chronologyTracks = valuesOf(chronologyTrackLabels)

/** How a series of the statistics is drawn. */
export const chartLabels = terms({
  bar: { ja: '棒グラフ', en: 'Bars' },
  total: { ja: '合計の数', en: 'A total' },
  table: { ja: '表', en: 'Table' },
  scatter: { ja: '散布図', en: 'Scatter plot' },
  map: { ja: '地図', en: 'Map' },
})
export type Chart = keyof typeof chartLabels

export const yesNoLabels = terms({ yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } })
