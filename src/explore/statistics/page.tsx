import type { Statistic } from '@/src/catalogue/types'
import { onPage } from '@/src/exchange/table'
import { ExplorePage } from '@/src/explore/explore-page'
import { formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { HeadingText } from '@/src/ui/phrases'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { formOf, statisticGroups } from './counting'
import { Bar } from './drawing'
import { barLengths } from './layout'
import { statisticsFile, statisticsTable } from './table'
import { statisticsWords } from './words'

function Written({ view, value, share }: { view: View; value: number | null; share: number | null }) {
  const { language } = view
  const words = statisticsWords[language]
  return (
    <>
      <span className="bar-value">{value === null ? words.noNumber : formatNumber(value, language)}</span>
      {share === null ? null : <span className="bar-share">{words.shareOf(formatNumber(share, language))}</span>}
    </>
  )
}

/** Values of one unit under each other, each with a bar from zero where values can be compared by length. */
function Rows({ view, statistic, isDrawn }: { view: View; statistic: Statistic; isDrawn: boolean }) {
  const { language } = view
  const lengths = barLengths(statistic.rows.map(({ value }) => value))
  const hasShare = statistic.rows.some(({ share }) => share !== null)
  return (
    <ul className={`bars${isDrawn ? '' : ' bars-undrawn'}${hasShare ? ' has-share' : ''}`}>
      {statistic.rows.map(({ label, value, share }, index) => {
        const length = lengths[index] ?? null
        return (
          <li key={`${label.ja}${index}`}>
            <span className="bar-label">
              <Text of={label} language={language} />
            </span>
            {isDrawn ? <span className="bar-track">{length === null ? null : <Bar length={length} />}</span> : null}
            <Written view={view} value={value} share={share} />
          </li>
        )
      })}
    </ul>
  )
}

/** One number, large, with its unit. */
function OneNumber({ view, statistic }: { view: View; statistic: Statistic }) {
  const { language } = view
  return statistic.rows.map(({ label, value, share }) => (
    <p key={label.ja} className="one-number">
      <span className="one-number-label">
        <Text of={label} language={language} />
      </span>{' '}
      <strong>{value === null ? statisticsWords[view.language].noNumber : formatNumber(value, language)}</strong>{' '}
      <Text of={statistic.unit} language={language} />
      {share === null ? null : ` (${statisticsWords[view.language].shareOf(formatNumber(share, language))})`}
    </p>
  ))
}

function Chart({ view, statistic }: { view: View; statistic: Statistic }) {
  switch (formOf(statistic)) {
    case 'number':
      return <OneNumber view={view} statistic={statistic} />
    case 'bars':
      return <Rows view={view} statistic={statistic} isDrawn />
    case 'rows':
      return <Rows view={view} statistic={statistic} isDrawn={false} />
    case 'not-given':
      return null
  }
}

/** One series: its chart, and below it what one has to know to use the numbers. Its anchor is its slug. */
export function StatisticDrawing({ view, statistic }: { view: View; statistic: Statistic }) {
  const { language } = view
  const words = statisticsWords[language]
  const { slug, name, definition, unit, asOf, note, notGiven, evidence, rows } = statistic
  const title = textIn(name, language).text
  const form = formOf(statistic)
  return (
    <section className="statistic" aria-labelledby={slug}>
      <h3 id={slug}>
        <HeadingText of={name} language={language} />
      </h3>
      {form === 'not-given' && !hasText(asOf) ? null : (
        <p className="statistic-meta">
          {form === 'number' || form === 'not-given' ? null : (
            <>
              <span>{words.unit}</span> <Text of={unit} language={language} />{' '}
            </>
          )}
          <span>{words.asOf}</span> {hasText(asOf) ? <Text of={asOf} language={language} /> : words.asOfNotGiven}
        </p>
      )}
      {hasText(definition) ? (
        <p>
          <Text of={definition} language={language} />
        </p>
      ) : null}
      <Chart view={view} statistic={statistic} />
      {hasText(notGiven) ? (
        <p className="not-given">
          <Text of={notGiven} language={language} />
        </p>
      ) : null}
      {hasText(note) ? (
        <p className="hint">
          <span>{`${words.note}: `}</span>
          <Text of={note} language={language} />
        </p>
      ) : null}
      <div className="statistic-end">
        <EvidenceMark view={view} evidence={evidence} about={title} />
        {rows.length === 0 ? null : (
          <a href={linkTo.table(language, statisticsFile.address({ series: slug }))} download={`${slug}.csv`}>
            <span aria-hidden="true">{words.csv}</span>
            <Hidden>{words.csvOf(title)}</Hidden>
          </a>
        )}
      </div>
    </section>
  )
}

function Contents({ view }: { view: View }) {
  const { snapshot, language } = view
  const words = statisticsWords[language]
  return (
    <nav className="statistic-nav" aria-label={words.contents}>
      <details className="statistic-contents">
        <summary>{words.contents}</summary>
        <div>
          {statisticGroups(snapshot).map(({ key, statistics }) => (
            <div key={key}>
              <p>
                <a href={`#${key}`}>
                  <strong>{words.groups[key]}</strong>
                </a>
              </p>
              <ul>
                {statistics.map((statistic) => (
                  <li key={statistic.slug}>
                    <a href={`#${statistic.slug}`}>
                      <Text of={statistic.name} language={language} />
                    </a>
                    {formOf(statistic) === 'not-given' ? (
                      <span className="count">{language === 'ja' ? `（${words.onlyPicture}）` : ` (${words.onlyPicture})`}</span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </nav>
  )
}

/** The report's statistics, each in the form that suits it. What the source gives only as a picture is said so, not drawn. */
export function StatisticsPage({ view }: { view: View; query: null }) {
  const { snapshot, language } = view
  const words = statisticsWords[language]
  return (
    <ExplorePage
      view={view}
      name="statistics"
      howToRead={`${words.howToRead}${language === 'ja' ? '' : ' '}${words.basis}`}
      basis={<Contents view={view} />}
      tables={[{ table: onPage(statisticsTable(snapshot, { series: null }, language)), file: statisticsFile.address({ series: null }) }]}
    >
      {statisticGroups(snapshot).map(({ key, statistics }) => (
        <section key={key} className="statistic-group" aria-labelledby={key}>
          <h2 id={key}>
            <HeadingText of={words.groups[key]} language={language} />
          </h2>
          <p className="hint">{words.groupNotes[key]}</p>
          <div className="statistic-list">
            {statistics.map((statistic) => (
              <StatisticDrawing key={statistic.slug} view={view} statistic={statistic} />
            ))}
          </div>
        </section>
      ))}
      <p>
        <a className="more" href={linkTo.about(language, 'survey')}>
          {words.toSurvey}
        </a>
      </p>
    </ExplorePage>
  )
}
