import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { signOrders, type SignQuery, signQuery } from './query'
import { signWords } from './words'

/** The orders in which the cases can stand, a link each. `current` is the one that is shown. */
export function SignOrders({ view: { language }, current }: { view: View; current: SignQuery }) {
  const words = signWords[language]
  return (
    <nav className="sort-links" aria-label={words.order}>
      <span>{words.order}</span>
      <ul>
        {signOrders.map((order) => (
          <li key={order}>
            {order === current.order ? (
              <span aria-current="true">{words.orders[order]}</span>
            ) : (
              <a href={`${linkTo.picture(language, 'sign', signQuery.write({ ...current, order }))}#orders`}>{words.orders[order]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
