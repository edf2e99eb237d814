import { asOfYear } from '@/src/catalogue/as-of'
import type { CaseRecord } from '@/src/catalogue/types'
import { firstJicaYearText } from '@/src/catalogue/years'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { spokenName } from '@/src/i18n/mark-japanese'
import { placeNames } from '@/src/ui/cases/place-names'
import type { View } from '@/src/ui/view'
import { TimelineOverview } from '@/src/visuals'
import { compareAxes, type CompareQuery, compareQuery } from './query'
import { compareWords } from './words'
import { type ComparedTimeline, compareTimelines } from './years-since-jica'

function Timeline({ view, timeline: { record, rows, from, to, zero, asOf } }: { view: View; timeline: ComparedTimeline }) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const { places } = placeNames(snapshot, record, language)
  const begins = zero === null ? null : firstJicaYearText(record, language)
  return (
    <li>
      <h3>
        <a href={linkTo.case(language, record.slug, 'timeline')}>{places}</a>
        {begins === null ? null : (
          <>
            {' '}
            <span className="hint">{words.zeroIs(begins)}</span>
          </>
        )}
      </h3>
      <TimelineOverview
        rows={rows}
        language={language}
        label={words.drawing(spokenName(places, language, `No. ${record.number}`))}
        asOf={asOf}
        frame={{ axis: { from, to }, zero }}
        hrefOf={(row) => linkTo.case(language, record.slug, row.id)}
      />
    </li>
  )
}

/** The timelines of the cases under each other, all on one axis; a link each for the two ways of lining them up. */
export function Timelines({ view, cases, query }: { view: View; cases: readonly CaseRecord[]; query: CompareQuery }) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const { timelines, left } = compareTimelines(cases, query.axis, (record) => asOfYear(snapshot, record))
  const names = formatList(
    left.map((record) => placeNames(snapshot, record, language).places),
    language,
  )
  return (
    <>
      <nav className="sort-links" aria-label={words.axis}>
        <ul>
          {compareAxes.map((axis) => (
            <li key={axis}>
              {axis === query.axis ? (
                <span aria-current="true">{words.axes[axis]}</span>
              ) : (
                <a href={`${linkTo.picture(language, 'compare', compareQuery.write({ ...query, axis }))}#timelines`}>{words.axes[axis]}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {timelines.length === 0 ? null : (
        <>
          <p className="hint">{words.axisNote[query.axis]}</p>
          <ol className="compare-timelines">
            {timelines.map((timeline) => (
              <Timeline key={timeline.record.slug} view={view} timeline={timeline} />
            ))}
          </ol>
        </>
      )}
      {left.length === 0 ? null : <p>{words.left(names, query.axis)}</p>}
    </>
  )
}
