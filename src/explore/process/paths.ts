/**
 * The paths that cases tell: pathways of one case joined where one ends and the next begins, from what nothing led to until
 * nothing follows. Nothing is joined across cases, and nothing that no row says.
 */
import { groupedBy, lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, PathwayEnd, PathwayRow } from '@/src/catalogue/types'
import { type Stage, stages } from '@/src/model/terms'
import { edgeKey } from './counting'
import type { ProcessQuery } from './query'

export interface ToldPath {
  readonly record: CaseRecord
  /** At least one; each begins where the one before it ends. */
  readonly rows: readonly PathwayRow[]
  /** The stage of the last change on the way; null where no change is on it. */
  readonly reached: Stage | null
}

/** Paths from one beginning: a net of very many rows has more ways through it than anybody reads. */
const mostFromOne = 40

const keyOf = (end: PathwayEnd): string => (end.kind === 'impact' ? `impact ${end.impact}` : end.kind === 'event' ? `event ${end.row}` : 'work')

/** Every way on from a row until nothing follows; a ring is left where it would close. */
function waysFrom(row: PathwayRow, next: ReadonlyMap<string, readonly PathwayRow[]>): readonly (readonly PathwayRow[])[] {
  const found: (readonly PathwayRow[])[] = []
  const follow = (rows: readonly PathwayRow[], last: PathwayRow, been: ReadonlySet<string>): void => {
    if (found.length >= mostFromOne) return
    const further = (next.get(keyOf(last.to)) ?? []).filter(({ to }) => !been.has(keyOf(to)))
    if (further.length === 0) found.push(rows)
    for (const one of further) follow([...rows, one], one, new Set([...been, keyOf(one.to)]))
  }
  follow([row], row, new Set([keyOf(row.from), keyOf(row.to)]))
  return found
}

/** The paths of one case; each of its pathways lies on one at least. */
function pathsOf({ pathways }: CaseRecord): readonly (readonly PathwayRow[])[] {
  const next = groupedBy(pathways, ({ from }) => [keyOf(from)])
  const reached = new Set(pathways.map(({ to }) => keyOf(to)))
  const paths = pathways.filter(({ from }) => !reached.has(keyOf(from))).flatMap((row) => waysFrom(row, next))
  const covered = new Set(paths.flat())
  // What lies on a ring has no beginning.
  for (const row of pathways) {
    if (covered.has(row)) continue
    const [way = [row]] = waysFrom(row, next)
    paths.push(way)
    for (const one of way) covered.add(one)
  }
  return paths
}

/** The changes on a path, in their order. */
export function changesOn({ rows }: ToldPath): readonly string[] {
  return [...rows.slice(0, 1).map(({ from }) => from), ...rows.map(({ to }) => to)].flatMap((end) => (end.kind === 'impact' ? [end.impact] : []))
}

/** The paths of every case, cases by their numbers. */
export const toldPaths = oncePerSnapshot((snapshot: CatalogueSnapshot): readonly ToldPath[] => {
  const { impactTags } = lookup(snapshot)
  return sortCases(snapshot.cases, 'number', 'ja').flatMap((record) =>
    pathsOf(record).map((rows) => {
      const path = { record, rows, reached: null }
      return {
        ...path,
        reached:
          changesOn(path)
            .flatMap((slug) => impactTags.get(slug)?.stage ?? [])
            .at(-1) ?? null,
      }
    }),
  )
})

/** The paths that a choice leaves: those of a case, through a change, or over one step. */
export function chosenPaths(paths: readonly ToldPath[], query: ProcessQuery): readonly ToldPath[] {
  switch (query.kind) {
    case 'all':
      return paths
    case 'case':
      return paths.filter(({ record }) => record.slug === query.slug)
    case 'tag':
      return paths.filter((path) => changesOn(path).includes(query.slug))
    case 'edge':
      return paths.filter(({ rows }) =>
        rows.some(({ from, to }) => from.kind === 'impact' && to.kind === 'impact' && edgeKey(from.impact, to.impact) === edgeKey(query.from, query.to)),
      )
  }
}

/** The paths by the stage that they reach, the last stage first; those without any change at the end. Empty groups are left out. */
export function pathsByStage(paths: readonly ToldPath[]): readonly { readonly stage: Stage | null; readonly paths: readonly ToldPath[] }[] {
  return [...[...stages].reverse(), null]
    .map((stage) => ({ stage, paths: paths.filter(({ reached }) => reached === stage) }))
    .filter((group) => group.paths.length > 0)
}
