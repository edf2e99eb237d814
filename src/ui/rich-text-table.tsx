import type { ReactNode } from 'react'

import type { RichTextNode } from '@/src/catalogue/types'

/** No larger than `src/rich-text/tables.ts` lets through; what the API stored before is cut here. */
const mostRows = 100
const mostColumns = 20

const span = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && Number.isInteger(value) && value > 1 ? Math.min(value, most) : undefined

/** Bits of Lexical: 1 is a cell in a header row, 2 one in a header column. */
function scopeOf(headerState: number | undefined): 'col' | 'row' | undefined {
  if (headerState === 2) return 'row'
  return headerState === 1 || headerState === 3 ? 'col' : undefined
}

/** A cell of one paragraph is that paragraph's words: most are a number or a name. */
function contentOf(cell: RichTextNode): RichTextNode {
  const [only, ...more] = cell.children ?? []
  return only?.type === 'paragraph' && more.length === 0 ? only : cell
}

/** A table that staff pasted or made, as a real one; a wide one scrolls in itself. `draw` draws what stands in a node. */
export function drawTable(table: RichTextNode, draw: (node: RichTextNode) => ReactNode): ReactNode {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tablerow').slice(0, mostRows)
  if (rows.length === 0) return null
  return (
    <div className="prose-table" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {(row.children ?? [])
                .filter(({ type }) => type === 'tablecell')
                .slice(0, mostColumns)
                .map((cell, at) => {
                  const scope = scopeOf(cell.headerState)
                  const size = { colSpan: span(cell.colSpan, mostColumns), rowSpan: span(cell.rowSpan, mostRows) }
                  const words = draw(contentOf(cell))
                  return scope ? (
                    <th key={at} scope={scope} {...size}>
                      {words}
                    </th>
                  ) : (
                    <td key={at} {...size}>
                      {words}
                    </td>
                  )
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
