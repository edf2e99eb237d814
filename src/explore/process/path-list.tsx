import { placesOf } from '@/src/catalogue/case-name'
import type { PathwayEnd } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { stageLabels } from '@/src/model/terms'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { casesIn } from './counting'
import { pathsByStage, type ToldPath } from './paths'
import type { ProcessQuery } from './query'
import { EndName } from './quotes'
import { processWords } from './words'

/** Paths on one page: more would make it too heavy for a slow line; the file holds all. */
const most = 200

/** From what it began with, over arrows, to where it ends. Each step leads to the sentence that says so. */
function Path({ view, path: { record, rows } }: { view: View; path: ToldPath }) {
  const { snapshot, language } = view
  const words = processWords[language]
  const [first] = rows
  const classOf = (end: PathwayEnd): string | undefined => (end.kind === 'impact' ? 'path-change' : undefined)
  return (
    <li className="told-path">
      <a className="path-place" href={linkTo.case(language, record.slug)}>
        {placesOf(snapshot, record, language)}
      </a>
      <p>
        {first === undefined ? null : (
          <span className={classOf(first.from)}>
            <EndName view={view} record={record} end={first.from} />
          </span>
        )}
        {rows.map(({ id, to }) => (
          <span key={id} className="path-step">
            <span className="pathway-arrow">
              <span aria-hidden="true">→</span>
              <span className="hidden-text">{words.arrow}</span>
            </span>
            <a className={classOf(to)} href={linkTo.case(language, record.slug, id)}>
              <EndName view={view} record={record} end={to} />
            </a>
          </span>
        ))}
      </p>
    </li>
  )
}

/** The paths by the stage that they reach. On a phone each stage but the first is folded, unless something is chosen. */
export function PathList({ view, paths, query }: { view: View; paths: readonly ToldPath[]; query: ProcessQuery }) {
  const {
    language,
    words: { explore },
  } = view
  const words = processWords[language]
  if (paths.length === 0) return <p>{explore.noCaseFound}</p>
  return (
    <>
      {paths.length > most ? <p className="hint">{words.firstPaths(most, paths.length)}</p> : null}
      {pathsByStage(paths.slice(0, most)).map(({ stage, paths: own }, index) => {
        const name = words.reached(stage === null ? null : stageLabels[stage][language])
        const count = words.pathCount(own.length, casesIn(own))
        return (
          <section key={stage ?? 'events'} className="path-stage" aria-label={name}>
            <h3>
              <HeadingText of={name} language={language} />
            </h3>
            <details open={index === 0 || query.kind !== 'all'}>
              <summary>{count}</summary>
              <p className="hint path-count">{count}</p>
              <ul>
                {own.map((path) => (
                  <Path key={path.rows.map(({ id }) => id).join(' ')} view={view} path={path} />
                ))}
              </ul>
            </details>
          </section>
        )
      })}
    </>
  )
}
