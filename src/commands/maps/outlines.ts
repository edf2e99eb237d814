/** Outlines as lists of points: read from and written to SVG paths, made simpler, and asked where their middle is. */

export type Coordinates = readonly [x: number, y: number]
/** A closed outline; the last point is not the first again. */
export type Ring = readonly Coordinates[]

/** Reads a path of relative lines (`m`, `z`), which is all that the map of Japan uses. @throws on any other command. */
export function ringsOf(path: string): Ring[] {
  const rings: Coordinates[][] = []
  let [x, y] = [0, 0]
  for (const part of path
    .split(/z/i)
    .map((each) => each.trim())
    .filter(Boolean)) {
    if (!/^m[\d\s,.e+-]+$/.test(part)) throw new Error(`This path holds more than relative lines: ${part.slice(0, 40)}`)
    const numbers = [...part.slice(1).matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number))
    const ring: Coordinates[] = []
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0
      y += numbers[index + 1] ?? 0
      ring.push([x, y])
    }
    const [first] = ring
    if (first) [x, y] = first
    rings.push(ring)
  }
  return rings
}

/** Twice the area would count the direction; this is the area itself. */
export function areaOf(ring: Ring): number {
  return Math.abs(signedArea(ring))
}

function signedArea(ring: Ring): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}

/** Whether a point lies inside of an outline. */
export function isInside([x, y]: Coordinates, ring: Ring): boolean {
  let inside = false
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [x1, y1] = ring[index] ?? [0, 0]
    const [x2, y2] = ring[before] ?? [0, 0]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function distance([x, y]: Coordinates, [x1, y1]: Coordinates, [x2, y2]: Coordinates): number {
  const length = Math.hypot(x2 - x1, y2 - y1)
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
}

/** The distance of a point from the nearest edge. */
function room(point: Coordinates, ring: Ring): number {
  return Math.min(...ring.map((corner, index) => fromEdge(point, corner, ring[(index + 1) % ring.length] ?? corner)))
}

/** The distance from the edge itself, not from the line that it lies on. */
function fromEdge([x, y]: Coordinates, [x1, y1]: Coordinates, [x2, y2]: Coordinates): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}

/** Where a number inside of the outline has most room around it, looked for on a grid of 30 by 30. */
export function roomiestPoint(ring: Ring): Coordinates {
  const range = (at: 0 | 1): readonly [number, number] => {
    const values = ring.map((point) => point[at])
    return [Math.min(...values), Math.max(...values)]
  }
  const [[left, right], [top, bottom]] = [range(0), range(1)]
  let best: Coordinates = [(left + right) / 2, (top + bottom) / 2]
  let most = 0
  for (let row = 0.5; row < 30; row += 1) {
    for (let column = 0.5; column < 30; column += 1) {
      const point: Coordinates = [left + ((right - left) * column) / 30, top + ((bottom - top) * row) / 30]
      const free = isInside(point, ring) ? room(point, ring) : 0
      if (free > most) [best, most] = [point, free]
    }
  }
  return best
}

/** Fewer points, none further from the old outline than `tolerance` (Douglas and Peucker). */
export function simplified(points: readonly Coordinates[], tolerance: number): Coordinates[] {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 3) return [...points]
  let farthest = 0
  let most = 0
  for (let index = 1; index < points.length - 1; index += 1) {
    const far = distance(points[index] ?? first, first, last)
    if (far > most) [farthest, most] = [index, far]
  }
  if (most <= tolerance) return [first, last]
  return [...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1), ...simplified(points.slice(farthest), tolerance)]
}

/** A ring made simpler; it begins and ends at the same place, so its two halves are made simpler apart. */
export function simplifiedRing(ring: Ring, tolerance: number): Coordinates[] {
  const half = Math.floor(ring.length / 2)
  const [first] = ring
  if (!first || ring.length < 6) return [...ring]
  return [...simplified(ring.slice(0, half + 1), tolerance).slice(0, -1), ...simplified([...ring.slice(half), first], tolerance).slice(0, -1)]
}

/** The rings as one path of relative lines, with so many decimals. What is smaller than a step falls away. */
export function pathOf(rings: readonly Ring[], decimals: number): string {
  const unit = 10 ** decimals
  const round = (value: number): number => Math.round(value * unit)
  const write = (value: number): string => String(value / unit).replace(/^(-?)0\./, '$1.')
  const pair = (x: number, y: number): string => `${write(x)}${y < 0 ? '' : ','}${write(y)}`
  return rings
    .flatMap((ring) => {
      const points = ring.map(([x, y]) => [round(x), round(y)] as const)
      const steps: string[] = []
      let last = points[0]
      if (!last) return []
      const start = `M${pair(last[0], last[1])}l`
      for (const point of points.slice(1)) {
        const [dx, dy] = [point[0] - last[0], point[1] - last[1]]
        if (dx !== 0 || dy !== 0) steps.push(pair(dx, dy))
        last = point
      }
      return steps.length < 2 ? [] : [`${start}${steps.map((step, index) => (index === 0 || step.startsWith('-') ? step : ` ${step}`)).join('')}z`]
    })
    .join('')
}
