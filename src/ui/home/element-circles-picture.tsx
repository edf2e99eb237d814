import { elementLabels } from '../../i18n/labels'
import type { ElementCounts } from '../../catalogue/common'
import type { Element } from '../../catalogue/types'
import type { View } from '../view'

interface Point {
  readonly x: number
  readonly y: number
}

const radius = 100
/** As in the report's figure 6: social on the left, economic on the right, multicultural below both. */
const centres: Readonly<Record<Element, Point>> = {
  social: { x: 148, y: 136 }, economic: { x: 252, y: 136 }, multicultural: { x: 200, y: 226 },
}
const labels: Readonly<Record<Element, Point>> = {
  social: { x: 112, y: 24 }, economic: { x: 288, y: 24 }, multicultural: { x: 200, y: 348 },
}
/** Where the number of a region stands; the key joins the elements of the region. */
const places: Readonly<Record<string, Point>> = {
  'social': { x: 98, y: 118 }, 'economic': { x: 302, y: 118 }, 'multicultural': { x: 200, y: 282 },
  'social economic': { x: 200, y: 96 }, 'social multicultural': { x: 138, y: 204 },
  'economic multicultural': { x: 262, y: 204 }, 'social economic multicultural': { x: 200, y: 168 },
}

/** The three circles with the number of cases in each region. The list beside it says the same in words. */
export function ElementCirclesPicture({ view: { language, words }, counts }: { view: View; counts: ElementCounts }) {
  const names: readonly Element[] = ['social', 'economic', 'multicultural']
  return (
    <svg className="circles-picture" viewBox="0 0 400 360" role="img" aria-label={words.home.circlesTitle}>
      {names.map((element) => (
        <circle key={element} className={`element-${element}`} cx={centres[element].x} cy={centres[element].y} r={radius} />
      ))}
      {names.map((element) => (
        <text key={element} className="circle-label" x={labels[element].x} y={labels[element].y}>{elementLabels[element][language]}</text>
      ))}
      {counts.regions.map(({ elements, count }) => {
        const place = places[elements.join(' ')]
        return place === undefined ? null : (
          <text key={elements.join(' ')} className={count === 0 ? 'region-number none' : 'region-number'} x={place.x} y={place.y}>{count}</text>
        )
      })}
    </svg>
  )
}
