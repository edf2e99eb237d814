import { formatNumber } from '../../i18n/format'
import { hasText, textIn } from '../../i18n/text'
import type { Statistic } from '../../catalogue/types'
import { EvidenceMark } from '../evidence-mark'
import { HeadingText } from '../phrases'
import { Text } from '../text'
import type { View } from '../view'

function StatisticTable({ view, statistic }: { view: View; statistic: Statistic }) {
  const { language, words: { about, frame } } = view
  const hasShare = statistic.rows.some(({ share }) => share !== null)
  const hasValue = statistic.rows.some(({ value }) => value !== null)
  const number = (value: number | null) => (value === null ? about.noNumber : formatNumber(value, language))
  return (
    <section className="table-scroll" aria-label={frame.table(textIn(statistic.name, language).text)} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{about.item}</th>
            {hasValue ? <th scope="col" className="number">{about.valueIn(textIn(statistic.unit, language).text)}</th> : null}
            {hasShare ? <th scope="col" className="number">{about.share}</th> : null}
          </tr>
        </thead>
        <tbody>
          {statistic.rows.map(({ label, value, share }) => (
            <tr key={label.ja}>
              <th scope="row"><Text of={label} language={language} /></th>
              {hasValue ? <td className="number">{number(value)}</td> : null}
              {hasShare ? <td className="number">{number(share)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The report's tables as tables: one cell one value, the unit in the header. */
export function Statistics({ view }: { view: View }) {
  const { snapshot, language, words: { about } } = view
  return (
    <>
      <p className="lead">{about.statisticsText}</p>
      {snapshot.statistics.map((statistic) => (
        <section key={statistic.slug} aria-labelledby={statistic.slug}>
          <h2 id={statistic.slug}><HeadingText of={statistic.name} language={language} /></h2>
          {hasText(statistic.definition) ? <p><Text of={statistic.definition} language={language} /></p> : null}
          {statistic.rows.length > 0 ? <StatisticTable view={view} statistic={statistic} /> : null}
          {hasText(statistic.notGiven) ? <p><Text of={statistic.notGiven} language={language} /></p> : null}
          {hasText(statistic.asOf) ? <p className="hint">{`${about.asOf}: `}<Text of={statistic.asOf} language={language} /></p> : null}
          {hasText(statistic.note) ? <p className="hint">{`${about.note}: `}<Text of={statistic.note} language={language} /></p> : null}
          <EvidenceMark view={view} evidence={statistic.evidence} about={textIn(statistic.name, language).text} />
        </section>
      ))}
    </>
  )
}
