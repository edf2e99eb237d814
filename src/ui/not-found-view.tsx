import { linkTo } from '@/src/i18n/links'
import { PageFrame } from './page-frame'
import { SearchForm } from './search-form'
import type { View } from './view'

/** Nothing is here, and where to go on. The switch leads home: there is no such page in the other language either. */
export function NotFoundView({ view }: { view: View }) {
  const {
    language,
    words: { notFound },
  } = view
  return (
    <PageFrame view={view} path={linkTo.home}>
      <div className="page">
        <header className="page-header">
          <h1>{notFound.title}</h1>
          <p className="lead">{notFound.body}</p>
        </header>
        <SearchForm view={view} name={notFound.search} className="search-page-box" />
        <ul className="page-list">
          <li>
            <a href={linkTo.cases(language)}>{notFound.cases}</a>
          </li>
          <li>
            <a href={linkTo.home(language)}>{notFound.home}</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
