/** Rows are added, moved, duplicated, removed and taken back. */
import type { FocusPart } from '@/src/admin/rows/row/row-actions'
import { newRowId } from '@/src/admin/rows/row/row-ids'
import { stateAsAbove, stateOfData } from '@/src/admin/rows/row/row-state'
import { noteChange } from './change-kind'
import { afterRemoval, afterReturn, positionsOf, type Removal } from './removed-rows'
import type { List } from './use-list'

export function changing(list: List) {
  const { dataAt, fields, focus, ids, keepLosses, losses, openRows, putIn, removedAt, repoint, rowName, say, takeOut, titleAt, words } = list
  return {
    add: (at: number) => {
      const id = newRowId()
      putIn(at, { ...stateAsAbove(fields, list.rowsAbove(at)), id: { value: id, initialValue: id } })
      openRows.openOne(id)
      focus.to(id, 'first-field')
      say(words.added(rowName))
    },
    remove: (id: string) => {
      const removed = removedAt(id)
      takeOut([id])
      keepLosses(afterRemoval(losses, ids, { rows: [removed], pasted: [], repointed: new Map() }))
      noteChange('rows-removed')
      focus.to(id, 'take-back')
      say(words.removed(removed.title))
    },
    takeBack: (removal: Removal) => {
      const pasted = removal.pasted.filter((id) => ids.includes(id))
      const left = ids.filter((id) => !pasted.includes(id))
      const again = pasted.map(removedAt)
      const positions = positionsOf(removal, left, losses)
      takeOut(pasted)
      positions.forEach(({ row, at }) => putIn(at, row.state))
      repoint(new Map([...removal.repointed].map(([from, to]) => [to, from])))
      const rest = afterReturn(losses, removal)
      keepLosses(again.length === 0 ? rest : afterRemoval(rest, ids, { rows: again, pasted: [], repointed: new Map() }))
      if (again.length > 0) noteChange('rows-removed')
      focus.to(positions[0]?.row.id ?? '', 'toggle')
      say(words.takenBack(positions.length))
    },
    move: (id: string, to: number, part: FocusPart) => {
      const from = ids.indexOf(id)
      if (to < 0 || to >= ids.length || to === from) return say(to === from ? '' : words.atEdge(to < 0))
      const title = titleAt(from)
      list.moveRow(from, to)
      noteChange('rows-moved')
      focus.to(id, part)
      say(words.moved(title, from + 1, to + 1))
    },
    duplicate: (id: string) => {
      const index = ids.indexOf(id)
      const newId = newRowId()
      const state = stateOfData(fields, dataAt(index), { newId: newRowId, reference: (row) => row })
      putIn(index + 1, { ...state, id: { value: newId, initialValue: newId } })
      openRows.openOne(newId)
      focus.to(newId, 'first-field')
      say(words.duplicated(titleAt(index)))
    },
  }
}
