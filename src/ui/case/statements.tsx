/** Outcome and factor rows: a heading of the source, its statement, the term that it stands for, and its evidence. */
import { lookup } from '@/src/catalogue/lookup'
import { eventsBehind } from '@/src/catalogue/pathways'
import type { CaseRecord, FactorRow, OutcomeRow } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { type Stage, stageLabels, stages } from '@/src/model/terms'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { EntryLink } from '@/src/ui/links'
import { Permalink } from '@/src/ui/permalink'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { EventLinks } from './at-a-glance'

interface StatementProps {
  readonly view: View
  readonly record: CaseRecord
}

function Outcome({ view, record, row }: StatementProps & { row: OutcomeRow }) {
  const {
    language,
    words: { case: words },
  } = view
  const heading = textIn(row.heading, language).text
  const causes = eventsBehind(record, row.impact)
  return (
    <li className="statement" id={row.id}>
      <h4>
        <HeadingText of={row.heading} language={language} />
        <Permalink id={row.id} />
      </h4>
      <Paragraphs of={row.statement} language={language} />
      <p className="statement-term">
        <span className="card-label">{words.kind}</span>
        <EntryLink view={view} kind="impact" slug={row.impact} />
      </p>
      {causes.length === 0 ? null : (
        <p className="statement-term">
          <span className="card-label">{words.triggeredBy}</span>
          <EventLinks view={view} rows={causes} />
        </p>
      )}
      <EvidenceMark view={view} evidence={row.evidence} about={heading} cite={citeAddress(view, record, row.id)} />
    </li>
  )
}

/** What changed, in the report's four stages. A tag that the vocabulary does not hold is shown under the first stage. */
export function Outcomes({ view, record }: StatementProps) {
  const { impactTags } = lookup(view.snapshot)
  const stageOf = ({ impact }: OutcomeRow): Stage => impactTags.get(impact)?.stage ?? 'direct'
  return stages.map((stage) => {
    const rows = record.outcomes.filter((row) => stageOf(row) === stage)
    if (rows.length === 0) return null
    return (
      <section key={stage} className={`stage stage-${stage}`}>
        <h3>{stageLabels[stage][view.language]}</h3>
        <ul className="statements">
          {rows.map((row) => (
            <Outcome key={row.id} view={view} record={record} row={row} />
          ))}
        </ul>
      </section>
    )
  })
}

function Factor({ view, record, row }: StatementProps & { row: FactorRow }) {
  const {
    language,
    words: { case: words },
  } = view
  const heading = textIn(row.heading, language).text
  return (
    <li className="statement" id={row.id}>
      <h3>
        <HeadingText of={row.heading} language={language} />
        <Permalink id={row.id} />
      </h3>
      <Paragraphs of={row.statement} language={language} />
      <p className="statement-term">
        <span className="card-label">{words.kind}</span>
        <EntryLink view={view} kind="factor" slug={row.factor} />
      </p>
      <EvidenceMark view={view} evidence={row.evidence} about={heading} cite={citeAddress(view, record, row.id)} />
    </li>
  )
}

/** Why it worked, in the order of the source. */
export function Factors({ view, record }: StatementProps) {
  return (
    <ul className="statements">
      {record.factors.map((row) => (
        <Factor key={row.id} view={view} record={record} row={row} />
      ))}
    </ul>
  )
}
