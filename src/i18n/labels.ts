/** The names of the fixed terms: what is an enumeration in `src/catalogue/types.ts` and not a vocabulary of its own. */
import type {
  Element, EvidenceLevel, FigureSubject, Landscape, MunicipalityKind, OrganisationKind, PlaceKind, Stage, StudyKind, Tier, Track, Depopulation
} from '@/src/catalogue/types'
import type { Bilingual } from './languages'

export const trackLabels: Readonly<Record<Track, Bilingual>> = {
  local: { ja: '地域独自の取り組み', en: 'Local initiatives' },
  jica: { ja: 'JICA事業との連携', en: 'Work with JICA' },
  context: { ja: '社会の動き', en: 'Wider events' },
}

export const stageLabels: Readonly<Record<Stage, Bilingual>> = {
  direct: { ja: '直接的成果', en: 'Direct results' },
  secondary: { ja: '副次的成果', en: 'Secondary results' },
  internationalisation: { ja: '国際化', en: 'Internationalisation' },
  revitalisation: { ja: '地域活性化', en: 'Regional revitalisation' },
}

export const elementLabels: Readonly<Record<Element, Bilingual>> = {
  social: { ja: '社会的活性化', en: 'Social revitalisation' },
  economic: { ja: '経済的活性化', en: 'Economic revitalisation' },
  multicultural: { ja: '多文化共生社会の基盤形成', en: 'Foundations of a multicultural society' },
}

/** How firmly a statement stands, in a reader's words. */
export const evidenceLevelLabels: Readonly<Record<EvidenceLevel, Bilingual>> = {
  stated: { ja: '報告書の記述にもとづきます', en: 'As stated in the report' },
  documented: { ja: '文書や受賞などの記録にもとづきます', en: 'Backed by a document, award or other record' },
  measured: { ja: '数えたり測ったりした値にもとづきます', en: 'Based on something counted or measured' },
  evaluated: { ja: '評価調査で確かめられています', en: 'Confirmed by an evaluation' },
}

export const studyLabels: Readonly<Record<StudyKind, Bilingual>> = {
  interview: { ja: '聞き取り調査', en: 'Interviews' },
  desk: { ja: '机上調査', en: 'Desk study' },
  cancelled: { ja: '調査中止', en: 'Study cancelled' },
}

export const tierLabels: Readonly<Record<Tier, Bilingual>> = {
  model: { ja: 'モデル事例', en: 'Model case' },
  longlist: { ja: 'ロングリスト', en: 'Long list' },
}

export const placeKindLabels: Readonly<Record<PlaceKind, Bilingual>> = {
  municipality: { ja: '市町村', en: 'Municipality' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  area: { ja: '広域の地域', en: 'Wider area' },
}

export const municipalityKindLabels: Readonly<Record<MunicipalityKind, Bilingual>> = {
  'designated-city': { ja: '政令指定都市', en: 'Designated city' },
  city: { ja: '市', en: 'City' },
  town: { ja: '町', en: 'Town' },
  village: { ja: '村', en: 'Village' },
}

export const landscapeLabels: Readonly<Record<Landscape, Bilingual>> = {
  coast: { ja: '海に面する', en: 'Coast' },
  mountains: { ja: '山間', en: 'Mountains' },
  island: { ja: '離島', en: 'Island' },
  plain: { ja: '平野・盆地', en: 'Plain or basin' },
}

/** Depopulated areas by the act of 2021: the whole municipality, the whole by a special rule, former municipalities in it, none. */
export const depopulationLabels: Readonly<Record<Depopulation, Bilingual>> = {
  all: { ja: '全域が過疎地域', en: 'All of it' },
  deemed: { ja: '全域が過疎地域とみなされる', en: 'Deemed to be one as a whole' },
  part: { ja: '一部が過疎地域', en: 'Part of it' },
  none: { ja: '過疎地域ではない', en: 'No' },
}

/** What a figure of a case counts. */
export const figureSubjectLabels: Readonly<Record<FigureSubject, Bilingual>> = {
  people: { ja: '人', en: 'People' },
  organisations: { ja: '組織・団体', en: 'Organisations' },
  projects: { ja: '事業・活動の件数', en: 'Projects and activities' },
  places: { ja: '国・地域・場所', en: 'Countries and places' },
  time: { ja: '期間・年数', en: 'Time' },
  share: { ja: '割合・順位・倍率', en: 'Shares, ranks and ratios' },
  other: { ja: 'その他', en: 'Other' },
}

export const organisationKindLabels: Readonly<Record<OrganisationKind, Bilingual>> = {
  'local-government': { ja: '自治体', en: 'Local governments' },
  council: { ja: '協議会・協会', en: 'Councils and associations' },
  npo: { ja: 'NPO・市民団体', en: 'Non-profit organisations' },
  company: { ja: '企業', en: 'Companies' },
  school: { ja: '大学・学校', en: 'Universities and schools' },
  medical: { ja: '医療機関', en: 'Medical institutions' },
  residents: { ja: '住民組織', en: 'Residents’ groups' },
  jica: { ja: 'JICA', en: 'JICA' },
  other: { ja: 'その他の機関', en: 'Other bodies' },
}

/** Regions of Japan, keyed as in `regions` of the catalogue's types. */
export const regionLabels: Readonly<Record<string, Bilingual>> = {
  hokkaido: { ja: '北海道', en: 'Hokkaido' },
  tohoku: { ja: '東北', en: 'Tohoku' },
  kanto: { ja: '関東', en: 'Kanto' },
  chubu: { ja: '中部', en: 'Chubu' },
  kinki: { ja: '近畿', en: 'Kinki' },
  chugoku: { ja: '中国地方', en: 'Chugoku' },
  shikoku: { ja: '四国', en: 'Shikoku' },
  'kyushu-okinawa': { ja: '九州・沖縄', en: 'Kyushu and Okinawa' },
}

/** Regions of the world, keyed as in `countryRegions` of the catalogue's types. */
export const countryRegionLabels: Readonly<Record<string, Bilingual>> = {
  asia: { ja: 'アジア', en: 'Asia' },
  oceania: { ja: '大洋州', en: 'Oceania' },
  'north-america': { ja: '北米', en: 'North America' },
  'latin-america': { ja: '中南米', en: 'Latin America and the Caribbean' },
  europe: { ja: '欧州', en: 'Europe' },
  'middle-east': { ja: '中東', en: 'Middle East' },
  africa: { ja: 'アフリカ', en: 'Africa' },
}
