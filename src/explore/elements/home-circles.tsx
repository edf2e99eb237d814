import { elementCounts } from '@/src/catalogue/frequencies'
import { linkTo } from '@/src/i18n/links'
import { elementLabels, elements } from '@/src/model/terms'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { regionName } from '@/src/visuals/region-name'
import { ElementCirclesPicture, regionHref } from './circles'
import { regionKey } from './counting'

/** The report's three circles with the cases counted in them, and the same numbers as a list. */
export function HomeCircles({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { home, vocabulary },
  } = view
  const counts = elementCounts(snapshot)
  return (
    <section className="circles" aria-labelledby="circles">
      <h2 id="circles">
        <HeadingText of={home.circlesTitle} language={language} />
      </h2>
      <ElementCirclesPicture view={view} />
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
              <tr>
                <th scope="col">{home.element}</th>
                <th scope="col" className="number">
                  {home.casesColumn}
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.regions.map((region) => (
                <tr key={region.elements.join(' ')}>
                  <th scope="row">
                    <a href={regionHref(view, regionKey(region.elements))}>{regionName(region.elements, language)}</a>
                  </th>
                  <td className="number">{region.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </section>
  )
}
