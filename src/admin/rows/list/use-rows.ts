'use client'

import { useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import { flushSync } from 'react-dom'

import { holdInSight } from '@/src/admin/hold-in-sight'
import type { FocusPart, RowAction } from '@/src/admin/rows/row/row-actions'
import { changing } from './changing'
import { chronologyList } from './chronology-list'
import { type Removal, withRemoved } from './removed-rows'
import { type ListOptions, useList } from './use-list'
import { usePasting } from './use-pasting'
import { useStable } from './use-stable'

/** A list of rows in a form: what stands in it, and everything that can be done with it. */
export function useRows(options: ListOptions) {
  const list = useList(options)
  const isBusy = useFormProcessing()
  const pasting = usePasting(list)
  const [menu, setMenu] = useState<string | null>(null)
  const { focus, ids, openRows, say, words, wrap } = list
  const change = changing(list)

  const toggle = (id: string) =>
    holdInSight(wrap.current?.querySelector(`[data-row-id="${CSS.escape(id)}"]`) ?? null, () =>
      flushSync(() => (openRows.open.has(id) ? openRows.closeOne(id) : openRows.openOne(id))),
    )
  /** The same function for ever: the rows are drawn again by what they show, not because the list was. */
  const act = useStable((id: string, action: RowAction) => {
    const index = ids.indexOf(id)
    const part: FocusPart = menu === id ? 'menu' : 'toggle'
    if (action.kind === 'menu') return setMenu((now) => (action.isOpen ? id : now === id ? null : now))
    if (action.kind === 'toggle') return toggle(id)
    setMenu(null)
    if (isBusy) return say(words.busy)
    focus.beginAt(part === 'menu' ? id : null)
    switch (action.kind) {
      case 'move':
        return change.move(id, action.to, part)
      case 'add':
        return change.add(index + 1)
      case 'duplicate':
        return change.duplicate(id)
      case 'copy':
        return void pasting.copy([index], false)
      case 'paste':
        return void pasting.paste({ kind: 'at', index: index + 1 })
      case 'remove':
        return change.remove(id)
    }
  })
  const whenFree = (work: () => void) => () => (isBusy ? say(words.busy) : work())
  const askedHere = (work: () => void) =>
    whenFree(() => {
      focus.beginAt(null)
      work()
    })
  const allIndices = () => ids.map((_, index) => index)

  return {
    ...list,
    ...pasting,
    act,
    menu,
    open: openRows.open,
    openAll: openRows.openAll,
    closeAll: openRows.closeAll,
    order: withRemoved(ids, list.losses),
    chronology: chronologyList(list, isBusy),
    add: whenFree(() => change.add(ids.length)),
    copyAll: askedHere(() => void pasting.copy(allIndices(), true)),
    paste: askedHere(() => void pasting.paste({ kind: 'at', index: ids.length })),
    pasteAll: askedHere(() => void pasting.paste({ kind: 'whole' })),
    moveByHand: (id: string, to: number) => change.move(id, to, 'toggle'),
    takeBack: (removal: Removal) => (isBusy ? say(words.busy) : change.takeBack(removal)),
  }
}
