/** Which of the records offered beside a case may go without a tick: none that the case, or one with a tick, uses. */
import type { TogetherAnswer } from '@/src/editorial/together/publish-together'

export type Offered = TogetherAnswer['records'][number]

export const keyOf = ({ collection, id }: Pick<Offered, 'collection' | 'id'>): string => `${collection}/${id}`

export interface Needed {
  readonly record: Offered
  /** The record with a tick that uses it; null where the case itself does. */
  readonly by: Offered | null
}

/** Records without a tick that something cannot do without. @param unticked their keys */
export function neededWithoutTick(records: readonly Offered[], unticked: ReadonlySet<string>): Needed[] {
  const chosen = records.filter((record) => !unticked.has(keyOf(record)))
  return records.flatMap((record): Needed[] => {
    if (!unticked.has(keyOf(record))) return []
    const by = chosen.find(({ needs }) => needs.includes(keyOf(record)))
    return record.isOfCase ? [{ record, by: null }] : by ? [{ record, by }] : []
  })
}
