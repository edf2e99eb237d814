/**
 * Two ways of putting a track's marks on a lane: stacked, each row with a symbol of its own, where there is room; and
 * merged into one line, where there is not.
 */
import { comparePeriods } from '@/src/periods'
import type { Mark, Stretch } from './marks'
import type { PlacedSymbol, PlacedTrackLine } from './track-line'

interface StackedMark extends Mark {
  /** 0 is the first level of the lane. */
  readonly level: number
}
interface StackedLane {
  readonly levels: number
  readonly marks: readonly StackedMark[]
  /** Rows that found no free level, by where they stand: written as a number that leads to the first of them. */
  readonly overflow: readonly { readonly at: number; readonly marks: readonly Mark[] }[]
}

/** Where a mark begins and ends to the eye, half a symbol on either side. */
function extent({ at, until, vague }: Mark, symbolWidth: number): readonly [number, number] {
  return [Math.min(at - symbolWidth / 2, ...vague.map(({ from }) => from)), Math.max(until + symbolWidth / 2, ...vague.map((one) => one.until))]
}

/**
 * Gives each mark the first level on which it touches no earlier one. `symbolWidth` is a fraction of the axis;
 * beyond `maxLevels` (60 rows in one year) marks are gathered at the year where they stand.
 */
export function stackMarks(marks: readonly Mark[], symbolWidth: number, maxLevels: number): StackedLane {
  const inOrder = [...marks].sort((a, b) => comparePeriods(a.row.period, b.row.period))
  const ends: number[] = []
  const stacked: StackedMark[] = []
  const hidden: Mark[] = []
  for (const mark of inOrder) {
    const [from, until] = extent(mark, symbolWidth)
    const free = ends.findIndex((end) => end <= from + 1e-9)
    const level = free === -1 ? ends.length : free
    if (level >= maxLevels) {
      hidden.push(mark)
      continue
    }
    ends[level] = until
    stacked.push({ ...mark, level })
  }
  return { levels: ends.length, marks: stacked, overflow: gathered(hidden, symbolWidth) }
}

/** Marks that stand near to each other, as one group each. `symbolWidth` is a fraction of the axis. */
export function gathered(marks: readonly Mark[], symbolWidth: number): StackedLane['overflow'] {
  const groups: { at: number; marks: Mark[] }[] = []
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)
    if (last && mark.at - last.at < symbolWidth * 1.5) last.marks.push(mark)
    else groups.push({ at: mark.at, marks: [mark] })
  }
  return groups
}

interface MergedLane {
  /** Symbols, each for the rows that begin too near to each other to be told apart; open when all of them are only about right. */
  readonly symbols: readonly PlacedSymbol[]
  /** Where at least one row goes on. */
  readonly bars: readonly Stretch[]
  /** Where the source does not say the year. */
  readonly vague: readonly Stretch[]
  /** From the first row to the last, or to where what goes on is drawn; null on an empty lane. */
  readonly line: Stretch | null
  /** Where the arrow of what goes on stands; null without. */
  readonly openAt: number | null
}

/** Stretches that overlap or touch become one. */
function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: { from: number; until: number }[] = []
  for (const { from, until } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.until + 1e-9) last.until = Math.max(last.until, until)
    else merged.push({ from, until })
  }
  return merged
}

/** The solid part of a mark, without what is vague at either end; null for a point. */
export function barOf({ shape, at, until, vague, hasSymbol }: Mark): Stretch | null {
  if (shape === 'point') return null
  const [first] = vague
  const last = vague.at(-1)
  const from = hasSymbol || !first ? at : first.until
  const end = last && shape === 'span' && (hasSymbol || vague.length > 1) ? Math.min(until, last.from) : until
  return end - from < 1e-9 ? null : { from, until: end }
}

/** One row as a line of its own. */
export function trackLineOf(mark: Mark, y: number): PlacedTrackLine {
  const bar = barOf(mark)
  return {
    track: mark.track,
    y,
    symbols: mark.hasSymbol ? [{ at: mark.at, count: 1, isCirca: mark.isCirca }] : [],
    bars: bar ? [bar] : [],
    vague: mark.vague,
    thread: null,
    openAt: mark.shape === 'open' ? mark.until : null,
  }
}

/** All marks of a track on one line. `nearest` is the distance (fraction of the axis) below which symbols are joined. */
export function mergeMarks(marks: readonly Mark[], nearest: number): MergedLane {
  const symbols: { first: number; sum: number; count: number; isCirca: boolean }[] = []
  for (const { at, isCirca } of marks.filter(({ hasSymbol }) => hasSymbol).sort((a, b) => a.at - b.at)) {
    const last = symbols.at(-1)
    if (last && at - last.first < nearest) {
      last.sum += at
      last.count += 1
      last.isCirca &&= isCirca
    } else {
      symbols.push({ first: at, sum: at, count: 1, isCirca })
    }
  }
  const bars = union(marks.flatMap((mark) => barOf(mark) ?? []))
  const vague = union(marks.flatMap((mark) => mark.vague))
  const reached = [...marks, ...bars.map(({ from, until }) => ({ at: from, until })), ...vague.map(({ from, until }) => ({ at: from, until }))]
  const open = marks.filter(({ shape }) => shape === 'open')
  return {
    symbols: symbols.map(({ sum, count, isCirca }) => ({ at: sum / count, count, isCirca })),
    bars,
    vague,
    line: marks.length === 0 ? null : { from: Math.min(...reached.map(({ at }) => at)), until: Math.max(...reached.map(({ until }) => until)) },
    openAt: open.length === 0 ? null : Math.max(...open.map(({ until }) => until)),
  }
}

/** All of a track as one line. */
export function mergedTrackLine(marks: readonly Mark[], track: PlacedTrackLine['track'], y: number, nearest: number): PlacedTrackLine {
  const { line, ...rest } = mergeMarks(marks, nearest)
  return { track, y, ...rest, thread: line }
}
