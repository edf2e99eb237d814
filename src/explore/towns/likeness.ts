/**
 * How a place compares with another, one respect after the other. A rule, no guess: what no source says stays unknown and
 * counts nothing. The order of the answer is counted from the two tables at the top alone; the page reads them out.
 */
import type { Place } from '@/src/catalogue/types'

/**
 * What a likeness counts. How large a place is and what its people live by decide what it can follow; its ages and whether it is
 * losing its people say what presses it; the rest tells how close the circumstances are.
 */
export const likenessWeights = { size: 3, work: 3, ages: 2, depopulated: 2, abroad: 2, island: 2, coast: 1, region: 1 } as const
export type Respect = keyof typeof likenessWeights

/** Up to where two numbers are alike, and from where on unlike. Size: how many times; the others: percentage points. */
export const bounds = {
  size: { alike: 1.5, unlike: 3 },
  work: { alike: 5, unlike: 12 },
  ages: { alike: 3, unlike: 8 },
  abroad: { alike: 0.5, unlike: 1.5 },
} as const
type Measured = keyof typeof bounds

/** `between`: neither alike nor unlike; it counts half. */
export type Verdict = 'alike' | 'between' | 'unlike' | 'unknown'
const worth: Readonly<Record<Verdict, number>> = { alike: 1, between: 0.5, unlike: 0, unknown: 0 }

export interface Compared {
  readonly respect: Respect
  readonly verdict: Verdict
}

export type Sector = 'primary' | 'secondary' | 'tertiary'
export const sectors: readonly Sector[] = ['primary', 'secondary', 'tertiary']

/** A part of a whole in per cent; null where there is no whole. */
const percent = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null)

/** The share of people of 65 and over among those whose age is known, in per cent. */
export function shareOver64({ facts: { ages } }: Place): number | null {
  return ages && percent(ages.value.over64, ages.value.under15 + ages.value.from15to64 + ages.value.over64)
}

/** The share of residents from abroad, in per cent. */
export function shareFromAbroad({ facts: { foreignResidents }, population }: Place): number | null {
  return foreignResidents && population && percent(foreignResidents.value, population.value)
}

/** The share of those at work in each sector, in per cent. */
export function sharesOfWork({ facts: { workers } }: Place): Readonly<Record<Sector, number>> | null {
  if (!workers) return null
  const { primary, secondary, tertiary } = workers.value
  const whole = primary + secondary + tertiary
  return whole > 0 ? { primary: (100 * primary) / whole, secondary: (100 * secondary) / whole, tertiary: (100 * tertiary) / whole } : null
}

/** How many times as large the larger one is. */
export function timesAsLarge(a: Place, b: Place): number | null {
  const [one, other] = [a.population?.value ?? 0, b.population?.value ?? 0]
  return one > 0 && other > 0 ? Math.max(one, other) / Math.min(one, other) : null
}

function apart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b)
}

/**
 * How far apart the shares of that sector are which differs most: as the three add up to a hundred in both places, so many of a
 * hundred people would have to work in another sector for all to be the same.
 */
function workApart(a: Place, b: Place): number | null {
  const [one, other] = [sharesOfWork(a), sharesOfWork(b)]
  return one && other && Math.max(...sectors.map((sector) => Math.abs(one[sector] - other[sector])))
}

function measured(respect: Measured, difference: number | null): Verdict {
  if (difference === null) return 'unknown'
  const { alike, unlike } = bounds[respect]
  return difference <= alike ? 'alike' : difference < unlike ? 'between' : 'unlike'
}

function same<Value>(a: Value | null | undefined, b: Value | null | undefined): Verdict {
  return a === null || a === undefined || b === null || b === undefined ? 'unknown' : a === b ? 'alike' : 'unlike'
}

/** How much of a place is a depopulated area, the least first. */
const extents = ['none', 'part', 'all'] as const
export type Extent = (typeof extents)[number]

/** How much of a place is a depopulated area; one that is deemed to be is one as a whole. */
export function depopulatedExtent({ facts: { depopulated } }: Place): Extent | null {
  return depopulated && (depopulated.value === 'deemed' ? 'all' : depopulated.value)
}

function judgeDepopulated(a: Place, b: Place): Verdict {
  const [one, other] = [depopulatedExtent(a), depopulatedExtent(b)]
  if (one === null || other === null) return 'unknown'
  const steps = Math.abs(extents.indexOf(one) - extents.indexOf(other))
  return steps === 0 ? 'alike' : steps === 1 ? 'between' : 'unlike'
}

const judges: Readonly<Record<Respect, (a: Place, b: Place) => Verdict>> = {
  size: (a, b) => measured('size', timesAsLarge(a, b)),
  work: (a, b) => measured('work', workApart(a, b)),
  ages: (a, b) => measured('ages', apart(shareOver64(a), shareOver64(b))),
  abroad: (a, b) => measured('abroad', apart(shareFromAbroad(a), shareFromAbroad(b))),
  depopulated: judgeDepopulated,
  island: (a, b) => same(a.facts.island?.value, b.facts.island?.value),
  coast: (a, b) => same(a.facts.coast?.value, b.facts.coast?.value),
  region: (a, b) => same(a.region || null, b.region || null),
}

/** Every respect, the weightiest first. */
export const respects: readonly Respect[] = Object.keys(judges).filter((name): name is Respect => name in judges)

/** How two places compare in every respect, the weightiest first. */
export function compared(a: Place, b: Place): readonly Compared[] {
  return respects.map((respect) => ({ respect, verdict: judges[respect](a, b) }))
}

/** What the comparison counts in the order. */
export function likenessOf(findings: readonly Compared[]): number {
  return findings.reduce((sum, { respect, verdict }) => sum + worth[verdict] * likenessWeights[respect], 0)
}

/** The most that a comparison can count. */
export const mostLikeness = Object.values(likenessWeights).reduce((sum: number, weight) => sum + weight, 0)
