import { hasText, textIn } from '../../i18n/text'
import { comparePeriods, formatPeriod } from '../../periods'
import type { ChronologyEntry } from '../../catalogue/types'
import { EvidenceMark } from '../evidence-mark'
import { Text } from '../text'
import type { View } from '../view'

const tracks: readonly ChronologyEntry['track'][] = ['world', 'jica', 'local']

/** Figure 2 of the report as a table for each of its three tracks. */
export function Chronology({ view }: { view: View }) {
  const { snapshot, language, words: { about } } = view
  return tracks.map((track) => {
    const entries = snapshot.chronology
      .filter((entry) => entry.track === track)
      .sort((a, b) => comparePeriods(a.period, b.period))
    if (entries.length === 0) return null
    return (
      <section key={track} aria-labelledby={track}>
        <h2 id={track}>{about.chronologyTracks[track]}</h2>
        <table className="data-table">
          <thead>
            <tr><th scope="col">{about.period}</th><th scope="col">{about.event}</th></tr>
          </thead>
          <tbody>
            {entries.map(({ id, period, title, note, evidence }) => (
              <tr key={id} id={id}>
                <th scope="row" className="period">{formatPeriod(period, language)}</th>
                <td>
                  <Text of={title} language={language} />
                  {hasText(note) ? <p className="hint"><Text of={note} language={language} /></p> : null}
                  <EvidenceMark view={view} evidence={evidence} about={textIn(title, language).text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}
