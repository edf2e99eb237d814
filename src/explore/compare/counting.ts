/** What the compared cases share and where they differ. */
import { nameOfTrait, type TraitName, traitOf } from '@/src/catalogue/traits'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { caseYears, firstJicaYearText } from '@/src/catalogue/years'
import type { Bilingual } from '@/src/i18n/languages'

/** `differs`: nothing in common; `partly`: some value in some cases; `unknown`: fewer than two cases say it. */
export const likenesses = ['differs', 'partly', 'same', 'unknown'] as const

export type Likeness = (typeof likenesses)[number]

/** How the values of several cases stand to each other. A case without a value does not say it and is not counted. */
export function likenessOf(values: readonly (readonly string[])[]): Likeness {
  const known = values.filter((one) => one.length > 0).map((one) => new Set(one))
  if (known.length < 2) return 'unknown'
  const all = new Set(known.flatMap((one) => [...one]))
  const holders = [...all].map((value) => known.filter((one) => one.has(value)).length)
  if (holders.every((count) => count === known.length)) return 'same'
  return holders.some((count) => count > 1) ? 'partly' : 'differs'
}

const glanceTraits = [
  'prefecture',
  'region',
  'municipality',
  'landscape',
  'country',
  'programme',
  'element',
  'perspective',
  'study',
] as const satisfies readonly TraitName[]

export type GlanceName = 'years' | 'firstJica' | (typeof glanceTraits)[number]

interface GlanceRow {
  readonly name: GlanceName
  readonly likeness: Likeness
  /** For each case what it says; years as numbers, the others as values of the trait. Empty: it does not say. */
  readonly values: readonly (readonly string[])[]
}

function glanceValues(snapshot: CatalogueSnapshot, record: CaseRecord, name: GlanceName): readonly string[] {
  const { firstYear, lastYear, firstJicaYear } = record.derived
  switch (name) {
    case 'years':
      return firstYear === null ? [] : [`${firstYear}-${lastYear ?? ''}`]
    case 'firstJica':
      return firstJicaYear === null ? [] : [`${firstJicaYear}`]
    default:
      return traitOf(snapshot, record, name)
  }
}

/** The values of a case in a row of the glance, each with its name as readers know it. */
export function glanceNamed(
  snapshot: CatalogueSnapshot,
  record: CaseRecord,
  name: GlanceName,
): readonly { readonly value: string; readonly name: Bilingual }[] {
  return glanceValues(snapshot, record, name).map((value) => {
    if (name === 'years') return { value, name: { ja: caseYears(record, 'ja'), en: caseYears(record, 'en') } }
    if (name !== 'firstJica') return { value, name: nameOfTrait(snapshot, name, value) }
    return { value, name: { ja: firstJicaYearText(record, 'ja') ?? value, en: firstJicaYearText(record, 'en') ?? value } }
  })
}

/** Differences first. */
export const byLikeness = (a: { readonly likeness: Likeness }, b: { readonly likeness: Likeness }): number =>
  likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness)

/** What one looks up about cases, differences first; what no case says is left out. */
export function glanceRows(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[]): readonly GlanceRow[] {
  const names: readonly GlanceName[] = ['years', 'firstJica', ...glanceTraits]
  return names
    .map((name) => ({ name, values: cases.map((record) => glanceValues(snapshot, record, name)) }))
    .filter(({ values }) => values.some((one) => one.length > 0))
    .map((row) => ({ ...row, likeness: likenessOf(row.values) }))
    .sort(byLikeness)
}
