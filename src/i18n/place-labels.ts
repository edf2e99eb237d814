/** What a place is, in a reader's words: its kind, its landscape and the classes of population that places are compared by. */
import type { Landscape, MunicipalityKind } from '../catalogue/types'
import type { Bilingual } from './languages'

/** A municipality by its kind; a prefecture or a wider area as a whole. */
export const placeSortLabels: Readonly<Record<MunicipalityKind | 'prefecture' | 'area', Bilingual>> = {
  'designated-city': { ja: '政令指定都市', en: 'Designated city' },
  city: { ja: '市', en: 'City' },
  town: { ja: '町', en: 'Town' },
  village: { ja: '村', en: 'Village' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  area: { ja: '広域の地域', en: 'Wider area' },
}

export const landscapeLabels: Readonly<Record<Landscape, Bilingual>> = {
  coast: { ja: '海に面する', en: 'Coast' },
  mountains: { ja: '山間', en: 'Mountains' },
  island: { ja: '離島', en: 'Island' },
  plain: { ja: '平野・盆地', en: 'Plain or basin' },
}

/** Keyed as `sizeClasses` of the catalogue; persons. */
export const sizeLabels: Readonly<Record<'under-10000' | 'from-10000' | 'from-50000' | 'from-200000' | 'from-500000', Bilingual>> = {
  'under-10000': { ja: '1万人未満', en: 'Fewer than 10,000' },
  'from-10000': { ja: '1万人以上5万人未満', en: '10,000 to 49,999' },
  'from-50000': { ja: '5万人以上20万人未満', en: '50,000 to 199,999' },
  'from-200000': { ja: '20万人以上50万人未満', en: '200,000 to 499,999' },
  'from-500000': { ja: '50万人以上', en: '500,000 or more' },
}
