import { ExplorePage } from '@/src/explore/explore-page'
import { linkTo } from '@/src/i18n/links'
import { Drawing, SkipPart } from '@/src/ui/drawing'
import type { View } from '@/src/ui/view'
import { ChooseCase } from './choose'
import { chosenName, ProcessChosen } from './chosen'
import { casesIn, type ProcessGraph, processGraph } from './counting'
import { ProcessPicture } from './drawing'
import { highlightedLinks, wholeDrawing } from './drawn-graph'
import { processFinding } from './finding'
import { highlight } from './highlight'
import { ProcessList } from './list'
import { type ProcessQuery, processQuery } from './query'
import { processPathsFile, processPathsTable, processTagsFile, processTagsTable } from './table'
import { ToldPaths } from './told'
import { processWords } from './words'

/** How each kind of line looks, with words; the colours are never alone. */
function ProcessKey({ view }: { view: View }) {
  const words = processWords[view.language]
  const kinds = [
    { className: 'process-path by-cases', text: words.byCases },
    { className: 'process-path by-report', text: words.byReport },
    { className: 'process-path by-cases goes-round', text: words.goesRound },
  ]
  return (
    <ul className="process-key">
      {kinds.map(({ className, text }) => (
        <li key={text}>
          <svg width={52} height={14} viewBox="0 0 52 14" aria-hidden="true">
            <g className={className}>
              <path className="process-line" d="M1 7H44" />
              <path className="process-arrow" d="M44 2.5L51 7 44 11.5z" />
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** What the drawing leaves to be said in words. */
function InWords({ view, graph }: { view: View; graph: ProcessGraph }) {
  const words = processWords[view.language]
  const round = graph.edges.filter(({ goesRound }) => goesRound)
  const told = round.filter(({ said }) => said.length > 0)
  return (
    <div className="process-words">
      <p>{words.roundText(casesIn(told.flatMap(({ said }) => said)), told.length, round.filter(({ isReports }) => isReports).length)}</p>
      {graph.toEvents.length === 0 ? null : <p>{words.toEventsText(graph.toEvents.length, casesIn(graph.toEvents))}</p>}
    </div>
  )
}

/** Drawing and list of a graph; one of the two is shown, as there is room. */
function ProcessDrawing({ view, graph, query }: { view: View; graph: ProcessGraph; query: ProcessQuery }) {
  const {
    language,
    words: { explore },
  } = view
  const words = processWords[language]
  const highlighted = highlight(graph, query)
  const name = chosenName(view, query)
  return (
    <figure className="process">
      {name === null ? null : (
        <p className="process-picked">
          <strong>{words.picked(name)}</strong>{' '}
          <a href={linkTo.picture(language, 'process', processQuery.write({ kind: 'all', view: 'figure' }))}>{words.clear}</a>
        </p>
      )}
      {query.kind === 'tag' ? <p className="hint">{words.highlightNote}</p> : null}
      <Drawing view={view} past="process-key">
        <ProcessPicture layout={wholeDrawing(graph, language)} label={words.picture} empty={explore.nothing} highlight={highlightedLinks(highlighted, query)} />
      </Drawing>
      <div className="process-narrow">
        <SkipPart view={view} name={words.list} to="process-key" />
        <ProcessList view={view} graph={graph} highlight={highlighted} />
      </div>
      <figcaption id="process-key" tabIndex={-1}>
        <ProcessKey view={view} />
        <InWords view={view} graph={graph} />
      </figcaption>
    </figure>
  )
}

/** The paths or the figure: each is a link to the other, with the same choice. */
function Views({ view: { language }, query }: { view: View; query: ProcessQuery }) {
  const words = processWords[language]
  const { view, ...choice } = query
  const views = [
    { name: words.asPaths, query: choice, isCurrent: view === undefined },
    { name: words.asReportPicture, query: { ...choice, view: 'figure' } as const, isCurrent: view === 'figure' },
  ]
  return (
    <div className="sort-links" role="group" aria-label={words.views}>
      <ul>
        {views.map(({ name, query: one, isCurrent }) => (
          <li key={name}>
            {isCurrent ? <span aria-current="true">{name}</span> : <a href={linkTo.picture(language, 'process', processQuery.write(one))}>{name}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `/explore/process`: the paths that cases tell, one a row; one step away the report's figure 5 with its counts. */
export function ProcessPage({ view, query }: { view: View; query: ProcessQuery }) {
  const { snapshot, language } = view
  const words = processWords[language]
  const isReportPicture = query.view === 'figure'
  return (
    <ExplorePage
      view={view}
      name="process"
      query={processQuery.write(query)}
      finding={processFinding(snapshot, language)}
      howToRead={isReportPicture ? words.howToRead : words.howToReadPaths}
      tables={
        isReportPicture
          ? [
              { table: processTagsTable(snapshot, language), file: processTagsFile.address(null) },
              { table: processPathsTable(snapshot, language), file: processPathsFile.address(null) },
            ]
          : []
      }
    >
      <Views view={view} query={query} />
      {isReportPicture ? (
        <>
          <ChooseCase view={view} query={query} />
          <ProcessDrawing view={view} graph={processGraph(snapshot)} query={query} />
          <ProcessChosen view={view} query={query} />
        </>
      ) : (
        <ToldPaths view={view} query={query} />
      )}
    </ExplorePage>
  )
}
