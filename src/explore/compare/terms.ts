/** What the compared cases say under each term: outcomes, factors, challenges and resources, aligned. */
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { stages } from '@/src/model/terms'
import { byLikeness, type Likeness } from './counting'

export const termKinds = ['impact', 'factor', 'condition'] as const
export type TermKind = (typeof termKinds)[number]

interface TermRow {
  readonly term: string
  /** `same` when every case that names any term of the kind names this one; `differs` when a single case does. */
  readonly likeness: Exclude<Likeness, 'unknown'>
  /** For each case the ids of its rows under the term. */
  readonly rows: readonly (readonly string[])[]
}
interface TermMatrix {
  /** Cases that name a term of the kind: only they can share one. */
  readonly outOf: number
  readonly rows: readonly TermRow[]
}

function rowsByTerm(record: CaseRecord, kind: TermKind): ReadonlyMap<string, readonly string[]> {
  const pairs =
    kind === 'impact'
      ? record.outcomes.map(({ id, impact }) => ({ id, term: impact }))
      : kind === 'factor'
        ? record.factors.map(({ id, factor }) => ({ id, term: factor }))
        : [...record.challenges, ...record.resources].flatMap(({ id, condition }) => (condition === null ? [] : { id, term: condition }))
  const byTerm = new Map<string, string[]>()
  for (const { id, term } of pairs) byTerm.set(term, [...(byTerm.get(term) ?? []), id])
  return byTerm
}

/** The terms of a kind in the order of their vocabulary; impacts by stage first. */
function vocabularyOf(snapshot: CatalogueSnapshot, kind: TermKind): readonly string[] {
  const inOrder = (entries: readonly { readonly slug: string; readonly order: number }[]) =>
    [...entries].sort((a, b) => a.order - b.order).map(({ slug }) => slug)
  switch (kind) {
    case 'impact':
      return stages.flatMap((stage) => inOrder(snapshot.impactTags.filter((tag) => tag.stage === stage)))
    case 'factor':
      return inOrder(snapshot.promotingFactors)
    case 'condition':
      return inOrder(snapshot.localConditions)
  }
}

/** Outcomes, factors or conditions aligned by term: what a single case has first, what all have last. */
export function termMatrix(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[], kind: TermKind): TermMatrix {
  const columns = cases.map((record) => rowsByTerm(record, kind))
  const outOf = columns.filter((column) => column.size > 0).length
  const terms = new Set([...vocabularyOf(snapshot, kind), ...columns.flatMap((column) => [...column.keys()])])
  const rows = [...terms].flatMap((term): readonly TermRow[] => {
    const holders = columns.filter((column) => column.has(term)).length
    if (holders === 0) return []
    const likeness = holders === 1 ? 'differs' : holders === outOf ? 'same' : 'partly'
    return [{ term, likeness, rows: columns.map((column) => column.get(term) ?? []) }]
  })
  return { outOf, rows: rows.sort(byLikeness) }
}

interface Statement {
  readonly id: string
  readonly heading: Bilingual
  /** Null where the heading says it all: a challenge or resource is one sentence. */
  readonly statement: Bilingual | null
}

/** The rows of a case by id, as a heading and a sentence. */
export function statementsOf(record: CaseRecord, kind: TermKind): ReadonlyMap<string, Statement> {
  const rows: readonly Statement[] =
    kind === 'impact'
      ? record.outcomes
      : kind === 'factor'
        ? record.factors
        : [...record.challenges, ...record.resources].map(({ id, text }) => ({ id, heading: text, statement: null }))
  return new Map(rows.map((row) => [row.id, row]))
}
