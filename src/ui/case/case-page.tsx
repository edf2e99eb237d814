import { linkTo } from '@/src/i18n/links'
import { placeNames } from '@/src/ui/cases/place-names'
import { JsonLd } from '@/src/ui/json-ld'
import { PageFrame } from '@/src/ui/page-frame'
import { CaseView, type CaseViewProps } from './case-view'
import { caseJsonLd } from './json-ld'

/** A case with the frame around it. A preview has no structured data: nothing of a draft is meant for machines. */
export function CasePage(props: CaseViewProps) {
  const { view, record } = props
  const { snapshot, language } = view
  return (
    <PageFrame
      view={view}
      section="cases"
      path={(to) => linkTo.case(to, record.slug)}
      updated={record.updatedAt}
      sources={record.sources}
      crumbs={[{ name: view.words.sections.cases, href: linkTo.cases(language) }, { name: placeNames(snapshot, record, language).places }]}
    >
      <CaseView {...props} />
      {view.previewAt ? null : caseJsonLd(view, record).map((data, index) => <JsonLd key={index} data={data} />)}
    </PageFrame>
  )
}
