/**
 * Where everything lies in the drawing of the process: one column a stage, tags as boxes, pathways as curves between.
 * A pathway that skips a column runs round it: forward ones below its boxes, returning ones above. Units are those of
 * the drawing's view box.
 */
import type { PlacedBox, ProcessLink } from './placed'
import { type Route, routesOf } from './routes'
import { wrapParts } from './wrap'

export interface ProcessNode {
  readonly slug: string
  /** The parts of its name between which a line may break. */
  readonly name: readonly string[]
  /** The line below the name, or null. */
  readonly note: readonly string[] | null
}
export interface ProcessSize {
  readonly box: number
  readonly gap: number
  readonly font: number
  /** Width kept free on the right of the name, for the count. */
  readonly count: number
}
export const largeProcess: ProcessSize = { box: 216, gap: 96, font: 16, count: 34 }
export const smallProcess: ProcessSize = { box: 174, gap: 56, font: 15, count: 0 }

interface PlacedHead {
  readonly x: number
  readonly lines: readonly string[]
}
export interface ProcessLayout<Node, Link> {
  readonly width: number
  readonly height: number
  readonly size: ProcessSize
  readonly lineHeight: number
  readonly heads: readonly PlacedHead[]
  /** Bottom of the heads, where a rule may be drawn. */
  readonly headBottom: number
  /** Top of the boxes. */
  readonly top: number
  readonly boxes: readonly PlacedBox<Node>[]
  readonly routes: readonly (Route & { readonly link: Link })[]
  /** Where the ways round a column run below its boxes; null where none does. */
  readonly bypass: readonly ({
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly lines: readonly string[]
  } | null)[]
}

const between = 14
const laneStep = 6
export const padding = 9

interface ProcessInput<Node, Link> {
  /** One for each column: the parts of its heading, and its boxes from the top. */
  readonly columns: readonly { readonly head: readonly string[]; readonly nodes: readonly Node[]; readonly bypass?: readonly string[] }[]
  readonly links: readonly Link[]
  readonly size: ProcessSize
}

/** Lays the process out. Links to or from a box that is not there are left out. */
export function layoutProcess<Node extends ProcessNode, Link extends ProcessLink>({
  columns,
  links,
  size,
}: ProcessInput<Node, Link>): ProcessLayout<Node, Link> {
  const { box, gap, font, count } = size
  const lineHeight = Math.round(font * 1.35)
  const columnOf = new Map(columns.flatMap(({ nodes }, column) => nodes.map(({ slug }) => [slug, column] as const)))
  const drawn = links.filter(({ from, to }) => columnOf.has(from) && columnOf.has(to))
  const skips = (link: Link, column: number, isForward: boolean): boolean => {
    const [from, to] = [columnOf.get(link.from) ?? 0, columnOf.get(link.to) ?? 0]
    return isForward ? from < column && column < to : to < column && column < from
  }
  const lanes = (column: number, isForward: boolean) => drawn.filter((link) => skips(link, column, isForward))

  const heads = columns.map(({ head }, column) => ({ x: column * (box + gap), lines: wrapParts(head, box / font) }))
  const headBottom = Math.max(1, ...heads.map(({ lines }) => lines.length)) * lineHeight + 8
  const returning = Math.max(0, ...columns.map((_, column) => lanes(column, false).length))
  const top = headBottom + 16 + (returning === 0 ? 0 : returning * laneStep + 10)

  const boxes: PlacedBox<Node>[] = []
  const bottoms = columns.map(({ nodes }, column) => {
    let y = top
    for (const node of nodes) {
      const lines = wrapParts(node.name, (box - 2 * padding - count) / font)
      const notes = node.note === null ? [] : wrapParts(node.note, (box - 2 * padding) / (font - 3))
      const height = Math.max(44, 2 * padding + lines.length * lineHeight + notes.length * (lineHeight - 2))
      boxes.push({ node, column, x: column * (box + gap), y, width: box, height, lines, notes })
      y += height + between
    }
    return nodes.length === 0 ? top + lineHeight * 2 : y - between
  })
  const bypass = columns.map(({ bypass: words = [] }, column) => {
    const ways = lanes(column, true).length
    if (ways === 0) return null
    const lines = wrapParts(words, (box - 2 * padding) / (font - 2))
    const height = lines.length * (lineHeight - 2) + (ways + 1) * laneStep + 10
    return { x: column * (box + gap), y: (bottoms[column] ?? top) + 24, width: box, height, lines }
  })
  const centre = new Map(boxes.map((one) => [one.node.slug, one.y + one.height / 2]))
  const byTarget = (a: Link, b: Link) => (centre.get(a.to) ?? 0) - (centre.get(b.to) ?? 0) || (centre.get(a.from) ?? 0) - (centre.get(b.from) ?? 0)
  const laneY = (link: Link, column: number): number => {
    const isForward = skips(link, column, true)
    const slot = [...lanes(column, isForward)].sort(byTarget).indexOf(link)
    const band = bypass[column]
    if (!isForward || !band) return headBottom + 16 + slot * laneStep
    return band.y + band.lines.length * (lineHeight - 2) + 8 + (slot + 1) * laneStep
  }
  const { routes, reach } = routesOf(boxes, drawn, { laneY, gap })
  const ends = [...bottoms, ...bypass.map((band) => (band ? band.y + band.height : 0))]
  return {
    width: columns.length * (box + gap) - gap + reach,
    height: Math.max(...ends, top) + 6,
    size,
    lineHeight,
    heads,
    headBottom,
    top,
    boxes,
    routes,
    bypass,
  }
}
