import { linkTo } from '../../../i18n/links'
import { textIn } from '../../../i18n/text'
import { pickable, type Pickable } from '../../../catalogue/explore/compare-choice'
import type { CompareQuery } from '../../../catalogue/explore/compare'
import type { CaseRecord } from '../../../catalogue/types'
import { placeNames } from '../../cases/place-names'
import type { View } from '../../view'

function Box({ view: { snapshot, language }, record, chosen }: { view: View; record: CaseRecord; chosen: boolean }) {
  return (
    <li>
      <label className="compare-box">
        <input type="checkbox" name="cases" value={record.slug} defaultChecked={chosen} />
        <span>
          <strong>{placeNames(snapshot, record, language).places}</strong>{' '}
          {textIn(record.title, language).text}
        </span>
      </label>
    </li>
  )
}

/** Where there are too many cases to list: a word to find some by. The button of the same form looks for it. */
function Find({ view: { language, words: { compare } }, query, found }: { view: View; query: CompareQuery; found: Pickable }) {
  return (
    <>
      <p className="compare-find">
        <label htmlFor="compare-find">{compare.find}</label>
        <input id="compare-find" type="search" name="find" defaultValue={query.find} />
        <button type="submit" className="compare-button is-second">{compare.findSubmit}</button>
      </p>
      {query.find === '' ? null : <p className="hint">{found.count === 0 ? compare.foundNone : compare.found(found.shown, found.count)}</p>}
      <p><a href={linkTo.cases(language)}>{compare.list}</a></p>
    </>
  )
}

/** One form that adds and takes away: what is ticked when it is sent is what is compared. */
export function Picker({ view, query }: { view: View; query: CompareQuery }) {
  const { snapshot, language, words: { compare } } = view
  const found = pickable(snapshot, query)
  return (
    <form className="compare-picker" method="get" action={linkTo.picture(language, 'compare')}>
      <p className="hint">{compare.rule}</p>
      {found.isWhole ? null : <Find view={view} query={query} found={found} />}
      {query.axis === 'years' ? null : <input type="hidden" name="axis" value={query.axis} />}
      {found.cases.length === 0 ? null : (
        <fieldset>
          <legend className="hidden-text">{compare.choose}</legend>
          <ul className="compare-boxes">
            {found.cases.map((record) => <Box key={record.slug} view={view} record={record} chosen={query.cases.includes(record.slug)} />)}
          </ul>
        </fieldset>
      )}
      <p className="compare-submit"><button type="submit" className="compare-button">{compare.submit}</button></p>
    </form>
  )
}
