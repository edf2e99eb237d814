import type { Cell, DataTable, TableAddress } from '@/src/exchange/table'
import { formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { spokenName } from '@/src/i18n/mark-japanese'
import { SkipPart } from './drawing'
import type { View } from './view'

function CellText({ view, cell, nothing }: { view: View; cell: Cell; nothing: string }) {
  if (cell === null) return <span className="nothing">{nothing}</span>
  if (typeof cell === 'number') return <>{formatNumber(cell, view.language)}</>
  return typeof cell === 'string' ? <>{cell}</> : <a href={cell.href}>{cell.text}</a>
}

/** Rows on a page where a file holds all of them: more would make the page too heavy for a slow line. */
const most = 200

/** More links than one passes with the Tab key; from here on there is a way past the table. */
const manyLinks = 12

const linksIn = (rows: DataTable['rows']): number => rows.flat().filter((cell) => cell !== null && typeof cell === 'object').length

interface DataTableProps {
  readonly view: View
  readonly table: DataTable
  /** The file of the same table, when there is one. */
  readonly file?: TableAddress
}

/** A real table: the first column names the row and stays in sight, numbers stand under each other, and below it is its CSV. */
export function DataTableView({ view, table, file }: DataTableProps) {
  const {
    language,
    words: { explore, frame },
  } = view
  const { caption, columns, rows, nothing = explore.nothing } = table
  const shown = file === undefined ? rows : rows.slice(0, most)
  return (
    <div className="data-table-box">
      {file !== undefined && linksIn(shown) > manyLinks ? (
        <SkipPart view={view} name={frame.table(spokenName(caption, language, columns[0]?.name ?? ''))} to={`csv-${file.name}`} />
      ) : null}
      <section className="table-scroll" aria-label={frame.table(spokenName(caption, language, columns[0]?.name ?? ''))} tabIndex={0}>
        <table className="data-table has-fixed-name">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, isNumber }, at) => (
                <th key={at} scope="col" className={isNumber ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => {
                  const text = <CellText view={view} cell={cell} nothing={nothing} />
                  if (at === 0)
                    return (
                      <th key={at} scope="row">
                        {text}
                      </th>
                    )
                  return (
                    <td key={at} className={columns[at]?.isNumber ? 'number' : undefined}>
                      {text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length ? <p>{explore.firstRows(shown.length, rows.length)}</p> : null}
      {file === undefined ? null : (
        <p className="table-file" id={`csv-${file.name}`} tabIndex={-1}>
          <a href={linkTo.table(language, file)} download={`${file.name}.csv`}>
            {explore.csv}
          </a>
        </p>
      )}
    </div>
  )
}
