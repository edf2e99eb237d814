import { placesOf } from '@/src/catalogue/case-name'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { AnswerLink } from '@/src/ui/case/limits'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Paragraphs } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import type { Limit, LimitsOfKind } from './counting'
import { groupName, limitsWords } from './words'

function Item({ view, limit: { record, row, answer } }: { view: View; limit: Limit }) {
  const { snapshot, language } = view
  const words = limitsWords[language]
  return (
    <li className="limit">
      <div className="limit-said">
        <p className="limit-case">
          <a href={linkTo.case(language, record.slug, row.id)}>{placesOf(snapshot, record, language) || record.number}</a>
        </p>
        <Paragraphs of={row.statement} language={language} />
        <EvidenceMark
          view={view}
          evidence={row.evidence}
          about={beginningOf(textIn(row.statement, language).text, language)}
          cite={linkTo.cite(language, record.slug, row.id)}
        />
      </div>
      {answer === null ? (
        <p className="limit-answer is-open">{words.answerNotGiven}</p>
      ) : (
        <p className="limit-answer">
          <span className="card-label">{words.answeredBy}</span>
          <AnswerLink view={view} answer={answer} href={linkTo.case(language, record.slug, answer.row.id)} />
        </p>
      )}
    </li>
  )
}

/** Each group under its name, each limit beside what answered it. */
export function LimitGroups({ view, groups }: { view: View; groups: readonly LimitsOfKind[] }) {
  const { language } = view
  const words = limitsWords[language]
  return groups.map(({ group, limits, cases }) => (
    <section key={group} aria-labelledby={`kind-${group}`} className="limit-group">
      <h3 id={`kind-${group}`}>
        {groupName(group, language)} <small>{words.count(limits.length, cases)}</small>
      </h3>
      <ul>
        {limits.map((limit) => (
          <Item key={`${limit.record.slug} ${limit.row.id}`} view={view} limit={limit} />
        ))}
      </ul>
    </section>
  ))
}
