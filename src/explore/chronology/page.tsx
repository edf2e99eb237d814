import { asOfYear, newestAsOf } from '@/src/catalogue/as-of'
import { quoteEvent } from '@/src/catalogue/usage'
import { onPage } from '@/src/exchange/table'
import { ExplorePage } from '@/src/explore/explore-page'
import { placeNames } from '@/src/ui/cases/place-names'
import type { View } from '@/src/ui/view'
import { UsageList } from '@/src/ui/vocabulary/usage-list'
import { SpecialSigns, specialSigns } from '@/src/visuals'
import { shortened } from '@/src/visuals/labels'
import { beginnings, chronologyInOrder, type Overlay, overlaysOf } from './counting'
import { ChronologyPicture } from './drawing'
import { chronologyFinding } from './finding'
import { laneRoom } from './layout'
import { OverlayChips, OverlayForm } from './overlay-form'
import { type ChronologyQuery, chronologyQuery, isChosen } from './query'
import { beginningsFile, beginningsTable, chronologyFile, chronologyTable } from './table'
import { chronologyWords } from './words'
import { caseListOf, YearList } from './year-list'

/** Lanes that can be told apart in one look. */
const mostLanes = 12
/** Rows of the table on the page; the file has all. */
const mostRows = 200

function Picture({ view, overlays }: { view: View; overlays: readonly Overlay[] }) {
  const { snapshot, language } = view
  const words = chronologyWords[language]
  const lanes = overlays.slice(0, mostLanes).map(({ record, rows }) => {
    const { places } = placeNames(snapshot, record, language)
    return {
      rows,
      asOf: asOfYear(snapshot, record),
      label: words.lane(shortened(places, laneRoom), rows.length),
      name: words.laneName(places, rows.length),
      href: `#chosen-${record.slug}`,
    }
  })
  const [entries, { years }, asOf] = [chronologyInOrder(snapshot), beginnings(snapshot), newestAsOf(snapshot)]
  const drawn = [
    ...entries,
    ...lanes.flatMap(({ rows }) => rows),
    ...years.flatMap(({ cases }) => cases.map(({ row }) => row)).filter(({ period }) => period.circa),
  ]
  return (
    <figure className="chronology">
      <ChronologyPicture
        entries={entries}
        asOf={asOf}
        beginnings={years}
        lanes={lanes}
        language={language}
        words={words}
        hrefOf={({ id }) => `#${id}`}
        beginningsHref="#years"
      />
      {overlays.length === 0 && !Object.values(specialSigns(drawn)).includes(true) ? null : (
        <figcaption>
          {overlays.length === 0 ? null : `${words.laneKey}${overlays.length > mostLanes ? words.firstLanes(mostLanes, overlays.length) : ''}`}
          <ul className="timeline-key">
            <SpecialSigns rows={drawn} language={language} asOf={asOf} />
          </ul>
        </figcaption>
      )}
    </figure>
  )
}

function Chosen({ view, query, overlays }: { view: View; query: ChronologyQuery; overlays: readonly Overlay[] }) {
  const {
    language,
    words: { explore },
  } = view
  const words = chronologyWords[language]
  if (!isChosen(query)) return null
  const events = overlays.reduce((sum, { rows }) => sum + rows.length, 0)
  const list = caseListOf(view, query)
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{words.chosen}</h2>
      <p>{events === 0 ? explore.noCaseFound : words.chosenCount(events, overlays.filter(({ rows }) => rows.length > 0).length)}</p>
      {overlays.length === 0 ? null : (
        <UsageList
          view={view}
          withoutRow={words.noEvent}
          anchor="chosen"
          usage={overlays.map(({ record, rows }) => ({ record, rows: rows.map(quoteEvent) }))}
        />
      )}
      {list === null || overlays.length === 0 ? null : (
        <p>
          <a className="more" href={list}>
            {words.allChosen}
          </a>
        </p>
      )}
    </section>
  )
}

/** How many cases the drawing holds where it stands whole on the first sheet of paper. */
const mostOnFirstSheet = 3

/** Figure 2 of the report, live: when the cases began, in what times, and what they did in them. */
export function ChronologyPage({ view, query }: { view: View; query: ChronologyQuery }) {
  const { snapshot, language } = view
  const words = chronologyWords[language]
  const overlays = overlaysOf(snapshot, query)
  const written = chronologyQuery.write(query)
  const events = onPage(chronologyTable(snapshot, query, language))
  const shown =
    events.rows.length <= mostRows ? events : { ...events, rows: events.rows.slice(0, mostRows), caption: words.tableFirst(mostRows, events.rows.length) }
  return (
    <ExplorePage
      view={view}
      name="chronology"
      isAnswerFirst={overlays.length <= mostOnFirstSheet}
      query={written}
      finding={chronologyFinding(snapshot, language)}
      howToRead={`${words.howToRead}${language === 'ja' ? '' : ' '}${words.beginsNote}`}
      tables={[
        { table: beginningsTable(snapshot, language), file: beginningsFile.address(null) },
        { table: shown, file: chronologyFile.address(query) },
      ]}
    >
      <div className="picture-with-choice">
        <OverlayForm view={view} query={query} />
        <OverlayChips view={view} query={query} />
        <Picture view={view} overlays={overlays} />
      </div>
      <YearList view={view} query={query} />
      <Chosen view={view} query={query} overlays={overlays} />
    </ExplorePage>
  )
}
