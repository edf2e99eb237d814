/** What is chosen in the process: a case, a change, or what led from one to another. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { edgeKey, processGraph } from './counting'

export type ProcessQuery =
  | { readonly kind: 'all' }
  | { readonly kind: 'case'; readonly slug: string }
  | { readonly kind: 'tag'; readonly slug: string }
  | { readonly kind: 'edge'; readonly from: string; readonly to: string }

/** One choice at a time: a case before a tag, a tag before an edge. */
export const processQuery: PageQuery<ProcessQuery> = {
  parse(parameters, snapshot) {
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
  },
  write(query) {
    switch (query.kind) {
      case 'all':
        return ''
      case 'case':
        return writeParameters({ case: query.slug })
      case 'tag':
        return writeParameters({ tag: query.slug })
      case 'edge':
        return writeParameters({ from: query.from, to: query.to })
    }
  },
}
