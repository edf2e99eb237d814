import { rowAt } from '@/src/catalogue/pathways'
import type { CaseRecord, PathwayEnd, PathwayRow } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { formatPeriod } from '@/src/periods'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { EntryLink, nameOfEntry } from '@/src/ui/links'
import { Permalink } from '@/src/ui/permalink'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

interface PathwayProps {
  readonly view: View
  readonly record: CaseRecord
}

/** One end of a pathway: the row of this case that tells of it, or else the page of the impact. */
function End({ view, record, end }: PathwayProps & { end: PathwayEnd }) {
  const { snapshot, language, words } = view
  const row = rowAt(record, end)
  if (end.kind === 'event') {
    const event = record.timeline.find(({ id }) => id === end.row)
    if (!event) return <span className="unfinished">{words.case.notChosen}</span>
    return (
      <a href={`#${end.row}`}>
        {`${formatPeriod(event.period, language)} `}
        <Text of={event.title} language={language} />
      </a>
    )
  }
  if (end.kind === 'work') return <>{words.case.wholeWork}</>
  const name = nameOfEntry(snapshot, 'impact', end.impact)
  if (row === null || name === null) return <EntryLink view={view} kind="impact" slug={end.impact} />
  return (
    <a href={`#${row}`}>
      <Text of={name} language={language} />
    </a>
  )
}

function Pathway({ view, record, row }: PathwayProps & { row: PathwayRow }) {
  const {
    language,
    words: { case: words },
  } = view
  const about = beginningOf(textIn(row.statement, language).text, language)
  return (
    <li className="statement" id={row.id}>
      <p className="pathway-ends">
        <End view={view} record={record} end={row.from} />
        <span className="pathway-arrow">
          <span aria-hidden="true">→</span>
          <span className="hidden-text">{words.ledTo}</span>
        </span>
        <End view={view} record={record} end={row.to} />
        <Permalink id={row.id} />
      </p>
      <Paragraphs of={row.statement} language={language} />
      <EvidenceMark view={view} evidence={row.evidence} about={about} cite={citeAddress(view, record, row.id)} />
    </li>
  )
}

/** What led to what, as sentences; each end is linked to the row that tells of it. */
export function Pathways({ view, record }: PathwayProps) {
  return (
    <ul className="statements">
      {record.pathways.map((row) => (
        <Pathway key={row.id} view={view} record={record} row={row} />
      ))}
    </ul>
  )
}
