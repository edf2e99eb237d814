/** What Excel, Word or a page puts on the clipboard, as the text that is read: tables as cells between tabs, the rest as lines. */
import { textOfCells } from '@/src/chronology-text'

const blocks = new Set(['ADDRESS', 'BLOCKQUOTE', 'DD', 'DIV', 'DL', 'DT', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TR', 'UL'])

/** Line ends of the page's source are no line ends of the text; between two Japanese letters they are not even a space. */
const unwrapped = (text: string): string => text.replace(/([^\x20-\x7f])[\n\r]\s*(?=[^\x20-\x7f])/g, '$1').replace(/[ \t\n\r]+/g, ' ')

function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return unwrapped(node.textContent ?? '')
  if (!(node instanceof Element) || ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return ''
  if (node.tagName === 'BR') return '\n'
  const inside = Array.from(node.childNodes, linesOf).join('')
  return blocks.has(node.tagName) ? `\n${inside}\n` : inside
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/**
 * Cells by their place: a merged cell stands in its first place, and its other places are empty. Where it goes over several
 * columns of a row with other cells, these say 〃: else an event of two columns would read as one of the first.
 */
function cellsOf(table: HTMLTableElement): string[][] {
  const grid: string[][] = Array.from(table.rows, () => [])
  Array.from(table.rows).forEach((row, at) => {
    let column = 0
    for (const cell of Array.from(row.cells)) {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < Math.max(1, cell.rowSpan) && at + down < grid.length; down += 1)
        for (let across = 0; across < Math.max(1, cell.colSpan); across += 1) {
          const line = grid[at + down]
          if (line) line[column + across] = across > 0 && at > 0 && row.cells.length > 1 ? '〃' : down === 0 && across === 0 ? tidy(linesOf(cell)) : ''
        }
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** The text of copied HTML when it has a table of at least two columns; null otherwise: its plain text is then as good. */
export function textOfHtml(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const tables = Array.from(body.querySelectorAll('table')).filter((table) => table.parentElement?.closest('table') === null)
  const texts = tables.map(cellsOf)
  if (!texts.some((rows) => rows.some((row) => row.length > 1))) return null
  // Each table leaves a line of its own in the text around it, and is put in its place there.
  const mark = (index: number): string => `\u0000${index}\u0000`
  tables.forEach((table, index) => table.replaceWith(`\u0000${index}\u0000`))
  return texts.reduce((text, rows, index) => text.replace(mark(index), () => `\n${textOfCells(rows)}\n`), tidy(linesOf(body))).replace(/^\n+|\n+$/g, '')
}
