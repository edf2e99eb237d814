import type { ReactNode } from 'react'

import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { outcomeOf } from '@/src/catalogue/pathways'
import { only, writeQuery } from '@/src/catalogue/query'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'
import { type ProcessEdge, type ProcessGraph, processGraph, type SaidPathway } from './counting'
import { nameOf } from './drawn-graph'
import { highlight, reach } from './highlight'
import type { ProcessQuery } from './query'
import { SaidPathways } from './quotes'
import { processHref } from './table'
import { processWords } from './words'

interface ChosenProps {
  readonly view: View
  readonly graph: ProcessGraph
}

const listOf = ({ language }: View, impact: string): string => linkTo.cases(language, writeQuery(only('impact', impact)))

function ChosenCase({ view, graph, record }: ChosenProps & { record: CaseRecord }) {
  const { language } = view
  const words = processWords[language]
  const said = record.pathways.filter(({ to }) => to.kind === 'impact').map((row): SaidPathway => ({ record, row }))
  const linked = new Set(record.pathways.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.kind === 'impact' ? [end.impact] : [])))
  const alone = record.derived.impacts.filter((slug) => !linked.has(slug))
  return (
    <>
      {said.length === 0 ? <p>{words.caseNone}</p> : <SaidPathways view={view} said={said} list={linkTo.cases(language)} heading="h3" />}
      {alone.length === 0 ? null : (
        <p className="hint">
          {words.withoutPath}
          {language === 'ja' ? '：' : ': '}
          <span className="inline-list">
            {alone.map((slug, index) => (
              <span key={slug}>
                {index > 0 ? (language === 'ja' ? '、' : ', ') : null}
                <a href={linkTo.case(language, record.slug, outcomeOf(record, slug)?.id)}>{nameOf(graph, slug, language)}</a>
              </span>
            ))}
          </span>
        </p>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="process-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Neighbours({ view, graph, edges, end, slug }: ChosenProps & { edges: readonly ProcessEdge[]; end: 'from' | 'to'; slug: string }) {
  const { language } = view
  const words = processWords[language]
  const ofReport = edges.filter(({ isReports }) => isReports).map((edge) => nameOf(graph, edge[end], language))
  const said = edges.flatMap((edge) => edge.said)
  return (
    <>
      {ofReport.length === 0 ? null : <p>{words.reportDraws(formatList(ofReport, language))}</p>}
      {said.length === 0 ? <p className="hint">{words.noSaid}</p> : <SaidPathways view={view} said={said} list={listOf(view, slug)} heading="h4" />}
    </>
  )
}

function Further({ view, graph, slug, direction }: ChosenProps & { slug: string; direction: 'to' | 'from' }) {
  const { language } = view
  const words = processWords[language]
  const near = new Set(graph.edges.flatMap(({ from, to }) => (direction === 'to' ? (to === slug ? [from] : []) : from === slug ? [to] : [])))
  const reached = reach(graph, slug, direction)
  const further = graph.stages.flatMap(({ tags }) => tags).filter(({ tag }) => reached.has(tag.slug) && !near.has(tag.slug))
  if (further.length === 0) return null
  return (
    <Part title={direction === 'to' ? words.furtherBefore : words.furtherAfter}>
      <p className="hint">{words.furtherNote}</p>
      <ul className="inline-list">
        {further.map(({ tag }) => (
          <li key={tag.slug}>
            <a href={processHref(language, { kind: 'tag', slug: tag.slug })}>{textIn(tag.name, language).text}</a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function ChosenTag({ view, graph, slug }: ChosenProps & { slug: string }) {
  const { language } = view
  const words = processWords[language]
  const chosen = graph.stages.flatMap(({ tags }) => tags).find(({ tag }) => tag.slug === slug)
  if (chosen === undefined) return null
  const { cases, fromEvents } = chosen
  return (
    <>
      <p>{cases.length === 0 ? words.tagNone : <a href={linkTo.entry(language, 'impact', slug)}>{words.tagReports(cases.length)}</a>}</p>
      <Part title={words.before}>
        <Neighbours view={view} graph={graph} edges={graph.edges.filter(({ to }) => to === slug)} end="from" slug={slug} />
      </Part>
      {fromEvents.length === 0 ? null : (
        <Part title={words.ofEvents}>
          <SaidPathways view={view} said={fromEvents} list={listOf(view, slug)} heading="h4" />
        </Part>
      )}
      <Part title={words.after}>
        <Neighbours view={view} graph={graph} edges={graph.edges.filter(({ from }) => from === slug)} end="to" slug={slug} />
      </Part>
      <Further view={view} graph={graph} slug={slug} direction="to" />
      <Further view={view} graph={graph} slug={slug} direction="from" />
    </>
  )
}

function ChosenEdge({ view, edge }: { view: View; edge: ProcessEdge }) {
  const words = processWords[view.language]
  return (
    <>
      <p>
        {edge.isReports ? words.edgeReports : words.edgeNotReports}
        {edge.goesRound ? `${view.language === 'ja' ? '' : ' '}${words.edgeRound}` : null}
      </p>
      {edge.said.length === 0 ? <p>{words.noSaid}</p> : <SaidPathways view={view} said={edge.said} list={listOf(view, edge.to)} heading="h3" />}
    </>
  )
}

/** What was chosen, named; null without a choice. */
export function chosenName({ snapshot, language }: View, query: ProcessQuery): string | null {
  const words = processWords[language]
  const graph = processGraph(snapshot)
  switch (query.kind) {
    case 'all':
      return null
    case 'tag':
      return words.tagTitle(nameOf(graph, query.slug, language))
    case 'edge':
      return words.edgeTitle(nameOf(graph, query.from, language), nameOf(graph, query.to, language))
    case 'case': {
      const record = lookup(snapshot).cases.get(query.slug)
      return record === undefined ? null : words.caseTitle(caseName(snapshot, record, language))
    }
  }
}

/** Below the picture: the sentences that the choice rests on. Its anchor is there without a choice, too. */
export function ProcessChosen({ view, query }: { view: View; query: ProcessQuery }) {
  const { snapshot, language } = view
  const words = processWords[language]
  const graph = processGraph(snapshot)
  const record = query.kind === 'case' ? lookup(snapshot).cases.get(query.slug) : undefined
  const edge = query.kind === 'edge' ? graph.edges.find(({ from, to }) => from === query.from && to === query.to) : undefined
  return (
    <section id="chosen" aria-labelledby="chosen-title">
      <h2 id="chosen-title">{chosenName(view, query) ?? words.nothingChosen}</h2>
      {highlight(graph, query) === null ? (
        <p>{words.chooseHint}</p>
      ) : (
        <p>
          <a className="more" href={processHref(language, { kind: 'all' })}>
            {words.clear}
          </a>
        </p>
      )}
      {record === undefined ? null : <ChosenCase view={view} graph={graph} record={record} />}
      {query.kind === 'tag' ? <ChosenTag view={view} graph={graph} slug={query.slug} /> : null}
      {edge === undefined ? null : <ChosenEdge view={view} edge={edge} />}
    </section>
  )
}
