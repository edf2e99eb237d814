import { textIn } from '../../i18n/text'
import type { CaseRecord } from '../../catalogue/types'
import { EntryLink, nameOfEntry } from '../links'
import { Permalink } from '../permalink'
import { Text } from '../text'
import type { View } from '../view'

/** Who took part, and in which role. */
export function Actors({ view, record }: { view: View; record: CaseRecord }) {
  const { snapshot, language } = view
  return (
    <dl className="definitions actors">
      {record.actors.map(({ id, organisation, role }) => {
        const name = nameOfEntry(snapshot, 'organisation', organisation)
        return (
          <div key={id} id={id}>
            <dt>
              <EntryLink view={view} kind="organisation" slug={organisation} />
              <Permalink view={view} id={id} about={name === null ? organisation : textIn(name, language).text} />
            </dt>
            <dd><Text of={role} language={language} /></dd>
          </div>
        )
      })}
    </dl>
  )
}
