import type { Track } from '@/src/model/terms'
import type { Stretch } from './marks'

/** How large a line is drawn, in CSS pixels. */
export interface TrackLineSize {
  /** Half the width of a symbol. */
  readonly symbol: number
  readonly bar: number
}

export interface PlacedSymbol {
  readonly at: number
  /** How many rows it stands for. */
  readonly count: number
  /** Drawn open: the time is only about right. */
  readonly isCirca: boolean
}

/** One horizontal line of a timeline, placed: what it holds as fractions of the width, where it lies in pixels. */
export interface PlacedTrackLine {
  readonly track: Track
  readonly y: number
  readonly symbols: readonly PlacedSymbol[]
  readonly bars: readonly Stretch[]
  readonly vague: readonly Stretch[]
  /** A thin line through all of it. */
  readonly thread: Stretch | null
  /** Where the arrow stands of what goes on, or whose end is not given; null without. */
  readonly openAt: number | null
}

/** A fraction as a percentage that a reader's eye cannot tell from the true one. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`

/** Stroke of an open symbol, and how it is broken where it is large enough for the eye. */
const openStroke = 1.5
const broken = (radius: number): string | undefined => (radius < 4 ? undefined : '2.5 2')

interface SymbolProps {
  readonly track: Track
  readonly at: number
  readonly y: number
  readonly radius: number
  readonly isCirca?: boolean
}

/**
 * Circle for local, diamond for JICA, ring for context: told apart without colour. A time that is only about right has the
 * same shape, open and with a broken edge.
 */
export function TrackSymbol({ track, at, y, radius, isCirca = false }: SymbolProps) {
  const open = { className: 'track-circa', fill: 'none', stroke: 'currentColor', strokeWidth: openStroke, strokeDasharray: broken(radius) }
  if (track === 'jica') {
    const reach = Number((radius * 1.25).toFixed(2))
    return (
      <svg x={percent(at)} y={y} overflow="visible">
        <path {...(isCirca ? open : { className: 'track-symbol', fill: 'currentColor' })} d={`M${-reach} 0L0 ${-reach} ${reach} 0 0 ${reach}z`} />
      </svg>
    )
  }
  if (track === 'context') {
    return (
      <circle
        className="track-ring"
        cx={percent(at)}
        cy={y}
        r={radius - 1}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={isCirca ? broken(4) : undefined}
      />
    )
  }
  return <circle {...(isCirca ? open : { className: 'track-symbol', fill: 'currentColor' })} cx={percent(at)} cy={y} r={radius} />
}

/** A symbol that stands for several rows is larger, by a little: enough to be seen, too little to be measured. */
function radiusFor(count: number, { symbol }: TrackLineSize): number {
  if (count === 1) return symbol
  return Number((symbol * (count <= 3 ? 1.2 : 1.4)).toFixed(2))
}

/**
 * The one drawing of a timeline's line, at any size: on a card, on the case's page, in a comparison. Positions are
 * percentages, so the drawing fills whatever width it is given while symbols and strokes keep their size.
 */
export function TrackLine({ trackLine, size }: { trackLine: PlacedTrackLine; size: TrackLineSize }) {
  const { track, y, symbols, bars, vague, thread, openAt } = trackLine
  const line = (className: string, { from, until }: Stretch, width: number) => (
    <line
      key={`${className}${from}`}
      className={className}
      stroke="currentColor"
      strokeWidth={width}
      strokeDasharray={className === 'track-vague' ? `${width} ${width}` : undefined}
      x1={percent(from)}
      x2={percent(until)}
      y1={y}
      y2={y}
    />
  )
  return (
    <>
      {thread && thread.until > thread.from ? line('track-thread', thread, 1) : null}
      {vague.map((stretch) => line('track-vague', stretch, size.bar))}
      {bars.map((stretch) => line('track-bar', stretch, size.bar))}
      {openAt === null ? null : (
        <svg x={percent(openAt)} y={y} overflow="visible">
          <path
            className="track-arrow"
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            d={`M${-size.symbol} ${-size.symbol}L0 0 ${-size.symbol} ${size.symbol}`}
          />
        </svg>
      )}
      {symbols.map(({ at, count, isCirca }) => (
        <TrackSymbol key={at} track={track} at={at} y={y} radius={radiusFor(count, size)} isCirca={isCirca} />
      ))}
    </>
  )
}
