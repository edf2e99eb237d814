import { canBeCompared } from '@/src/catalogue/comparable'
import { lookup } from '@/src/catalogue/lookup'
import { noChoice, wholeList, writeQuery } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { AnswerCase } from './answer-case'
import { answerTo, CriteriaChips, ExampleCriteria } from './chosen-criteria'
import { fitCounts } from './counting'
import { CriteriaForm } from './criteria-form'
import { criteriaText, nameOf } from './criteria-text'
import { type Fit, knownFor, weightGroups } from './fit'
import { type Criteria, itemsOf, withoutItem } from './query'
import { findWords } from './words'

/** Cases with their lines; more would make the page too heavy. The table below goes on. */
const most = 20
/** As many as can be compared side by side; only these stand open from the start. */
const mostCompared = 4

interface AnswerProps {
  readonly view: View
  readonly criteria: Criteria
}

/** How the answer is ordered, read from the very table that orders it. */
function Order({ view: { language } }: { view: View }) {
  const words = findWords[language]
  const groups = weightGroups.map(({ weight, of }) =>
    words.weight(
      of.map((name) => words.weighed[name]),
      weight,
    ),
  )
  return (
    <p className="hint">
      <strong>{words.orderTitle}</strong> {words.order(groups)}
    </p>
  )
}

/** Choices that no case fits: said once and plainly, not only in each case's lines. With `isAll` false only those of which not all is known. */
function WithoutCase({ view, criteria, isAll = true }: AnswerProps & { isAll?: boolean }) {
  const counts = fitCounts(view.snapshot)
  const { snapshot, language } = view
  const words = findWords[language]
  const without = itemsOf(criteria).filter((item) => counts[item.aspect].get(item.value) === 0 && (isAll || knownFor(snapshot, item) < snapshot.cases.length))
  return without.map((item) => <p key={`${item.aspect}-${item.value}`}>{words.noneFor(nameOf(view, item), knownFor(snapshot, item), snapshot.cases.length)}</p>)
}

function Nothing({ view, criteria }: AnswerProps) {
  const { language } = view
  const words = findWords[language]
  return (
    <div className="empty-answer">
      <h3>{words.emptyTitle}</h3>
      <p>{words.emptyHelp}</p>
      <WithoutCase view={view} criteria={criteria} isAll={false} />
      <ul>
        {itemsOf(criteria).map((item) => (
          <li key={`${item.aspect}-${item.value}`}>
            <a href={answerTo(view, withoutItem(criteria, item))}>{words.remove(nameOf(view, item))}</a>
          </li>
        ))}
      </ul>
      <h3>{words.examplesTitle}</h3>
      <ExampleCriteria view={view} />
    </div>
  )
}

/** The list of cases with what it can filter of the criteria: the place and the hopes. */
function listOf({ snapshot, language }: View, criteria: Criteria): string {
  const { places } = lookup(snapshot)
  const choice = {
    ...noChoice,
    impact: criteria.hope,
    region: criteria.where.filter((slug) => !places.get(slug)),
    prefecture: criteria.where.filter((slug) => places.get(slug)),
  }
  return linkTo.cases(language, writeQuery({ ...wholeList, choice }))
}

/** The answer to the criteria: the cases in the order that `ranked` gives, or what to take back when nothing fits. */
export function Answer({ view, criteria, answer }: AnswerProps & { answer: readonly Fit[] }) {
  const { snapshot, language } = view
  const words = findWords[language]
  const shown = answer.slice(0, most)
  const compared = shown
    .map(({ record }) => record)
    .filter(canBeCompared)
    .slice(0, mostCompared)
    .map(({ slug }) => slug)
  return (
    <>
      <p className="lead">{words.answer(criteriaText(view, criteria))}</p>
      <CriteriaChips view={view} criteria={criteria} />
      <details className="find-change">
        <summary>{words.change}</summary>
        <CriteriaForm view={view} criteria={criteria} />
      </details>
      {answer.length === 0 ? (
        <Nothing view={view} criteria={criteria} />
      ) : (
        <>
          <p>
            <strong>{words.found(answer.length, snapshot.cases.length)}</strong>
            {answer.length > most ? ` ${words.firstOnly(most, answer.length)}` : null}
          </p>
          <WithoutCase view={view} criteria={criteria} />
          <Order view={view} />
          {compared.length < 2 ? null : (
            <p>
              <a className="more" href={linkTo.picture(language, 'compare', `cases=${compared.join(',')}`)}>
                {words.compare(compared.length)}
              </a>
            </p>
          )}
          <ol className="find-cases">
            {shown.map((fit, index) => (
              <AnswerCase key={fit.record.slug} view={view} fit={fit} criteria={criteria} isOpen={index < mostCompared} />
            ))}
          </ol>
          {answer.length > most ? (
            <p>
              <a className="more" href={listOf(view, criteria)}>
                {words.listAll}
              </a>
            </p>
          ) : null}
        </>
      )}
    </>
  )
}
