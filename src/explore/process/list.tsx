import { stageLabels } from '@/src/model/terms'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { casesIn, type ProcessEdge, type ProcessGraph, type ProcessTag } from './counting'
import { nameOf } from './drawn-graph'
import type { Highlight } from './highlight'
import { processHref } from './table'
import { processWords } from './words'

interface ListProps {
  readonly view: View
  readonly graph: ProcessGraph
  readonly highlight: Highlight | null
}

function Ends({ view, graph, edges, highlight, end }: ListProps & { edges: readonly ProcessEdge[]; end: 'from' | 'to' }) {
  const { language } = view
  const words = processWords[language]
  return edges.map((edge) => {
    const count = casesIn(edge.said)
    const by = edge.said.length === 0 ? words.byReportShort : edge.isReports ? words.both(count) : words.cases(count)
    return (
      <li key={edge.key} className={highlight?.edges.has(edge.key) ? 'is-highlighted' : undefined}>
        <a href={processHref(language, { kind: 'edge', from: edge.from, to: edge.to })}>{nameOf(graph, edge[end], language)}</a>{' '}
        <span className="count">{by}</span>
        {edge.goesRound ? (
          <>
            {' '}
            <span className="round-mark">{words.roundShort}</span>
          </>
        ) : null}
      </li>
    )
  })
}

function Tag({ view, graph, highlight, of: { tag, cases, fromEvents } }: ListProps & { of: ProcessTag }) {
  const { language } = view
  const words = processWords[language]
  const into = graph.edges.filter(({ to }) => to === tag.slug)
  const out = graph.edges.filter(({ from }) => from === tag.slug)
  const href = processHref(language, { kind: 'tag', slug: tag.slug })
  return (
    <li className={highlight?.tags.has(tag.slug) ? 'process-item is-highlighted' : 'process-item'}>
      <p>
        <a className="process-name" href={href}>
          <Text of={tag.name} language={language} />
        </a>{' '}
        <strong>{words.cases(cases.length)}</strong>
      </p>
      {into.length + fromEvents.length + out.length === 0 ? null : (
        <dl>
          {into.length + fromEvents.length === 0 ? null : (
            <div>
              <dt>{words.comesFrom}</dt>
              <dd>
                <ul>
                  {fromEvents.length === 0 ? null : (
                    <li>
                      <a href={href}>{words.events(casesIn(fromEvents))}</a>
                    </li>
                  )}
                  <Ends view={view} graph={graph} highlight={highlight} edges={into} end="from" />
                </ul>
              </dd>
            </div>
          )}
          {out.length === 0 ? null : (
            <div>
              <dt>{words.leadsTo}</dt>
              <dd>
                <ul>
                  <Ends view={view} graph={graph} highlight={highlight} edges={out} end="to" />
                </ul>
              </dd>
            </div>
          )}
        </dl>
      )}
    </li>
  )
}

/** The process as a list, stage by stage: stands in for the drawing where that would be too small to read. A stage opens where something in it is chosen. */
export function ProcessList({ view, graph, highlight }: ListProps) {
  const {
    language,
    words: { explore },
  } = view
  return (
    <ol className="process-list">
      {graph.stages.map(({ stage, tags }) => (
        <li key={stage}>
          <details open={tags.some(({ tag }) => highlight?.tags.has(tag.slug))}>
            <summary className="process-stage">{processWords[language].stage(stageLabels[stage][language], tags.length)}</summary>
            {tags.length === 0 ? (
              <p>{explore.nothing}</p>
            ) : (
              <ul>
                {tags.map((one) => (
                  <Tag key={one.tag.slug} view={view} graph={graph} highlight={highlight} of={one} />
                ))}
              </ul>
            )}
          </details>
        </li>
      ))}
    </ol>
  )
}
