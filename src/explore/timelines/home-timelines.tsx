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

/** The main picture of the home page: every case on its two lines, the earliest first, the ways to order them, and the ways to take all of them along. */
export function HomeTimelines({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { home },
  } = view
  const words = timelinesWords[language]
  const groups = timelinesGroups(snapshot, order).map((group) => ({ ...group, cases: group.cases.slice(0, mostOnHome) }))
  const shown = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  if (shown === 0) return null
  const ways = [
    { href: linkTo.cases(language), name: words.allCases(snapshot.cases.length) },
    { href: linkTo.booklet(language), name: home.toBooklet },
    { href: linkTo.data(language), name: home.toData },
  ]
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{words.homeTitle}</h2>
      <TimelinesPicture view={view} groups={groups} />
      {shown < snapshot.cases.length ? <p>{words.first(shown, snapshot.cases.length)}</p> : null}
      <TimelinesOrders view={view} current={order} />
      <ul className="sign-ways">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a className="more" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
