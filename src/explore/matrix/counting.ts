/**
 * Which promoting factors and which impacts stand in the same case: the question of the page, and what is counted for it.
 * Every count is a number of cases, never of rows; that two stand in one case does not say that one caused the other.
 */
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import { sortedTerms, type TermCases } from '@/src/catalogue/term-cases'
import type { CaseRecord, CatalogueSnapshot, FactorRow, ImpactTag, OutcomeRow, PromotingFactor } from '@/src/catalogue/types'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { type EvidenceLevel, evidenceLevels } from '@/src/model/terms'
import { groupsOf, hasChoice, type MatrixGroup, type MatrixQuery, slugsOf } from './query'

function isIn(tag: ImpactTag, group: MatrixGroup): boolean {
  return tag.stage === group || (group === 'no-element' ? tag.elements.length === 0 : tag.elements.some((element) => element === group))
}

/** The impacts of a group in the vocabulary's order. A tag of several elements stands under each of them. */
function impactsOf(snapshot: CatalogueSnapshot, group: MatrixGroup): readonly ImpactTag[] {
  return snapshot.impactTags.filter((tag) => isIn(tag, group)).sort((a, b) => a.order - b.order)
}

export interface MatrixCell {
  /** Cases with a row on both sides. */
  readonly count: number
  /** Of them, the cases in which a row of either side stands on this level. A case can stand under several levels. */
  readonly levels: Readonly<Record<EvidenceLevel, number>>
}

export interface MatrixColumn {
  readonly group: MatrixGroup
  /** Null where the columns of the group are drawn as one. */
  readonly impact: ImpactTag | null
  /** Cases that report the impact, or any impact of the group. */
  readonly count: number
}

interface MatrixRow {
  readonly factor: PromotingFactor
  /** Cases that name the factor. */
  readonly count: number
  /** One for each column. */
  readonly cells: readonly MatrixCell[]
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  /** Cases that have a factor as well as an impact: the ones that can stand in a cell. */
  readonly withBoth: number
  /** The largest count of a cell. */
  readonly most: number
}

/** A set of evidence levels: the bit of each that is in it. */
type Levels = number

const bitOf = (level: EvidenceLevel): Levels => 1 << evidenceLevels.indexOf(level)

/** The factors and impacts of a case, with the levels of the rows that say so. */
interface Sides {
  readonly factors: ReadonlyMap<string, Levels>
  readonly impacts: ReadonlyMap<string, Levels>
}

function levelsBy<Row extends OutcomeRow | FactorRow>(rows: readonly Row[], slugOf: (row: Row) => string): ReadonlyMap<string, Levels> {
  const found = new Map<string, Levels>()
  for (const row of rows) found.set(slugOf(row), (found.get(slugOf(row)) ?? 0) | bitOf(row.evidence.level))
  return found
}

const sidesOf = oncePerSnapshot((snapshot): readonly Sides[] => {
  const [known, tags] = [new Set(slugsOf(snapshot.promotingFactors)), new Set(slugsOf(snapshot.impactTags))]
  return snapshot.cases.map(({ factors, outcomes }) => ({
    factors: levelsBy(
      factors.filter(({ factor }) => known.has(factor)),
      ({ factor }) => factor,
    ),
    impacts: levelsBy(
      outcomes.filter(({ impact }) => tags.has(impact)),
      ({ impact }) => impact,
    ),
  }))
})

type Counter = { count: number; levels: Record<EvidenceLevel, number> }

const emptyCounter = (): Counter => ({ count: 0, levels: { stated: 0, documented: 0, measured: 0, evaluated: 0 } })

interface PlannedColumn extends MatrixColumn {
  readonly impacts: readonly string[]
}

function plannedColumns(snapshot: CatalogueSnapshot, { columns, collapse, sort }: MatrixQuery, language: Language): readonly PlannedColumn[] {
  const sides = sidesOf(snapshot)
  const plan = (group: MatrixGroup, impact: ImpactTag | null, impacts: readonly string[]): PlannedColumn => ({
    group,
    impact,
    impacts,
    count: sides.filter((side) => impacts.some((slug) => side.impacts.has(slug))).length,
  })
  return groupsOf(columns).flatMap((group): readonly PlannedColumn[] => {
    const tags = impactsOf(snapshot, group)
    if (tags.length > 0 && collapse.includes(group)) return [plan(group, null, slugsOf(tags))]
    const own = tags.map((tag) => ({ ...plan(group, tag, [tag.slug]), name: tag.name }))
    return sortedTerms(own, sort, language, ({ name }) => name)
  })
}

