import { lookup } from '@/src/catalogue/lookup'
import { noChoice, wholeList, writeQuery } from '@/src/catalogue/query'
import type { FactorRow, OutcomeRow } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { Quote } from '@/src/ui/vocabulary/usage-list'
import { type ChosenCase, chosenCases, chosenImpacts } from './counting'
import { hasChoice, type MatrixQuery, matrixQuery } from './query'
import { matrixGroupLabels } from './words'
import { matrixWords } from './words'

/** Cases on one page, each with its rows: more would make the page too heavy for a slow line. */
const most = 30

/** The names of the chosen row and column. */
function namesOf({ snapshot }: View, { factor, impact, group }: MatrixQuery): { reason: Bilingual | null; change: Bilingual | null } {
  const { promotingFactors, impactTags } = lookup(snapshot)
  return {
    reason: factor === null ? null : (promotingFactors.get(factor)?.name ?? null),
    change: impact !== null ? (impactTags.get(impact)?.name ?? null) : group === null ? null : matrixGroupLabels[group],
  }
}

function headingOf(view: View, query: MatrixQuery): string {
  const { language } = view
  const words = matrixWords[language]
  const { reason, change } = namesOf(view, query)
  if (reason === null) return change === null ? '' : words.chosenChange(textIn(change, language).text)
  if (change === null) return words.chosenReason(textIn(reason, language).text)
  return words.chosenBoth(textIn(reason, language).text, textIn(change, language).text)
}

function Side({ view, slug, heading, rows }: { view: View; slug: string; heading: string; rows: readonly (FactorRow | OutcomeRow)[] }) {
  if (rows.length === 0) return null
  return (
    <div className="matrix-side">
      <h4>{heading}</h4>
      <ul className="quotes">
        {rows.map((row) => (
          <Quote key={row.id} view={view} slug={slug} row={{ ...row, period: null }} />
        ))}
      </ul>
    </div>
  )
}

function Case({ view, chosen: { record, factors, outcomes } }: { view: View; chosen: ChosenCase }) {
  const { language } = view
  const words = matrixWords[language]
  return (
    <li className="usage-case">
      <div className="usage-name">
        <CaseWhereabouts view={view} record={record} />
        <h3>
          <a href={linkTo.case(language, record.slug)}>
            <CaseHeading view={view} record={record} />
          </a>
        </h3>
      </div>
      <div className="matrix-sides">
        <Side view={view} slug={record.slug} heading={words.reason} rows={factors} />
        <Side view={view} slug={record.slug} heading={words.change} rows={outcomes} />
      </div>
    </li>
  )
}

/** The very sentences behind the chosen number, both sides of each case; without a choice what would stand here. */
export function ChosenSentences({ view, query }: { view: View; query: MatrixQuery }) {
  if (!hasChoice(query)) {
    return (
      <section aria-labelledby="chosen">
        <h2 id="chosen">{matrixWords[view.language].sentences}</h2>
        <p>{matrixWords[view.language].chooseFirst}</p>
      </section>
    )
  }
  const {
    snapshot,
    language,
    words: { explore, vocabulary },
  } = view
  const words = matrixWords[language]
  const cases = chosenCases(snapshot, query)
  const list = { ...wholeList, choice: { ...noChoice, factor: query.factor === null ? [] : [query.factor], impact: chosenImpacts(snapshot, query) } }
  const cleared = matrixQuery.write({ ...query, factor: null, impact: null, group: null })
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">
        <HeadingText of={headingOf(view, query)} language={language} />
      </h2>
      <p>
        {vocabulary.countOf(cases.length, snapshot.cases.length)}
        {cases.length === 0 ? null : (
          <a className="after" href={linkTo.cases(language, writeQuery(list))}>
            {vocabulary.filterLink}
          </a>
        )}
        <a className="after" href={linkTo.picture(language, 'matrix', cleared)}>
          {explore.clear}
        </a>
      </p>
      {query.factor !== null && (query.impact !== null || query.group !== null) && cases.length > 0 ? <p className="caution">{words.notCause}</p> : null}
      {cases.length === 0 ? <p>{explore.noCaseFound}</p> : null}
      {cases.length > most ? <p>{words.firstOnly(most, cases.length)}</p> : null}
      {cases.length === 0 ? null : (
        <ul className="usage">
          {cases.slice(0, most).map((chosen) => (
            <Case key={chosen.record.slug} view={view} chosen={chosen} />
          ))}
        </ul>
      )}
    </section>
  )
}
