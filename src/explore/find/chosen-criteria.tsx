import { linkTo } from '@/src/i18n/links'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { countedName, criteriaText, nameOf } from './criteria-text'
import { exampleCriteria } from './example-criteria'
import { type Criteria, findQuery, itemsOf, noCriteria, withoutItem } from './query'
import { findWords } from './words'

/** The address of the answer to the criteria; without a choice, of the page's beginning. */
export function answerTo({ language }: View, criteria: Criteria): string {
  const query = findQuery.write(criteria)
  return query === '' ? linkTo.picture(language, 'find') : `${linkTo.picture(language, 'find', query)}#chosen`
}

/** What was chosen, each with the number of cases that fit it; a link takes one back. On paper the sentence above says it. */
export function CriteriaChips({ view, criteria }: { view: View; criteria: Criteria }) {
  const {
    language,
    words: { explore },
  } = view
  const words = findWords[language]
  return (
    <div className="chips">
      <h3>{words.chosen}</h3>
      <ul>
        {itemsOf(criteria).map((item) => {
          const name = nameOf(view, item)
          return (
            <li key={`${item.aspect}-${item.value}`}>
              <a className="chip" href={answerTo(view, withoutItem(criteria, item))}>
                <span className="chip-facet">{words.aspects[item.aspect]}</span>
                <span>
                  {countedName(view, item)}
                  <span aria-hidden="true"> ×</span>
                </span>
                <Hidden>{` ${words.remove(name)}`}</Hidden>
              </a>
            </li>
          )
        })}
        <li>
          <a className="chip-clear" href={answerTo(view, noCriteria)}>
            {explore.clear}
          </a>
        </li>
      </ul>
    </div>
  )
}

/** Criteria to begin with, each a link to its answer. */
export function ExampleCriteria({ view }: { view: View }) {
  const examples = exampleCriteria(view.snapshot)
  return (
    <ul className="find-examples">
      {examples.map((criteria) => (
        <li key={findQuery.write(criteria)}>
          <a href={answerTo(view, criteria)}>{criteriaText(view, criteria)}</a>
        </li>
      ))}
    </ul>
  )
}
