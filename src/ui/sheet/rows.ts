/** What changed, why, and what its limits are: as much of it as stands on one sheet. */
import { limitSentences } from '@/src/catalogue/limit-sentences'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, FactorRow, OutcomeRow } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { stageLabels, stages } from '@/src/model/terms'
import { sentencesOf } from '@/src/text/sentences'
import type { View } from '@/src/ui/view'
import { cutTo, type Density, linesOf } from './fit'

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
const stageHeight = (name: string): number => (name === '' ? 0 : stageLines)

/** A row as it stands where there is more and where there is less room. */
type Versions = Readonly<Record<Density, SheetRow>>
interface VersionsGroup {
  readonly name: string
  readonly rows: readonly Versions[]
}

function versionsOf({ heading, statement }: OutcomeRow | FactorRow, { language }: View): Versions {
  const { text, lang } = textIn(statement, language)
  const row = (said: string): SheetRow => ({ heading: textIn(heading, language).text, statement: said })
  return { headings: row(''), first: row(sentencesOf(text, lang)[0]?.trim() ?? ''), whole: row(text) }
}

function changesOf(view: View, { outcomes }: CaseRecord): readonly VersionsGroup[] {
  const { impactTags } = lookup(view.snapshot)
  return stages
    .map((stage) => ({
      name: stageLabels[stage][view.language],
      rows: outcomes.filter(({ impact }) => (impactTags.get(impact)?.stage ?? 'direct') === stage).map((row) => versionsOf(row, view)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function reasonsOf(view: View, { factors }: CaseRecord): readonly VersionsGroup[] {
  return factors.length === 0 ? [] : [{ name: '', rows: factors.map((row) => versionsOf(row, view)) }]
}

/** Each row as long as lets all stand in so many lines: by its heading, then with its first sentence, then whole; the upper rows before the lower. */
function longestIn(rows: readonly Versions[], room: number): readonly SheetRow[] {
  const chosen = rows.map(({ headings }) => headings)
  let left = room - chosen.reduce((sum, row) => sum + rowLines(row), 0)
  for (const density of ['first', 'whole'] as const) {
    for (const [at, row] of rows.entries()) {
      const more = rowLines(row[density]) - rowLines(chosen[at] ?? row.headings)
      if (more > left) continue
      chosen[at] = row[density]
      left -= more
    }
  }
  return chosen
}

/** As much of each row as stands in so many lines; where even the headings are too many, the first ones stand and the others are counted. */
function columnOf(groups: readonly VersionsGroup[], lines: number): Column {
  const room = lines - headingOfPart - groups.reduce((sum, { name }) => sum + stageHeight(name), 0)
  const all = groups.flatMap(({ name, rows }) => rows.map((row) => ({ name, row })))
  const cutAt = (most: number) => cutTo(all, most, ({ row }) => rowLines(row.headings))
  // A line says how many are left over.
  const { kept, left } = cutAt(room).left === 0 ? cutAt(room) : cutAt(room - 1)
  const chosen = longestIn(
    kept.map(({ row }) => row),
    room,
  )
  const shown = groups.map(({ name }) => ({ name, rows: chosen.filter((_, at) => kept[at]?.name === name) }))
  return {
    groups: shown.filter(({ rows }) => rows.length > 0),
    more: left,
    isWhole: left === 0 && chosen.every((row, at) => row.statement === kept[at]?.row.whole.statement),
  }
}

/** The rows of a case for two columns of so many lines: changes in one, reasons and limits in the other. */
export function sheetRows(view: View, record: CaseRecord, lines: number): SheetRows {
  const limits = cutTo(limitSentences(record, view.language), lines * mostOfLimits - headingOfPart, (sentence) => linesOf(sentence, measure))
  const limitLines = headingOfPart + limits.kept.reduce((sum, sentence) => sum + linesOf(sentence, measure), 0) + 1
  return {
    changes: columnOf(changesOf(view, record), lines),
    reasons: columnOf(reasonsOf(view, record), lines - limitLines),
    limits: { sentences: limits.kept, more: limits.left },
  }
}
