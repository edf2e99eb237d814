/** The numbers of a run as a table, beside those of the run that was committed last. Pure. */
import { z } from 'zod'

const rowSchema = z.strictObject({
  /** The same from run to run: it is what two runs are compared by. */
  name: z.string(),
  unit: z.string(),
  value: z.number(),
  /** Which way is better; null for a number that only tells about the others. */
  better: z.enum(['more', 'less']).nullable(),
  /** The run fails when the value is below. */
  least: z.number().optional(),
  /** The run fails when the value is above. */
  most: z.number().optional(),
})
const machineSchema = z.strictObject({
  processor: z.string(),
  cores: z.number(),
  memoryGigabytes: z.number(),
  system: z.string(),
  node: z.string(),
  nginx: z.string().nullable(),
})
const resultsSchema = z.strictObject({ date: z.string(), loadBefore: z.number(), machine: machineSchema, rows: z.array(rowSchema) })

export type Row = Readonly<z.infer<typeof rowSchema>>
export type Machine = Readonly<z.infer<typeof machineSchema>>
export interface Results {
  readonly date: string
  /** Programs that ran or waited for a processor in the minute before the run; more than cores: the numbers are too bad. */
  readonly loadBefore: number
  readonly machine: Machine
  readonly rows: readonly Row[]
}

/** @throws for a file that does not hold results. */
export function readResults(json: string): Results {
  return resultsSchema.parse(JSON.parse(json))
}

/** Three figures say as much as a measurement on a busy machine can; whole numbers keep all theirs. */
export function shortNumber(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return String(Number(value.toPrecision(3)))
}

/** Changes up to this share are within what two runs of the same code differ by. */
const noise = 0.15

/** `×1.40 better`: the new value by the old one, and which way that is unless it is noise. Empty without an old value. */
export function changeOf(row: Row, old: number | undefined): string {
  if (old === undefined || old === 0) return ''
  const ratio = row.value / old
  const change = `×${ratio.toFixed(2)}`
  if (row.better === null || Math.abs(ratio - 1) <= noise) return change
  return `${change} ${ratio > 1 === (row.better === 'more') ? 'better' : 'worse'}`
}

function limitOf({ least, most }: Row): string {
  return [least === undefined ? '' : `at least ${shortNumber(least)}`, most === undefined ? '' : `at most ${shortNumber(most)}`].filter(Boolean).join(', ')
}

function isBroken({ value, least, most }: Row): boolean {
  // Written so that a value that is no number breaks its limit.
  return (least !== undefined && !(value >= least)) || (most !== undefined && !(value <= most))
}

/** One sentence for each limit that the run does not keep. */
export function brokenLimits(rows: readonly Row[]): string[] {
  return rows.filter(isBroken).map((row) => `${row.name}: ${shortNumber(row.value)} ${row.unit} (${limitOf(row)})`)
}

function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The table: what was measured, old → new, the change, and the limit with what has become of it. */
export function tableOf(rows: readonly Row[], earlier: Results | null): string {
  const before = new Map(earlier?.rows.map(({ name, value }) => [name, value]))
  return inColumns([
    ['measured', 'last committed → now', 'change', 'limit'],
    ...rows.map((row) => {
      const old = before.get(row.name)
      const limit = limitOf(row)
      return [
        row.name,
        `${old === undefined ? '–' : shortNumber(old)} → ${shortNumber(row.value)} ${row.unit}`,
        changeOf(row, old),
        limit && `${isBroken(row) ? 'NOT KEPT' : 'kept'}: ${limit}`,
      ]
    }),
  ])
}

/** What to know before believing or comparing, a sentence a line; empty when both runs had a machine like this to themselves. */
export function machineNote(now: Machine, loadBefore: number, earlier: Results | null): string {
  const busy = (load: number, { cores }: Machine): boolean => load > cores / 2
  const notes = busy(loadBefore, now)
    ? [`This machine had other work (load ${shortNumber(loadBefore)} on ${now.cores} cores): the times are too long, and the shares may be wrong.`]
    : []
  if (!earlier) return [...notes, 'There is no committed run to compare with.'].join('\n')
  if (busy(earlier.loadBefore, earlier.machine))
    notes.push(`The committed run was made beside other work (load ${shortNumber(earlier.loadBefore)} on ${earlier.machine.cores} cores).`)
  const old = new Map<string, unknown>(Object.entries(earlier.machine))
  const different = Object.entries(now)
    .filter(([key, value]) => old.get(key) !== value)
    .map(([key, value]) => `${key} ${String(old.get(key))} → ${String(value)}`)
  if (different.length > 0) notes.push(`The committed run was on another machine (${different.join('; ')}): its numbers are no targets for this one.`)
  return notes.join('\n')
}
