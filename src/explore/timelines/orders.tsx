import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { type TimelinesOrder, timelinesOrders, type TimelinesQuery, timelinesQuery } from './query'
import { timelinesWords } from './words'

interface OrderProps {
  readonly view: View
  readonly current: TimelinesQuery
  readonly order: TimelinesOrder
}

/** One order as a link, or by name where it is the present one. By likeness to a town only once a town is chosen: till then the way to choose it. */
function Order({ view: { language, words: all }, current, order }: OrderProps) {
  const words = timelinesWords[language]
  if (order === current.order) return <span aria-current="true">{words.orders[order]}</span>
  if (order === 'town' && current.town === null) return <a href={linkTo.picture(language, 'my-town')}>{all.explore.pictures['my-town'].title}</a>
  return <a href={`${linkTo.picture(language, 'sign', timelinesQuery.write({ ...current, order }))}#orders`}>{words.orders[order]}</a>
}

/** The orders in which the cases can stand, a link each. `current` is the one that is shown. */
export function TimelinesOrders({ view, current }: Omit<OrderProps, 'order'>) {
  const words = timelinesWords[view.language]
  return (
    <nav className="sort-links" aria-label={words.order}>
      <span>{words.order}</span>
      <ul>
        {timelinesOrders.map((order) => (
          <li key={order}>
            <Order view={view} current={current} order={order} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
