import { type AskAnswer, askCases } from '@/src/catalogue/ask/ask'
import { noChoice } from '@/src/catalogue/query'
import { longestQuestion } from '@/src/catalogue/search/canonical'
import { commonTerms } from '@/src/catalogue/search/nearest'
import { ExplorePage } from '@/src/explore/explore-page'
import { searchAddress } from '@/src/explore/search/addresses'
import { AlsoAndNamed, NamedLinks } from '@/src/explore/search/nothing-found'
import { linkTo } from '@/src/i18n/links'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { AskedGroups } from './answer'
import { type AskQuery, askQuery } from './query'
import { askFile } from './table'
import { askWords } from './words'

function AskForm({ view: { language }, question }: { view: View; question: string }) {
  const words = askWords[language]
  return (
    <form className="ask-form" role="search" method="get" action={linkTo.picture(language, 'ask')} aria-label={words.label}>
      <label>
        <span>{words.label}</span>
        <input type="text" name="q" defaultValue={question} maxLength={longestQuestion} autoComplete="off" aria-describedby="ask-hint" />
      </label>
      <button type="submit">{words.submit}</button>
      <p id="ask-hint" className="hint">
        {words.hint}
      </p>
    </form>
  )
}

function Examples({ view: { language } }: { view: View }) {
  const words = askWords[language]
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <ul className="example-questions">
        {words.exampleQuestions.map((question) => (
          <li key={question}>
            <a href={linkTo.picture(language, 'ask', askQuery.write({ question }))}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the question was read: its words, which of them no sentence has, those of the same meaning, and the pages of such names. */
function Reading({ view, answer: { terms, notSaid, named, cases } }: { view: View; answer: AskAnswer }) {
  const { language } = view
  const words = askWords[language]
  return (
    <>
      <p>{words.readAs(terms.map(({ typed }) => typed))}</p>
      {notSaid.length === 0 || cases === 0 ? null : <p className="asked-not-said">{words.notSaid(notSaid)}</p>}
      <AlsoAndNamed view={view} synonyms={terms.flatMap(({ synonyms }) => synonyms)} named={named} />
    </>
  )
}

/** Nothing fits: said so, with the names that are nearest and the search over all texts. */
export function NothingFits({ view, question, answer }: { view: View; question: string; answer: AskAnswer }) {
  const { language } = view
  const words = askWords[language]
  return (
    <section className="empty-answer" aria-labelledby="answer">
      <h2 id="answer">
        <HeadingText of={words.nothing(question)} language={language} />
      </h2>
      {answer.terms.length === 0 ? null : <Reading view={view} answer={answer} />}
      <p>{words.nothingHelp}</p>
      <h3>
        <HeadingText of={answer.nearest.length === 0 ? words.common : words.nearest} language={language} />
      </h3>
      <NamedLinks view={view} named={answer.nearest.length === 0 ? commonTerms(view.snapshot) : answer.nearest} />
      <p>
        <a href={searchAddress(language, { text: question, choice: noChoice, page: 1 })}>{words.everywhere(question)}</a>
      </p>
    </section>
  )
}

function Answer({ view, question, answer }: { view: View; question: string; answer: AskAnswer }) {
  const {
    language,
    words: { explore },
  } = view
  const words = askWords[language]
  if (answer.cases === 0) return <NothingFits view={view} question={question} answer={answer} />
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">
        <HeadingText of={words.found(answer.cases, answer.outOf)} language={language} />
      </h2>
      {answer.terms.length === 0 ? <p>{words.asWhole}</p> : <Reading view={view} answer={answer} />}
      <AskedGroups view={view} answer={answer} />
      <p className="table-file">
        <a href={linkTo.table(language, askFile.address({ question }))} download="ask.csv">
          {explore.csv}
        </a>
        <a href={searchAddress(language, { text: question, choice: noChoice, page: 1 })}>{words.everywhere(question)}</a>
      </p>
    </section>
  )
}

/** A question in one's own words, and the sentences of the cases that are nearest to it. */
export function AskPage({ view, query: { question } }: { view: View; query: AskQuery }) {
  const { snapshot, language } = view
  const answer = question === '' ? null : askCases(snapshot, question, language)
  return (
    <ExplorePage
      view={view}
      name="ask"
      query={askQuery.write({ question })}
      finding={answer === null ? undefined : null}
      howToRead={askWords[language].howToRead}
      isAnswerFirst
    >
      <AskForm view={view} question={question} />
      {answer === null ? <Examples view={view} /> : <Answer view={view} question={question} answer={answer} />}
    </ExplorePage>
  )
}
