import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import type { QuotedRow } from '@/src/catalogue/usage'
import { withoutEnd } from '@/src/i18n/format'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { findingText } from './criteria-text'
import { type Finding, type Fit, notChosen, placeAspects, tally } from './fit'
import type { Criteria } from './query'
import { findWords } from './words'

interface CaseProps {
  readonly view: View
  readonly record: CaseRecord
}

/** The case's own words, leading to the row that they stand in. */
function Quote({ view, record, row }: CaseProps & { row: QuotedRow }) {
  const { language } = view
  return (
    <li>
      <a href={linkTo.case(language, record.slug, row.id)}>
        <Text of={row.heading} language={language} />
      </a>
      {hasText(row.statement) ? <Paragraphs of={row.statement} language={language} /> : null}
      <EvidenceMark view={view} evidence={row.evidence} about={textIn(row.heading, language).text} />
    </li>
  )
}

/** Where a population comes from; the other facts of a place are public reference or stand in its own text. */
function PlaceEvidence({ view, finding: { item, seen } }: { view: View; finding: Finding }) {
  if (item.aspect !== 'size') return null
  const { places } = lookup(view.snapshot)
  return seen.map((slug) => {
    const place = places.get(slug)
    return place?.population ? (
      <EvidenceMark key={slug} view={view} evidence={place.population.evidence} about={textIn(place.name, view.language).text} />
    ) : null
  })
}

function FindingLine({ view, record, finding, isFirst }: CaseProps & { finding: Finding; isFirst: boolean }) {
  const { language } = view
  const words = findWords[language]
  const { item, verdict, rows } = finding
  return (
    <li className={`finding finding-${verdict}`}>
      <p className="verdict">
        <span aria-hidden="true">{words.symbols[verdict]}</span> {(item.aspect === 'hope' ? words.hopeVerdicts : words.verdicts)[verdict]}
      </p>
      <div>
        <p>{findingText(view, isFirst ? finding : { ...finding, seen: [] })}</p>
        {rows.length === 0 ? null : (
          <ul className="finding-rows">
            {rows.map((row) => (
              <Quote key={row.id} view={view} record={record} row={row} />
            ))}
          </ul>
        )}
        <PlaceEvidence view={view} finding={finding} />
      </div>
    </li>
  )
}

/** What fits first, then what differs, then what is unknown. */
const verdictOrder = ['fits', 'near', 'unlike', 'unknown'] as const

function Findings({ view, record, title, findings }: CaseProps & { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  const sorted = [...findings].sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))
  const sameKind = (a: Finding, b: Finding) => a.item.aspect === b.item.aspect && a.verdict === b.verdict
  return (
    <div className="find-part">
      <h4>{title}</h4>
      <ul className="findings">
        {sorted.map((finding, index) => (
          // What the case names instead is said once, not again in each line.
          <FindingLine
            key={`${finding.item.aspect}-${finding.item.value}`}
            view={view}
            record={record}
            finding={finding}
            isFirst={sorted.findIndex((one) => sameKind(one, finding)) === index}
          />
        ))}
      </ul>
    </div>
  )
}

/** Rows of the case as links in one line. */
function RowLinks({ view, record, rows }: CaseProps & { rows: readonly { readonly id: string; readonly name: Bilingual }[] }) {
  const { language } = view
  return (
    <ul className="inline-list">
      {rows.map(({ id, name }) => (
        <li key={id}>
          <a href={linkTo.case(language, record.slug, id)}>
            <Text of={{ ja: withoutEnd(name.ja), en: withoutEnd(name.en) }} language={language} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What the case itself says against a copy of it: its limits, what carried it, and what it had besides. */
function Conditions({ view, record, criteria }: CaseProps & { criteria: Criteria }) {
  const { language } = view
  const words = findWords[language]
  const others = notChosen(record, criteria)
  return (
    <div className="find-part">
      <h4>{words.conditionsTitle}</h4>
      <div className="find-limits">
        {record.limits.length > 0 ? (
          <>
            <ul>
              {record.limits.map(({ id, statement }) => (
                <li key={id}>
                  <Text of={statement} language={language} />
                </li>
              ))}
            </ul>
            <p>
              <a href={linkTo.case(language, record.slug, 'limits')}>{words.limitsLink}</a>
            </p>
          </>
        ) : (
          <p>{words.noLimits}</p>
        )}
      </div>
      <dl className="find-needs">
        <div>
          <dt>{words.reasons}</dt>
          <dd>
            {record.factors.length === 0 ? (
              words.noReasons
            ) : (
              <RowLinks view={view} record={record} rows={record.factors.map(({ id, heading }) => ({ id, name: heading }))} />
            )}
          </dd>
        </div>
        {others.length === 0 ? null : (
          <div>
            <dt>{words.notChosen}</dt>
            <dd>
              <RowLinks view={view} record={record} rows={others.map(({ id, text }) => ({ id, name: text }))} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}

/** One case of the answer: a line for each choice, whether it reached what is hoped for, and what limits it. */
export function AnswerCase({ view, fit, criteria, isOpen }: { view: View; fit: Fit; criteria: Criteria; isOpen: boolean }) {
  const {
    language,
    words: { case: caseWords },
  } = view
  const words = findWords[language]
  const { record, findings } = fit
  const { fits, unlike, unknown } = tally(fit)
  return (
    <li className="find-case">
      <div className="find-case-name">
        <CaseWhereabouts view={view} record={record} />
        <h3>
          <a href={linkTo.case(language, record.slug)}>
            <CaseHeading view={view} record={record} />
          </a>
        </h3>
        {record.study.kind === 'cancelled' ? <p className="hint">{caseWords.cancelled}</p> : null}
      </div>
      <details className="find-case-body" open={isOpen}>
        <summary>{words.tally(fits, unlike, unknown)}</summary>
        <Findings view={view} record={record} title={words.placeTitle} findings={findings.filter(({ item }) => placeAspects.includes(item.aspect))} />
        <Findings view={view} record={record} title={words.hopeTitle} findings={findings.filter(({ item }) => item.aspect === 'hope')} />
        <Conditions view={view} record={record} criteria={criteria} />
      </details>
    </li>
  )
}
