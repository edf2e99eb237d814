import { ExplorePage } from '@/src/explore/explore-page'
import type { View } from '@/src/ui/view'
import { Answer } from './answer'
import { ExampleCriteria } from './chosen-criteria'
import { CriteriaForm } from './criteria-form'
import { exampleCriteria } from './example-criteria'
import { ranked } from './fit'
import { type Criteria, findQuery, itemsOf } from './query'
import { findFile, findTable } from './table'
import { findWords } from './words'

/** Before anything is chosen: criteria to try, and the form. It has the answer's anchor, where an empty form leads too. */
function FindStart({ view, criteria }: { view: View; criteria: Criteria }) {
  const { language } = view
  const words = findWords[language]
  return (
    <>
      {exampleCriteria(view.snapshot).length === 0 ? null : (
        <section aria-labelledby="examples">
          <h2 id="examples">{words.examplesTitle}</h2>
          <p>{words.examplesHelp}</p>
          <ExampleCriteria view={view} />
        </section>
      )}
      <section id="chosen" aria-labelledby="your-place">
        <h2 id="your-place">{words.formTitle}</h2>
        <CriteriaForm view={view} criteria={criteria} />
      </section>
    </>
  )
}

/** Places like mine: which cases come close to a place, in which respects, and in which not. */
export function FindPage({ view, query }: { view: View; query: Criteria }) {
  const { snapshot, language } = view
  const words = findWords[language]
  const isChosen = itemsOf(query).length > 0
  const answer = isChosen ? ranked(snapshot, query) : []
  const tables = answer.length > 0 ? [{ table: findTable(snapshot, query, language, answer), file: findFile.address(query) }] : []
  return (
    <ExplorePage view={view} name="find" query={findQuery.write(query)} finding={isChosen ? null : undefined} howToRead={words.howToRead} tables={tables}>
      {isChosen ? (
        <section id="chosen" aria-labelledby="chosen-title">
          <h2 id="chosen-title">{words.answerTitle}</h2>
          <Answer view={view} criteria={query} answer={answer} />
        </section>
      ) : (
        <FindStart view={view} criteria={query} />
      )}
    </ExplorePage>
  )
}
