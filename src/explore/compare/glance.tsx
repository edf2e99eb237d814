import type { CaseRecord } from '@/src/catalogue/types'
import { HeadingText } from '@/src/ui/phrases'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { CompareTable } from './compare-table'
import { glanceNamed, glanceRows } from './counting'
import { compareWords } from './words'

/** The facts of the cases side by side. A value that two of them have stands in bold, and is called shared. */
export function Glance({ view, cases }: { view: View; cases: readonly CaseRecord[] }) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const lines = glanceRows(snapshot, cases).map(({ name, likeness, values }) => {
    const isShared = (value: string) => values.filter((own) => own.includes(value)).length > 1
    return {
      key: name,
      likeness,
      name: words.glanceNames[name],
      cells: cases.map((record) => {
        const named = glanceNamed(snapshot, record, name)
        if (named.length === 0) return <span className="nothing">{words.notGiven}</span>
        return (
          <ul className="inline-list">
            {named.map(({ value, name: text }) => (
              <li key={value}>
                {isShared(value) ? (
                  <strong>
                    <HeadingText of={text} language={language} />
                    <Hidden>{words.shared}</Hidden>
                  </strong>
                ) : (
                  <HeadingText of={text} language={language} />
                )}
              </li>
            ))}
          </ul>
        )
      }),
    }
  })
  return <CompareTable view={view} cases={cases} caption={words.glance} head={words.item} likenessNames={words.glanceLikeness} lines={lines} />
}
