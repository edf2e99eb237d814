import type { RequiredDataFromCollectionSlug } from 'payload'

import { type FactEvidence, factsOf } from '@/src/content/reference/municipalities'
import type { VocabularyRow } from '@/src/content/schema'
import type { Ids } from './ids'

/**
 * A place as the data of its record: what its file says, and what the reference table says of its JIS code. A population that
 * the file gives is kept.
 */
export function placeData({ prefectures, jicaOffice, population, ...row }: VocabularyRow<'places'>, ids: Ids): RequiredDataFromCollectionSlug<'places'> {
  const known = factsOf(row.jisCode)
  const sourced = <Given extends { readonly evidence: FactEvidence }>({ evidence, ...given }: Given) => ({ ...given, evidence: ids.evidence(evidence) })
  const dated = <Given extends { readonly asOf: string; readonly evidence: FactEvidence }>({ asOf, ...given }: Given) => ({
    ...sourced(given),
    asOf: { text: asOf },
  })
  return {
    ...row,
    prefectures: prefectures.filter((slug) => slug !== row.slug).map((slug) => ids.get('places', slug)),
    jicaOffice: jicaOffice ? ids.get('organisations', jicaOffice) : null,
    population: population
      ? { value: population.value, asOf: population.asOf === undefined ? undefined : { text: population.asOf }, evidence: ids.evidence(population.evidence) }
      : known
        ? dated(known.population)
        : undefined,
    facts: known
      ? {
          ages: dated(known.ages),
          foreignResidents: dated(known.foreignResidents),
          workers: dated(known.workers),
          area: dated(known.area),
          coast: sourced(known.coast),
          island: sourced(known.island),
          ...(known.depopulated && { depopulated: dated(known.depopulated) }),
        }
      : undefined,
  }
}
