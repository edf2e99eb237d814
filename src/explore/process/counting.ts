/**
 * The report's process of revitalisation (figure 5) as a graph: impact tags by stage, the report's own arrows, and the
 * pathways that the cases tell of. A pathway that begins at an event has no tag at its start; such ones are counted at
 * the tag that they lead to.
 */
import { groupedBy, lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, ImpactTag, PathwayRow } from '@/src/catalogue/types'
import { type Stage, stages } from '@/src/model/terms'

/** A pathway as one case tells of it. */
export interface SaidPathway {
  readonly record: CaseRecord
  readonly row: PathwayRow
}

export interface ProcessTag {
  readonly tag: ImpactTag
  /** Cases with an outcome row of this tag. */
  readonly cases: readonly CaseRecord[]
  /** Pathways from an event to this tag. */
  readonly fromEvents: readonly SaidPathway[]
}

export interface ProcessEdge {
  readonly key: string
  readonly from: string
  readonly to: string
  /** Whether the report's text itself draws this arrow. */
  readonly isReports: boolean
  /** What the cases say; empty for an arrow that only the report draws. */
  readonly said: readonly SaidPathway[]
  /** From a direct or secondary result straight to revitalisation: round internationalisation. */
  readonly goesRound: boolean
}

export interface ProcessGraph {
  /** All four stages in order, also those without a tag. */
  readonly stages: readonly { readonly stage: Stage; readonly tags: readonly ProcessTag[] }[]
  /** In the order of the tags. */
  readonly edges: readonly ProcessEdge[]
  /** Pathways that end at an event (most also begin at one): on the cases' pages, not in this picture. */
  readonly toEvents: readonly SaidPathway[]
}

/** The key of an edge by the slugs of its ends. */
export function edgeKey(from: string, to: string): string {
  return `${from} ${to}`
}

/** How many cases tell of these pathways; a case that does so twice counts once. */
export function casesIn(said: readonly { readonly record: CaseRecord }[]): number {
  return new Set(said.map(({ record }) => record)).size
}

function isRound(from: Stage, to: Stage): boolean {
  return (from === 'direct' || from === 'secondary') && to === 'revitalisation'
}

/** The graph of some cases; `tags` are those to show. An edge is drawn where both its ends are. */
function graphOf(tags: readonly ImpactTag[], cases: readonly CaseRecord[], withReport: boolean): ProcessGraph {
  const inOrder = stages.flatMap((stage) => tags.filter((tag) => tag.stage === stage).sort((a, b) => a.order - b.order))
  const said = cases.flatMap((record) => record.pathways.map((row): SaidPathway => ({ record, row })))
  const fromEvents = groupedBy(said, ({ row: { from, to } }) => (from.kind !== 'impact' && to.kind === 'impact' ? [to.impact] : []))
  const between = groupedBy(said, ({ row: { from, to } }) => (from.kind === 'impact' && to.kind === 'impact' ? [edgeKey(from.impact, to.impact)] : []))
  const byImpact = groupedBy(cases, ({ derived }) => derived.impacts)
  return {
    stages: stages.map((stage) => ({
      stage,
      tags: inOrder
        .filter((tag) => tag.stage === stage)
        .map((tag) => ({ tag, cases: byImpact.get(tag.slug) ?? [], fromEvents: fromEvents.get(tag.slug) ?? [] })),
    })),
    edges: inOrder.flatMap((from) =>
      inOrder.flatMap((to) => {
        const key = edgeKey(from.slug, to.slug)
        const isReports = withReport && from.leadsTo.includes(to.slug)
        const own = between.get(key) ?? []
        if (from.slug === to.slug || (!isReports && own.length === 0)) return []
        return [{ key, from: from.slug, to: to.slug, isReports, said: own, goesRound: isRound(from.stage, to.stage) }]
      }),
    ),
    toEvents: said.filter(({ row }) => row.to.kind === 'event'),
  }
}

/** Every tag, every arrow of the report, every pathway of every case. */
export const processGraph = oncePerSnapshot((snapshot: CatalogueSnapshot) => graphOf(snapshot.impactTags, sortCases(snapshot.cases, 'number', 'ja'), true))

/** One case alone: its changes and what led to them, without the report's arrows. Null where its pathways touch no change. */
export function caseGraph(snapshot: CatalogueSnapshot, record: CaseRecord): ProcessGraph | null {
  const ends = record.pathways.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.kind === 'impact' ? [end.impact] : []))
  if (ends.length === 0) return null
  const { impactTags } = lookup(snapshot)
  const slugs = new Set([...record.derived.impacts, ...ends])
  return graphOf(
    [...slugs].flatMap((slug) => impactTags.get(slug) ?? []),
    [record],
    false,
  )
}
