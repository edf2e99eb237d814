import { percent } from '@/src/visuals/track-line'
import type { ChronologyLayout } from './layout'

interface ColumnWords {
  readonly begins: string
  readonly beginsCount: (name: string, count: number) => string
}

/** A case, or several, of one year; open where the year is only about right. */
function Box({ isCirca, from, width, y, height }: { isCirca: boolean; from: number; width: number; y: number; height: number }) {
  const box = { x: percent(from), width: percent(width), y, height }
  return isCirca ? (
    <rect className="chronology-column is-circa" fill="none" stroke="currentColor" strokeDasharray="2.5 2" {...box} />
  ) : (
    <rect className="chronology-column" fill="currentColor" {...box} />
  )
}

/** One square for each case that began in a year; an outline ten years wide where only the decade is known. */
export function Columns({ layout, href, words }: { layout: NonNullable<ChronologyLayout<unknown>['columns']>; href: string; words: ColumnWords }) {
  const { labelY, baseY, unit, placed } = layout
  const total = placed.reduce((sum, { count }) => sum + count, 0)
  const areSquares = unit >= 6
  const highest = Math.max(...placed.map(({ count }) => count))
  return (
    <a href={href} className="chronology-begins">
      <title>{words.beginsCount(words.begins, total)}</title>
      <rect className="chronology-focus" fill="none" pointerEvents="all" x="0" width="100%" y={labelY - 14} height={baseY - labelY + 18} />
      <text className="timeline-lane-label" fill="currentColor" x="0" y={labelY} aria-hidden="true">
        {words.beginsCount(words.begins, total)}
      </text>
      <g aria-hidden="true">
        <line className="chronology-base" stroke="currentColor" x1="0" x2="100%" y1={baseY + 0.5} y2={baseY + 0.5} />
        {/* Outlines lie below the years that they span. */}
        {[...placed]
          .sort((a, b) => Number(b.isDecade) - Number(a.isDecade))
          .map(({ year, isDecade, count, circa, from, width, height }) => (
            <g key={`${year}${isDecade ? 's' : ''}`}>
              {isDecade ? (
                <rect
                  className="chronology-decade"
                  fill="none"
                  stroke="currentColor"
                  strokeDasharray="3 3"
                  x={percent(from)}
                  width={percent(width)}
                  y={baseY - height}
                  height={height}
                />
              ) : areSquares ? (
                Array.from({ length: count }, (_, index) => (
                  <Box key={index} isCirca={index >= count - circa} from={from} width={width} y={baseY - unit * (index + 1)} height={unit} />
                ))
              ) : (
                <>
                  {circa < count ? <Box isCirca={false} from={from} width={width} y={baseY - unit * (count - circa)} height={unit * (count - circa)} /> : null}
                  {circa > 0 ? <Box isCirca from={from} width={width} y={baseY - height} height={unit * circa} /> : null}
                </>
              )}
              {highest <= 9 || count === highest ? (
                <text
                  className="chronology-number"
                  fill="currentColor"
                  x={percent(isDecade ? from : from + width / 2)}
                  y={baseY - height - 4}
                  textAnchor={isDecade ? 'start' : 'middle'}
                >
                  {count}
                </text>
              ) : null}
            </g>
          ))}
      </g>
    </a>
  )
}
