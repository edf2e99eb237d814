import { placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { rowOfPlace } from '@/src/reference/municipalities'

interface PlaceNames {
  /** `西尾市・知立市`, `Nishio, Chiryu` */
  readonly places: string
  /** `愛知県`; empty where the place itself is the prefecture or lies in several. */
  readonly prefecture: string
}

/** Where a case is, in the reader's words: what stands above its title. */
export function placeNames(snapshot: CatalogueSnapshot, record: CaseRecord, language: Language): PlaceNames {
  const { places } = lookup(snapshot)
  const name = (slug: string) => {
    const place = places.get(slug)
    return place ? textIn(place.name, language).text : slug
  }
  const [only, ...others] = record.derived.prefectures
  const isNew = only !== undefined && others.length === 0 && !record.places.includes(only)
  return { places: placesOf(snapshot, record, language), prefecture: isNew ? name(only) : '' }
}

/** How the places of a case are read, in kana: `にしおし、ちりゅうし`; empty for a wider area, whose reading no table has. */
export function placeReadings(snapshot: CatalogueSnapshot, record: CaseRecord): string {
  const { places } = lookup(snapshot)
  return record.places.flatMap((slug) => rowOfPlace(places.get(slug)?.jisCode ?? '')?.kana ?? []).join('、')
}
