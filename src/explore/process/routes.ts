/** The ways of the curves between the boxes of the process, and where the numbers on them find room. */
import type { PlacedBox, ProcessLink } from './placed'

export interface Route {
  /** The `d` of an SVG path. */
  readonly path: string
  /** The head of the arrow, as the `d` of a path. */
  readonly arrow: string
  readonly badge: { readonly x: number; readonly y: number } | null
}
interface Spot {
  readonly x: number
  readonly y: number
}
interface Stretch {
  readonly from: Spot
  readonly to: Spot
  /** Control points of the curve. */
  readonly c1: Spot
  readonly c2: Spot
}
type Box = Omit<PlacedBox<{ readonly slug: string }>, 'lines' | 'notes'>

interface Surroundings<Link> {
  /** Where a link passes a column that it skips. */
  readonly laneY: (link: Link, column: number) => number
  readonly gap: number
}

const head = 7
const bulge = 40
/** Numbers stand at least this far apart, so that each can be hit with a finger (WCAG 2.2, 2.5.8). */
const apart = 25
const round = (value: number): number => Number(value.toFixed(1))
const text = ({ x, y }: Spot): string => `${round(x)} ${round(y)}`

function curve(from: Spot, to: Spot): Stretch {
  const bend = (to.x - from.x) / 2
  return { from, to, c1: { x: from.x + bend, y: from.y }, c2: { x: to.x - bend, y: to.y } }
}

function along({ from, to, c1, c2 }: Stretch, t: number): Spot {
  const mix = (a: number, b: number, c: number, d: number) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) }
}

interface Way<Link> {
  readonly link: Link
  readonly source: Box
  readonly target: Box
  /** 1 runs on, −1 returns, 0 stays in its column. */
  readonly direction: 1 | -1 | 0
  /** Columns that it skips, from its start, each with the height at which it passes. */
  readonly passes: readonly { readonly left: number; readonly right: number; readonly y: number }[]
}

function wayOf<Link extends ProcessLink>(link: Link, boxes: readonly Box[], { laneY }: Surroundings<Link>): Way<Link> | null {
  const source = boxes.find(({ node }) => node.slug === link.from)
  const target = boxes.find(({ node }) => node.slug === link.to)
  if (!source || !target) return null
  const direction = target.column > source.column ? 1 : target.column < source.column ? -1 : 0
  const step = target.column === source.column ? 0 : (target.x - source.x) / (target.column - source.column)
  const skipped = Array.from({ length: Math.max(0, Math.abs(target.column - source.column) - 1) }, (_, index) => source.column + direction * (index + 1))
  const passes = skipped.map((column) => {
    const left = source.x + (column - source.column) * step
    return { left, right: left + source.width, y: laneY(link, column) }
  })
  return { link, source, target, direction, passes }
}

/** The ends of the curves on the sides of the boxes, spread so that they do not meet, in the order of where they go. */
function portsOf<Link extends ProcessLink>(ways: readonly Way<Link>[]) {
  interface End {
    readonly key: string
    readonly towards: number
  }
  const sides = new Map<string, { box: Box; ends: End[] }>()
  const centre = ({ y, height }: Box): number => y + height / 2
  const add = (box: Box, side: 'left' | 'right', end: End) => {
    const key = `${side} ${box.node.slug}`
    const known = sides.get(key) ?? { box, ends: [] }
    known.ends.push(end)
    sides.set(key, known)
  }
  for (const { link, source, target, direction, passes } of ways) {
    add(source, direction === -1 ? 'left' : 'right', { key: `from ${link.key}`, towards: passes[0]?.y ?? centre(target) })
    add(target, direction === 1 ? 'left' : 'right', { key: `to ${link.key}`, towards: passes.at(-1)?.y ?? centre(source) })
  }
  const ports = new Map<string, number>()
  for (const { box, ends } of sides.values()) {
    ends.sort((a, b) => a.towards - b.towards)
    ends.forEach(({ key }, index) => ports.set(key, box.y + 6 + ((box.height - 12) * (index + 1)) / (ends.length + 1)))
  }
  return ports
}

function stretchesOf<Link extends ProcessLink>({ link, source, target, direction, passes }: Way<Link>, ports: ReadonlyMap<string, number>): readonly Stretch[] {
  const right = ({ x, width }: Box): number => x + width
  const start: Spot = { x: direction === -1 ? source.x : right(source), y: ports.get(`from ${link.key}`) ?? source.y }
  const end: Spot = { x: direction === 1 ? target.x - head : right(target) + head, y: ports.get(`to ${link.key}`) ?? target.y }
  if (direction === 0) {
    return [{ from: start, to: end, c1: { x: start.x + bulge, y: start.y }, c2: { x: end.x + bulge - head, y: end.y } }]
  }
  const stretches: Stretch[] = []
  let from = start
  for (const { left, right: far, y } of passes) {
    const [enter, leave] = direction === 1 ? [left, far] : [far, left]
    stretches.push(curve(from, { x: enter, y }))
    stretches.push(curve({ x: enter, y }, { x: leave, y }))
    from = { x: leave, y }
  }
  return [...stretches, curve(from, end)]
}

/** Tries the middle of the curves first, then further along; curves in the gaps only, never over a box. */
function roomFor(stretches: readonly Stretch[], taken: readonly Spot[]): Spot {
  const inGaps = stretches.filter((_, index) => index % 2 === 0)
  const spots = [0.5, 0.35, 0.65, 0.25, 0.75, 0.42, 0.58].flatMap((t) => inGaps.map((stretch) => along(stretch, t)))
  const nearest = ({ x, y }: Spot): number => Math.min(Infinity, ...taken.map((other) => Math.hypot(other.x - x, other.y - y)))
  const free = spots.find((spot) => nearest(spot) >= apart)
  return free ?? spots.reduce((best, spot) => (nearest(spot) > nearest(best) ? spot : best))
}

/** One route for each link; `reach` is how far curves stand out to the right of the last column. */
export function routesOf<Link extends ProcessLink>(boxes: readonly Box[], links: readonly Link[], around: Surroundings<Link>) {
  const ways = links.flatMap((link) => wayOf(link, boxes, around) ?? [])
  const ports = portsOf(ways)
  const taken: Spot[] = []
  const lastColumn = Math.max(0, ...boxes.map(({ column }) => column))
  const routes = ways.map((way) => {
    const stretches = stretchesOf(way, ports)
    const [first] = stretches
    const end = stretches.at(-1)?.to ?? { x: 0, y: 0 }
    const tip = way.direction === 1 ? head : -head
    const badge = way.link.hasBadge ? roomFor(stretches, taken) : null
    if (badge) taken.push(badge)
    return {
      link: way.link,
      path: `M${text(first?.from ?? end)}${stretches.map(({ c1, c2, to }) => `C${text(c1)} ${text(c2)} ${text(to)}`).join('')}`,
      arrow: `M${text({ x: end.x, y: end.y - 4.5 })}L${text({ x: end.x + tip, y: end.y })} ${text({ x: end.x, y: end.y + 4.5 })}z`,
      badge: badge && { x: round(badge.x), y: round(badge.y) },
    }
  })
  const standsOut = ways.some(({ direction, target }) => direction !== 1 && target.column === lastColumn)
  return { routes, reach: standsOut ? bulge : 2 }
}
