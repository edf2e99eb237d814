import type { CaseRecord } from '@/src/catalogue/types'
import { pickable } from '@/src/explore/compare/choice'
import { mostCompared } from '@/src/explore/compare/query'
import { linkTo } from '@/src/i18n/links'
import { CaseHeading } from '@/src/ui/cases/case-name'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { sheetOf } from '@/src/ui/sheet/content'
import { SheetView } from '@/src/ui/sheet/sheet-view'
import { comparisonOf } from '@/src/ui/similar-reasons'
import type { View } from '@/src/ui/view'
import { bookletComparison } from './comparison'
import { ComparisonView } from './comparison-view'
import { coverOf } from './cover'
import { bookletCases, type BookletQuery, bookletQuery } from './query'
import { bookletWords } from './words'

/** What is ticked when the form is sent is what the booklet holds. */
function Chooser({ view, query: { cases: chosen } }: { view: View; query: BookletQuery }) {
  const { snapshot, language } = view
  const words = bookletWords[language]
  const { isWhole, cases } = pickable(snapshot, { cases: chosen, axis: 'years', find: '' })
  return (
    <form className="card-choice" method="get" action={linkTo.booklet(language)}>
      <p className="hint">{words.rule}</p>
      <ul className="compare-boxes">
        {cases.map((record) => (
          <li key={record.slug}>
            <label className="compare-box">
              <input type="checkbox" name="case" value={record.slug} defaultChecked={chosen.includes(record.slug)} />
              <span>
                <CaseHeading view={view} record={record} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {isWhole ? null : (
        <p>
          <a href={linkTo.cases(language)}>{view.words.sections.cases}</a>
        </p>
      )}
      <p className="card-submit">
        <button type="submit" className="compare-button">
          {words.submit}
        </button>
      </p>
    </form>
  )
}

function CoverView({ view, cases }: { view: View; cases: readonly CaseRecord[] }) {
  const words = bookletWords[view.language]
  const cover = coverOf(view, cases)
  return (
    <header className="booklet-cover">
      <p>
        <HeadingText of={cover.site} language={view.language} />
      </p>
      <h1>
        <HeadingText of={cover.title} language={view.language} />
      </h1>
      <h2>{words.contents}</h2>
      <ol>
        {cover.cases.map(({ slug, number, name }) => (
          <li key={slug}>
            <span className="booklet-number">{number}</span>
            <a href={`#${slug}`}>{name}</a>
          </li>
        ))}
      </ol>
      <dl className="definitions">
        {cover.notes.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function Ways({ view, query, cases }: { view: View; query: BookletQuery; cases: readonly CaseRecord[] }) {
  const { language } = view
  const words = bookletWords[language]
  return (
    <div className="sheet-ways">
      <p>{words.lead}</p>
      <ul>
        <li>
          <a href={linkTo.bookletPdf(language, bookletQuery.write(query))} type="application/pdf">
            {words.pdf}
          </a>
        </li>
        {cases.length > 1 && cases.length <= mostCompared ? (
          <li>
            <a href={comparisonOf(view, query.cases)}>{words.compare}</a>
          </li>
        ) : null}
      </ul>
      <details className="compare-change">
        <summary>{words.change}</summary>
        <Chooser view={view} query={query} />
      </details>
    </div>
  )
}

/** A booklet of chosen cases, ready to be printed; without any it offers the cases to choose from. */
export function BookletPage({ view, query }: { view: View; query: BookletQuery }) {
  const { snapshot, language } = view
  const words = bookletWords[language]
  const cases = bookletCases(snapshot, query)
  const comparison = bookletComparison(view, cases)
  return (
    <PageFrame
      view={view}
      section="cases"
      path={(to) => linkTo.booklet(to, bookletQuery.write(query))}
      crumbs={[{ name: view.words.sections.cases, href: linkTo.cases(language) }, { name: words.title }]}
    >
      {cases.length === 0 ? (
        <div className="page">
          <header className="page-header">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </header>
          <section aria-labelledby="choose">
            <h2 id="choose">{words.choose}</h2>
            <Chooser view={view} query={query} />
          </section>
        </div>
      ) : (
        <div className="page sheet-page booklet">
          <Ways view={view} query={query} cases={cases} />
          <CoverView view={view} cases={cases} />
          {comparison === null ? <p className="hint">{words.noComparison}</p> : <ComparisonView view={view} comparison={comparison} />}
          {cases.map((record) => (
            <SheetView key={record.slug} view={view} sheet={sheetOf(view, record)} level={2} />
          ))}
        </div>
      )}
    </PageFrame>
  )
}
