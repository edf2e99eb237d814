import { nearest, type SearchSuggestion } from '@/src/catalogue/search/nearest'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { searchWords } from './words'

/** Names with the kind of page that each leads to. */
export function NamedLinks({ view: { language }, named }: { view: View; named: readonly SearchSuggestion[] }) {
  const words = searchWords[language]
  return (
    <ul className="named-links">
      {named.map(({ kind, slug, name }) => {
        const { text, lang } = textIn(name, language)
        return (
          <li key={`${kind}-${slug}`}>
            <a href={kind === 'case' ? linkTo.case(language, slug) : linkTo.entry(language, kind, slug)} lang={lang === language ? undefined : lang}>
              {text}
            </a>
            <span className="hint">{words.namedKinds[kind]}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** What else was searched for, and the pages that are called so. */
export function AlsoAndNamed({ view, synonyms, named }: { view: View; synonyms: readonly string[]; named: readonly SearchSuggestion[] }) {
  const { language } = view
  const words = searchWords[language]
  // A reading in kana is there to be typed, not to be read.
  const written = synonyms.filter((word) => !/^\p{Script=Hiragana}+$/u.test(word))
  return (
    <>
      {written.length === 0 ? null : <p className="hint">{words.also(formatList(written, language))}</p>}
      {named.length === 0 ? null : (
        <div className="named">
          <h3>{words.named}</h3>
          <NamedLinks view={view} named={named} />
        </div>
      )}
    </>
  )
}

/** No case holds one of the words: names that are alike, and other ways to look. */
export function NothingFound({ view, text }: { view: View; text: string }) {
  const { snapshot, language } = view
  const words = searchWords[language]
  const alike = nearest(snapshot, text)
  return (
    <section className="empty-answer" aria-labelledby="results">
      <h2 id="results">
        <HeadingText of={words.nothing(text)} language={language} />
      </h2>
      <p>{words.nothingHelp}</p>
      {alike.length === 0 ? null : (
        <>
          <h3>{words.nearest}</h3>
          <NamedLinks view={view} named={alike} />
        </>
      )}
      <h3>{words.wayOn}</h3>
      <ul>
        <li>
          <a href={linkTo.cases(language)}>{words.toList}</a>
        </li>
        <li>
          <a href={linkTo.picture(language, 'find')}>{words.toFind}</a>
        </li>
      </ul>
    </section>
  )
}
