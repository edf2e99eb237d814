import { limitSentences } from '@/src/catalogue/limit-sentences'
import type { CaseRecord, Place } from '@/src/catalogue/types'
import type { NearCase } from '@/src/explore/towns/counting'
import { linkTo } from '@/src/i18n/links'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { placeNames } from '@/src/ui/cases/place-names'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { alikeSentence, unlikeSentence } from './sentences'
import { townWords } from './words'

interface CaseProps {
  readonly view: View
  readonly record: CaseRecord
}

function Name({ view, record }: CaseProps) {
  return (
    <>
      <CaseWhereabouts view={view} record={record} withStudy />
      <h3>
        <a href={linkTo.case(view.language, record.slug)}>
          <CaseHeading view={view} record={record} />
        </a>
      </h3>
    </>
  )
}

/** The strongest limit of a case in its own words, and the way to the others. */
function Limit({ view: { snapshot, language }, record }: CaseProps) {
  const words = townWords[language]
  const { places } = placeNames(snapshot, record, language)
  const [strongest, ...others] = limitSentences(record, language)
  return (
    <div>
      <dt>{words.limitLabel}</dt>
      <dd>
        {strongest ?? words.noLimits}
        {others.length === 0 ? null : (
          <>
            {' '}
            <a className="town-limits" href={linkTo.case(language, record.slug, 'limits')}>
              {words.limitsLink}
              <Hidden>{language === 'ja' ? `（${places}）` : ` (${places})`}</Hidden>
            </a>
          </>
        )}
      </dd>
    </div>
  )
}

/** The nearest cases: each with what is alike, what is unlike, and where it ends, in one sentence each. */
export function NearCases({ view, mine, near }: { view: View; mine: Place; near: readonly NearCase[] }) {
  const { language } = view
  const words = townWords[language]
  return (
    <ol className="town-cases">
      {near.map((one) => (
        <li key={one.record.slug} className="town-case">
          <Name view={view} record={one.record} />
          <dl>
            <div>
              <dt>{words.alikeLabel}</dt>
              <dd>{alikeSentence(one, mine, language)}</dd>
            </div>
            <div>
              <dt>{words.unlikeLabel}</dt>
              <dd>{unlikeSentence(one, mine, language)}</dd>
            </div>
            <Limit view={view} record={one.record} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

/** Cases of which nothing is compared: each with its limit. */
export function OwnCases({ view, cases }: { view: View; cases: readonly CaseRecord[] }) {
  return (
    <ul className="town-cases">
      {cases.map((record) => (
        <li key={record.slug} className="town-case">
          <Name view={view} record={record} />
          <dl>
            <Limit view={view} record={record} />
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** Cases by name alone. */
export function CaseLinks({ view, cases }: { view: View; cases: readonly CaseRecord[] }) {
  return (
    <ul className="town-links">
      {cases.map((record) => (
        <li key={record.slug}>
          <a href={linkTo.case(view.language, record.slug)}>
            <CaseHeading view={view} record={record} />
          </a>
        </li>
      ))}
    </ul>
  )
}
