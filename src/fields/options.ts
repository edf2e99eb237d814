import type {
  ConditionKind, Element, EvidenceLevel, FigureSubject, Landscape, MunicipalityKind, OrganisationKind, PlaceKind, Stage, StudyKind, Tier, Track,
} from '../catalogue/types'
import type { countryRegions, regions } from '../catalogue/types'
import { label } from './labels'

type Options<Value extends string> = { value: Value; label: Record<'ja' | 'en', string> }[]

function options<Value extends string>(labels: Readonly<Record<Value, readonly [ja: string, en: string]>>): Options<Value> {
  const values: Value[] = Object.keys(labels).filter((value): value is Value => value in labels)
  return values.map((value) => ({ value, label: label(labels[value][0], labels[value][1]) }))
}

export const tierOptions = options<Tier>({ model: ['モデルケース', 'Model case'], longlist: ['ロングリスト', 'Long list'] })
export const studyOptions = options<StudyKind>({
  interview: ['聞き取り調査', 'Interviews'], desk: ['机上調査', 'Desk study'], cancelled: ['調査中止', 'Study cancelled'],
})
export const trackOptions = options<Track>({
  local: ['地域独自の取り組み', "The region's own work"], jica: ['JICA事業との連携', 'Work with JICA'], context: ['社会の動き', 'Context'],
})
export const stageOptions = options<Stage>({
  direct: ['直接的成果', 'Direct results'], secondary: ['副次的成果', 'Secondary results'],
  internationalisation: ['国際化', 'Internationalisation'], revitalisation: ['地域活性化', 'Regional revitalisation'],
})
export const elementOptions = options<Element>({
  social: ['社会的活性化', 'Social revitalisation'], economic: ['経済的活性化', 'Economic revitalisation'],
  multicultural: ['多文化共生社会の基盤形成', 'Foundations of a multicultural society'],
})
export const evidenceOptions = options<EvidenceLevel>({
  stated: ['関係者の話による', 'Stated by those involved'], documented: ['文書・記録による', 'Documented'],
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
export const placeKindOptions = options<PlaceKind>({
  municipality: ['市区町村', 'Municipality'], prefecture: ['都道府県', 'Prefecture'], area: ['広域', 'Wider area'],
})
export const regionOptions = options<(typeof regions)[number]>({
  hokkaido: ['北海道', 'Hokkaido'], tohoku: ['東北', 'Tohoku'], kanto: ['関東', 'Kanto'], chubu: ['中部', 'Chubu'], kinki: ['近畿', 'Kinki'],
  chugoku: ['中国', 'Chugoku'], shikoku: ['四国', 'Shikoku'], 'kyushu-okinawa': ['九州・沖縄', 'Kyushu and Okinawa'],
})
export const countryRegionOptions = options<(typeof countryRegions)[number]>({
  asia: ['アジア', 'Asia'], oceania: ['大洋州', 'Oceania'], 'north-america': ['北米', 'North America'], 'latin-america': ['中南米', 'Latin America and the Caribbean'],
  europe: ['欧州', 'Europe'], 'middle-east': ['中東', 'Middle East'], africa: ['アフリカ', 'Africa'],
})
export const organisationKindOptions = options<OrganisationKind>({
  'local-government': ['地方自治体', 'Local government'], council: ['協議会・団体', 'Council or association'], npo: ['NPO', 'Non-profit organisation'],
  company: ['企業', 'Company'], school: ['大学・学校', 'University or school'], medical: ['医療機関', 'Medical institution'],
  residents: ['住民組織', "Residents' group"], jica: ['JICA', 'JICA'], other: ['その他', 'Other'],
})
export const chronologyTrackOptions = options<'world' | 'jica' | 'local'>({
  world: ['国際社会・日本社会の動き', 'The world and Japan'], jica: ['国内でのODA・JICA事業の動き', 'ODA and JICA within Japan'],
  local: ['地域の国際化に関する動き', 'Internationalisation of regions'],
})
export const conditionKindOptions = options<ConditionKind>({ challenge: ['課題（困っていること）', 'Challenge'], resource: ['資源（持っているもの）', 'Resource'] })
export const landscapeOptions = options<Landscape>({
  coast: ['海に面する', 'Coast'], mountains: ['山間', 'Mountains'], island: ['離島', 'Island'], plain: ['平野・盆地', 'Plain or basin'],
})
export const municipalityKindOptions = options<MunicipalityKind>({
  'designated-city': ['政令指定都市', 'Designated city'], city: ['市', 'City'], town: ['町', 'Town'], village: ['村', 'Village'],
})
export const figureSubjectOptions = options<FigureSubject>({
  people: ['人', 'People'], organisations: ['組織・団体', 'Organisations'], projects: ['事業・活動の件数', 'Projects and activities'],
  places: ['国・地域・場所', 'Countries and places'], time: ['期間・年数', 'Time'], share: ['割合・順位・倍率', 'Shares, ranks and ratios'], other: ['その他', 'Other'],
})
export const chartOptions = options<'bar' | 'total' | 'table' | 'scatter' | 'map'>({
  bar: ['棒グラフ', 'Bars'], total: ['合計の数', 'A total'], table: ['表', 'Table'], scatter: ['散布図', 'Scatter plot'], map: ['地図', 'Map'],
})
