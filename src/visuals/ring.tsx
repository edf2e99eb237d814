/** The ring around an event, such as the first with JICA: around its symbol, or the whole decade where the source says no more. */
import type { TimelineRow } from '@/src/catalogue/types'
import type { Axis } from './axis'
import { markOf, type Stretch } from './marks'
import { percent, type PlacedTrackLine } from './track-line'

/** What is ringed, as fractions of the axis: from and until are one for a symbol, which may stand for several events. Null where it lies outside. */
export function ringOf(row: TimelineRow | null, { symbols }: Pick<PlacedTrackLine, 'symbols'>, axis: Axis, goesUntil: number): Stretch | null {
  const mark = row && markOf(row, axis, goesUntil)
  if (!mark) return null
  const [decade] = mark.vague
  if (!mark.hasSymbol && decade) return decade
  const [symbol] = [...symbols].sort((a, b) => Math.abs(a.at - mark.at) - Math.abs(b.at - mark.at))
  const at = symbol?.at ?? mark.at
  return { from: at, until: at }
}

interface RingProps {
  readonly ring: Stretch
  readonly className: string
  /** In CSS pixels. */
  readonly y: number
  readonly radius: number
}

/** The ring itself: a circle around a symbol, a long one around a decade. */
export function Ring({ ring: { from, until }, className, y, radius }: RingProps) {
  const look = { className, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }
  if (until > from) return <rect {...look} x={percent(from)} width={percent(until - from)} y={y - radius} height={2 * radius} rx={radius} />
  return <circle {...look} cx={percent(from)} cy={y} r={radius} />
}
