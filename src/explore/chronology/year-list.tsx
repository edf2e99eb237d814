import { only, wholeList, writeQuery } from '@/src/catalogue/query'
import type { CaseRecord, ChronologyEntry } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { chronologyTrackLabels, chronologyTracks, trackLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { placeNames } from '@/src/ui/cases/place-names'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { yearText } from '@/src/visuals/words'
import { type Beginning, beginnings, type ChronologyYear, chronologyYears } from './counting'
import { type ChronologyQuery, isChosen } from './query'
import { symbolOf } from './track-layout'
import { chronologyWords } from './words'

/** Names in one year; a year with more leads to the list of cases. */
const mostNames = 12
const mostEvents = 8

const place = ({ snapshot, language }: View, record: CaseRecord) => placeNames(snapshot, record, language).places

function Entry({ view, entry, yearLabel }: { view: View; entry: ChronologyEntry; yearLabel: string }) {
  const { language } = view
  const period = formatPeriod(entry.period, language)
  return (
    <li id={entry.id} className="has-symbol">
      <p className="chronology-title">
        {period === yearLabel ? null : <span className="quote-period">{`${period} `}</span>}
        <Text of={entry.title} language={language} />
      </p>
      {hasText(entry.note) ? <Paragraphs of={entry.note} language={language} className="hint" /> : null}
      <EvidenceMark view={view} evidence={entry.evidence} about={textIn(entry.title, language).text} />
    </li>
  )
}

function Begins({ view, begins, isDecade }: { view: View; begins: readonly Beginning[]; isDecade: boolean }) {
  const { language } = view
  const words = chronologyWords[language]
  if (begins.length === 0) return null
  return (
    <div className="chronology-also">
      <h4>{isDecade ? words.beginsInDecade(begins.length) : words.beginsInYear(begins.length)}</h4>
      <ul>
        {begins.slice(0, mostNames).map(({ record, row }) => (
          <li key={record.slug} className="has-symbol track-jica">
            <a href={linkTo.case(language, record.slug, row.id)}>
              <strong>{place(view, record)}</strong> <Text of={row.title} language={language} />
            </a>
          </li>
        ))}
        {begins.length > mostNames ? (
          <li>
            {words.moreEvents(begins.length - mostNames)}{' '}
            <a href={linkTo.cases(language, writeQuery({ ...wholeList, sort: 'first-year' }))}>{words.allByYear}</a>
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function Events({ view, events }: { view: View; events: ChronologyYear['events'] }) {
  const { language } = view
  const words = chronologyWords[language]
  if (events.length === 0) return null
  return (
    <div className="chronology-also">
      <h4>{words.chosen}</h4>
      <ul>
        {events.slice(0, mostEvents).map(({ record, row }) => (
          <li key={row.id} className={`has-symbol track-${row.track}`}>
            <a href={linkTo.case(language, record.slug, row.id)}>
              <strong>{place(view, record)}</strong> <Text of={row.title} language={language} />
            </a>{' '}
            <span className="count">{trackLabels[row.track][language]}</span>
          </li>
        ))}
        {events.length > mostEvents ? <li>{words.moreEvents(events.length - mostEvents)}</li> : null}
      </ul>
    </div>
  )
}

/** Everything in the drawing in words, year by year: the report's three tracks side by side where there is room. */
export function YearList({ view, query }: { view: View; query: ChronologyQuery }) {
  const { snapshot, language } = view
  const words = chronologyWords[language]
  const { undated } = beginnings(snapshot)
  return (
    <section aria-labelledby="years">
      <h2 id="years">{words.years}</h2>
      <p className="hint">{isChosen(query) ? words.yearsNoteChosen : words.yearsNote}</p>
      <ol className="chronology-years">
        {chronologyYears(snapshot, query).map(({ year, isDecade, entries, begins, events }) => {
          const label = yearText(year, isDecade, language)
          return (
            <li key={label}>
              <h3>{label}</h3>
              <div className="chronology-tracks">
                {chronologyTracks.map((track) => {
                  const own = entries.filter((entry) => entry.track === track)
                  return own.length === 0 ? null : (
                    <div key={track} className={`chronology-track in-${track} track-${symbolOf[track]}`}>
                      <h4>{chronologyTrackLabels[track][language]}</h4>
                      <ul>
                        {own.map((entry) => (
                          <Entry key={entry.id} view={view} entry={entry} yearLabel={label} />
                        ))}
                      </ul>
                    </div>
                  )
                })}
              </div>
              <Begins view={view} begins={begins} isDecade={isDecade} />
              <Events view={view} events={events} />
            </li>
          )
        })}
      </ol>
      {undated.length === 0 ? null : (
        <p>
          {`${words.undated(undated.length)}: `}
          {undated.slice(0, mostNames).map((record, index) => (
            <span key={record.slug}>
              {index === 0 ? null : language === 'ja' ? '、' : ', '}
              <a href={linkTo.case(language, record.slug)}>{place(view, record)}</a>
            </span>
          ))}
          {undated.length > mostNames ? ` ${words.moreEvents(undated.length - mostNames)}` : null}
        </p>
      )}
    </section>
  )
}

/** The list of cases that answers the same choice, where the list knows it: it has no facet for a single case. */
export function caseListOf({ language }: View, query: ChronologyQuery): string | null {
  if (query.case.length > 0) return null
  const choice = { ...only('programme', '').choice, programme: query.programme, prefecture: query.prefecture }
  return linkTo.cases(language, writeQuery({ ...wholeList, choice }))
}
