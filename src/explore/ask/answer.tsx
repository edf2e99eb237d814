import type { AskAnswer } from '@/src/catalogue/ask/ask'
import { type AskGroup, askGroups } from '@/src/catalogue/ask/groups'
import { type Passage } from '@/src/catalogue/ask/passages'
import { placesOf } from '@/src/catalogue/case-name'
import { snippetOf } from '@/src/catalogue/search/snippet'
import { linkTo } from '@/src/i18n/links'
import { beginningOf } from '@/src/i18n/typography'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { EntryLink } from '@/src/ui/links'
import type { View } from '@/src/ui/view'
import { askWords } from './words'

/** So many sentences of a group stand open; the others open in place. */
const shownFirst = 6

function Sentence({ view, passage }: { view: View; passage: Passage }) {
  const { snapshot, language } = view
  const { record, group, row, term, sentence, lang, ranges, evidence } = passage
  const marked = snippetOf(sentence, ranges, Infinity).map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))
  return (
    <li className="asked-sentence">
      <p className="asked-case">
        <a href={linkTo.case(language, record.slug, row)}>{placesOf(snapshot, record, language) || record.number}</a>
        {term === null ? null : (
          <span className="hint">
            <EntryLink view={view} kind={group === 'why' ? 'factor' : 'impact'} slug={term} />
          </span>
        )}
      </p>
      <blockquote lang={lang === language ? undefined : lang} cite={linkTo.case(language, record.slug, row)}>
        {marked}
      </blockquote>
      <EvidenceMark view={view} evidence={evidence} about={beginningOf(sentence, language)} />
    </li>
  )
}

function Group({ view, group, answer }: { view: View; group: AskGroup; answer: AskAnswer }) {
  const words = askWords[view.language]
  const { passages, cases } = answer.groups[group]
  const [first, rest] = [passages.slice(0, shownFirst), passages.slice(shownFirst)]
  const list = (shown: readonly Passage[]) => (
    <ul>
      {shown.map((passage) => (
        <Sentence key={`${passage.record.slug} ${passage.row}`} view={view} passage={passage} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={`asked-${group}`} className={`asked-group is-${group}`}>
      <h3 id={`asked-${group}`}>
        {words.groups[group]} {passages.length === 0 ? null : <small>{words.ofCases(passages.length, cases, answer.outOf)}</small>}
      </h3>
      {passages.length === 0 ? <p className="hint">{words.noneInGroup}</p> : list(first)}
      {rest.length === 0 ? null : (
        <details className="asked-rest">
          <summary>{words.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

/** The sentences that answer, group by group: each with its case, the row that it stands in, the section and the level. */
export function AskedGroups({ view, answer }: { view: View; answer: AskAnswer }) {
  return (
    <div className="asked-groups">
      {/* A question that names nothing asks for some of the groups only. */}
      {askGroups
        .filter((group) => answer.terms.length > 0 || answer.groups[group].passages.length > 0)
        .map((group) => (
          <Group key={group} view={view} group={group} answer={answer} />
        ))}
    </div>
  )
}
