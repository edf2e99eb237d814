/** What a place is, in a reader's words: its kind, and the classes of population that places are compared by. */
import type { MunicipalityKind } from '@/src/catalogue/types'
import { municipalityKindLabels, placeKindLabels } from './labels'
import type { Bilingual } from './languages'

/** A municipality by its kind; a prefecture or a wider area as a whole. */
export const kindOfPlaceLabels: Readonly<Record<MunicipalityKind | 'prefecture' | 'area', Bilingual>> = {
  ...municipalityKindLabels, prefecture: placeKindLabels.prefecture, area: placeKindLabels.area,
}

/** Keyed as `sizeClasses` of the catalogue; persons. */
export const sizeLabels: Readonly<Record<'under-10000' | 'from-10000' | 'from-50000' | 'from-200000' | 'from-500000', Bilingual>> = {
  'under-10000': { ja: '1万人未満', en: 'Fewer than 10,000' },
  'from-10000': { ja: '1万人以上5万人未満', en: '10,000 to 49,999' },
  'from-50000': { ja: '5万人以上20万人未満', en: '50,000 to 199,999' },
  'from-200000': { ja: '20万人以上50万人未満', en: '200,000 to 499,999' },
  'from-500000': { ja: '50万人以上', en: '500,000 or more' },
}
