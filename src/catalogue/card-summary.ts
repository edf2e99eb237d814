/** What a result card says in one line: what changed, why it worked, and why the case is in this answer. */
import { stages } from '@/src/model/terms'
import { lookup } from './lookup'
import { type Choice, type FacetName, facetNames, valuesOf } from './query'
import type { CaseRecord, CatalogueSnapshot, ImpactTag } from './types'

/** The first of a longer list. */
export interface Gist {
  readonly slugs: readonly string[]
  /** How many more there are. */
  readonly more: number
}

function gist(slugs: readonly string[], most: number): Gist {
  return { slugs: slugs.slice(0, most), more: Math.max(0, slugs.length - most) }
}

/** Stages that are further from the direct result come first: they say more about the place. */
function byReach(a: ImpactTag, b: ImpactTag): number {
  return stages.indexOf(b.stage) - stages.indexOf(a.stage) || a.order - b.order
}

/** The impacts of a case, the furthest-reaching stage first. */
export function whatChanged(snapshot: CatalogueSnapshot, record: CaseRecord, most = 2): Gist {
  const { impactTags } = lookup(snapshot)
  const tags = record.derived.impacts.flatMap((slug) => impactTags.get(slug) ?? [])
  return gist(
    tags.sort(byReach).map(({ slug }) => slug),
    most,
  )
}

/** The promoting factors of a case in the order in which the case tells them. */
export function whyItWorked(record: CaseRecord, most = 2): Gist {
  return gist([...new Set(record.factors.map(({ factor }) => factor))], most)
}

/** One chosen value that the case has, and the row of the case that shows it best. */
interface Match {
  readonly facet: FacetName
  readonly value: string
  /** A row's id, or null where no single row says it. */
  readonly row: string | null
}

function rowFor(snapshot: CatalogueSnapshot, record: CaseRecord, facet: FacetName, value: string): string | null {
  const { impactTags, programmeLine } = lookup(snapshot)
  switch (facet) {
    case 'element':
      return record.outcomes.find(({ impact }) => impactTags.get(impact)?.elements.some((element) => element === value))?.id ?? null
    case 'impact':
      return record.outcomes.find(({ impact }) => impact === value)?.id ?? null
    case 'factor':
      return record.factors.find(({ factor }) => factor === value)?.id ?? null
    case 'programme':
      return [...record.timeline, ...record.undated].find(({ programme }) => programme !== null && programmeLine(programme).includes(value))?.id ?? null
    case 'country':
      return [...record.timeline, ...record.undated].find(({ countries }) => countries.some((code) => code.toLowerCase() === value))?.id ?? null
    default:
      return null
  }
}

/** Why a case is in the answer: each chosen value that it has. Empty without a choice. */
export function matchedBecause(snapshot: CatalogueSnapshot, record: CaseRecord, choice: Choice): readonly Match[] {
  return facetNames.flatMap((facet) =>
    choice[facet]
      .filter((value) => valuesOf(snapshot, record, facet).has(value))
      .map((value) => ({ facet, value, row: rowFor(snapshot, record, facet, value) })),
  )
}
