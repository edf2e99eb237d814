/** Where places stand on the strip of population: the largest above, each step of the scale ten times the one below. */
export interface StripItem {
  readonly value: number
}
export interface Placed<Item> {
  readonly item: Item
  /** Where its dot stands, and where its name is written, from the top. */
  readonly at: number
  readonly written: number
}
export interface Strip<Item> {
  readonly placed: readonly Placed<Item>[]
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  readonly height: number
}

/** As high as a finger needs, with the space between two names. */
export const lineHeight = 28
const margin = 20

/** The steps of the scale around some numbers: powers of ten. */
function stepsAround(values: readonly number[]): { readonly from: number; readonly to: number } {
  return {
    from: Math.floor(Math.log10(Math.min(...values))),
    to: Math.max(Math.ceil(Math.log10(Math.max(...values))), Math.floor(Math.log10(Math.min(...values))) + 1),
  }
}

/** Names as near to their dots as they can stand without covering each other: pushed down, and at the foot pushed up again. */
function spread(wanted: readonly number[], last: number): readonly number[] {
  const written: number[] = []
  for (const at of wanted) written.push(Math.max(at, (written.at(-1) ?? -Infinity) + lineHeight))
  let below = last + lineHeight
  return written
    .reverse()
    .map((at) => (below = Math.min(at, below - lineHeight)))
    .reverse()
}

/** @param items of which each value is above nought */
export function layOutStrip<Item extends StripItem>(items: readonly Item[]): Strip<Item> {
  if (items.length === 0) return { placed: [], ticks: [], height: 0 }
  const { from, to } = stepsAround(items.map(({ value }) => value))
  const inner = Math.max((to - from) * 90, (items.length - 1) * lineHeight)
  const at = (value: number): number => margin + (inner * (to - Math.log10(value))) / (to - from)
  const sorted = [...items].sort((a, b) => b.value - a.value)
  const written = spread(
    sorted.map(({ value }) => at(value)),
    margin + inner,
  )
  return {
    placed: sorted.map((item, index) => ({ item, at: at(item.value), written: written[index] ?? 0 })),
    ticks: Array.from({ length: to - from + 1 }, (_, index) => ({ value: 10 ** (to - index), at: at(10 ** (to - index)) })),
    height: inner + 2 * margin,
  }
}
