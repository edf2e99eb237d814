import { textIn } from '../../i18n/text'
import { linkTo, type VocabularyKind } from '../../i18n/links'
import { regionLabels } from '../../i18n/labels'
import { commonGround } from '../../catalogue/common'
import { facetsOf } from '../../catalogue/facets'
import { only, wholeList, writeQuery } from '../../catalogue/query'
import { nameOfEntry } from '../links'
import type { View } from '../view'

/** As many as fit beside each other without turning the way in into a list. */
const most = 4

interface Entry {
  readonly name: string
  readonly href: string
  readonly count: number
}
interface Way {
  readonly title: string
  readonly text: string
  readonly entries: readonly Entry[]
  readonly all: { readonly text: string; readonly href: string }
}

function waysOf(view: View): readonly Way[] {
  const { snapshot, language, words: { home } } = view
  const { impacts, factors } = commonGround(snapshot)
  const entry = (kind: VocabularyKind) => ({ slug, count }: { slug: string; count: number }): Entry => ({
    name: textIn(nameOfEntry(snapshot, kind, slug) ?? { ja: slug, en: slug }, language).text,
    href: linkTo.entry(language, kind, slug),
    count,
  })
  const regions = facetsOf(snapshot, wholeList).find(({ name }) => name === 'region')?.values ?? []
  return [
    {
      title: home.byChange, text: home.byChangeText, entries: impacts.slice(0, most).map(entry('impact')),
      all: { text: home.seeAllImpacts, href: linkTo.vocabulary(language, 'impact') },
    },
    {
      title: home.byReason, text: home.byReasonText, entries: factors.slice(0, most).map(entry('factor')),
      all: { text: home.seeAllFactors, href: linkTo.vocabulary(language, 'factor') },
    },
    {
      title: home.byPlace, text: home.byPlaceText,
      entries: regions.map(({ value, count }) => ({
        name: regionLabels[value]?.[language] ?? value, href: linkTo.cases(language, writeQuery(only('region', value))), count,
      })),
      all: { text: home.seeAllPlaces, href: linkTo.vocabulary(language, 'place') },
    },
  ]
}

/** The three questions that readers come with, each with its most frequent answers. */
export function WaysIn({ view }: { view: View }) {
  const { words: { home, vocabulary } } = view
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways" className="hidden-text">{home.waysTitle}</h2>
      {waysOf(view).map(({ title, text, entries, all }) => (
        <div key={title} className="way">
          <h3>{title}</h3>
          <p>{text}</p>
          <ul className="term-list">
            {entries.map(({ name, href, count }) => (
              <li key={href}><a href={href}>{name}</a><span className="count">{vocabulary.count(count)}</span></li>
            ))}
          </ul>
          <p><a className="more" href={all.href}>{all.text}</a></p>
        </div>
      ))}
    </section>
  )
}
