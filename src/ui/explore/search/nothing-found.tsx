import { textIn } from '../../../i18n/text'
import { linkTo } from '../../../i18n/links'
import { wayOnFrom } from '../../../catalogue/explore/search'
import type { Suggestion } from '../../../catalogue/search/nearest'
import { noChoice } from '../../../catalogue/query'
import { HeadingText } from '../../phrases'
import type { View } from '../../view'
import { searchAddress } from './addresses'

/** Names with the kind of page that each leads to. */
export function NamedLinks({ view: { language, words: { search } }, named }: { view: View; named: readonly Suggestion[] }) {
  return (
    <ul className="named-links">
      {named.map(({ kind, slug, name }) => {
        const { text, lang } = textIn(name, language)
        return (
          <li key={`${kind}-${slug}`}>
            <a href={kind === 'case' ? linkTo.case(language, slug) : linkTo.entry(language, kind, slug)} lang={lang === language ? undefined : lang}>{text}</a>
            <span className="hint">{search.namedKinds[kind]}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** No case holds the words: other words to try, names that are alike, and other ways to look. */
export function NothingFound({ view, text }: { view: View; text: string }) {
  const { snapshot, language, words: { search } } = view
  const { looser, nearest } = wayOnFrom(snapshot, text, language)
  return (
    <section className="empty-answer" aria-labelledby="results">
      <h2 id="results"><HeadingText of={search.nothing(text)} language={language} /></h2>
      <p>{search.nothingHelp}</p>
      {nearest.length === 0 ? null : <><h3>{search.nearest}</h3><NamedLinks view={view} named={nearest} /></>}
      {looser.length === 0 ? null : (
        <>
          <h3><HeadingText of={search.looser} language={language} /></h3>
          <ul>{looser.map((other) => <li key={other.text}><a href={searchAddress(language, { text: other.text, choice: noChoice, page: 1 })}>{search.looserLink(other.text, other.count)}</a></li>)}</ul>
        </>
      )}
      <h3>{search.wayOn}</h3>
      <ul>
        <li><a href={linkTo.cases(language)}>{search.toList}</a></li>
        <li><a href={linkTo.picture(language, 'find')}>{search.toFind}</a></li>
      </ul>
    </section>
  )
}
