/** A table as the clipboard holds it in plain text: cells between tabs, a cell with line ends in quotation marks. */

export type Block = { readonly kind: 'lines'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const quoted = /^"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/

/** Cells as text, as Excel writes them. `blocksOf` reads them back. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join('\t')).join('\n')
}

/** The lines of a text as cells. A quotation mark is the clipboard's own only around a cell with a tab or a line end. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let rest = text
  for (;;) {
    const whole = quoted.exec(rest)
    const isQuoted = whole !== null && /[\t\n\r]/.test(whole[1] ?? '')
    const length = isQuoted ? whole[0].length : rest.search(/[\t\n\r]|$/)
    rows.at(-1)?.push(isQuoted ? (whole[1] ?? '').replaceAll('""', '"') : rest.slice(0, length))
    const end = /^(?:\t|\r\n|\n|\r)/.exec(rest.slice(length))?.[0]
    if (end === undefined) return rows
    if (end !== '\t') rows.push([])
    rest = rest.slice(length + end.length)
  }
}

/** What was pasted, in its order: runs of lines, and tables where tabs stand. */
export function blocksOf(text: string): Block[] {
  if (!text.includes('\t')) return [{ kind: 'lines', text }]
  const blocks: Block[] = []
  let table: string[][] = []
  let lines: string[] = []
  const close = () => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: table })
    if (lines.some((line) => line.trim() !== '')) blocks.push({ kind: 'lines', text: lines.join('\n') })
    table = []
    lines = []
  }
  for (const cells of cellsOf(text)) {
    const isTable = cells.length > 1 && cells.slice(1).some((cell) => cell.trim() !== '') && cells.length > 1
    if (isTable ? lines.length > 0 : table.length > 0 && !(cells.length > 1)) close()
    if (isTable || (table.length > 0 && cells.length > 1)) table.push(cells)
    else lines.push(cells.join(' '))
  }
  close()
  return blocks
}
