import { caseName } from '@/src/catalogue/case-name'
import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { citingWords } from '@/src/i18n/words/citing'
import { placeNames } from '@/src/ui/cases/place-names'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { citationOf } from './citation'
import { CiteForms } from './cite-forms'
import type { CitedRow } from './cited-rows'

/** How to cite one row of a case. */
export function CitePage({ view, record, row }: { view: View; record: CaseRecord; row: CitedRow }) {
  const { snapshot, language } = view
  const words = citingWords[language]
  return (
    <PageFrame
      view={view}
      section="cases"
      path={(to) => linkTo.cite(to, record.slug, row.id)}
      updated={record.updatedAt}
      sources={record.sources}
      crumbs={[
        { name: view.words.sections.cases, href: linkTo.cases(language) },
        { name: placeNames(snapshot, record, language).places, href: linkTo.case(language, record.slug, row.id) },
        { name: words.title },
      ]}
    >
      <div className="page">
        <header className="page-header">
          <p className="kicker">{caseName(snapshot, record, language)}</p>
          <h1>
            <HeadingText of={row.text} language={language} />
          </h1>
          <p>{words.rowLead}</p>
        </header>
        <CiteForms view={view} record={record} row={row.id} citation={citationOf(view, record, row)} />
        <p>
          <a className="more" href={linkTo.case(language, record.slug, row.id)}>
            {words.back}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
