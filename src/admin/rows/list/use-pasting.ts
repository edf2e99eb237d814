'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'

import { fromClipboard, toClipboard } from '@/src/admin/rows/row/browser-clipboard'
import { type CopiedRows, readRows, type RowsAddress, textOfRows, whereItLeads } from '@/src/admin/rows/row/clipboard'
import { newRowId } from '@/src/admin/rows/row/row-ids'
import { DamagedRow, referencesIn, stateOfData } from '@/src/admin/rows/row/row-state'
import { noteChange } from './change-kind'
import type { PasteTarget, Question } from './dialogs'
import { afterRemoval } from './removed-rows'
import type { List } from './use-list'

/** Rows of a list go into the clipboard and come out of it; what that asks stands in a dialog. */
export function usePasting(list: List) {
  const { dataAt, fields, focus, ids, keepLosses, losses, putIn, removedAt, repoint, rowsOfRecord, say, takeOut, words } = list
  const [question, setQuestion] = useState<Question | null>(null)
  const here = (): RowsAddress => ({ site: window.location.origin, list: list.schemaPath })

  const copy = async (indices: readonly number[], isWhole: boolean) => {
    const copied = indices.map(dataAt)
    const wanted = new Set(copied.flatMap((row) => referencesIn(fields, row)))
    const referred = Object.fromEntries(wanted.size === 0 ? [] : [...rowsOfRecord()].filter(([id]) => wanted.has(id)))
    const text = textOfRows({ ...here(), rows: copied, isWhole, referred })
    if (await toClipboard(text)) say(words.copied(copied.length))
    else setQuestion({ kind: 'copy-by-hand', text })
  }
  const putPasted = (copied: CopiedRows, target: PasteTarget) => {
    const known = Object.keys(copied.referred).length === 0 ? new Map<string, string>() : rowsOfRecord()
    let left = 0
    const reference = (id: string) => {
      const found = whereItLeads(id, copied, known)
      if (found === null) left += 1
      return found
    }
    const states = copied.rows.map((row) => stateOfData(fields, row, { newId: newRowId, reference }))
    const pasted = states.flatMap(({ id }) => (typeof id?.value === 'string' ? [id.value] : []))
    if (target.kind === 'whole' && ids.length > 0) {
      // What led to a row of this very list leads to the same row's new self.
      const renewed = new Map(
        copied.rows.flatMap((row, index) => (typeof row.id === 'string' && ids.includes(row.id) ? [[row.id, pasted[index] ?? row.id] as const] : [])),
      )
      const gone = ids.map(removedAt)
      takeOut(ids)
      repoint(renewed)
      keepLosses(afterRemoval(losses, ids, { rows: gone, pasted, repointed: renewed }))
    }
    const at = target.kind === 'at' ? target.index : 0
    states.forEach((state, index) => putIn(at + index, state))
    noteChange('pasted')
    focus.to(pasted[0] ?? '', 'toggle')
    say(words.pasted(states.length, left))
  }
  const tryPaste = (copied: CopiedRows, target: PasteTarget) => {
    try {
      putPasted(copied, target)
    } catch (error) {
      if (!(error instanceof DamagedRow)) throw error
      setQuestion({ kind: 'refused', says: words.refusals.damaged })
    }
  }
  const takeText = (text: string, target: PasteTarget) => {
    setQuestion(null)
    const read = readRows(text, here())
    if (!read.ok) setQuestion({ kind: 'refused', says: words.refusals[read.reason] })
    else if (target.kind === 'whole' && ids.length > 0) setQuestion({ kind: 'replace', copied: read.copied, goes: ids.length })
    else tryPaste(read.copied, target)
  }
  return {
    question,
    copy,
    takeText,
    paste: async (target: PasteTarget) => {
      const text = await fromClipboard()
      if (text === null) setQuestion({ kind: 'paste-by-hand', target })
      else takeText(text, target)
    },
    replace: (copied: CopiedRows) => {
      setQuestion(null)
      tryPaste(copied, { kind: 'whole' })
    },
    // What stands behind an open dialog takes no focus: it goes first.
    closeQuestion: () => {
      flushSync(() => setQuestion(null))
      focus.back()
    },
  }
}
