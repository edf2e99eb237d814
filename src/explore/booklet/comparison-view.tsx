import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import type { BookletComparison, Dots } from './comparison'
import { bookletWords } from './words'

function Facts({ view, facts: { columns, rows } }: { view: View; facts: BookletComparison['facts'] }) {
  const { frame } = view.words
  const { facts } = bookletWords[view.language]
  return (
    <section className="table-scroll" aria-label={frame.table(facts)} tabIndex={0}>
      <table className="data-table has-fixed-name">
        <caption>{facts}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DotTable({ view, heads, dots: { title, sentence, groups } }: { view: View; heads: readonly string[]; dots: Dots }) {
  const { frame } = view.words
  const words = bookletWords[view.language]
  return (
    <section className="booklet-part">
      <h3>{title}</h3>
      <p>{sentence}</p>
      {groups.length === 0 ? null : (
        <section className="table-scroll" aria-label={frame.table(title)} tabIndex={0}>
          <table className="data-table has-fixed-name booklet-dots">
            <caption className="hidden-text">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map(({ name, rows }) => (
              <tbody key={name}>
                <tr className="booklet-group">
                  <th scope="rowgroup" colSpan={heads.length + 1}>
                    {name}
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    {row.has.map((has, at) => (
                      <td key={at}>
                        {has ? <span aria-hidden="true">●</span> : null}
                        <Hidden>{has ? words.has : words.hasNot}</Hidden>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </section>
      )}
    </section>
  )
}

/** What the cases of a booklet share and where they differ, a dot for each case that tells of it. */
export function ComparisonView({ view, comparison: { heads, facts, dots } }: { view: View; comparison: BookletComparison }) {
  const words = bookletWords[view.language]
  return (
    <section className="booklet-comparison" aria-labelledby="comparison">
      <h2 id="comparison">{words.comparison}</h2>
      <Facts view={view} facts={facts} />
      <p className="hint">{words.comparisonNote}</p>
      {dots.map((one) => (
        <DotTable key={one.title} view={view} heads={heads} dots={one} />
      ))}
    </section>
  )
}
