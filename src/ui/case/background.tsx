import type { CaseRecord, TextRow } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Permalink } from '@/src/ui/permalink'
import { HeadingText } from '@/src/ui/phrases'
import { RichText } from '@/src/ui/rich-text'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

function Rows({ view, record, title, rows }: { view: View; record: CaseRecord; title: string; rows: readonly TextRow[] }) {
  if (rows.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, text, evidence }) => {
          const about = beginningOf(textIn(text, view.language).text, view.language)
          return (
            <li key={id} id={id}>
              <Text of={text} language={view.language} />
              <Permalink id={id} />
              <EvidenceMark view={view} evidence={evidence} about={about} cite={citeAddress(view, record, id)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Where the place started from: what troubled it, and what it had to work with. */
export function Background({ view, record }: { view: View; record: CaseRecord }) {
  const {
    words: { case: words },
  } = view
  return (
    <div className="background">
      <Rows view={view} record={record} title={words.challenges} rows={record.challenges} />
      <Rows view={view} record={record} title={words.resources} rows={record.resources} />
    </div>
  )
}

/** The narrative, in parts. */
export function Story({ view, record }: { view: View; record: CaseRecord }) {
  return record.sections.map(({ id, heading, body }) => (
    <section key={id} id={id} className="story">
      <h3>
        <HeadingText of={heading} language={view.language} />
        <Permalink id={id} />
      </h3>
      <RichText of={body} language={view.language} />
    </section>
  ))
}
