import type { RequiredDataFromCollectionSlug } from 'payload'

import type { VocabularyRow } from '@/src/content/schema'
import { factsAsStored } from '@/src/reference/facts'
import type { Ids } from './ids'

/**
 * A place as the data of its record: what its file says, and what the reference table says of its JIS code. A population that
 * the file gives is kept.
 */
export function placeData({ prefectures, jicaOffice, population, ...row }: VocabularyRow<'places'>, ids: Ids): RequiredDataFromCollectionSlug<'places'> {
  const known = factsAsStored(row.jisCode, (evidence) => ids.evidence(evidence))
  return {
    ...row,
    prefectures: prefectures.filter((slug) => slug !== row.slug).map((slug) => ids.get('places', slug)),
    jicaOffice: jicaOffice ? ids.get('organisations', jicaOffice) : null,
    population: population
      ? { value: population.value, asOf: population.asOf === undefined ? undefined : { text: population.asOf }, evidence: ids.evidence(population.evidence) }
      : known?.population,
    facts: known?.facts,
  }
}
