import { facetsOf } from '@/src/catalogue/facets'
import { frequencies } from '@/src/catalogue/frequencies'
import { only, wholeList, writeQuery } from '@/src/catalogue/query'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { findLabel, regionLabels } from '@/src/model/terms'
import { nameOfEntry } from '@/src/ui/links'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'

/** As many as fit beside each other without turning the way in into a list. */
const most = 4

interface Entry {
  readonly name: string
  readonly href: string
  readonly count: number
}
interface Way {
  /** The index that it leads to; its name is the heading. */
  readonly kind: VocabularyKind
  readonly text: string
  readonly entries: readonly Entry[]
}

function waysOf(view: View): readonly Way[] {
  const {
    snapshot,
    language,
    words: { home },
  } = view
  const { impacts, factors } = frequencies(snapshot)
  const entry =
    (kind: VocabularyKind) =>
    ({ slug, count }: { slug: string; count: number }): Entry => ({
      name: textIn(nameOfEntry(snapshot, kind, slug) ?? { ja: slug, en: slug }, language).text,
      href: linkTo.entry(language, kind, slug),
      count,
    })
  const regions = facetsOf(snapshot, wholeList).find(({ name }) => name === 'region')?.values ?? []
  return [
    { kind: 'impact', text: home.byChangeText, entries: impacts.slice(0, most).map(entry('impact')) },
    { kind: 'factor', text: home.byReasonText, entries: factors.slice(0, most).map(entry('factor')) },
    {
      kind: 'place',
      text: home.byPlaceText,
      entries: regions.map(({ value, count }) => ({
        name: findLabel(regionLabels, value)?.[language] ?? value,
        href: linkTo.cases(language, writeQuery(only('region', value))),
        count,
      })),
    },
  ]
}

/** The three indexes that readers come for, each by its one name, with its most frequent entries. */
export function WaysIn({ view }: { view: View }) {
  const {
    language,
    words: { home, sections, vocabulary },
  } = view
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways" className="hidden-text">
        {home.waysTitle}
      </h2>
      {waysOf(view).map(({ kind, text, entries }) => (
        <div key={kind} className="way">
          <h3>
            <a href={linkTo.vocabulary(language, kind)}>
              <HeadingText of={sections[kind]} language={language} />
            </a>
          </h3>
          <p>{text}</p>
          <ul className="term-list">
            {entries.map(({ name, href, count }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                <span className="count">{vocabulary.count(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
