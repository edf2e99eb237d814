import type { Facet } from '@/src/catalogue/facets'
import type { CaseQuery, FacetName } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'

/** Longer lists get a field to find a value in; the script adds it. */
const longList = 10
/** Open from the start; the others once something in them is chosen. */
const openFirst: readonly FacetName[] = ['element']

function FacetGroup({
  view: {
    language,
    words: { list },
  },
  facet,
}: {
  view: View
  facet: Facet
}) {
  const chosen = facet.values.filter((value) => value.chosen).length
  const options = (
    <ul>
      {facet.values.map(({ value, name, count, chosen: isChosen, isKind }) => (
        <li key={value} className={isKind ? 'kind' : undefined}>
          <label>
            <input type="checkbox" name={facet.name} value={value} defaultChecked={isChosen} />
            <span>
              {`${textIn(name, language).text} `}
              <span className="count">{`(${count})`}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
  return (
    <details className="facet" open={chosen > 0 || openFirst.includes(facet.name)}>
      <summary>
        {list.facets[facet.name]}
        {chosen > 0 ? <span className="count">{list.chosenCount(chosen)}</span> : null}
      </summary>
      <fieldset>
        <legend className="hidden-text">{list.facets[facet.name]}</legend>
        {facet.values.length > longList ? (
          <find-in-list data-label={list.findInList} data-found={list.found}>
            {options}
          </find-in-list>
        ) : (
          options
        )}
      </fieldset>
    </details>
  )
}

interface FacetFormProps {
  readonly view: View
  readonly facets: readonly Facet[]
  readonly query: CaseQuery
  /** Where the form is sent; to the list of cases if left out. */
  readonly action?: string
  /** What else the address says. */
  readonly kept?: Readonly<Record<string, string>>
}

/** The facets as a form that the browser sends by itself: ticked boxes become the address of the answer. */
export function FacetForm({ view, facets, query, action = linkTo.cases(view.language), kept = {} }: FacetFormProps) {
  const {
    words: { list },
  } = view
  return (
    <details className="facets">
      <summary>{list.filter}</summary>
      <form method="get" action={action} aria-label={list.filter}>
        <h2>{list.filter}</h2>
        <p className="hint">{list.rule}</p>
        {facets.map((facet) => (
          <FacetGroup key={facet.name} view={view} facet={facet} />
        ))}
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {query.sort === 'number' ? null : <input type="hidden" name="sort" value={query.sort} />}
        <p className="facets-submit">
          <button type="submit">{list.submit}</button>
        </p>
      </form>
    </details>
  )
}
