import { bookletInAddress } from '@/src/catalogue/comparable'
import { similarTo } from '@/src/catalogue/similar'
import type { CaseRecord } from '@/src/catalogue/types'
import { ExplorePage } from '@/src/explore/explore-page'
import { linkTo } from '@/src/i18n/links'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { CaseMiniTimeline, CaseMiniTimelineKey } from '@/src/ui/cases/mini-timeline'
import { placeNames } from '@/src/ui/cases/place-names'
import { HeadingText } from '@/src/ui/phrases'
import { comparisonOf, Reasons } from '@/src/ui/similar-reasons'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { Dots } from './dots'
import { Glance } from './glance'
import { Picker } from './picker'
import { comparedCases, type CompareQuery, compareQuery, mostCompared } from './query'
import { compareFile, compareTimelinesFile, compareTimelinesTable } from './table'
import { TermTable } from './term-table'
import { termKinds } from './terms'
import { Timelines } from './timelines'
import { compareWords } from './words'

interface PartProps {
  readonly view: View
  readonly query: CompareQuery
  readonly cases: readonly CaseRecord[]
}

/** The cases that are compared, each with a link that takes it away. */
function Compared({ view, query, cases }: PartProps) {
  const { snapshot, language } = view
  const words = compareWords[language]
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{words.compared(cases.length)}</h2>
      <CaseMiniTimelineKey view={view} cases={cases} />
      <ol className={cases.length > 1 ? 'compared is-compared' : 'compared'}>
        {cases.map((record) => {
          const rest = compareQuery.write({ ...query, cases: query.cases.filter((slug) => slug !== record.slug) })
          return (
            <li key={record.slug}>
              <CaseWhereabouts view={view} record={record} />
              <h3 className="card-title">
                <a href={linkTo.case(language, record.slug)}>
                  <CaseHeading view={view} record={record} />
                </a>
              </h3>
              <div className="card-picture">
                <CaseMiniTimeline view={view} record={record} withYears />
              </div>
              <p className="compare-remove">
                <a href={linkTo.picture(language, 'compare', rest)}>{words.remove(placeNames(snapshot, record, language).places)}</a>
              </p>
            </li>
          )
        })}
      </ol>
      {cases.length > 1 ? (
        <details className="compare-change" open={query.find !== '' && cases.length < mostCompared}>
          <summary>{words.change}</summary>
          <Picker view={view} query={query} />
        </details>
      ) : null}
    </section>
  )
}

/** What to compare a single case with: the most similar ones, with the reasons. */
function Beginnings({ view, record }: { view: View; record: CaseRecord }) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const similar = similarTo(snapshot, record)
  if (similar.length === 0) return null
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">
        <HeadingText of={words.similar(placeNames(snapshot, record, language).places)} language={language} />
      </h2>
      <ul className="similar-cases">
        {similar.map((one) => {
          const { record: other } = one
          const { places } = placeNames(snapshot, other, language)
          const comparison = comparisonOf(view, [record.slug, other.slug])
          return (
            <li key={other.slug} className="similar-case">
              <h3 className="card-title">
                <a href={linkTo.case(language, other.slug)}>
                  <CaseHeading view={view} record={other} />
                </a>
              </h3>
              <Reasons view={view} resemblance={one} comparison={comparison} />
              <p className="similar-compare">
                <a href={comparison}>
                  {words.add}
                  <Hidden>{language === 'ja' ? `（${places}）` : ` (${places})`}</Hidden>
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Comparison({ view, query, cases }: PartProps) {
  const { language } = view
  const words = compareWords[language]
  return (
    <>
      <section aria-labelledby="dots">
        <h2 id="dots">{words.dots}</h2>
        <Dots view={view} cases={cases} />
      </section>
      <section aria-labelledby="glance">
        <h2 id="glance">{words.glance}</h2>
        <Glance view={view} cases={cases} />
        <p className="table-file">
          <a href={linkTo.table(language, compareFile.address(query))} download="compare.csv">
            {words.csv}
          </a>
          <a href={linkTo.booklet(language, bookletInAddress(query.cases))}>{words.booklet}</a>
        </p>
      </section>
      <section aria-labelledby="timelines">
        <h2 id="timelines">{words.timelines}</h2>
        <Timelines view={view} cases={cases} query={query} />
      </section>
      {termKinds.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{words.terms[kind]}</h2>
          <TermTable view={view} cases={cases} kind={kind} />
        </section>
      ))}
    </>
  )
}

/** The page that compares two to four cases; with fewer it helps to choose them. */
export function ComparePage({ view, query }: { view: View; query: CompareQuery }) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const cases = comparedCases(snapshot, query)
  const [first] = cases
  const isComparison = cases.length > 1
  const written = compareQuery.write(query)
  return (
    <ExplorePage
      view={view}
      name="compare"
      query={written}
      finding={isComparison ? null : undefined}
      howToRead={isComparison ? words.howToRead : undefined}
      tables={isComparison ? [{ table: compareTimelinesTable(snapshot, query, language), file: compareTimelinesFile.address(query) }] : []}
    >
      {cases.length === 0 ? null : <Compared view={view} query={query} cases={cases} />}
      {isComparison || first === undefined ? null : <Beginnings view={view} record={first} />}
      {isComparison ? (
        <Comparison view={view} query={query} cases={cases} />
      ) : (
        <section aria-labelledby="choose">
          <h2 id="choose">{words.choose}</h2>
          {first === undefined ? null : <p>{words.needOneMore}</p>}
          <Picker view={view} query={query} />
        </section>
      )}
    </ExplorePage>
  )
}
