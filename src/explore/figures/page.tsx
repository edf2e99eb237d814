import { ExplorePage } from '@/src/explore/explore-page'
import { formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { figureSubjectLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { placeNames } from '@/src/ui/cases/place-names'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { chosenFigures } from './choice'
import { decimalsByUnit, decimalsOf, type Figure, figureCounts } from './counting'
import { allFigures, figureSorts, type FiguresQuery, figuresQuery } from './query'
import { figuresFile } from './table'
import { figuresWords } from './words'

/** Rows on one page; the file has all. */
const most = 200

const address = (view: View, query: FiguresQuery) => `${linkTo.picture(view.language, 'figures', figuresQuery.write(query))}#chosen`

/** How the cases write a unit, in the reader’s language. */
function unitName(view: View, key: string): string {
  const unit = figureCounts(view.snapshot).units.find((one) => one.key === key)
  return unit ? textIn(unit.names, view.language).text : key
}

function ChoiceForm({ view, query }: { view: View; query: FiguresQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = figuresWords[language]
  const { subjects, units } = figureCounts(snapshot)
  return (
    <form className="figure-choice" method="get" action={`${linkTo.picture(language, 'figures')}#chosen`} aria-label={words.choose}>
      <label>
        <span>{words.subject}</span>
        <select name="subject" defaultValue={query.subject ?? ''}>
          <option value="">{explore.any}</option>
          {subjects.map(({ subject, count }) => (
            <option key={subject} value={subject}>
              {words.option(figureSubjectLabels[subject][language], count)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.unit}</span>
        <select name="unit" defaultValue={query.unit ?? ''}>
          <option value="">{explore.any}</option>
          {units.map(({ key, count }) => (
            <option key={key} value={key}>
              {words.option(unitName(view, key), count)}
            </option>
          ))}
        </select>
      </label>
      {query.sort === 'kind' ? null : <input type="hidden" name="sort" value={query.sort} />}
      <button type="submit">{explore.show}</button>
    </form>
  )
}

function Chips({ view, query }: { view: View; query: FiguresQuery }) {
  const {
    language,
    words: { list },
  } = view
  const words = figuresWords[language]
  if (query.subject === null && query.unit === null) return null
  const sort = query.sort === 'value' ? 'kind' : query.sort
  const chosen = [
    ...(query.subject === null ? [] : [{ facet: words.subject, name: figureSubjectLabels[query.subject][language], next: { ...query, subject: null } }]),
    ...(query.unit === null ? [] : [{ facet: words.unit, name: unitName(view, query.unit), next: { ...query, unit: null, sort } }]),
  ]
  return (
    <div className="chips">
      <h2>{list.chosen}</h2>
      <ul>
        {chosen.map(({ facet, name, next }) => (
          <li key={facet}>
            <a className="chip" href={address(view, next)}>
              <span className="chip-facet">{facet}</span>
              <span aria-hidden="true">{`${name} ×`}</span>
              <Hidden>{words.remove(name)}</Hidden>
            </a>
          </li>
        ))}
        <li>
          <a className="chip-clear" href={address(view, allFigures)}>
            {list.clear}
          </a>
        </li>
      </ul>
    </div>
  )
}

function Sorts({ view, query }: { view: View; query: FiguresQuery }) {
  const { language } = view
  const words = figuresWords[language]
  const offered = figureSorts.filter((sort) => sort !== 'value' || query.unit !== null)
  return (
    <nav className="sort-links" aria-label={words.sort}>
      <span>{words.sort}</span>
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            {sort === query.sort ? <span aria-current="true">{words.sorts[sort]}</span> : <a href={address(view, { ...query, sort })}>{words.sorts[sort]}</a>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A value with what is missing to the longest fraction of its unit kept free, so that digits stand under each other. */
function Value({ view, value, decimals }: { view: View; value: number; decimals: number }) {
  const missing = decimals - decimalsOf(value)
  const filler = missing === 0 ? '' : `${decimalsOf(value) === 0 ? '.' : ''}${'0'.repeat(missing)}`
  return (
    <>
      {formatNumber(value, view.language)}
      {filler === '' ? null : (
        <span className="figure-filler" aria-hidden="true">
          {filler}
        </span>
      )}
    </>
  )
}

function Row({ view, one, decimals }: { view: View; one: Figure; decimals: number }) {
  const { snapshot, language } = view
  const words = figuresWords[language]
  const { record, figure } = one
  const label = textIn(figure.label, language).text
  return (
    <tr>
      <th scope="row">
        <a href={linkTo.case(language, record.slug, figure.id)}>
          <Text of={figure.label} language={language} />
        </a>
      </th>
      <td className="number">
        <Value view={view} value={figure.value} decimals={decimals} />
      </td>
      <td className="figure-unit">
        <Text of={figure.unit} language={language} />
      </td>
      <td className="figure-date">{figure.asOf === null ? <span className="nothing">{words.asOfNotGiven}</span> : formatPeriod(figure.asOf, language)}</td>
      <td className="figure-case">
        <a href={linkTo.case(language, record.slug)}>{placeNames(snapshot, record, language).places}</a>
      </td>
      <td className="figure-source">
        <EvidenceMark view={view} evidence={figure.evidence} about={label} />
      </td>
    </tr>
  )
}

/** Rows of one subject stand together when the order is by kind. */
function groupsOf(figures: readonly Figure[], { sort }: FiguresQuery): readonly (readonly Figure[])[] {
  if (sort !== 'kind') return [figures]
  const groups = new Map<string, Figure[]>()
  for (const one of figures) groups.set(one.figure.subject, [...(groups.get(one.figure.subject) ?? []), one])
  return [...groups.values()]
}

/** The figures as a table, in groups when the order is by kind. */
export function FigureTable({ view, query, figures }: { view: View; query: FiguresQuery; figures: readonly Figure[] }) {
  const {
    language,
    words: { frame },
  } = view
  const words = figuresWords[language]
  const decimals = decimalsByUnit(figures)
  return (
    <section className="table-scroll" aria-label={frame.table(words.caption)} tabIndex={0}>
      <table className="data-table figure-table">
        <caption className="hidden-text">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.label}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.asOf}</th>
            <th scope="col">{words.case}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        {groupsOf(figures, query).map((group) => (
          <tbody key={group[0]?.figure.id}>
            {query.sort === 'kind' && group[0] !== undefined ? (
              <tr className="figure-subject">
                <th scope="rowgroup" colSpan={6}>
                  {figureSubjectLabels[group[0].figure.subject][language]}
                </th>
              </tr>
            ) : null}
            {group.map((one) => (
              <Row key={one.figure.id} view={view} one={one} decimals={decimals.get(one.unit) ?? 0} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Every figure that the cases give, each with unit, date and source. The table is the picture: figures of different cases have no common scale. */
export function FiguresPage({ view, query }: { view: View; query: FiguresQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = figuresWords[language]
  const { all } = figureCounts(snapshot)
  const figures = chosenFigures(snapshot, query)
  const written = figuresQuery.write(query)
  return (
    <ExplorePage
      view={view}
      name="figures"
      query={written}
      finding={all.length === 0 ? undefined : words.finding(all.length, new Set(all.map(({ record }) => record)).size)}
      howToRead={words.howToRead}
    >
      <div className="picture-with-choice">
        <ChoiceForm view={view} query={query} />
        <Chips view={view} query={query} />
      </div>
      <section aria-labelledby="chosen">
        <div className="result-line">
          <h2 id="chosen">{words.result(figures.length, all.length, new Set(figures.map(({ record }) => record)).size)}</h2>
          <Sorts view={view} query={query} />
        </div>
        <p className="hint">
          {words.caution}
          {query.unit === null ? `${language === 'ja' ? '' : ' '}${words.sortNote}` : null}
        </p>
        {figures.length > most ? <p>{words.firstOnly(most, figures.length)}</p> : null}
        {figures.length === 0 ? <p>{words.nothing}</p> : <FigureTable view={view} query={query} figures={figures.slice(0, most)} />}
        <p className="table-file">
          <a href={linkTo.table(language, figuresFile.address(query))} download="figures.csv">
            {explore.csv}
          </a>
        </p>
      </section>
    </ExplorePage>
  )
}
