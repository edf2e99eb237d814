/** What changed, why, and what its limits are: as much of it as stands on one sheet. */
import { limitSentences } from '@/src/catalogue/limit-sentences'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, FactorRow, OutcomeRow } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { stageLabels, stages } from '@/src/model/terms'
import { sentencesOf } from '@/src/text/sentences'
import type { View } from '@/src/ui/view'
import { cutTo, densities, type Density, linesOf } from './fit'

export interface SheetRow {
  readonly heading: string
  /** Empty where there is room for the headings alone. */
  readonly statement: string
}
export interface SheetGroup {
  /** The stage of the changes; empty for the reasons, which have none. */
  readonly name: string
  readonly rows: readonly SheetRow[]
}
/** A column's rows, and how many more the case has. */
interface Column {
  readonly groups: readonly SheetGroup[]
  readonly more: number
  /** Every statement stands whole. */
  readonly isWhole: boolean
}
export interface SheetRows {
  readonly changes: Column
  readonly reasons: Column
  readonly limits: { readonly sentences: readonly string[]; readonly more: number }
}

/** Of a column, in em: its width, and where a row begins a line of its own. */
const measure = 29.5
/** Space below each row, in lines. */
const gap = 0.2
const headingOfPart = 2
const stageLines = 1.2
/** Limits are told before reasons are told at length, and yet leave room for them. */
const mostOfLimits = 0.45

const rowLines = ({ heading, statement }: SheetRow): number => linesOf(heading, measure) + linesOf(statement, measure) + gap
const groupLines = ({ name, rows }: SheetGroup): number => (name === '' ? 0 : stageLines) + rows.reduce((sum, row) => sum + rowLines(row), 0)
const partLines = (groups: readonly SheetGroup[]): number => headingOfPart + groups.reduce((sum, group) => sum + groupLines(group), 0)

function rowAt({ heading, statement }: OutcomeRow | FactorRow, density: Density, { language }: View): SheetRow {
  const { text, lang } = textIn(statement, language)
  return {
    heading: textIn(heading, language).text,
    statement: density === 'headings' ? '' : density === 'whole' ? text : (sentencesOf(text, lang)[0]?.trim() ?? ''),
  }
}

function changesAt(view: View, { outcomes }: CaseRecord, density: Density): readonly SheetGroup[] {
  const { impactTags } = lookup(view.snapshot)
  return stages
    .map((stage) => ({
      name: stageLabels[stage][view.language],
      rows: outcomes.filter(({ impact }) => (impactTags.get(impact)?.stage ?? 'direct') === stage).map((row) => rowAt(row, density, view)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function reasonsAt(view: View, { factors }: CaseRecord, density: Density): readonly SheetGroup[] {
  return factors.length === 0 ? [] : [{ name: '', rows: factors.map((row) => rowAt(row, density, view)) }]
}

/**
 * As much of each row as lets all rows stand in so many lines; where even the headings are too many, the first ones stand and
 * the others are counted.
 */
function columnOf(groupsAt: (density: Density) => readonly SheetGroup[], lines: number): Column {
  const density = densities.find((one) => partLines(groupsAt(one)) <= lines)
  if (density !== undefined) return { groups: groupsAt(density), more: 0, isWhole: density === 'whole' }
  const groups = groupsAt('headings')
  const all = groups.flatMap(({ name, rows }) => rows.map((row) => ({ name, row })))
  const { kept, left } = cutTo(all, lines - headingOfPart - stageLines * groups.length - 1, ({ row }) => rowLines(row))
  const cut = groups.map(({ name }) => ({ name, rows: kept.filter((one) => one.name === name).map(({ row }) => row) }))
  return { groups: cut.filter(({ rows }) => rows.length > 0), more: left, isWhole: false }
}

/** The rows of a case for two columns of so many lines: changes in one, reasons and limits in the other. */
export function sheetRows(view: View, record: CaseRecord, lines: number): SheetRows {
  const limits = cutTo(limitSentences(record, view.language), lines * mostOfLimits - headingOfPart, (sentence) => linesOf(sentence, measure))
  const limitLines = headingOfPart + limits.kept.reduce((sum, sentence) => sum + linesOf(sentence, measure), 0) + 1
  return {
    changes: columnOf((density) => changesAt(view, record, density), lines),
    reasons: columnOf((density) => reasonsAt(view, record, density), lines - limitLines),
    limits: { sentences: limits.kept, more: limits.left },
  }
}
