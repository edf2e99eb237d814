/** Where the numbers of a map stand: on their shapes, moved apart where two would cover each other. */
import type { Outlines } from './outlines'

export interface PlacedNumber<Entry> {
  readonly entry: Entry
  /** The point that it belongs to. */
  readonly at: readonly [x: number, y: number]
  /** Where it is written; a line leads from here to that point when the two are apart. */
  readonly written: readonly [x: number, y: number]
}

interface Movable {
  x: number
  y: number
}

/** Rounds after which a crowd that cannot be parted inside of the frame is left as it is; none of ours comes near. */
const mostRounds = 4_000

/** Moves points apart until each is `distance` from the others; inside of the frame. Same input, same answer. */
export function spread(
  points: readonly (readonly [number, number])[],
  distance: number,
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  const moved: Movable[] = points.map(([x, y]) => ({ x, y }))
  const within = (value: number, most: number): number => Math.min(most - distance / 2, Math.max(distance / 2, value))
  for (let round = 0; round < mostRounds; round += 1) {
    let isSettled = true
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const far = Math.hypot(b.x - a.x, b.y - a.y)
        if (far >= distance - 0.01) continue
        isSettled = false
        // Two at the very same point part along the diagonal.
        const [dx, dy] = far < 0.01 ? [Math.SQRT1_2, Math.SQRT1_2] : [(b.x - a.x) / far, (b.y - a.y) / far]
        // A little more than half, so that a chain of neighbours comes to rest.
        const push = (distance - far) / 2 + 0.02
        a.x = within(a.x - dx * push, width)
        a.y = within(a.y - dy * push, height)
        b.x = within(b.x + dx * push, width)
        b.y = within(b.y + dy * push, height)
      }
    })
    if (isSettled) break
  }
  return moved.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const)
}

/** Lays out a number for each entry whose code the outlines hold. `distance` is between the middles of two numbers. */
export function layOutNumbers<Entry extends { readonly code: string }>(
  outlines: Outlines,
  entries: readonly Entry[],
  distance: number,
): readonly PlacedNumber<Entry>[] {
  const shapes = new Map(outlines.shapes.map((shape) => [shape.code, shape]))
  const placed = entries.flatMap((entry) => {
    const [x, y] = shapes.get(entry.code)?.at ?? []
    return x === undefined || y === undefined ? [] : [{ entry, at: [x, y] as const }]
  })
  const written = spread(
    placed.map(({ at }) => at),
    distance,
    outlines.width,
    outlines.height,
  )
  return placed.map(({ entry, at }, index) => ({ entry, at, written: written[index] ?? at }))
}
