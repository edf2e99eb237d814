import type { CaseRecord } from '@/src/catalogue/types'
import { EntryLink } from '@/src/ui/links'
import { Permalink } from '@/src/ui/permalink'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

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
          <dd>
            <Text of={role} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
