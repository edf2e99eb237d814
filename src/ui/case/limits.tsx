import { type Answer, answerTo } from '@/src/catalogue/limit-sentences'
import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { limitKindLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Permalink } from '@/src/ui/permalink'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** What answered a limit, as a link to its row. */
export function AnswerLink({ view: { language }, answer, href }: { view: View; answer: Answer; href: string }) {
  const { row } = answer
  return (
    <a href={href}>
      {answer.kind === 'event' ? `${formatPeriod(answer.row.period, language)} ` : null}
      <Text of={'heading' in row ? row.heading : row.title} language={language} />
    </a>
  )
}

/** What did not work and what it takes, the weightiest first, each beside what answered it. */
export function Limits({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words },
  } = view
  return (
    <>
      <ul className="statements">
        {record.limits.map((row) => {
          const answer = answerTo(record, row)
          return (
            <li key={row.id} id={row.id} className="statement">
              <div>
                <Paragraphs of={row.statement} language={language} />
                <Permalink id={row.id} />
              </div>
              {row.kind === null ? null : (
                <p className="statement-term">
                  <span className="card-label">{words.kind}</span>
                  <a href={linkTo.picture(language, 'limits', `kind=${row.kind}`)}>{limitKindLabels[row.kind][language]}</a>
                </p>
              )}
              {answer === null ? null : (
                <p className="statement-term">
                  <span className="card-label">{words.answeredBy}</span>
                  <AnswerLink view={view} answer={answer} href={`#${answer.row.id}`} />
                </p>
              )}
              <EvidenceMark
                view={view}
                evidence={row.evidence}
                about={beginningOf(textIn(row.statement, language).text, language)}
                cite={citeAddress(view, record, row.id)}
              />
            </li>
          )
        })}
      </ul>
      <p>
        <a href={linkTo.picture(language, 'limits')}>{words.allLimits}</a>
      </p>
    </>
  )
}
