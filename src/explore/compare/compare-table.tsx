import type { ReactNode } from 'react'

import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { placeNames } from '@/src/ui/cases/place-names'
import type { View } from '@/src/ui/view'
import { type Likeness, likenesses } from './counting'
import { LikenessMark } from './likeness-mark'
import { compareWords } from './words'

export interface CompareLine {
  readonly key: string
  readonly likeness: Likeness
  readonly name: ReactNode
  /** For each case, in the order of the columns. */
  readonly cells: readonly ReactNode[]
  /** Only this case says anything: the line folds to it. What stands closed, or null where there is nothing more to open. */
  readonly only?: { readonly at: number; readonly summary: ReactNode | null }
}

interface CompareTableProps {
  readonly view: View
  readonly cases: readonly CaseRecord[]
  /** What the lines are about; the name of the table. */
  readonly caption: string
  /** The head of the first column. */
  readonly head: string
  readonly likenessNames: Readonly<Record<Likeness, string>>
  /** In any order; they are gathered by likeness, differences first. */
  readonly lines: readonly CompareLine[]
}

/** A line of which only one case says anything: its words across all columns, closed, instead of one cell beside empty ones. */
function Folded({ line: { cells, only }, name }: { line: CompareLine; name: string }) {
  if (only === undefined) return null
  const body = cells[only.at]
  if (only.summary === null)
    return (
      <div className="folded">
        <strong className="folded-case">{name}</strong>
        <div>{body}</div>
      </div>
    )
  return (
    <details className="folded">
      <summary>
        <strong className="folded-case">{name}</strong>
        <span className="folded-summary">{only.summary}</span>
      </summary>
      {body}
    </details>
  )
}

/** Cases as columns. On a phone each line becomes a list, and every cell then says whose it is. */
export function CompareTable({ view, cases, caption, head, likenessNames, lines }: CompareTableProps) {
  const {
    language,
    snapshot,
    words: { frame },
  } = view
  const words = compareWords[language]
  const names = cases.map((record) => placeNames(snapshot, record, language).places)
  const groups = likenesses.map((likeness) => ({ likeness, own: lines.filter((line) => line.likeness === likeness) }))
  return (
    <section className="compare-box-of-table" aria-label={frame.table(caption)}>
      <table className={`data-table compare-table compare-${cases.length}`}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {cases.map(({ slug }, at) => (
              <th key={slug} scope="col">
                <a href={linkTo.case(language, slug)}>{names[at]}</a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ likeness, own }) =>
          own.length === 0 ? null : (
            <tbody key={likeness}>
              <tr className={`likeness likeness-${likeness}`}>
                <th scope="rowgroup" colSpan={cases.length + 1}>
                  <LikenessMark likeness={likeness} />
                  {words.groupCount(likenessNames[likeness], own.length)}
                </th>
              </tr>
              {own.map((line) => (
                <tr key={line.key}>
                  <th scope="row">{line.name}</th>
                  {line.only !== undefined ? (
                    <td colSpan={cases.length}>
                      <Folded line={line} name={names[line.only.at] ?? ''} />
                    </td>
                  ) : (
                    line.cells.map((cell, at) => (
                      <td key={cases[at]?.slug ?? at}>
                        <span className="cell-case">{names[at]}</span>
                        <div>{cell}</div>
                      </td>
                    ))
                  )}
                </tr>
              ))}
            </tbody>
          ),
        )}
      </table>
    </section>
  )
}
