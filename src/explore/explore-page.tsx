import type { ReactNode } from 'react'

import { coverage } from '@/src/catalogue/coverage'
import type { DataTable, TableAddress } from '@/src/exchange/table'
import { linkTo, type PictureName } from '@/src/i18n/links'
import type { FindingText } from '@/src/i18n/text'
import { DataTableView } from '@/src/ui/data-table'
import { Finding } from '@/src/ui/finding'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { PreviewNotice } from '@/src/ui/preview-notice'
import type { View } from '@/src/ui/view'

/** A table below the picture, and its file. */
interface PageTable {
  readonly table: DataTable
  readonly file: TableAddress
}

interface ExplorePageProps {
  readonly view: View
  readonly name: PictureName
  /** The section of the navigation, for a picture that has one of its own. */
  readonly section?: 'explore' | 'limits'
  /** The page's query in its canonical form; the language switch and the files keep it. */
  readonly query?: string
  /** What the page says first, in the place of its lead: the finding with its number; null where the page's own beginning says it. */
  readonly finding?: FindingText | null
  /** How to read the picture; folded, so that the picture begins on the first screen. */
  readonly howToRead?: string
  /** What stands beside it: what the numbers are counted over, the cases entered of the survey's, if left out. */
  readonly basis?: ReactNode
  /** Whether what was found stands first on paper, and how it is read behind it. */
  readonly isAnswerFirst?: boolean
  /** Controls, the picture and what it opens. */
  readonly children: ReactNode
  readonly tables?: readonly PageTable[]
}

/** How many cases are counted, of how many in each survey. */
function Denominator({ view }: { view: View }) {
  const {
    snapshot,
    words: { explore },
  } = view
  return coverage(snapshot).map(({ survey, entered, outOf }) => (
    <p key={survey.slug} className="hint">
      {explore.outOf(entered, outOf)}
    </p>
  ))
}

/** A page that looks across the cases: its question, what was found, the picture, and the same numbers as tables. */
export function ExplorePage({
  view,
  name,
  section = 'explore',
  query = '',
  finding,
  howToRead,
  basis,
  isAnswerFirst = false,
  children,
  tables = [],
}: ExplorePageProps) {
  const {
    language,
    words: { explore, sections },
  } = view
  const { title, question, lead } = explore.pictures[name]
  // A finding names what it counts among; what all numbers rest on opens with how they are read.
  const isFolded = finding !== undefined && howToRead !== undefined && basis === undefined
  return (
    <PageFrame
      view={view}
      section={section}
      path={(to) => linkTo.picture(to, name, query)}
      crumbs={[{ name: sections.explore, href: linkTo.explore(language) }, { name: title }]}
    >
      <div className={`page explore-page picture-${name}${isAnswerFirst ? ' answer-first' : ''}`}>
        <header className="page-header">
          <PreviewNotice view={view} />
          <p className="kicker">{question}</p>
          <h1>
            <HeadingText of={title} language={language} />
          </h1>
          {finding === undefined ? <p className="lead">{lead}</p> : null}
          {finding ? <Finding of={finding} /> : null}
          <div className="reading">
            {howToRead === undefined ? null : (
              <details className="how-to-read">
                <summary>{explore.howToRead}</summary>
                {finding === undefined ? null : <p>{lead}</p>}
                <p>{howToRead}</p>
                {isFolded ? <Denominator view={view} /> : null}
              </details>
            )}
            {isFolded ? null : (basis ?? <Denominator view={view} />)}
          </div>
        </header>
        {children}
        {tables.length === 0 ? null : (
          <section aria-labelledby="table">
            <h2 id="table">{explore.table}</h2>
            {tables.map(({ table, file }) => (
              <DataTableView key={file.name} view={view} table={table} file={file} />
            ))}
          </section>
        )}
      </div>
    </PageFrame>
  )
}
