import { lookup } from '@/src/catalogue/lookup'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { stageLabels, stages } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { chosenName } from './chosen'
import { casesIn, processGraph } from './counting'
import { nameOf } from './drawn-graph'
import { PathList } from './path-list'
import { changesOn, chosenPaths, toldPaths } from './paths'
import type { ProcessQuery } from './query'
import { toldPathsFile } from './table'
import { processWords } from './words'

/** A choice among the changes that lie on a path, by stage. */
function ChooseChange({ view, query }: { view: View; query: ProcessQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = processWords[language]
  const told = new Set(toldPaths(snapshot).flatMap(changesOn))
  const tags = lookup(snapshot).impactTags.all.filter(({ slug }) => told.has(slug))
  const groups = stages.map((stage) => ({ stage, own: tags.filter((tag) => tag.stage === stage).sort((a, b) => a.order - b.order) }))
  return (
    <form className="process-form" method="get" action={linkTo.picture(language, 'process')}>
      <label htmlFor="tag">{words.chooseChange}</label>
      <select id="tag" name="tag" defaultValue={query.kind === 'tag' ? query.slug : ''}>
        <option value="">{explore.any}</option>
        {groups.map(({ stage, own }) =>
          own.length === 0 ? null : (
            <optgroup key={stage} label={stageLabels[stage][language]}>
              {own.map((tag) => (
                <option key={tag.slug} value={tag.slug}>
                  {textIn(tag.name, language).text}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
      <button type="submit">{explore.show}</button>
    </form>
  )
}

/** The paths that cases tell, as sentences with arrows; how many of them reach a livelier place stands first. */
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
  const far = all.filter(({ reached }) => reached === 'revitalisation')
  const file = toldPathsFile.address(null)
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">{words.paths}</h2>
      <p>{all.length === 0 ? explore.noCaseFound : words.finding(all.length, casesIn(all), far.length, casesIn(far))}</p>
      {all.length === 0 ? null : (
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
