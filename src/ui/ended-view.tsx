import type { EndedCase } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { PageFrame } from './page-frame'
import { Paragraphs, Text } from './text'
import type { View } from './view'

/** A case that is not published any more: that it was ended, when, and what readers are told. Nothing of the case but its title. */
export function EndedView({ view, ended }: { readonly view: View; readonly ended: EndedCase }) {
  const {
    language,
    words: { ended: words },
  } = view
  return (
    <PageFrame view={view} path={(to) => linkTo.case(to, ended.slug)}>
      <div className="page">
        <header className="page-header">
          <h1>
            <Text of={ended.title} language={language} />
          </h1>
          <p className="lead">{words.ended(formatInstant(ended.endedAt, language))}</p>
        </header>
        <Paragraphs of={ended.notice} language={language} />
        <ul className="page-list">
          <li>
            <a href={linkTo.cases(language)}>{words.cases}</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
