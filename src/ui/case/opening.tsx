/** The answer at the top of a case's page: three sentences, the two lines, three figures, the strongest limit. */
import { asOfYear } from '@/src/catalogue/as-of'
import { type OpeningPart, type Written, writtenOpening } from '@/src/catalogue/opening'
import type { CaseRecord } from '@/src/catalogue/types'
import { firstJicaYearText } from '@/src/catalogue/years'
import { formatNumber } from '@/src/i18n/format'
import { formatPeriod } from '@/src/periods'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { WideTimeline } from '@/src/visuals'
import { hasOwnEvents } from './timeline'

interface OpeningProps {
  readonly view: View
  readonly record: CaseRecord
}

/** Which part of the page tells more of each sentence. */
const partOf: Readonly<Record<OpeningPart, { readonly anchor: string; readonly rows: (record: CaseRecord) => readonly unknown[] }>> = {
  lacked: { anchor: 'background', rows: ({ challenges, resources }) => [...challenges, ...resources] },
  did: { anchor: 'timeline', rows: ({ timeline, undated }) => [...timeline, ...undated] },
  changed: { anchor: 'outcomes', rows: ({ outcomes }) => outcomes },
}

function Sentences({ view, record }: OpeningProps) {
  const {
    language,
    words: { case: words },
  } = view
  const opening = writtenOpening(record, language)
  const said = (['lacked', 'did', 'changed'] as const).flatMap((part): [OpeningPart, Written][] => (opening[part] ? [[part, opening[part]]] : []))
  if (said.length === 0) {
    return (
      <div className="lead">
        <Paragraphs of={record.summary} language={language} />
      </div>
    )
  }
  return (
    <dl className="opening-sentences">
      {said.map(([part, { text, lang }]) => (
        <div key={part}>
          <dt>{partOf[part].rows(record).length > 0 ? <a href={`#${partOf[part].anchor}`}>{words.opening[part]}</a> : words.opening[part]}</dt>
          <dd lang={lang === language ? undefined : lang}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The first three figures, each with its year: staff put first what shows the case's size. */
function TopFigures({ view: { language }, record }: OpeningProps) {
  const figures = record.keyFigures.slice(0, 3)
  if (figures.length === 0) return null
  return (
    <ul className="opening-figures">
      {figures.map(({ id, value, unit, label, asOf }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <span className="opening-value">
              <strong>{formatNumber(value, language)}</strong>
              {language === 'ja' ? '' : ' '}
              <Text of={unit} language={language} />
              {asOf === null ? null : <span className="opening-as-of"> {formatPeriod(asOf, language)}</span>}
            </span>
            <span>
              <Text of={label} language={language} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function PlainJapanese({ view: { language, words }, record: { plainJapanese } }: OpeningProps) {
  if (plainJapanese === null || language !== 'ja') return null
  return (
    <details className="opening-plain">
      <summary>{words.case.plainJapanese}</summary>
      <div className="prose">
        {plainJapanese.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </details>
  )
}

/** What one reads first. Where no row says anything yet, the summary stands in for the three sentences. */
export function Opening({ view, record }: OpeningProps) {
  const {
    snapshot,
    language,
    words: { case: words },
  } = view
  const [strongest] = record.limits
  const firstYear = firstJicaYearText(record, language, true)
  return (
    <>
      <Sentences view={view} record={record} />
      <PlainJapanese view={view} record={record} />
      {hasOwnEvents(record) ? (
        <WideTimeline
          rows={record.timeline}
          undated={record.undated}
          language={language}
          asOf={asOfYear(snapshot, record)}
          ringed={firstYear === null ? null : words.ringed(firstYear)}
        />
      ) : null}
      <TopFigures view={view} record={record} />
      {strongest ? (
        <p className="opening-limit">
          <a href="#limits">{words.strongestLimit}</a>
          <Text of={strongest.statement} language={language} />
        </p>
      ) : record.outcomes.length > 0 ? (
        <p className="hint">{words.noLimits}</p>
      ) : null}
    </>
  )
}
