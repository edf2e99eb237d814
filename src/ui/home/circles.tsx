import { linkTo } from '../../i18n/links'
import { elementLabels } from '../../i18n/labels'
import { elementCounts, type ElementRegion } from '../../catalogue/common'
import { elements } from '../../catalogue/types'
import type { View } from '../view'
import { ElementCirclesPicture } from './element-circles-picture'

function regionName({ language, words: { home } }: View, region: ElementRegion): string {
  const names = region.elements.map((element) => elementLabels[element][language])
  if (names.length === 0) return home.noneReached
  if (names.length === elements.length) return home.allThree
  if (names.length === 1) return home.only(names[0] ?? '')
  return home.both(names.join(language === 'ja' ? 'と' : ' and '))
}

/** The report's three circles with the cases counted in them, and the same numbers as a list. */
export function Circles({ view }: { view: View }) {
  const { snapshot, language, words: { home, vocabulary } } = view
  const counts = elementCounts(snapshot)
  return (
    <section className="circles" aria-labelledby="circles">
      <h2 id="circles">{home.circlesTitle}</h2>
      <ElementCirclesPicture view={view} counts={counts} />
      <div className="circles-words">
        <p className="hint">{home.circlesText(counts.outOf)}</p>
        <ul className="circles-list">
          {elements.map((element) => (
            <li key={element} className={`element-${element}`}>
              <a href={linkTo.entry(language, 'element', element)}>{elementLabels[element][language]}</a>
              <span className="count">{vocabulary.count(counts.reached[element])}</span>
            </li>
          ))}
        </ul>
        <details className="breakdown">
          <summary>{home.breakdown}</summary>
          <table className="data-table">
            <thead>
              <tr><th scope="col">{home.element}</th><th scope="col" className="number">{home.casesColumn}</th></tr>
            </thead>
            <tbody>
              {counts.regions.map((region) => (
                <tr key={region.elements.join(' ')}>
                  <th scope="row">{regionName(view, region)}</th><td className="number">{region.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </section>
  )
}
