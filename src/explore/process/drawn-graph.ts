/** Turns the graph of the process into what `ProcessPicture` draws: names broken between phrases, links, counts. */
import type { ImpactTag } from '@/src/catalogue/types'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { stageLabels } from '@/src/model/terms'
import { phrasesOf } from '@/src/ui/phrases'
import { casesIn, edgeKey, type ProcessGraph } from './counting'
import type { DrawnLink, DrawnNode } from './drawing'
import type { Highlight, Nearness } from './highlight'
import { largeProcess, layoutProcess, type ProcessLayout, type ProcessSize } from './layout'
import type { ProcessQuery } from './query'
import { processHref } from './table'
import { processWords } from './words'

/** The parts of a text between which a line of a drawing may break. */
export function breakableParts(text: string, lang: Language): readonly string[] {
  return lang === 'ja' ? phrasesOf(text).flatMap((phrase) => phrase.split(/(?=（)/)) : text.split(/(?<= )/)
}

/** What a change of the graph is called in the reader’s language; the slug itself where the graph has no such change. */
export function nameOf(graph: ProcessGraph, slug: string, language: Language): string {
  const found = graph.stages.flatMap(({ tags }) => tags).find(({ tag }) => tag.slug === slug)
  return found === undefined ? slug : textIn(found.tag.name, language).text
}

/** A node without its links: the name in the parts between which it may break, and its language where it is not the reader's. */
function nameParts(name: Bilingual, language: Language): Pick<DrawnNode, 'name' | 'lang'> {
  const { text, lang } = textIn(name, language)
  return { name: breakableParts(text, lang), lang: lang === language ? undefined : lang }
}

interface DrawingInput {
  readonly graph: ProcessGraph
  readonly language: Language
  readonly size: ProcessSize
  readonly nodeOf: (tag: ImpactTag, cases: number, fromEvents: number) => Pick<DrawnNode, 'href' | 'label' | 'count' | 'note'>
  /** Null: no number on this line. */
  readonly badgeOf: (edge: ProcessGraph['edges'][number]) => DrawnLink['badge']
}

/** Links are keyed by who says so and the edge: a pair that both the report and cases join is drawn twice. */
function linkKey(kind: DrawnLink['kind'], edge: string): string {
  return `${kind} ${edge}`
}

/** The graph laid out in one of the two sizes, with the names, counts and addresses that the drawing shows. */
export function drawingOf({ graph, language, size, nodeOf, badgeOf }: DrawingInput): ProcessLayout<DrawnNode, DrawnLink> {
  const words = processWords[language]
  const nodes = graph.stages.map(({ tags }) =>
    tags.map(({ tag, cases, fromEvents }): DrawnNode => ({
      slug: tag.slug,
      ...nameParts(tag.name, language),
      ...nodeOf(tag, cases.length, fromEvents.length === 0 ? 0 : casesIn(fromEvents)),
    })),
  )
  const links = graph.edges.flatMap((edge): readonly DrawnLink[] => {
    const { from, to, goesRound } = edge
    const badge = edge.said.length === 0 ? null : badgeOf(edge)
    const link = (kind: DrawnLink['kind'], own: DrawnLink['badge']): DrawnLink => ({
      key: linkKey(kind, edgeKey(from, to)),
      from,
      to,
      kind,
      goesRound,
      badge: own,
      hasBadge: own !== null,
    })
    return [...(edge.isReports ? [link('report', null)] : []), ...(edge.said.length > 0 ? [link('cases', badge)] : [])]
  })
  return layoutProcess({
    columns: graph.stages.map(({ stage }, column) => ({
      head: breakableParts(stageLabels[stage][language], language),
      nodes: nodes[column] ?? [],
      bypass: stage === 'internationalisation' && links.some(({ goesRound }) => goesRound) ? breakableParts(words.bypass, language) : [],
    })),
    links,
    size,
  })
}

/** The drawing of all cases; each box and each number leads to its sentences. */
export function wholeDrawing(graph: ProcessGraph, language: Language): ProcessLayout<DrawnNode, DrawnLink> {
  const words = processWords[language]
  const href = (query: ProcessQuery) => processHref(language, query)
  return drawingOf({
    graph,
    language,
    size: largeProcess,
    nodeOf: (tag, cases, events) => ({
      href: href({ kind: 'tag', slug: tag.slug }),
      count: cases,
      label: words.tagLink(textIn(tag.name, language).text, cases, events),
      note: events === 0 ? null : breakableParts(words.fromEvents(events), language),
    }),
    badgeOf: ({ from, to, said }) => ({
      href: href({ kind: 'edge', from, to }),
      text: `${casesIn(said)}`,
      label: words.edgeLink(nameOf(graph, from, language), nameOf(graph, to, language), casesIn(said)),
    }),
  })
}

/** What is highlighted, for the lines of the drawing: a case highlights only what cases say, anything else both kinds. */
export function highlightedLinks(highlight: Highlight | null, query: ProcessQuery) {
  if (highlight === null) return null
  const kinds: readonly DrawnLink['kind'][] = query.kind === 'case' ? ['cases'] : ['cases', 'report']
  const edges = [...highlight.edges].flatMap(([key, nearness]) => kinds.map((kind): [string, Nearness] => [linkKey(kind, key), nearness]))
  return { tags: highlight.tags, edges: new Map(edges) }
}
