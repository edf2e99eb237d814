/**
 * Finding things in a snapshot. The indexes are cached per snapshot and collected with it; a snapshot is immutable,
 * so they cannot be stale.
 */
import type {
  CaseRecord,
  CatalogueSnapshot,
  Country,
  EndedCase,
  ImpactTag,
  Organisation,
  Page,
  Place,
  Programme,
  PromotingFactor,
  Source,
  Survey,
} from './types'

/** What an address leads to: the entry, the present slug of an entry that moved, or nothing. */
export type SlugMatch<Entry> =
  { readonly kind: 'found'; readonly entry: Entry } | { readonly kind: 'moved'; readonly slug: string } | { readonly kind: 'missing' }

interface Sluggable {
  readonly slug: string
  readonly formerSlugs?: readonly string[]
}

interface Index<Entry> {
  readonly all: readonly Entry[]
  /** The entry that has the slug now. */
  get(slug: string): Entry | undefined
  /** Follows former slugs too. A present slug wins over a former one of another entry. */
  find(slug: string): SlugMatch<Entry>
}

function indexOf<Entry extends Sluggable>(all: readonly Entry[]): Index<Entry> {
  const present = new Map(all.map((entry) => [entry.slug, entry]))
  const former = new Map(all.flatMap((entry) => (entry.formerSlugs ?? []).map((slug) => [slug, entry.slug] as const)))
  return {
    all,
    get: (slug) => present.get(slug),
    find: (slug) => {
      const entry = present.get(slug)
      if (entry) return { kind: 'found', entry }
      const moved = former.get(slug)
      return moved === undefined ? { kind: 'missing' } : { kind: 'moved', slug: moved }
    },
  }
}

interface Lookup {
  readonly cases: Index<CaseRecord>
  readonly endings: Index<EndedCase>
  readonly impactTags: Index<ImpactTag>
  readonly promotingFactors: Index<PromotingFactor>
  readonly programmes: Index<Programme>
  readonly places: Index<Place>
  readonly organisations: Index<Organisation>
  readonly surveys: Index<Survey>
  readonly sources: Index<Source>
  readonly pages: Index<Page>
  /** By slug, which is the ISO code in lower case. */
  readonly countries: Index<Country>
  /** By ISO code in any case; rows and records name countries so. */
  country(code: string): Country | undefined
  /** The programme and the ones that it is a kind of, nearest first. */
  programmeLine(slug: string): readonly string[]
}

function build(snapshot: CatalogueSnapshot): Lookup {
  const programmes = indexOf(snapshot.programmes)
  const countries = indexOf(snapshot.countries)
  const byCode = new Map(snapshot.countries.map((country) => [country.code.toUpperCase(), country]))
  return {
    cases: indexOf(snapshot.cases),
    endings: indexOf(snapshot.endings),
    impactTags: indexOf(snapshot.impactTags),
    promotingFactors: indexOf(snapshot.promotingFactors),
    programmes,
    places: indexOf(snapshot.places),
    organisations: indexOf(snapshot.organisations),
    surveys: indexOf(snapshot.surveys),
    sources: indexOf(snapshot.sources),
    pages: indexOf(snapshot.pages),
    countries,
    country: (code) => byCode.get(code.toUpperCase()),
    programmeLine: (slug) => lineOf(programmes, slug),
  }
}

function lineOf(programmes: Index<Programme>, slug: string): readonly string[] {
  const line: string[] = []
  // An editor could make two programmes kinds of each other; the walk must still end.
  for (let next: string | null = slug; next !== null && !line.includes(next);) {
    line.push(next)
    next = programmes.get(next)?.parent ?? null
  }
  return line
}

/** Memoises a function per snapshot. */
export function oncePerSnapshot<Result>(compute: (snapshot: CatalogueSnapshot) => Result): (snapshot: CatalogueSnapshot) => Result {
  const results = new WeakMap<CatalogueSnapshot, { readonly result: Result }>()
  return (snapshot) => {
    const known = results.get(snapshot) ?? { result: compute(snapshot) }
    results.set(snapshot, known)
    return known.result
  }
}

/** The indexes of a snapshot. */
export const lookup = oncePerSnapshot(build)

/** The items by key, in their order; an item of several keys stands under each of them. */
export function groupedBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
