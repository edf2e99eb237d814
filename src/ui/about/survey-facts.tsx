import { hasText } from '../../i18n/text'
import { formatPeriod } from '../../periods'
import { linkTo } from '../../i18n/links'
import { coverage } from '../../catalogue/coverage'
import { DefinitionTable } from '../definition-table'
import { HeadingText } from '../phrases'
import { Paragraphs, Text } from '../text'
import type { View } from '../view'
import { builtInPages } from './about-index'

/** The survey: what it was, how many cases it lists and how many of them are here, its perspectives and its framework. */
export function SurveyFacts({ view }: { view: View }) {
  const { snapshot, language, words: { about, vocabulary } } = view
  return (
    <>
      {coverage(snapshot).map(({ survey, entered }) => (
        <section key={survey.slug} aria-labelledby={survey.slug}>
          <h2 id={survey.slug}><HeadingText of={survey.name} language={language} /></h2>
          {hasText(survey.definition) ? <div className="prose"><Paragraphs of={survey.definition} language={language} /></div> : null}
          {hasText(survey.definitionSource) ? (
            <p className="hint">{`${vocabulary.definitionSource}: `}<Text of={survey.definitionSource} language={language} /></p>
          ) : null}
          <DefinitionTable
            rows={[
              { term: about.surveyYears, value: survey.years === null ? null : formatPeriod(survey.years, language) },
              { term: about.longList, value: about.count(survey.longListSize) },
              { term: about.modelCases, value: about.count(survey.modelCases) },
              { term: about.here, value: about.count(entered) },
            ]}
          />
          <h3>{about.perspectives}</h3>
          <ol>
            {survey.perspectives.map(({ key, name }) => <li key={key}><Text of={name} language={language} /></li>)}
          </ol>
          <h3>{about.framework}</h3>
          <div className="framework">
            {survey.framework.map(({ key, heading, items }) => (
              <div key={key}>
                <h4><HeadingText of={heading} language={language} /></h4>
                <ul>{items.map((item) => <li key={item.ja}><Text of={item} language={language} /></li>)}</ul>
              </div>
            ))}
          </div>
        </section>
      ))}
      <ul className="page-list">
        {builtInPages.filter((page) => page !== 'survey').map((page) => (
          <li key={page}><a href={linkTo.about(language, page)}>{about[page]}</a></li>
        ))}
      </ul>
    </>
  )
}
