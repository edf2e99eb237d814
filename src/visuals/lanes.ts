/**
 * Two ways of putting a track's marks on a lane: stacked, each row with a symbol of its own, where there is room; and
 * merged into one line, where there is not.
 */
import { comparePeriods } from '../periods'
import type { Mark } from './marks'

export interface StackedMark extends Mark {
  /** 0 is the first level of the lane. */
  readonly level: number
}
export interface StackedLane {
  readonly levels: number
  readonly marks: readonly StackedMark[]
  /** Rows that found no free level, by where they stand: written as a number that leads to the first of them. */
  readonly overflow: readonly { readonly at: number; readonly marks: readonly Mark[] }[]
}

/** Where a mark begins and ends to the eye, half a symbol on either side. */
function extent({ at, until, vague }: Mark, symbolWidth: number): readonly [number, number] {
  return [Math.min(at - symbolWidth / 2, vague?.from ?? 1), Math.max(until + symbolWidth / 2, vague?.until ?? 0)]
}

/**
 * Gives each mark the first level on which it touches no earlier one. `symbolWidth` is a fraction of the axis;
 * beyond `maxLevels` (60 rows in one year) marks are gathered at the year where they stand.
 */
export function stackMarks(marks: readonly Mark[], symbolWidth: number, maxLevels: number): StackedLane {
  const inOrder = [...marks].sort((a, b) => comparePeriods(a.row.period, b.row.period))
  const ends: number[] = []
  const stacked: StackedMark[] = []
  const overflow = new Map<number, Mark[]>()
  for (const mark of inOrder) {
    const [from, until] = extent(mark, symbolWidth)
    const free = ends.findIndex((end) => end <= from + 1e-9)
    const level = free === -1 ? ends.length : free
    if (level >= maxLevels) {
      overflow.set(mark.at, [...(overflow.get(mark.at) ?? []), mark])
      continue
    }
    ends[level] = until
    stacked.push({ ...mark, level })
  }
  return { levels: ends.length, marks: stacked, overflow: gather(overflow, symbolWidth) }
}

function gather(groups: ReadonlyMap<number, readonly Mark[]>, nearest: number): StackedLane['overflow'] {
  const gathered: { at: number; marks: Mark[] }[] = []
  for (const [at, marks] of [...groups].sort(([a], [b]) => a - b)) {
    const last = gathered.at(-1)
    if (last && at - last.at < nearest * 1.5) last.marks.push(...marks)
    else gathered.push({ at, marks: [...marks] })
  }
  return gathered
}

export interface Stretch {
  readonly from: number
  readonly until: number
}
export interface MergedLane {
  /** Symbols, each for the rows that begin too near to each other to be told apart. */
  readonly symbols: readonly { readonly at: number; readonly count: number }[]
  /** Where at least one row goes on. */
  readonly bars: readonly Stretch[]
  /** Decades of which the source does not say the year. */
  readonly vague: readonly Stretch[]
  /** From the first row to the last, or to the end of the axis; null on an empty lane. */
  readonly line: Stretch | null
  readonly isOpen: boolean
}

/** Stretches that overlap or touch become one. */
export function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: { from: number; until: number }[] = []
  for (const { from, until } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.until + 1e-9) last.until = Math.max(last.until, until)
    else merged.push({ from, until })
  }
  return merged
}

/** The solid part of a mark: from its start, or from the end of the decade in which it starts; null for a point. */
export function barOf({ shape, at, until, vague }: Mark): Stretch | null {
  const from = vague?.until ?? at
  return shape === 'point' || until <= from ? null : { from, until }
}

/** All marks of a track on one line. `nearest` is the distance (fraction of the axis) below which symbols are joined. */
export function mergeMarks(marks: readonly Mark[], nearest: number): MergedLane {
  const symbols: { first: number; sum: number; count: number }[] = []
  for (const { at } of [...marks].sort((a, b) => a.at - b.at)) {
    const last = symbols.at(-1)
    if (last && at - last.first < nearest) {
      last.sum += at
      last.count += 1
    } else {
      symbols.push({ first: at, sum: at, count: 1 })
    }
  }
  return {
    symbols: symbols.map(({ sum, count }) => ({ at: sum / count, count })),
    bars: union(marks.flatMap((mark) => barOf(mark) ?? [])),
    vague: union(marks.flatMap(({ vague }) => vague ?? [])),
    line: marks.length === 0 ? null : { from: Math.min(...marks.map(({ at }) => at)), until: Math.max(...marks.map(({ until }) => until)) },
    isOpen: marks.some(({ shape }) => shape === 'open'),
  }
}
