import { textIn } from '../../i18n/text'
import type { Bilingual } from '../../i18n/languages'
import { linkTo } from '../../i18n/links'
import { studyLabels } from '../../i18n/labels'
import { nameOfValue } from '../../catalogue/facets'
import { noChoice, type Choice } from '../../catalogue/query'
import { matchedBecause, whatChanged, whyItWorked, type Gist } from '../../catalogue/why'
import { caseYears } from '../../catalogue/years'
import type { CaseRecord } from '../../catalogue/types'
import { ElementCircles } from '../../visuals'
import { nameOfEntry } from '../links'
import { HeadingText } from '../phrases'
import { CaseGlyph } from '../timeline'
import type { View } from '../view'
import { placeNames } from './place-names'

interface CaseCardProps {
  readonly view: View
  readonly record: CaseRecord
  /** What the reader has chosen; the card then says what in the case answers it. */
  readonly choice?: Choice
}

/** `a、b ほか2つ`; null where there is nothing to say. */
function gistText({ words, language }: View, { slugs, more }: Gist, nameOf: (slug: string) => Bilingual | null): string | null {
  if (slugs.length === 0) return null
  const names = slugs.flatMap((slug) => textIn(nameOf(slug) ?? { ja: slug, en: slug }, language).text)
  const line = names.join(language === 'ja' ? '、' : '; ')
  return more === 0 ? line : `${line}${language === 'ja' ? ' ' : '; '}${words.list.more(more)}`
}

function Matches({ view: { snapshot, language, words }, record, choice }: Required<CaseCardProps>) {
  const found = matchedBecause(snapshot, record, choice)
  if (found.length === 0) return null
  return (
    <p className="card-match">
      <span className="card-label">{words.list.matched}</span>
      {found.map(({ facet, value, row }, index) => {
        const name = textIn(nameOfValue(snapshot, facet, value), language).text
        const part = row === null ? name : <a href={linkTo.case(language, record.slug, row)}>{name}</a>
        return <span key={`${facet}-${value}`}>{index === 0 ? null : language === 'ja' ? '、' : '; '}{part}</span>
      })}
    </p>
  )
}

/**
 * A case among others: where, what about, when, on the two lines that all cards share; then in one line each what
 * changed and why. The title is the link; nothing else on the card leads there.
 */
export function CaseCard({ view, record, choice = noChoice }: CaseCardProps) {
  const { snapshot, language, words } = view
  const { places, prefecture } = placeNames(snapshot, record, language)
  const { derived } = record
  const years = caseYears(record, language)
  const changed = gistText(view, whatChanged(snapshot, record), (slug) => nameOfEntry(snapshot, 'impact', slug))
  const why = gistText(view, whyItWorked(record), (slug) => nameOfEntry(snapshot, 'factor', slug))
  return (
    <article className="case-card">
      <p className="card-place">
        <strong>{places}</strong>{prefecture === '' ? null : <span>{prefecture}</span>}
        {record.study.kind === 'cancelled' ? <span className="card-study">{studyLabels.cancelled[language]}</span> : null}
      </p>
      <h3 className="card-title">
        <a href={linkTo.case(language, record.slug)}><HeadingText of={record.title} language={language} /></a>
      </h3>
      <div className="card-picture">
        <CaseGlyph view={view} record={record} />
        <ElementCircles reached={derived.elements} language={language} />
      </div>
      {years === '' ? null : <p className="card-years">{years}</p>}
      {changed === null ? null : <p className="card-line"><span className="card-label">{words.list.changed}</span>{changed}</p>}
      {why === null ? null : <p className="card-line"><span className="card-label">{words.list.why}</span>{why}</p>}
      <Matches view={view} record={record} choice={choice} />
    </article>
  )
}

/** Cards as a list. */
export function CaseCards({ view, cases, choice }: { view: View; cases: readonly CaseRecord[]; choice?: Choice }) {
  return (
    <ul className="case-cards">
      {cases.map((record) => (
        <li key={record.slug}><CaseCard view={view} record={record} choice={choice} /></li>
      ))}
    </ul>
  )
}
