import { placesOf } from '@/src/catalogue/case-name'
import type { DottedKind, TermCases } from '@/src/catalogue/term-cases'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { evidenceLevelLabels, evidenceLevelNames, evidenceLevels } from '@/src/model/terms'
import { EvidenceMix } from '@/src/visuals'
import { SkipPart } from './drawing'
import { HeadingText } from './phrases'
import { Hidden } from './text'
import type { View } from './view'

/** Columns that stand beside the names on a desk's screen; with more of them the dots of a term run over several lines. */
const mostAcross = 20
/** Columns whose heads can be words lying flat. */
const mostFlat = 4
/** Cases with a dot: more would make the page too heavy for a slow line. */
const mostDots = 100

interface TermDotsProps {
  readonly view: View
  readonly kind: DottedKind
  /** What the rows are; the name of the table. */
  readonly caption: string
  readonly cases: readonly CaseRecord[]
  /** In their order; the marks are those of `cases`. */
  readonly rows: readonly TermCases[]
  /** Where the cases of a row are read side by side; without it no number is shown, for few cases one sees how many. */
  readonly countHref?: (slug: string) => string
  /** The anchor behind the table, for whoever passes it. */
  readonly past: string
}

function Heads({ view: { snapshot, language }, cases }: Pick<TermDotsProps, 'view' | 'cases'>) {
  return cases.map((record) => (
    <th key={record.slug} scope="col">
      <a href={linkTo.case(language, record.slug)}>
        <span className="dots-number" aria-hidden="true">
          {record.number}
        </span>
        <span className="dots-place">{placesOf(snapshot, record, language)}</span>
      </a>
    </th>
  ))
}

function Row({ view, kind, cases, row: { term, marks, count }, countHref }: TermDotsProps & { row: TermCases }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const number = formatNumber(count, language)
  return (
    <tr>
      <th scope="row">
        <a href={linkTo.entry(language, kind, term.slug)}>
          <HeadingText of={term.name} language={language} />
        </a>
      </th>
      {countHref === undefined ? null : (
        <td className="dots-count">
          {count === 0 ? (
            number
          ) : (
            <a href={countHref(term.slug)}>
              {number}
              <Hidden>{explore.dots.openCases}</Hidden>
            </a>
          )}
        </td>
      )}
      {cases.map((record, at) => {
        const mark = marks[at]
        if (!mark) return <td key={record.slug} />
        return (
          <td key={record.slug}>
            <a href={linkTo.case(language, record.slug, mark.row.id)}>
              <EvidenceMix levels={[mark.level]} />
              <Hidden>{explore.dots.mark(placesOf(snapshot, record, language), evidenceLevelNames[mark.level][language])}</Hidden>
            </a>
          </td>
        )
      })}
    </tr>
  )
}

/**
 * Terms as rows of dots: one place for each case, a mark where the case has a row under the term, its shape the evidence.
 * Each mark leads to that row. A real table, so that it is read as one; where it is narrow the dots stand below the names.
 */
export function TermDots(props: TermDotsProps) {
  const {
    view,
    caption,
    rows,
    countHref,
    past,
    view: {
      words: { explore, frame },
    },
  } = props
  const cases = props.cases.slice(0, mostDots)
  const width = countHref === undefined && cases.length <= mostFlat ? 'is-flat' : cases.length <= mostAcross ? 'is-across' : 'is-many'
  return (
    <>
      {props.cases.length > mostDots ? <p className="hint">{explore.dots.firstOnly(mostDots, props.cases.length)}</p> : null}
      <SkipPart view={view} name={frame.table(caption)} to={past} />
      <grid-keys data-hint={explore.dots.keys}>
        <table className={`dots ${width}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{explore.dots.term[props.kind]}</th>
              {countHref === undefined ? null : (
                <th scope="col" className="dots-count">
                  {explore.dots.count}
                </th>
              )}
              <Heads view={view} cases={cases} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.term.slug} {...props} cases={cases} row={row} />
            ))}
          </tbody>
        </table>
      </grid-keys>
    </>
  )
}

/** What the shapes mean. */
export function EvidenceKey({ view: { language } }: { view: View }) {
  return (
    <ul className="evidence-key">
      {evidenceLevels.map((level) => (
        <li key={level}>
          <EvidenceMix levels={[level]} /> {evidenceLevelLabels[level][language]}
        </li>
      ))}
    </ul>
  )
}
