/** The regions that overlapping circles make, as outlines: pure geometry. */
export interface Point {
  readonly x: number
  readonly y: number
}
export interface Circle extends Point {
  readonly r: number
}

interface Arc {
  readonly circle: number
  readonly from: number
  readonly to: number
  /** The other circles that the arc lies in. */
  readonly inside: ReadonlySet<number>
}

const turn = 2 * Math.PI
const round = (value: number): number => Number(value.toFixed(2))
const at = ({ x, y, r }: Circle, angle: number): Point => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) })

/** The angles on circle `a` at which `b` crosses it; none where they do not cross. */
function crossings(a: Circle, b: Circle): readonly number[] {
  const distance = Math.hypot(b.x - a.x, b.y - a.y)
  if (distance === 0 || distance >= a.r + b.r || distance <= Math.abs(a.r - b.r)) return []
  const towards = Math.atan2(b.y - a.y, b.x - a.x)
  const half = Math.acos((distance ** 2 + a.r ** 2 - b.r ** 2) / (2 * distance * a.r))
  return [towards - half, towards + half].map((angle) => (angle + turn) % turn)
}

function arcsOf(circles: readonly Circle[], index: number): readonly Arc[] {
  const circle = circles[index]
  if (!circle) return []
  const others = circles.map((other, at) => ({ other, at })).filter((one) => one.at !== index)
  const cuts = others.flatMap(({ other }) => crossings(circle, other)).sort((a, b) => a - b)
  return cuts.map((from, order) => {
    const next = cuts[order + 1] ?? (cuts[0] ?? 0) + turn
    const middle = at(circle, (from + next) / 2)
    const inside = others.filter(({ other }) => Math.hypot(middle.x - other.x, middle.y - other.y) < other.r)
    return { circle: index, from, to: next, inside: new Set(inside.map((one) => one.at)) }
  })
}

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && [...a].every((one) => b.has(one))

/**
 * The outline of what lies in exactly the given circles (by index), as the `d` of an SVG path. An arc is an edge of the
 * region on its inner side (its own circle and those around it) and of the one on its outer side, which runs against it.
 * Empty where no such region is; regions in one piece only.
 */
export function regionPath(circles: readonly Circle[], members: readonly number[]): string {
  const region = new Set(members)
  const edges = circles.flatMap((circle, index) =>
    arcsOf(circles, index).flatMap(({ from, to, inside }) => {
      const isInner = region.has(index) && isSame(inside, new Set([...region].filter((one) => one !== index)))
      const isOuter = !region.has(index) && isSame(inside, region)
      if (!isInner && !isOuter) return []
      const [start, end] = isInner ? [at(circle, from), at(circle, to)] : [at(circle, to), at(circle, from)]
      const isLarge = to - from > Math.PI
      return [{ start, end, draw: `A${circle.r} ${circle.r} 0 ${isLarge ? 1 : 0} ${isInner ? 1 : 0} ${round(end.x)} ${round(end.y)}` }]
    }),
  )
  const [first] = edges
  if (!first) return ''
  const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 0.01
  let path = `M${round(first.start.x)} ${round(first.start.y)}`
  const left = new Set(edges)
  for (let edge: (typeof edges)[number] | undefined = first; edge;) {
    path += edge.draw
    left.delete(edge)
    const end: Point = edge.end
    edge = [...left].find(({ start }) => near(start, end))
  }
  return `${path}Z`
}
