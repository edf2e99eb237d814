import { findQuery, itemsOf, type Wish } from '@/src/catalogue/explore/find'
import { exampleWishes } from '@/src/catalogue/explore/find-examples'
import { ranked } from '@/src/catalogue/explore/find-fit'
import { tableAddress } from '@/src/exchange/tables'
import { findTable } from '@/src/exchange/tables/find'
import type { View } from '@/src/ui/view'
import { PicturePage } from '@/src/ui/explore/picture-page'
import { Answer } from './answer'
import { ExampleWishes } from './chosen-wish'
import { WishForm } from './wish-form'

/** Before anything is chosen: wishes to try, and the form. It has the answer's anchor, where an empty form leads too. */
export function FindStart({ view, wish }: { view: View; wish: Wish }) {
  const { words: { find } } = view
  return (
    <>
      {exampleWishes(view.snapshot).length === 0 ? null : (
        <section aria-labelledby="examples">
          <h2 id="examples">{find.examplesTitle}</h2>
          <p>{find.examplesHelp}</p>
          <ExampleWishes view={view} />
        </section>
      )}
      <section id="chosen" aria-labelledby="your-place">
        <h2 id="your-place">{find.formTitle}</h2>
        <WishForm view={view} wish={wish} />
      </section>
    </>
  )
}

/** Places like mine: which cases come close to a place, in which respects, and in which not. */
export function FindView({ view, query }: { view: View; query: Wish }) {
  const { snapshot, language, words: { find } } = view
  const isChosen = itemsOf(query).length > 0
  const answer = isChosen ? ranked(snapshot, query) : []
  const twins = answer.length > 0 ? [{ table: findTable(snapshot, query, language, answer), file: tableAddress('find', query) }] : []
  return (
    <PicturePage view={view} name="find" query={findQuery.write(query)} howToRead={find.howToRead} twins={twins}>
      {isChosen ? (
        <section id="chosen" aria-labelledby="chosen-title">
          <h2 id="chosen-title">{find.answerTitle}</h2>
          <Answer view={view} wish={query} answer={answer} />
        </section>
      ) : <FindStart view={view} wish={query} />}
    </PicturePage>
  )
}
