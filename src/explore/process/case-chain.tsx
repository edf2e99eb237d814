import { outcomeOf } from '@/src/catalogue/pathways'
import { isUnpublished } from '@/src/catalogue/projection/unfinished'
import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { Drawing } from '@/src/ui/drawing'
import type { View } from '@/src/ui/view'
import { caseGraph } from './counting'
import { ProcessPicture } from './drawing'
import { breakableParts, drawingOf, nameOf } from './drawn-graph'
import { smallProcess } from './layout'
import { processQuery } from './query'
import { processWords } from './words'

/**
 * The process of one case, small: its changes by stage and what it says led to what. Boxes lead to the case's own entry
 * (or to the change's page where it has none), numbers to the pathway. The list below it says the same in words.
 */
export function CaseChain({ view, record }: { view: View; record: CaseRecord }) {
  const { snapshot, language } = view
  const words = processWords[language]
  const graph = caseGraph(snapshot, record)
  if (graph === null) return null
  const layout = drawingOf({
    graph,
    language,
    size: smallProcess,
    nodeOf: (tag) => {
      const row = outcomeOf(record, tag.slug)
      const events = record.pathways.filter(({ from, to }) => from.kind !== 'impact' && to.kind === 'impact' && to.impact === tag.slug).length
      return {
        // In a preview: a change that is not published has no page.
        href: row !== undefined ? `#${row.id}` : isUnpublished(tag.slug) ? '#pathways' : linkTo.entry(language, 'impact', tag.slug),
        count: null,
        label: words.ofCaseTag(textIn(tag.name, language).text, events),
        note: events === 0 ? null : breakableParts(words.ofCaseEvents(events), language),
      }
    },
    badgeOf: ({ from, to, said }) => ({
      href: `#${said[0]?.row.id ?? ''}`,
      text: `${said.length}`,
      label: words.ofCaseEdge(nameOf(graph, from, language), nameOf(graph, to, language)),
    }),
  })
  return (
    <figure className="case-chain">
      <Drawing view={view} past="chain-end">
        <ProcessPicture layout={layout} label={words.ofCase} empty={words.ofCaseNone} highlight={null} />
      </Drawing>
      <figcaption id="chain-end" tabIndex={-1}>
        <span className="only-drawn">{words.ofCaseNote} </span>
        <a href={`${linkTo.picture(language, 'process', processQuery.write({ kind: 'case', slug: record.slug, view: 'figure' }))}#chosen`}>{words.ofCaseAll}</a>
      </figcaption>
    </figure>
  )
}
