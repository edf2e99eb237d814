import { headlineOf } from '@/src/catalogue/case-name'
import { rangesIn } from '@/src/catalogue/search/match'
import type { SearchTerm } from '@/src/catalogue/search/query'
import type { MatchedRow, SearchHit } from '@/src/catalogue/search/search'
import { snippetOf } from '@/src/catalogue/search/snippet'
import { caseYears } from '@/src/catalogue/years'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import type { View } from '@/src/ui/view'
import { searchWords } from './words'

const rowsShown = 3
/** In UTF-16 units: two or three lines. */
const longest: Readonly<Record<Language, number>> = { ja: 90, en: 190 }

function HighlightedText({
  text,
  lang,
  language,
  ranges,
  most = Infinity,
}: Pick<MatchedRow, 'ranges'> & { text: string; lang: Language; language: Language; most?: number }) {
  const parts = snippetOf(text, ranges, most).map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))
  return lang === language ? <>{parts}</> : <span lang={lang}>{parts}</span>
}

function Row({ view: { language }, slug, found }: { view: View; slug: string; found: MatchedRow }) {
  const words = searchWords[language]
  const { entry, row, ranges } = found
  return (
    <li>
      <a href={linkTo.case(language, slug, row ?? undefined)}>
        <span className="hit-kind">{words.kinds[entry.kind]}</span>
        {entry.period === null ? null : <span className="quote-period">{formatPeriod(entry.period, language)}</span>}
      </a>
      <span className="hit-text">
        <HighlightedText text={entry.text} lang={entry.language} language={language} ranges={ranges} most={longest[entry.language]} />
      </span>
    </li>
  )
}

/**
 * What stands above in the reader's language, heading and place, is marked there and not said again. The reader's language comes
 * before the other; rows with an anchor say more than the name of a term.
 */
function rowsToShow({ rows }: SearchHit, heading: string, language: Language): readonly MatchedRow[] {
  const others = rows.filter(({ entry }) => entry.text !== heading && !(entry.kind === 'place' && entry.language === language))
  const order = ({ entry }: MatchedRow): number => (entry.language === language ? 0 : 2) + (entry.row === null ? 1 : 0)
  return [...others].sort((a, b) => order(a) - order(b))
}

/** One case that a search found: what it is, and where in it the words stand. */
export function Hit({ view, hit, terms }: { view: View; hit: SearchHit; terms: readonly SearchTerm[] }) {
  const { language } = view
  const words = searchWords[language]
  const { record } = hit
  const years = caseYears(record, language)
  const writings = terms.flatMap((term) => term.writings)
  const rows = rowsToShow(hit, textIn(headlineOf(record), language).text, language)
  const marked = (text: string, lang: Language) => <HighlightedText text={text} lang={lang} language={language} ranges={rangesIn(text, writings)} />
  return (
    <li className="usage-case">
      <div className="usage-name">
        <CaseWhereabouts view={view} record={record} marked={marked} />
        <h3>
          <a href={linkTo.case(language, record.slug)}>
            <CaseHeading view={view} record={record} marked={marked} />
          </a>
        </h3>
        {years === '' ? null : <p className="card-years">{years}</p>}
      </div>
      <div>
        {rows.length === 0 ? null : (
          <ul className="hit-rows">
            {rows.slice(0, rowsShown).map((found, index) => (
              <Row key={index} view={view} slug={record.slug} found={found} />
            ))}
          </ul>
        )}
        {rows.length > rowsShown ? <p className="hint">{words.more(rows.length - rowsShown)}</p> : null}
      </div>
    </li>
  )
}
