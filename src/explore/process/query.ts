/** What is chosen in the process (a case, a change, or what led from one to another), and whether the paths or the figure are shown. */
import { oneOf, type PageQuery, type RawParameters, writeParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { edgeKey, processGraph } from './counting'

type ProcessChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'case'; readonly slug: string }
  | { readonly kind: 'tag'; readonly slug: string }
  | { readonly kind: 'edge'; readonly from: string; readonly to: string }

/** `figure`: the report's figure 5 with its counts instead of the paths that cases tell. */
export type ProcessQuery = ProcessChoice & { readonly view?: 'figure' }

function choiceIn(parameters: RawParameters, snapshot: CatalogueSnapshot): ProcessChoice {
  const slug = oneOf(
    parameters,
    'case',
    snapshot.cases.map((record) => record.slug),
  )
  if (slug !== null) return { kind: 'case', slug }
  const tags = snapshot.impactTags.map((tag) => tag.slug)
  const tag = oneOf(parameters, 'tag', tags)
  if (tag !== null) return { kind: 'tag', slug: tag }
  const [from, to] = [oneOf(parameters, 'from', tags), oneOf(parameters, 'to', tags)]
  const edge = processGraph(snapshot).edges.find(({ key }) => key === edgeKey(from ?? '', to ?? ''))
  return edge === undefined ? { kind: 'all' } : { kind: 'edge', from: edge.from, to: edge.to }
}

/** One choice at a time: a case before a tag, a tag before an edge. */
export const processQuery: PageQuery<ProcessQuery> = {
  parse(parameters, snapshot) {
    const choice = choiceIn(parameters, snapshot)
    return oneOf(parameters, 'view', ['figure']) === null ? choice : { ...choice, view: 'figure' }
  },
  write(query) {
    const view = query.view ?? null
    switch (query.kind) {
      case 'all':
        return writeParameters({ view })
      case 'case':
        return writeParameters({ view, case: query.slug })
      case 'tag':
        return writeParameters({ view, tag: query.slug })
      case 'edge':
        return writeParameters({ view, from: query.from, to: query.to })
    }
  },
}
