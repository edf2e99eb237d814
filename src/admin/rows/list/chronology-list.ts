/** The list of dated events, as the dialog of a pasted chronology sees it. */
import type { PasteList } from '@/src/admin/chronology-paste/types'
import { stateAsAbove } from '@/src/admin/rows/row/row-state'
import { get } from '@/src/model/reading'
import { noteChange } from './change-kind'
import { evidenceIn, stateOfEvent } from './new-rows'
import type { List } from './use-list'

export function chronologyList({ dataAt, fields, focus, ids, putIn, rowsAbove, say, sources, words }: List, isBusy: boolean): PasteList {
  return {
    periods: () => ids.map((_, index) => String(get(dataAt(index), 'period.text') ?? '')),
    evidence: () => evidenceIn(stateAsAbove(fields, rowsAbove(ids.length))),
    sources,
    insert: (events, evidence, says) => {
      const states = events.map(({ event, at }) => ({ at, state: stateOfEvent(fields, event, evidence) }))
      states.forEach(({ at, state }) => putIn(at, state))
      noteChange('pasted')
      focus.to(String(states[0]?.state.id?.value ?? ''), 'toggle')
      say(says)
    },
    isBusy,
    busy: words.busy,
  }
}
