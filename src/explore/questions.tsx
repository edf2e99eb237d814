import { linkTo } from '@/src/i18n/links'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { picturesInOrder } from './registry'

/** Each way of looking across the cases: the question that it answers, and the page by its name. */
export function Questions({ view }: { view: View }) {
  const {
    language,
    words: { explore },
  } = view
  return (
    <ul className="questions">
      {picturesInOrder.map((name) => (
        <li key={name}>
          <p className="question">
            <HeadingText of={explore.pictures[name].question} language={language} />
          </p>
          <p>
            <a className="question-page" href={linkTo.picture(language, name)}>
              <HeadingText of={explore.pictures[name].title} language={language} />
            </a>
          </p>
          <p>{explore.pictures[name].lead}</p>
        </li>
      ))}
    </ul>
  )
}

/** The page of all ways of looking across the cases. */
export function ExploreIndex({ view }: { view: View }) {
  const {
    language,
    words: { explore, sections },
  } = view
  return (
    <PageFrame view={view} section="explore" path={(to) => linkTo.explore(to)} crumbs={[{ name: sections.explore }]}>
      <div className="page">
        <header className="page-header">
          <h1>
            <HeadingText of={sections.explore} language={language} />
          </h1>
          <p className="lead">{explore.lead}</p>
        </header>
        <Questions view={view} />
      </div>
    </PageFrame>
  )
}
