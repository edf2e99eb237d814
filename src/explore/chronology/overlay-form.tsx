import { nameOfValue } from '@/src/catalogue/facets'
import { sortCases } from '@/src/catalogue/query'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { placeNames } from '@/src/ui/cases/place-names'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { eventCount, type OverlayOption, overlayOptions } from './counting'
import { type ChronologyQuery, chronologyQuery, isChosen, noOverlay, type OverlayName, overlayNames, withoutOverlay } from './query'
import { chronologyWords } from './words'

/** More boxes than this nobody reads, and no page can hold; programme and prefecture remain. */
const mostCases = 60

function caseName(view: View, slug: string): Bilingual {
  const record = view.snapshot.cases.find((one) => one.slug === slug)
  if (record === undefined) return { ja: slug, en: slug }
  return { ja: placeNames(view.snapshot, record, 'ja').places, en: placeNames(view.snapshot, record, 'en').places }
}

function optionsOf(view: View, name: OverlayName, query: ChronologyQuery): readonly OverlayOption[] {
  if (name !== 'case') return overlayOptions(view.snapshot)[name]
  const { cases } = view.snapshot
  const shown = cases.length <= mostCases ? sortCases(cases, 'number', 'ja') : cases.filter(({ slug }) => query.case.includes(slug))
  return shown.map((record) => ({ value: record.slug, name: caseName(view, record.slug), events: eventCount(record), isKind: false }))
}

/** The events that can be laid over the chronology: boxes in a plain form, the answer at an address of its own. */
export function OverlayForm({ view, query }: { view: View; query: ChronologyQuery }) {
  const { snapshot, language } = view
  const words = chronologyWords[language]
  return (
    <details className="facets overlay-form">
      <summary>{words.choose}</summary>
      <form method="get" action={`${linkTo.picture(language, 'chronology')}#chosen`}>
        <p className="hint">{words.chooseRule}</p>
        <div className="overlay-kinds">
          {overlayNames.map((name) => (
            <fieldset key={name} className="facet">
              <legend>{words.overlays[name]}</legend>
              {name === 'case' && snapshot.cases.length > mostCases ? <p className="hint">{words.tooMany}</p> : null}
              <ul>
                {optionsOf(view, name, query).map(({ value, name: label, events, isKind }) => (
                  <li key={value} className={isKind ? 'kind' : undefined}>
                    <label>
                      <input type="checkbox" name={name} value={value} defaultChecked={query[name].includes(value)} />
                      <span>
                        <Text of={label} language={language} /> <span className="count">{`(${events})`}</span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
        </div>
        <button type="submit">{words.submit}</button>
      </form>
    </details>
  )
}

/** What lies over the chronology; each link takes one choice back. */
export function OverlayChips({ view, query }: { view: View; query: ChronologyQuery }) {
  const {
    snapshot,
    language,
    words: { list },
  } = view
  const words = chronologyWords[language]
  if (!isChosen(query)) return null
  const address = (next: ChronologyQuery) => linkTo.picture(language, 'chronology', chronologyQuery.write(next))
  return (
    <div className="chips">
      <h2>{list.chosen}</h2>
      <ul>
        {overlayNames.flatMap((name) =>
          query[name].map((value) => {
            const label = textIn(name === 'case' ? caseName(view, value) : nameOfValue(snapshot, name, value), language).text
            return (
              <li key={`${name}-${value}`}>
                <a className="chip" href={address(withoutOverlay(query, name, value))}>
                  <span className="chip-facet">{words.overlays[name]}</span>
                  <span aria-hidden="true">{`${label} ×`}</span>
                  <Hidden>{list.remove(label)}</Hidden>
                </a>
              </li>
            )
          }),
        )}
        <li>
          <a className="chip-clear" href={address(noOverlay)}>
            {list.clear}
          </a>
        </li>
      </ul>
    </div>
  )
}
