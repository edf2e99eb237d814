import type { Bilingual } from '@/src/i18n/languages'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

export interface TermRow {
  readonly slug: string
  readonly name: Bilingual
  readonly definition: Bilingual | null
  readonly count: number
  /** A kind of the row before it. */
  readonly isKind?: boolean
}
export interface TermGroup {
  readonly id: string
  /** Null where there is one group only. */
  readonly title: Bilingual | null
  readonly rows: readonly TermRow[]
}

/** Terms with their meaning and how many cases use each: a table a group, so that counts stand in one column. */
export function TermTables({ view, kind, groups }: { view: View; kind: VocabularyKind; groups: readonly TermGroup[] }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, rows }) => (
      <section key={id} className="term-group" aria-labelledby={title === null ? undefined : id}>
        {title === null ? null : (
          <h2 id={id}>
            <Text of={title} language={language} />
          </h2>
        )}
        <table className="term-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col" className="number">
                {words.countColumn(snapshot.cases.length)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ slug, name, definition, count, isKind }) => (
              <tr key={slug} className={isKind ? 'kind' : undefined}>
                <th scope="row">
                  <a href={linkTo.entry(language, kind, slug)}>
                    <HeadingText of={name} language={language} />
                  </a>
                </th>
                <td>{hasText(definition) ? <Text of={definition} language={language} /> : null}</td>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ))
}

/** Names with counts, where there is no meaning to explain: places, countries, organisations. */
export function TermLists({ view, kind, groups }: { view: View; kind: VocabularyKind; groups: readonly TermGroup[] }) {
  const {
    language,
    words: { vocabulary: words },
  } = view
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, rows }) => (
      <section key={id} className="term-group" aria-labelledby={title === null ? undefined : id}>
        {title === null ? null : (
          <h2 id={id}>
            <Text of={title} language={language} />
          </h2>
        )}
        <ul className="term-list">
          {rows.map(({ slug, name, count, isKind }) => (
            <li key={slug} className={isKind ? 'kind' : undefined}>
              <a href={linkTo.entry(language, kind, slug)}>
                <Text of={name} language={language} />
              </a>
              <span className="count">{words.count(count)}</span>
            </li>
          ))}
        </ul>
      </section>
    ))
}
