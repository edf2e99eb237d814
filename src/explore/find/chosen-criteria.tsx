import { linkTo } from '@/src/i18n/links'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { countedName, nameOf, wishText } from './criteria-text'
import { exampleWishes } from './example-criteria'
import { findQuery, itemsOf, noWish, withoutItem, type Wish } from './query'
import { findWords } from './words'

/** The address of the answer to a wish; without a choice, of the page's beginning. */
export function answerTo({ language }: View, wish: Wish): string {
  const query = findQuery.write(wish)
  return query === '' ? linkTo.picture(language, 'find') : `${linkTo.picture(language, 'find', query)}#chosen`
}

/** What was chosen, each with the number of cases that fit it; a link takes one back. On paper the sentence above says it. */
export function WishChips({ view, wish }: { view: View; wish: Wish }) {
  const { language, words: { explore } } = view
  const find = findWords[language]
  return (
    <div className="chips">
      <h3>{find.chosen}</h3>
      <ul>
        {itemsOf(wish).map((item) => {
          const name = nameOf(view, item)
          return (
            <li key={`${item.aspect}-${item.value}`}>
              <a className="chip" href={answerTo(view, withoutItem(wish, item))}>
                <span className="chip-facet">{find.aspects[item.aspect]}</span>
                <span>{countedName(view, item)}<span aria-hidden="true"> ×</span></span>
                <Hidden>{` ${find.remove(name)}`}</Hidden>
              </a>
            </li>
          )
        })}
        <li><a className="chip-clear" href={answerTo(view, noWish)}>{explore.clear}</a></li>
      </ul>
    </div>
  )
}

/** Wishes to begin with, each a link to its answer. */
export function ExampleWishes({ view }: { view: View }) {
  const wishes = exampleWishes(view.snapshot)
  return (
    <ul className="find-examples">
      {wishes.map((wish) => <li key={findQuery.write(wish)}><a href={answerTo(view, wish)}>{wishText(view, wish)}</a></li>)}
    </ul>
  )
}
