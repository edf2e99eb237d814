/**
 * Which cases are similar to a case, and why. A rule, no guess: what two cases share is added up, each shared value by
 * the weight of its kind and by how rare it is. Both directions give the same sum.
 */
import type { Bilingual } from '@/src/i18n/languages'
import { lookup, oncePerSnapshot } from './lookup'
import { sortCases } from './query'
import { type TraitName, traitOf } from './traits'
import type { CaseRecord, CatalogueSnapshot } from './types'

interface Rule {
  readonly trait: TraitName
  /** What one shared value counts, before its rarity. */
  readonly weight: number
  /** Whether sharing it is reason enough to be shown. Lying in the same region alone is not. */
  readonly isGround: boolean
  /** Whether having no value in common is said as a difference; only where a case has few values of it. */
  readonly isContrast: boolean
}

/** The weights, in the order in which reasons and differences are told. */
export const similarityRules: readonly Rule[] = [
  // What readers can carry over to their own place: why it worked comes first.
  { trait: 'factor', weight: 4, isGround: true, isContrast: false },
  // Starting from the same shortage or the same resource makes a case usable as a model.
  { trait: 'condition', weight: 3, isGround: true, isContrast: false },
  // The same change reached.
  { trait: 'impact', weight: 3, isGround: true, isContrast: false },
  // The same tool: whoever has used it can be asked about it.
  { trait: 'programme', weight: 3, isGround: true, isContrast: true },
  // The same partner: people and contacts in common.
  { trait: 'country', weight: 2, isGround: true, isContrast: true },
  // The surroundings help a reader to recognise a place, but they say little about what it did.
  { trait: 'municipality', weight: 2, isGround: false, isContrast: true },
  { trait: 'landscape', weight: 2, isGround: false, isContrast: true },
  { trait: 'perspective', weight: 1, isGround: false, isContrast: true },
  { trait: 'prefecture', weight: 1, isGround: false, isContrast: false },
  { trait: 'region', weight: 1, isGround: false, isContrast: true },
  // Elements follow from the impacts, which are counted already: told, hardly weighed.
  { trait: 'element', weight: 1, isGround: false, isContrast: true },
]

interface Shared {
  readonly trait: TraitName
  readonly values: readonly string[]
}
interface Contrast {
  readonly trait: TraitName
  /** Of the case that the question is about, and of the other one; neither is empty. */
  readonly own: readonly string[]
  readonly other: readonly string[]
}
export interface Resemblance {
  /** Whole number, so that equal cases are exactly equal: Σ weight × number of cases that do not have the value. */
  readonly score: number
  readonly same: readonly Shared[]
  readonly unlike: readonly Contrast[]
}
export interface SimilarCase extends Resemblance {
  readonly record: CaseRecord
  /** The reason of the editor who put it first; null where the rule found it. */
  readonly pinned: Bilingual | null
}

type Values = ReadonlyMap<TraitName, ReadonlySet<string>>

/** The values that are compared; a case that names a kind of programme has the programme as well. */
function valuesIn(snapshot: CatalogueSnapshot, record: CaseRecord): Values {
  const { programmeLine } = lookup(snapshot)
  return new Map(
    similarityRules.map(({ trait }) => {
      const values = traitOf(snapshot, record, trait)
      return [trait, new Set(trait === 'programme' ? values.flatMap(programmeLine) : values)]
    }),
  )
}

interface Index {
  readonly values: ReadonlyMap<CaseRecord, Values>
  /** The cases that have a value, by trait and value. */
  readonly holders: ReadonlyMap<TraitName, ReadonlyMap<string, readonly CaseRecord[]>>
  /** The index of a case in the order of numbers. */
  readonly order: ReadonlyMap<CaseRecord, number>
}

const indexOf = oncePerSnapshot((snapshot: CatalogueSnapshot): Index => {
  const values = new Map(snapshot.cases.map((record) => [record, valuesIn(snapshot, record)]))
  const holders = new Map(similarityRules.map(({ trait }) => [trait, new Map<string, CaseRecord[]>()]))
  for (const [record, traits] of values) {
    for (const [trait, set] of traits) {
      for (const value of set) {
        const known = holders.get(trait)?.get(value)
        if (known) known.push(record)
        else holders.get(trait)?.set(value, [record])
      }
    }
  }
  return { values, holders, order: new Map(sortCases(snapshot.cases, 'number', 'ja').map((record, at) => [record, at])) }
})

type TraitValue = readonly [trait: TraitName, value: string]

/** What of a case says more than a value: the kinds of a programme, the prefectures of a region. If shared, it stands for both. */
function narrowerThan(snapshot: CatalogueSnapshot, own: Values, trait: TraitName, value: string): readonly TraitValue[] {
  const { programmeLine, places } = lookup(snapshot)
  const of = (name: TraitName) => [...(own.get(name) ?? [])]
  if (trait === 'programme') {
    return of('programme')
      .filter((slug) => slug !== value && programmeLine(slug).includes(value))
      .map((slug) => ['programme', slug])
  }
  return trait === 'region'
    ? of('prefecture')
        .filter((slug) => places.get(slug)?.region === value)
        .map((slug) => ['prefecture', slug])
    : []
}