/** The columns that a case reaches, by their index, with the levels of its rows in each. */
function reachedColumns({ impacts }: Sides, columns: readonly PlannedColumn[]): readonly (readonly [number, Levels])[] {
  return columns.flatMap((column, index) => {
    const levels = column.impacts.reduce((all, slug) => all | (impacts.get(slug) ?? 0), 0)
    return levels === 0 ? [] : [[index, levels] as const]
  })
}

/** The whole grid: factors down, impacts across, in the order and with the columns that the query asks for; names in the order of the language. */
export function matrixOf(snapshot: CatalogueSnapshot, query: MatrixQuery, language: Language): Matrix {
  const sides = sidesOf(snapshot)
  const columns = plannedColumns(snapshot, query, language)
  const factors = [...snapshot.promotingFactors].sort((a, b) => a.order - b.order)
  const rows = factors.map((factor) => ({ factor, count: 0, cells: columns.map(emptyCounter) }))
  const rowOf = new Map(rows.map((row) => [row.factor.slug, row]))
  for (const side of sides) {
    const reached = reachedColumns(side, columns)
    for (const [slug, levels] of side.factors) {
      const row = rowOf.get(slug)
      if (!row) continue
      row.count += 1
      for (const [index, others] of reached) {
        const cell = row.cells[index]
        if (!cell) continue
        cell.count += 1
        for (const level of evidenceLevels) if (((levels | others) & bitOf(level)) !== 0) cell.levels[level] += 1
      }
    }
  }
  return {
    columns: columns.map(({ group, impact, count }) => ({ group, impact, count })),
    rows: sortedTerms(rows, query.sort, language, ({ factor }) => factor.name),
    withBoth: sides.filter((side) => side.factors.size > 0 && side.impacts.size > 0).length,
    most: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count))),
  }
}

/** The terms that most cases have, with that number and the number of cases that have any; null where no case has one. */
export function mostNamed(rows: readonly TermCases[]): { readonly names: readonly Bilingual[]; readonly count: number; readonly outOf: number } | null {
  const count = Math.max(0, ...rows.map((row) => row.count))
  if (count === 0) return null
  const columns = rows[0]?.marks.map((_mark, at) => rows.some(({ marks }) => marks[at] !== null)) ?? []
  return { count, names: rows.filter((row) => row.count === count).map(({ term }) => term.name), outOf: columns.filter(Boolean).length }
}

/** The impacts of the chosen column: one, all of the group, or none where no column is chosen. */
export function chosenImpacts(snapshot: CatalogueSnapshot, { impact, group }: MatrixQuery): readonly string[] {
  if (impact !== null) return [impact]
  return group === null ? [] : slugsOf(impactsOf(snapshot, group))
}

/** A case of the chosen cell, row or column, with its very rows. */
export interface ChosenCase {
  readonly record: CaseRecord
  readonly factors: readonly FactorRow[]
  readonly outcomes: readonly OutcomeRow[]
}

/** The cases behind the chosen number, by their own numbers. Empty without a choice. */
export function chosenCases(snapshot: CatalogueSnapshot, query: MatrixQuery): readonly ChosenCase[] {
  if (!hasChoice(query)) return []
  const impacts = new Set(chosenImpacts(snapshot, query))
  const wantsImpact = query.impact !== null || query.group !== null
  return sortCases(snapshot.cases, 'number', 'ja').flatMap((record) => {
    const factors = record.factors.filter(({ factor }) => factor === query.factor)
    const outcomes = record.outcomes.filter(({ impact }) => impacts.has(impact))
    if ((query.factor !== null && factors.length === 0) || (wantsImpact && outcomes.length === 0)) return []
    return [{ record, factors, outcomes }]
  })
}
