/** Where pasted events go among those that are there. Pure. */
import { comparePeriods, parsePeriod, type Period } from '@/src/periods'

interface Plan {
  /** Whether they go between the rows by time; else, where the rows that are there are not in the order of time, below all of them. */
  readonly isByTime: boolean
  /** Which pasted row is put in at which place, one after the other: a place counts the rows put in before. */
  readonly steps: readonly { readonly row: number; readonly at: number }[]
}

const read = (text: string): Period | null => {
  const parsed = parsePeriod(text)
  return parsed.ok ? parsed.period : null
}

/** Pasted rows with those after each that have no period of their own to go by; they stay behind it. */
function groupsOf(periods: readonly (Period | null)[]): { readonly period: Period | null; readonly rows: number[] }[] {
  const groups: { readonly period: Period | null; readonly rows: number[] }[] = []
  periods.forEach((period, row) => {
    const last = groups.at(-1)
    if (period === null && last) last.rows.push(row)
    else groups.push({ period, rows: [row] })
  })
  return groups
}

/**
 * The order of time is that of first days: how two events of one year stand to each other is left to whoever wrote them.
 * @param present the periods of the list's rows as written, in their order
 * @param pasted the same of the pasted rows; what cannot be read stays behind the row that it follows
 */
export function insertionPlan(present: readonly string[], pasted: readonly string[]): Plan {
  const list = present.map(read)
  const dated = list.filter((period) => period !== null)
  const isByTime = dated.every((period, index) => index === 0 || (dated[index - 1] ?? period).start <= period.start)
  const groups = groupsOf(pasted.map(read)).sort((a, b) =>
    a.period && b.period ? comparePeriods(a.period, b.period) : Number(a.period === null) - Number(b.period === null),
  )
  const steps = groups.flatMap(({ period, rows }) => {
    const before = isByTime && period ? list.findLastIndex((one) => one !== null && one.start <= period.start) : list.length - 1
    let at = before + 1
    // What has no readable period belongs to the row above it.
    if (before >= 0) while (at < list.length && list[at] === null) at += 1
    list.splice(at, 0, ...rows.map((row) => (row === rows[0] ? period : null)))
    return rows.map((row, index) => ({ row, at: at + index }))
  })
  return { isByTime, steps }
}
