import type { CatalogueSnapshot, Place } from '@/src/catalogue/types'
import { kindOfPlace } from '@/src/explore/find/fit'
import { choices, type Criteria, noCriteria, sizeClassOf } from '@/src/explore/find/query'
import { canBeComparedAsPlace } from '@/src/explore/towns/counting'

/** What "Places like mine" can be told of a place without asking: where it is, its kind, its size, coast and island. */
export function criteriaOf(snapshot: CatalogueSnapshot, place: Place): Criteria {
  const known = choices(snapshot)
  const only = (values: readonly string[], of: readonly (string | null | undefined)[]): readonly string[] => values.filter((value) => of.includes(value))
  return {
    ...noCriteria,
    where: only(known.where, [place.prefectures[0] ?? place.region]).slice(0, 1),
    kind: only(known.kind, [kindOfPlace(place)]),
    // The census of an evacuated place does not tell how large it is.
    size: only(known.size, [canBeComparedAsPlace(place) && place.population ? sizeClassOf(place.population.value) : null]),
    landscape: only(known.landscape, place.landscapes),
  }
}
