import { type Gist, matchedBecause, whatChanged, whyItWorked } from '@/src/catalogue/card-summary'
import { canBeCompared } from '@/src/catalogue/comparable'
import { nameOfValue } from '@/src/catalogue/facets'
import { type Choice, noChoice } from '@/src/catalogue/query'
import type { CaseRecord } from '@/src/catalogue/types'
import { caseYears } from '@/src/catalogue/years'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { nameOfEntry } from '@/src/ui/links'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { ElementCircles } from '@/src/visuals'
import { CaseHeading, CaseWhereabouts } from './case-name'
import { CaseMiniTimeline, CaseMiniTimelineKey } from './mini-timeline'
import { placeNames } from './place-names'

interface CaseCardProps {
  readonly view: View
  readonly record: CaseRecord
  /** What the reader has chosen; the card then says what in the case answers it. */
  readonly choice?: Choice
  /** The parameter under which a ticked card is sent to the comparison; without it the card has no box. */
  readonly box?: 'cases' | 'add'
  /** Names the years below the two lines, as the first row of a list does. */
  readonly withYears?: boolean
}

/** As many cards as ever stand in the first row of a list; the style sheet shows the years of those that do. */
const widestRow = 4

/** `a、b ほか2つ`; null where there is nothing to say. */
function gistText({ words, language }: View, { slugs, more }: Gist, nameOf: (slug: string) => Bilingual | null): string | null {
  if (slugs.length === 0) return null
  const names = slugs.flatMap((slug) => textIn(nameOf(slug) ?? { ja: slug, en: slug }, language).text)
  const line = names.join(language === 'ja' ? '、' : '; ')
  return more === 0 ? line : `${line}${language === 'ja' ? ' ' : '; '}${words.list.more(more)}`
}

function Matches({ view: { snapshot, language, words }, record, choice }: Required<Omit<CaseCardProps, 'box' | 'withYears'>>) {
  const found = matchedBecause(snapshot, record, choice)
  if (found.length === 0) return null
  return (
    <p className="card-match">
      <span className="card-label">{words.list.matched}</span>
      {found.map(({ facet, value, row }, index) => {
        const name = textIn(nameOfValue(snapshot, facet, value), language).text
        const part = row === null ? name : <a href={linkTo.case(language, record.slug, row)}>{name}</a>
        return (
          <span key={`${facet}-${value}`}>
            {index === 0 ? null : language === 'ja' ? '、' : '; '}
            {part}
          </span>
        )
      })}
    </p>
  )
}

/**
 * A case among others: where, what about, when, on the two lines that all cards share; then in one line each what
 * changed and why. The title is the link; nothing else on the card leads there.
 */
function CaseCard({ view, record, choice = noChoice, box, withYears }: CaseCardProps) {
  const { snapshot, language, words } = view
  const { places } = placeNames(snapshot, record, language)
  const { derived } = record
  const years = caseYears(record, language)
  const changed = gistText(view, whatChanged(snapshot, record), (slug) => nameOfEntry(snapshot, 'impact', slug))
  const why = gistText(view, whyItWorked(record), (slug) => nameOfEntry(snapshot, 'factor', slug))
  return (
    <article className="case-card">
      <CaseWhereabouts view={view} record={record} withStudy />
      <h3 className="card-title">
        <a href={linkTo.case(language, record.slug)}>
          <CaseHeading view={view} record={record} />
        </a>
      </h3>
      <div className="card-picture">
        <CaseMiniTimeline view={view} record={record} withYears={withYears} />
        <ElementCircles reached={derived.elements} language={language} />
      </div>
      {years === '' ? null : <p className="card-years">{years}</p>}
      {changed === null ? null : (
        <p className="card-line">
          <span className="card-label">{words.list.changed}</span>
          {changed}
        </p>
      )}
      {why === null ? null : (
        <p className="card-line">
          <span className="card-label">{words.list.why}</span>
          {why}
        </p>
      )}
      <Matches view={view} record={record} choice={choice} />
      {box === undefined ? null : (
        <label className="card-box">
          <input type="checkbox" name={box} value={record.slug} />
          <span>
            {words.toCompare.box}
            <Hidden>{language === 'ja' ? `（${places}）` : ` (${places})`}</Hidden>
          </span>
        </label>
      )}
    </article>
  )
}

interface CaseCardsProps {
  readonly view: View
  readonly cases: readonly CaseRecord[]
  readonly choice?: Choice
  /** A published case that the ticked ones are compared with, as on its own page. */
  readonly together?: string
}

/** Cards as a list, in a form that the browser sends by itself: the ticked ones are compared. */
export function CaseCards({ view, cases, choice, together }: CaseCardsProps) {
  const {
    language,
    words: { toCompare },
  } = view
  const box = together === undefined ? 'cases' : 'add'
  return (
    <form className="card-choice" method="get" action={linkTo.picture(language, 'compare')}>
      {together === undefined ? null : <input type="hidden" name="cases" value={together} />}
      <CaseMiniTimelineKey view={view} cases={cases} />
      <ul className="case-cards">
        {cases.map((record, index) => (
          <li key={record.slug}>
            <CaseCard view={view} record={record} choice={choice} box={canBeCompared(record) ? box : undefined} withYears={index < widestRow} />
          </li>
        ))}
      </ul>
      {cases.some(canBeCompared) ? (
        <p className="card-submit">
          <button type="submit" className="compare-button">
            {toCompare.submit}
          </button>
          {together === undefined ? (
            <button type="submit" className="compare-button is-second" formAction={linkTo.booklet(language)}>
              {toCompare.booklet}
            </button>
          ) : null}
          <span className="card-count">
            {toCompare.ticked}
            <span className="card-counted" />
          </span>
          <span className="hint">{together === undefined ? toCompare.hint : toCompare.hintWith}</span>
        </p>
      ) : null}
    </form>
  )
}
