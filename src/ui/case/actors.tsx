import type { CaseRecord } from '../../catalogue/types'
import { EntryLink } from '../links'
import { Permalink } from '../permalink'
import { Text } from '../text'
import type { View } from '../view'

/** Who took part, and in which role. */
export function Actors({ view, record }: { view: View; record: CaseRecord }) {
  const { language } = view
  return (
    <dl className="definitions actors">
      {record.actors.map(({ id, organisation, role }) => (
        <div key={id} id={id}>
          <dt>
            <EntryLink view={view} kind="organisation" slug={organisation} />
            <Permalink id={id} />
          </dt>
          <dd><Text of={role} language={language} /></dd>
        </div>
      ))}
    </dl>
  )
}
