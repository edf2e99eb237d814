import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, PathwayEnd } from '@/src/catalogue/types'
import { QuotedCases } from '@/src/explore/quoted-cases'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { formatPeriod } from '@/src/periods'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import type { SaidPathway } from './counting'
import { processWords } from './words'

/** What stands at one end of a pathway, by name. */
export function EndName({
  view: {
    snapshot,
    language,
    words: { case: words },
  },
  record,
  end,
}: {
  view: View
  record: CaseRecord
  end: PathwayEnd
}) {
  if (end.kind === 'event') {
    const event = record.timeline.find(({ id }) => id === end.row)
    return event === undefined ? null : (
      <>
        {`${formatPeriod(event.period, language)} `}
        <Text of={event.title} language={language} />
      </>
    )
  }
  if (end.kind === 'work') return <>{words.wholeWork}</>
  const tag = lookup(snapshot).impactTags.get(end.impact)
  return tag === undefined ? <>{end.impact}</> : <Text of={tag.name} language={language} />
}

function Quote({ view, said: { record, row } }: { view: View; said: SaidPathway }) {
  const { language } = view
  return (
    <li>
      <p className="quote-heading">
        <a href={linkTo.case(language, record.slug, row.id)}>
          <EndName view={view} record={record} end={row.from} />
          <span className="pathway-arrow">
            <span aria-hidden="true">→</span>
            <span className="hidden-text">{processWords[language].arrow}</span>
          </span>
          <EndName view={view} record={record} end={row.to} />
        </a>
      </p>
      <Paragraphs of={row.statement} language={language} />
      <EvidenceMark view={view} evidence={row.evidence} about={beginningOf(textIn(row.statement, language).text, language)} />
    </li>
  )
}

interface SaidPathwaysProps {
  readonly view: View
  readonly said: readonly SaidPathway[]
  /** Where all the cases are listed when there are more than fit. */
  readonly list: string
  readonly heading: 'h3' | 'h4'
}

/** Pathways by case, each in the words of its case. */
export function SaidPathways({ view, said, list, heading }: SaidPathwaysProps) {
  const words = processWords[view.language]
  const records = [...new Set(said.map(({ record }) => record))]
  return (
    <QuotedCases
      view={view}
      heading={heading}
      firstOnly={(shown, all) => (
        <>
          {words.firstOnly(shown, all)} <a href={list}>{words.allInList}</a>
        </>
      )}
      cases={records.map((record) => ({
        record,
        quotes: said.filter((one) => one.record === record).map((one) => <Quote key={one.row.id} view={view} said={one} />),
      }))}
    />
  )
}
