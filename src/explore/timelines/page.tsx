import { onPage } from '@/src/exchange/table'
import { ExplorePage } from '@/src/explore/explore-page'
import { townQuery } from '@/src/explore/towns/query'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'
import { type TimelinesGroup, timelinesGroups, townOf } from './counting'
import { timelinesFinding } from './finding'
import { TimelinesOrders } from './orders'
import { TimelinesPicture } from './picture'
import { type TimelinesQuery, timelinesQuery } from './query'
import { timelinesFile, timelinesTable } from './table'
import { timelinesWords } from './words'

/** More rows would make the page too heavy for a slow line; the file has all. */
const most = 120

/** The first cases, group by group. */
function firstOf(groups: readonly TimelinesGroup[]): readonly TimelinesGroup[] {
  let left = most
  return groups.flatMap(({ name, cases }) => {
    const shown = cases.slice(0, left)
    left -= shown.length
    return shown.length === 0 ? [] : [{ name, cases: shown }]
  })
}

/** `/explore/timelines`: all cases on one axis of years, in the order that is asked for. */
export function TimelinesPage({ view, query }: { view: View; query: TimelinesQuery }) {
  const { snapshot, language } = view
  const words = timelinesWords[language]
  const town = townOf(snapshot, query)
  const outOf = snapshot.cases.length
  return (
    <ExplorePage
      view={view}
      name="sign"
      query={timelinesQuery.write(query)}
      finding={timelinesFinding(snapshot, language)}
      howToRead={words.howToRead}
      tables={[{ table: onPage(timelinesTable(snapshot, query, language)), file: timelinesFile.address(query) }]}
    >
      <div id="orders" className="sign-page">
        <TimelinesOrders view={view} current={query} />
        {town === null ? null : (
          <p>
            <a href={linkTo.picture(language, 'my-town', townQuery.write({ kind: 'place', code: town.jisCode, isTyped: false }))}>
              {words.likeness(textIn(town.name, language).text)}
            </a>
          </p>
        )}
        <TimelinesPicture view={view} groups={firstOf(timelinesGroups(snapshot, query))} />
        {outOf <= most ? null : (
          <p>
            {words.first(most, outOf)} <a href={linkTo.cases(language)}>{words.allCases(outOf)}</a>
          </p>
        )}
      </div>
    </ExplorePage>
  )
}
