import { type Element, elements } from '@/src/model/terms'
import { type Circle, type Point, regionPath } from './layout'

const radius = 104
/** As in the report's figure 6: social on the left, economic on the right, multicultural below both. */
const circles: Readonly<Record<Element, Circle>> = {
  social: { x: 146, y: 142, r: radius },
  economic: { x: 254, y: 142, r: radius },
  multicultural: { x: 200, y: 236, r: radius },
}
const labels: Readonly<Record<Element, Point & { readonly anchor: 'start' | 'middle' | 'end' }>> = {
  social: { x: 4, y: 20, anchor: 'start' },
  economic: { x: 396, y: 20, anchor: 'end' },
  multicultural: { x: 200, y: 388, anchor: 'middle' },
}
/** Where the number of a region stands; the key is the region's. `none` lies outside of all circles. */
const numbersAt: Readonly<Record<string, Point>> = {
  social: { x: 94, y: 122 },
  economic: { x: 306, y: 122 },
  multicultural: { x: 200, y: 296 },
  'social-economic': { x: 200, y: 100 },
  'social-multicultural': { x: 136, y: 214 },
  'economic-multicultural': { x: 264, y: 214 },
  'social-economic-multicultural': { x: 200, y: 174 },
  none: { x: 358, y: 300 },
}
const paths: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(numbersAt).map((key) => [
    key,
    regionPath(
      elements.map((element) => circles[element]),
      elements.flatMap((element, index) => (key.split('-').includes(element) ? [index] : [])),
    ),
  ]),
)

export interface DrawnRegion {
  /** Its elements joined with `-` in their usual order, or `none`. */
  readonly key: string
  readonly count: number
  readonly href: string
  /** What it is and how many, in words: the link's name. */
  readonly name: string
  /** Said after the name: whose cases these are. */
  readonly hint?: string
  readonly isChosen?: boolean
}

interface ThreeCirclesProps {
  readonly label: string
  readonly elementNames: Readonly<Record<Element, string>>
  /** What stands below the number outside of the circles, in short lines. */
  readonly outside: readonly string[]
  readonly regions: readonly DrawnRegion[]
}

/** The report's three circles: each region is a link with its number, and one more number stands outside of all. */
export function ThreeCircles({ label, elementNames, outside, regions }: ThreeCirclesProps) {
  // What is chosen is drawn last, so that its outline is whole.
  const inOrder = [...regions].sort((a, b) => Number(a.isChosen ?? false) - Number(b.isChosen ?? false))
  return (
    <svg className="circles-picture" viewBox="0 0 400 400" role="group" aria-label={label}>
      {elements.map((element) => (
        <circle key={element} className={`circle element-${element}`} cx={circles[element].x} cy={circles[element].y} r={radius} />
      ))}
      {elements.map((element) => (
        <text key={element} className="circle-label" x={labels[element].x} y={labels[element].y} textAnchor={labels[element].anchor}>
          {elementNames[element]}
        </text>
      ))}
      {outside.map((line, index) => (
        <text key={line} className="circle-outside" x={396} y={340 + index * 19} textAnchor="end">
          {line}
        </text>
      ))}
      {inOrder.map(({ key, count, href, name, hint, isChosen }) => {
        const at = numbersAt[key]
        if (at === undefined) return null
        return (
          <a key={key} className={isChosen ? 'circle-region is-chosen' : 'circle-region'} href={href} aria-current={isChosen ? 'true' : undefined}>
            <title>{hint ? `${name} – ${hint}` : name}</title>
            <g aria-hidden="true">
              {key === 'none' ? <ellipse className="region-shape" cx={at.x} cy={at.y} rx={38} ry={22} /> : <path className="region-shape" d={paths[key]} />}
              <text className={count === 0 ? 'region-number none' : 'region-number'} x={at.x} y={at.y}>
                {count}
              </text>
            </g>
          </a>
        )
      })}
    </svg>
  )
}
