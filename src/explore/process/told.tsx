import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { ChooseChange } from './choose'
import { chosenName } from './chosen'
import { casesIn, processGraph } from './counting'
import { nameOf } from './drawn-graph'
import { PathList } from './path-list'
import { chosenPaths, toldPaths } from './paths'
import type { ProcessQuery } from './query'
import { toldPathsFile } from './table'
import { processWords } from './words'

/** The paths that cases tell, as sentences with arrows. */
export function ToldPaths({ view, query }: { view: View; query: ProcessQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = processWords[language]
  const all = toldPaths(snapshot)
  const paths = chosenPaths(all, query)
  const name = query.kind === 'tag' ? words.through(nameOf(processGraph(snapshot), query.slug, language)) : chosenName(view, query)
  const file = toldPathsFile.address(null)
  return (
    <section aria-labelledby="paths">
      <h2 id="paths" className="hidden-text">
        {words.paths}
      </h2>
      {all.length === 0 ? (
        <p>{explore.noCaseFound}</p>
      ) : (
        <>
          <ChooseChange view={view} query={query} />
          {name === null ? null : (
            <p id="chosen">
              <strong>{words.picked(name)}</strong> {words.pathCount(paths.length, casesIn(paths))}{' '}
              <a href={linkTo.picture(language, 'process')}>{words.clear}</a>
            </p>
          )}
          <PathList view={view} paths={paths} query={query} />
          <p className="table-file">
            <a href={linkTo.table(language, file)} download={`${file.name}.csv`}>
              {explore.csv}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
