/** The JICA office in charge of a place. */
import { lookup } from './lookup'
import type { CaseRecord, CatalogueSnapshot } from './types'

/** The offices of a case's places as slugs of organisations: a place's own, else the one of a prefecture that it lies in. */
export function officesOf(snapshot: CatalogueSnapshot, record: Pick<CaseRecord, 'places'>): readonly string[] {
  const { places } = lookup(snapshot)
  return record.places.flatMap((slug) => {
    const place = places.get(slug)
    if (!place) return []
    return place.jicaOffice ?? place.prefectures.flatMap((prefecture) => places.get(prefecture)?.jicaOffice ?? [])
  })
}
