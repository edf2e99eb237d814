import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { CaseHeading } from '@/src/ui/cases/case-name'
import type { View } from '@/src/ui/view'
import { type Pickable, pickable } from './choice'
import type { CompareQuery } from './query'
import { compareWords } from './words'

function Box({ view, record, chosen }: { view: View; record: CaseRecord; chosen: boolean }) {
  return (
    <li>
      <label className="compare-box">
        <input type="checkbox" name="cases" value={record.slug} defaultChecked={chosen} />
        <span>
          <CaseHeading view={view} record={record} />
        </span>
      </label>
    </li>
  )
}

/** Where there are too many cases to list: a word to find some by. The button of the same form looks for it. */
function Find({ view: { language }, query, found }: { view: View; query: CompareQuery; found: Pickable }) {
  const words = compareWords[language]
  return (
    <>
      <p className="compare-find">
        <label htmlFor="compare-find">{words.find}</label>
        <input id="compare-find" type="search" name="find" defaultValue={query.find} />
        <button type="submit" className="compare-button is-second">
          {words.findSubmit}
        </button>
      </p>
      {query.find === '' ? null : <p className="hint">{found.count === 0 ? words.foundNone : words.found(found.shown, found.count)}</p>}
      <p>
        <a href={linkTo.cases(language)}>{words.list}</a>
      </p>
    </>
  )
}

/** One form that adds and takes away: what is ticked when it is sent is what is compared. */
export function Picker({ view, query }: { view: View; query: CompareQuery }) {
  const {
    snapshot,
    language,
    words: { toCompare },
  } = view
  const words = compareWords[language]
  const found = pickable(snapshot, query)
  return (
    <form className="compare-picker card-choice" method="get" action={linkTo.picture(language, 'compare')}>
      <p className="hint">{words.rule}</p>
      {found.isWhole ? null : <Find view={view} query={query} found={found} />}
      {query.axis === 'years' ? null : <input type="hidden" name="axis" value={query.axis} />}
      {found.cases.length === 0 ? null : (
        <fieldset>
          <legend className="hidden-text">{words.choose}</legend>
          <ul className="compare-boxes">
            {found.cases.map((record) => (
              <Box key={record.slug} view={view} record={record} chosen={query.cases.includes(record.slug)} />
            ))}
          </ul>
        </fieldset>
      )}
      <p className="card-submit">
        <button type="submit" className="compare-button">
          {toCompare.submit}
        </button>
        <span className="card-count">
          {toCompare.ticked}
          <span className="card-counted" />
        </span>
      </p>
    </form>
  )
}