function gainOf(snapshot: CatalogueSnapshot, { weight, trait }: Rule, value: string): number {
  return weight * (snapshot.cases.length - (indexOf(snapshot).holders.get(trait)?.get(value)?.length ?? 0))
}

/** What two cases share and where they differ. Unknown is neither: an empty trait is left out. */
export function resemblance(snapshot: CatalogueSnapshot, record: CaseRecord, other: CaseRecord): Resemblance {
  const { values } = indexOf(snapshot)
  const own = values.get(record) ?? valuesIn(snapshot, record)
  const theirs = values.get(other) ?? valuesIn(snapshot, other)
  const has = ([trait, value]: TraitValue): boolean => theirs.get(trait)?.has(value) ?? false
  let score = 0
  const same: Shared[] = []
  const unlike: Contrast[] = []
  for (const rule of similarityRules) {
    const { trait, isContrast } = rule
    const mine = [...(own.get(trait) ?? [])]
    const inCommon = mine.filter((value) => has([trait, value]) && !narrowerThan(snapshot, own, trait, value).some(has))
    if (inCommon.length > 0) same.push({ trait, values: inCommon })
    for (const value of inCommon) score += gainOf(snapshot, rule, value)
    const isDisjoint = mine.length > 0 && (theirs.get(trait)?.size ?? 0) > 0 && !mine.some((value) => has([trait, value]))
    if (isContrast && isDisjoint) unlike.push({ trait, own: traitOf(snapshot, record, trait), other: traitOf(snapshot, other, trait) })
  }
  return { score, same, unlike }
}

/** Similar cases that are cached for a case: more than an editor will ever hide. */
const kept = 50

/**
 * The cases that share a ground with a case and are not hidden, the most similar first; equal ones by their numbers.
 * Adds up what each value gives to all who have it, so that among thousands of cases only the first are looked at closely.
 */
function ranked(snapshot: CatalogueSnapshot, record: CaseRecord): readonly (Resemblance & { readonly record: CaseRecord })[] {
  const { values, holders, order } = indexOf(snapshot)
  const own = values.get(record) ?? valuesIn(snapshot, record)
  const holdersOf = ([trait, value]: TraitValue): readonly CaseRecord[] => holders.get(trait)?.get(value) ?? []
  const scores = new Map<CaseRecord, number>()
  const candidates = new Set<CaseRecord>()
  for (const rule of similarityRules) {
    for (const value of own.get(rule.trait) ?? []) {
      const gain = gainOf(snapshot, rule, value)
      const covered = new Set(narrowerThan(snapshot, own, rule.trait, value).flatMap(holdersOf))
      for (const holder of holdersOf([rule.trait, value])) {
        if (rule.isGround) candidates.add(holder)
        if (!covered.has(holder)) scores.set(holder, (scores.get(holder) ?? 0) + gain)
      }
    }
  }
  const left = new Set([record.slug, ...record.similar.hidden.map(({ case: slug }) => slug)])
  return [...candidates]
    .filter(({ slug }) => !left.has(slug))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .slice(0, kept)
    .map((other) => ({ record: other, ...resemblance(snapshot, record, other) }))
}

/** Both languages of a page ask the same; the answer is cached with the case. */
const known = oncePerSnapshot(() => new WeakMap<CaseRecord, ReturnType<typeof ranked>>())

function rankedOnce(snapshot: CatalogueSnapshot, record: CaseRecord): ReturnType<typeof ranked> {
  const found = known(snapshot).get(record) ?? ranked(snapshot, record)
  known(snapshot).set(record, found)
  return found
}

/**
 * The similar cases of a case: first those that an editor pinned, in the editor's order, then by the rule, without those
 * that an editor hid. At most `most`, unless more are pinned.
 */
export function similarTo(snapshot: CatalogueSnapshot, record: CaseRecord, most = 4): readonly SimilarCase[] {
  const { cases } = lookup(snapshot)
  const hidden = new Set([record.slug, ...record.similar.hidden.map(({ case: slug }) => slug)])
  const pins = record.similar.pinned.filter(({ case: slug }, index, all) => !hidden.has(slug) && all.findIndex((one) => one.case === slug) === index)
  const pinned = pins.flatMap(({ case: slug, reason }): readonly SimilarCase[] => {
    const other = cases.get(slug)
    return other === undefined ? [] : [{ record: other, pinned: reason, ...resemblance(snapshot, record, other) }]
  })
  const taken = new Set(pinned.map(({ record: { slug } }) => slug))
  const found = rankedOnce(snapshot, record).filter(({ record: { slug } }) => !taken.has(slug))
  return [...pinned, ...found.slice(0, Math.max(0, most - pinned.length)).map((one) => ({ ...one, pinned: null }))]
}
