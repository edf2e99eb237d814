/** What stands out in the process once something is chosen: how near everything else is to it. */
import { edgeKey, type ProcessGraph, type SaidPathway } from './counting'
import type { ProcessQuery } from './query'

/** How near a tag or an edge is to what was chosen. */
export type Nearness = 'chosen' | 'direct' | 'further'

export interface Highlight {
  readonly tags: ReadonlyMap<string, Nearness>
  /** By key. */
  readonly edges: ReadonlyMap<string, Nearness>
}

/** Everything that leads to a tag (`to`) or follows from it (`from`), over however many steps; the tag itself is left out. */
export function reach(graph: ProcessGraph, slug: string, direction: 'to' | 'from'): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [slug]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const edge of graph.edges) {
      const [near, far] = direction === 'to' ? [edge.to, edge.from] : [edge.from, edge.to]
      if (near !== next || far === slug || found.has(far)) continue
      found.add(far)
      waiting.push(far)
    }
  }
  return found
}

function highlightOfTag(graph: ProcessGraph, slug: string): Highlight {
  const before = new Set([slug, ...reach(graph, slug, 'to')])
  const after = new Set([slug, ...reach(graph, slug, 'from')])
  const edges = new Map<string, Nearness>()
  const tags = new Map<string, Nearness>([...before, ...after].map((one) => [one, 'further']))
  for (const { key, from, to } of graph.edges) {
    const touches = from === slug || to === slug
    if (touches) tags.set(from === slug ? to : from, 'direct')
    if (touches) edges.set(key, 'direct')
    else if ((before.has(from) && before.has(to)) || (after.has(from) && after.has(to))) edges.set(key, 'further')
  }
  return { edges, tags: tags.set(slug, 'chosen') }
}

/** The tags and edges to highlight. Null: nothing is chosen, and nothing is highlighted. */
export function highlight(graph: ProcessGraph, query: ProcessQuery): Highlight | null {
  switch (query.kind) {
    case 'all':
      return null
    case 'tag':
      return highlightOfTag(graph, query.slug)
    case 'edge':
      return {
        tags: new Map([
          [query.from, 'direct'],
          [query.to, 'direct'],
        ]),
        edges: new Map([[edgeKey(query.from, query.to), 'chosen']]),
      }
    case 'case': {
      const isOf = ({ record }: SaidPathway) => record.slug === query.slug
      const edges = graph.edges.filter(({ said }) => said.some(isOf))
      const tags = graph.stages
        .flatMap((stage) => stage.tags)
        .filter(({ cases, fromEvents }) => cases.some(({ slug }) => slug === query.slug) || fromEvents.some(isOf))
      return {
        tags: new Map([...tags.map(({ tag }) => tag.slug), ...edges.flatMap(({ from, to }) => [from, to])].map((slug) => [slug, 'direct'])),
        edges: new Map(edges.map(({ key }) => [key, 'direct'])),
      }
    }
  }
}
