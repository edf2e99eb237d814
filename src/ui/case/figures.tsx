import type { CaseRecord } from '@/src/catalogue/types'
import { formatNumber } from '@/src/i18n/format'
import { textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Permalink } from '@/src/ui/permalink'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** The figures of a case as a table: one cell one value, the unit in a column of its own. */
export function Figures({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words, frame },
  } = view
  return (
    <section className="table-scroll" aria-label={frame.table(words.figures)} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.asOf}</th>
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {record.keyFigures.map((figure) => {
            const label = textIn(figure.label, language).text
            return (
              <tr key={figure.id} id={figure.id}>
                <th scope="row">
                  <Text of={figure.label} language={language} />
                  <Permalink id={figure.id} />
                </th>
                <td className="number">{formatNumber(figure.value, language)}</td>
                <td>
                  <Text of={figure.unit} language={language} />
                </td>
                <td>{figure.asOf === null ? words.notGiven : formatPeriod(figure.asOf, language)}</td>
                <td>
                  <EvidenceMark view={view} evidence={figure.evidence} about={label} cite={citeAddress(view, record, figure.id)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
