import { layOutNumbers, type PlacedNumber } from './layout'
import type { Outlines } from './outlines'

export interface MapEntry {
  /** The shape that it belongs to. */
  readonly code: string
  /** Says it all to those who do not see the map: `北海道 3件`. */
  readonly name: string
  readonly count: number
  readonly href: string
  readonly isChosen: boolean
}
interface NumberMapProps {
  /** Unique on the page: the hatching is found by it. */
  readonly id: string
  readonly label: string
  readonly outlines: Outlines
  readonly entries: readonly MapEntry[]
  /** Shapes to outline strongly beside the chosen one, such as the area of an office. */
  readonly outlined?: readonly string[]
  /**
   * How wide a number is, in units of the map: on a wide screen, and on a phone. There a finger needs more of the map; null
   * where it has no room for that, and draws the hatching alone.
   */
  readonly size: { readonly wide: number; readonly phone: number | null }
}

function MapNumber({ placed: { entry, at, written }, size }: { placed: PlacedNumber<MapEntry>; size: number }) {
  const [x, y] = written
  return (
    <g className={entry.isChosen ? 'map-number is-chosen' : 'map-number'}>
      {Math.hypot(x - at[0], y - at[1]) > size / 3 ? <path className="map-lead" d={`M${at[0]},${at[1]}L${x},${y}`} /> : null}
      <circle cx={x} cy={y} r={size / 2 - 1} />
      <text x={x} y={y} fontSize={size * 0.52}>
        {entry.count}
      </text>
    </g>
  )
}

/** The numbers as links, each on its shape or led to it by a line; no two of them cover each other. */
function MapNumbers({ outlines, entries, size, className }: Pick<NumberMapProps, 'outlines' | 'entries'> & { size: number; className: string }) {
  return (
    <g className={className}>
      {layOutNumbers(outlines, entries, size).map((placed) => (
        <a key={placed.entry.code} href={placed.entry.href} aria-current={placed.entry.isChosen ? 'true' : undefined}>
          <title>{placed.entry.name}</title>
          <g aria-hidden="true">
            <MapNumber placed={placed} size={size} />
          </g>
        </a>
      ))}
    </g>
  )
}

/** Numbers on a map, each a link. A shape with a number is hatched, so that nothing hangs on colour. */
export function NumberMap({ id, label, outlines, entries, outlined = [], size }: NumberMapProps) {
  const counted = new Map(entries.filter(({ count }) => count > 0).map((entry) => [entry.code, entry]))
  const classOf = (code: string): string | undefined => {
    const names = [counted.get(code)?.isChosen ? 'is-chosen' : '', outlined.includes(code) ? 'is-outlined' : ''].filter(Boolean)
    return names.length === 0 ? undefined : names.join(' ')
  }
  // Strong outlines last, so that no neighbour covers them.
  const inOrder = [...outlines.shapes].sort((a, b) => Number(classOf(a.code) !== undefined) - Number(classOf(b.code) !== undefined))
  return (
    <svg className="number-map" role="group" aria-label={label} viewBox={`0 0 ${outlines.width} ${outlines.height}`}>
      <defs>
        <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="map-hatch-ground" width="4" height="4" />
          <rect className="map-hatch-line" width="1.4" height="4" />
        </pattern>
      </defs>
      <g aria-hidden="true">
        {inOrder.map(({ code, path }, index) =>
          path === '' ? null : <path key={`${code}${index}`} className={classOf(code)} d={path} fill={counted.has(code) ? `url(#${id}-hatch)` : undefined} />,
        )}
      </g>
      {size.phone === null ? null : <MapNumbers outlines={outlines} entries={[...counted.values()]} size={size.phone} className="map-links map-phone" />}
      <MapNumbers
        outlines={outlines}
        entries={[...counted.values()]}
        size={size.wide}
        className={size.phone === null ? 'map-links map-wide-only' : 'map-links map-wide'}
      />
    </svg>
  )
}
