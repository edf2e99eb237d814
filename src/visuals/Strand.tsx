import type { Track } from '../catalogue/types'
import type { Stretch } from './lanes'

/** How large a strand is drawn, in CSS pixels. */
export interface StrandSize {
  /** Half the width of a symbol. */
  readonly symbol: number
  readonly bar: number
}

/** One horizontal line of a timeline, placed: what it holds as fractions of the width, where it lies in pixels. */
export interface PlacedStrand {
  readonly track: Track
  readonly y: number
  readonly symbols: readonly { readonly at: number; readonly count: number }[]
  readonly bars: readonly Stretch[]
  readonly vague: readonly Stretch[]
  /** A thin line through all of it. */
  readonly thread: Stretch | null
  /** Goes on beyond the axis, or its end is not given. */
  readonly isOpen: boolean
  /** Where the arrow of an open end stands; the end of the axis if left out. */
  readonly openAt?: number
}

/** A fraction as a percentage that a reader's eye cannot tell from the true one. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`

/** Circle for local, diamond for JICA, ring for context: told apart without colour. */
export function TrackSymbol({ track, at, y, radius }: { track: Track; at: number; y: number; radius: number }) {
  if (track === 'jica') {
    const reach = Number((radius * 1.25).toFixed(2))
    return (
      <svg x={percent(at)} y={y} overflow="visible">
        <path className="track-symbol" fill="currentColor" d={`M${-reach} 0L0 ${-reach} ${reach} 0 0 ${reach}z`} />
      </svg>
    )
  }
  if (track === 'context') {
    return <circle className="track-ring" cx={percent(at)} cy={y} r={radius - 1} fill="none" stroke="currentColor" strokeWidth={2} />
  }
  return <circle className="track-symbol" cx={percent(at)} cy={y} r={radius} fill="currentColor" />
}

/** A symbol that stands for several rows is larger, by a little: enough to be seen, too little to be measured. */
function radiusFor(count: number, { symbol }: StrandSize): number {
  if (count === 1) return symbol
  return Number((symbol * (count <= 3 ? 1.2 : 1.4)).toFixed(2))
}

/**
 * The one drawing of a timeline's line, at any size: on a card, on the case's page, in a comparison. Positions are
 * percentages, so the drawing fills whatever width it is given while symbols and strokes keep their size.
 */
export function Strand({ strand, size }: { strand: PlacedStrand; size: StrandSize }) {
  const { track, y, symbols, bars, vague, thread, isOpen, openAt = 1 } = strand
  const line = (className: string, { from, until }: Stretch, width: number) => (
    <line
      key={`${className}${from}`} className={className} stroke="currentColor" strokeWidth={width}
      strokeDasharray={className === 'track-vague' ? `${width} ${width}` : undefined} x1={percent(from)} x2={percent(until)} y1={y} y2={y}
    />
  )
  return (
    <>
      {thread && thread.until > thread.from ? line('track-thread', thread, 1) : null}
      {vague.map((stretch) => line('track-vague', stretch, size.bar))}
      {bars.map((stretch) => line('track-bar', stretch, size.bar))}
      {isOpen ? (
        <svg x={percent(openAt)} y={y} overflow="visible">
          <path
            className="track-arrow" fill="none" stroke="currentColor" strokeWidth={2}
            d={`M${-size.symbol} ${-size.symbol}L0 0 ${-size.symbol} ${size.symbol}`}
          />
        </svg>
      ) : null}
      {symbols.map(({ at, count }) => <TrackSymbol key={at} track={track} at={at} y={y} radius={radiusFor(count, size)} />)}
    </>
  )
}
