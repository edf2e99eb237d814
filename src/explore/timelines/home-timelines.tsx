import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { timelinesGroups } from './counting'
import { TimelinesOrders } from './orders'
import { TimelinesPicture } from './picture'
import type { TimelinesQuery } from './query'
import { timelinesWords } from './words'

/** More rows than one looks through on the first page; the list of cases has all. */
export const mostOnHome = 40

const order: TimelinesQuery = { order: 'start', town: null }

/** The main picture of the home page: every case on its two lines, the earliest first, and the ways to order them. */
export function HomeTimelines({ view }: { view: View }) {
  const { snapshot, language } = view
  const words = timelinesWords[language]
  const groups = timelinesGroups(snapshot, order).map((group) => ({ ...group, cases: group.cases.slice(0, mostOnHome) }))
  const shown = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  if (shown === 0) return null
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{words.homeTitle}</h2>
      <TimelinesPicture view={view} groups={groups} />
      {shown < snapshot.cases.length ? <p>{words.first(shown, snapshot.cases.length)}</p> : null}
      <TimelinesOrders view={view} current={order} />
      <p>
        <a className="more" href={linkTo.cases(language)}>
          {words.allCases(snapshot.cases.length)}
        </a>
      </p>
    </section>
  )
}
