import { linkTo } from '../../i18n/links'
import { hasText, textIn } from '../../i18n/text'
import { lookup } from '../../catalogue/lookup'
import { similarTo, type Suggestion } from '../../catalogue/similar'
import type { CaseRecord } from '../../catalogue/types'
import { placeNames } from '../cases/place-names'
import { HeadingText } from '../phrases'
import { comparisonOf, Reasons } from '../similar-reasons'
import { Hidden, Text } from '../text'
import type { View } from '../view'

function SimilarCase({ view, record, suggestion }: { view: View; record: CaseRecord; suggestion: Suggestion }) {
  const { snapshot, language, words: { similar } } = view
  const { record: other, pinned } = suggestion
  const { places, prefecture } = placeNames(snapshot, other, language)
  // A draft that was never published cannot be compared yet.
  const comparison = lookup(snapshot).cases.get(record.slug) ? comparisonOf(view, [record.slug, other.slug]) : null
  return (
    <li className="similar-case">
      <p className="card-place"><strong>{places}</strong>{prefecture === '' ? null : <span>{prefecture}</span>}</p>
      <h3 className="card-title">
        <a href={linkTo.case(language, other.slug)}><HeadingText of={other.title} language={language} /></a>
      </h3>
      {hasText(pinned) ? (
        <p className="card-line"><span className="card-label">{similar.pinned}</span><Text of={pinned} language={language} /></p>
      ) : null}
      <Reasons view={view} resemblance={suggestion} comparison={comparison} />
      {comparison === null ? null : (
        <p className="similar-compare">
          <a href={comparison}>{similar.compare}<Hidden>{language === 'ja' ? `（${textIn(other.title, language).text}）` : ` (${textIn(other.title, language).text})`}</Hidden></a>
        </p>
      )}
    </li>
  )
}

/** Cases like this one, each with what they have in common and where they differ. Null where there is none. */
export function similarPart(view: View, record: CaseRecord) {
  const suggestions = similarTo(view.snapshot, record)
  if (suggestions.length === 0) return null
  return (
    <ul className="similar-cases">
      {suggestions.map((suggestion) => (
        <SimilarCase key={suggestion.record.slug} view={view} record={record} suggestion={suggestion} />
      ))}
    </ul>
  )
}
