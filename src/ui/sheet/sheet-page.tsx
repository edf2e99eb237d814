import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { placeNames } from '@/src/ui/cases/place-names'
import { PageFrame } from '@/src/ui/page-frame'
import type { View } from '@/src/ui/view'
import { sheetOf } from './content'
import { SheetView } from './sheet-view'

/** The page of a sheet: on screen with the ways to print it, on paper nothing but the sheet. */
export function SheetPage({ view, record }: { view: View; record: CaseRecord }) {
  const { snapshot, language, words } = view
  const { places } = placeNames(snapshot, record, language)
  return (
    <PageFrame
      view={view}
      section="cases"
      path={(to) => linkTo.sheet(to, record.slug)}
      updated={record.updatedAt}
      sources={record.sources}
      crumbs={[
        { name: words.sections.cases, href: linkTo.cases(language) },
        { name: places, href: linkTo.case(language, record.slug) },
        { name: words.sheet.title },
      ]}
    >
      <div className="page sheet-page">
        <div className="sheet-ways">
          <p>{words.sheet.lead}</p>
          <ul>
            <li>
              <a href={linkTo.sheetPdf(language, record.slug)} type="application/pdf">
                {words.sheet.pdf}
              </a>
            </li>
            <li>
              <a href={linkTo.case(language, record.slug)}>{words.sheet.toCase}</a>
            </li>
          </ul>
        </div>
        <SheetView view={view} sheet={sheetOf(view, record)} level={1} />
      </div>
    </PageFrame>
  )
}
