/**
 * The source report's own chronologies, as their lines stand in the text of the PDF: broken at the print width, years and events
 * apart. `SOURCE_REPORT_FOLDER` names the folder with that text; without it nothing is tested here, because it is not part of the project.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { questionsOf, readChronology } from '@/src/chronology-text'
import { get, rowsOf } from '@/src/model/reading'
import { parsePeriod, startYear } from '@/src/periods'
import { charactersOf, charactersRead } from './characters'

const folder = process.env.SOURCE_REPORT_FOLDER
const cases = fileURLToPath(new URL('../../../src/content/cases', import.meta.url))

/** The studied cases in the report's order; the sheet of number 08 has no chronology. */
const files = readdirSync(cases)
  .filter((name) => !name.startsWith('08-'))
  .sort()

function linesOfReport(): readonly string[] {
  if (!folder) return []
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return readFileSync(path.join(folder, name), 'utf8').split('\n')
}

/** The lines around the legend that each chronology of a case has. */
function chronologies(lines: readonly string[]): readonly string[] {
  const legends = lines.flatMap((line, index) => (/^\s*●地域独自の取り組み\s*$/.test(line) ? [index] : []))
  return legends.map((at) => lines.slice(Math.max(0, at - 6), at + 50).join('\n'))
}

/** The years in which events of a case begin, as the project's own content says. */
function yearsOf(file: string): ReadonlySet<number> {
  const found = rowsOf(parse(readFileSync(path.join(cases, file), 'utf8')), 'timeline').flatMap((event) => {
    const read = parsePeriod(String(get(event, 'period')))
    return read.ok ? [startYear(read.period)] : []
  })
  return new Set(found)
}

describe.skipIf(!folder)('the chronologies of the source report', () => {
  const lines = linesOfReport()
  const texts = chronologies(lines)

  it('are 18', () => expect(texts.length).toBe(files.length))

  it.each(files)('of %s loses no character, and what is told is true', (file) => {
    const text = texts[files.indexOf(file)] ?? ''
    const read = readChronology(text)
    expect(charactersRead(read)).toBe(charactersOf(text))
    // Nothing there tells the track: the colours of the dots are not in the text.
    expect(read.rows.filter(({ track }) => track !== null)).toEqual([])
    const told = read.rows.filter((row) => questionsOf(row).every(({ kind }) => kind === 'no-track'))
    const years = told.flatMap(({ period }) => {
      const parsed = parsePeriod(period)
      return parsed.ok ? [startYear(parsed.period)] : []
    })
    expect(years.length).toBe(told.length)
    expect(years.filter((year) => !yearsOf(file).has(year))).toEqual([])
  })

  it('tell more than fifty events, so that little is left to type', () => {
    const told = texts.flatMap((text) => readChronology(text).rows).filter((row) => questionsOf(row).every(({ kind }) => kind === 'no-track'))
    expect(told.length).toBeGreaterThan(50)
  })

  it('and the whole report loses no character', () => {
    const text = lines.join('\n')
    expect(charactersRead(readChronology(text))).toBe(charactersOf(text))
  })
})
