import { lookup } from '@/src/catalogue/lookup'
import { noChoice, wholeList, writeQuery } from '@/src/catalogue/query'
import { type Selection, selections, tablesAndPictures } from '@/src/catalogue/survey'
import { linkTo } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { studyLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { builtInPages } from './about-index'
import { Framework } from './framework'

/** The page of staff that tells how the survey was done, if they wrote one. */
const methodPage = 'survey-method'

/** From the long list to the model cases, and how those were studied: each step with its number. */
function Steps({ view, selection: { survey, entered, studied } }: { view: View; selection: Selection }) {
  const {
    snapshot,
    language,
    words: { about },
  } = view
  return (
    <ol className="selection">
      <li>
        <p className="selection-number">
          <strong>{survey.longListSize}</strong> {about.cases(survey.longListSize)}
        </p>
        <p className="selection-name">{about.longList}</p>
        {survey.perspectives.length === 0 ? null : (
          <>
            <p>{about.perspectives(survey.perspectives.length)}</p>
            <ol>
              {survey.perspectives.map(({ key, name }) => (
                <li key={key}>
                  <Text of={name} language={language} />
                </li>
              ))}
            </ol>
          </>
        )}
      </li>
      <li>
        <p className="selection-number">
          <strong>{survey.modelCases}</strong> {about.cases(survey.modelCases)}
        </p>
        <p className="selection-name">{about.modelCases}</p>
        {lookup(snapshot).pages.get(methodPage) ? (
          <p>
            <a className="more" href={linkTo.about(language, methodPage)}>
              {about.howChosen}
            </a>
          </p>
        ) : null}
      </li>
      {studied.length === 0 ? null : (
        <li>
          <p className="selection-name">{about.studied}</p>
          <ul className="plain-list">
            {studied.map(({ kind, count }) => (
              <li key={kind}>
                <a className="more" href={linkTo.cases(language, writeQuery({ ...wholeList, choice: { ...noChoice, tier: ['model'], study: [kind] } }))}>
                  {about.studiedCount(studyLabels[kind][language], count)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      )}
      <li>
        <p className="selection-number">
          <strong>{entered}</strong> {about.cases(entered)}
        </p>
        <p className="selection-name">{about.here}</p>
        <p>
          <a className="more" href={linkTo.cases(language)}>
            {about.toCases}
          </a>
        </p>
      </li>
    </ol>
  )
}

/** The report's own tables and figures; they show the setting and do not say how cases were chosen. */
function Tables({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { about },
  } = view
  const statistics = tablesAndPictures(snapshot)
  if (statistics.length === 0) return null
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">
        <HeadingText of={about.tables} language={language} />
      </h2>
      <p>{about.tablesNote}</p>
      <ul className="page-list">
        {statistics.map(({ slug, name, evidence }) => (
          <li key={slug}>
            <a href={`${linkTo.picture(language, 'statistics')}#${slug}`}>
              <span lang="ja">{evidence.locator}</span>
              {language === 'ja' ? '　' : ' '}
              <Text of={name} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The survey: what it was, how it came from its long list to its model cases, and its framework. */
export function SurveyFacts({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { about, explore, vocabulary },
  } = view
  return (
    <>
      {selections(snapshot).map((selection) => {
        const { survey } = selection
        return (
          <section key={survey.slug} aria-labelledby={survey.slug}>
            <h2 id={survey.slug}>
              <HeadingText of={survey.name} language={language} />
            </h2>
            {survey.years === null ? null : <p className="kicker">{`${about.surveyYears}: ${formatPeriod(survey.years, language)}`}</p>}
            {hasText(survey.definition) ? (
              <div className="prose">
                <Paragraphs of={survey.definition} language={language} />
              </div>
            ) : null}
            {hasText(survey.definitionSource) ? (
              <p className="hint">
                {`${vocabulary.definitionSource}: `}
                <Text of={survey.definitionSource} language={language} />
              </p>
            ) : null}
            <h3>{about.selection}</h3>
            <Steps view={view} selection={selection} />
            {survey.framework.length === 0 ? null : (
              <>
                <h3>{about.framework}</h3>
                <p>
                  <strong>{explore.howToRead}</strong> {about.frameworkHowToRead}
                </p>
                <Framework view={view} survey={survey} />
              </>
            )}
          </section>
        )
      })}
      <Tables view={view} />
      <ul className="page-list">
        {builtInPages
          .filter((page) => page !== 'survey')
          .map((page) => (
            <li key={page}>
              <a href={linkTo.about(language, page)}>{about[page]}</a>
            </li>
          ))}
        <li>
          <a href={linkTo.picture(language, 'chronology')}>{explore.pictures.chronology.title}</a>
        </li>
        <li>
          <a href={linkTo.picture(language, 'statistics')}>{explore.pictures.statistics.title}</a>
        </li>
      </ul>
    </>
  )
}
