import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../content/reference')

/** Where a committed table of reference data lies. */
export const dataFile = (name: string): string => path.join(folder, name)

/** The rows of a table of reference data, each by the names of its columns. The tables have no quoted cells: every comma parts two of them. */
export function rowsOfTable(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(dataFile(name), 'utf8').trimEnd().split('\n')
  const columns = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell])))
}
