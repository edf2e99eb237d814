'use client'

import { useEffectEvent, useField, useForm, useFormProcessing, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps, FormState } from 'payload'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { PasteList } from '@/src/admin/chronology-paste/types'
import { get, idOf } from '@/src/model/reading'
import { fromClipboard, toClipboard } from './browser-clipboard'
import { noteChange } from './change-kind'
import { type CopiedRows, readRows, type RowsAddress, textOfRows, whereItLeads, wordsOf } from './clipboard'
import type { PasteTarget, Question } from './dialogs'
import { focusFirstField } from './first-field'
import { addressOf, memoryOf } from './form-memory'
import { evidenceIn, rowAboveAll, stateOfEvent } from './new-rows'
import { afterRemoval, afterReturn, type Losses, positionsOf, type Removal, type RemovedRow, withRemoved } from './removed-rows'
import type { FocusPart, RowAction } from './row-actions'
import { newRowId } from './row-ids'
import { DamagedRow, referencesIn, type RowData, stateAsAbove, stateOfData, stateOfRow } from './row-state'
import { titleOf } from './row-title'
import { useOpenRows } from './use-open-rows'
import { useChoiceWords } from './use-row-title'
import { rowsWords } from './words'

const noRows: readonly { readonly id: string; readonly isLoading?: boolean }[] = []

interface UseRowsOptions {
  readonly field: ArrayFieldClientProps['field']
  readonly path: string | undefined
  readonly schemaPath: string
  readonly parts: readonly string[]
  readonly rowName: string
}

/** A list of rows in a form: what stands in it, and everything that can be done with it. */
export function useRows({ field, path: pathFromProps, schemaPath, parts, rowName }: UseRowsOptions) {
  const { errorPaths = [], path, rows = noRows, showError } = useField<number>({ hasRows: true, potentiallyStalePath: pathFromProps })
  const form = useForm()
  const isBusy = useFormProcessing()
  const { i18n } = useTranslation()
  const words = rowsWords(i18n.language)
  const choices = useChoiceWords(field.fields)
  const key = form.formRef ?? form
  const list = addressOf(path, form.getFields())
  const rowIds = rows.map(({ id }) => id).join(' ')
  const ids = useMemo(() => (rowIds === '' ? [] : rowIds.split(' ')), [rowIds])
  const [open, changeOpen] = useOpenRows(key, list)
  const [losses, setLosses] = useState<Losses>(() => memoryOf(key, list).losses)
  const [menu, setMenu] = useState<string | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [said, setSaid] = useState('')
  const wrap = useRef<HTMLDivElement>(null)
  const focus = useRef<{ readonly id: string; readonly part: FocusPart } | null>(null)
  const asked = useRef<HTMLElement | null>(null)
  const stopWaiting = useRef<() => void>(() => undefined)

  useEffect(() => () => stopWaiting.current(), [])
  useLayoutEffect(() => {
    if (!focus.current) return
    const { id, part } = focus.current
    stopWaiting.current()
    if (part === 'first-field') {
      if (wrap.current) stopWaiting.current = focusFirstField(wrap.current, id)
      focus.current = null
      return
    }
    const row = `[data-row-id="${CSS.escape(id)}"]`
    const target = wrap.current?.querySelector<HTMLElement>(
      { toggle: `${row} .rows__toggle`, menu: `${row} .rows__dots`, 'take-back': `.rows__removed${row} button` }[part],
    )
    if (!target) return
    focus.current = null
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  })

  const keep = (next: Losses) => {
    memoryOf(key, list).losses = next
    setLosses(next)
  }
  const titleAt = (index: number) => titleOf(form.getFields(), `${path}.${index}`, parts, i18n.language, choices) || words.untitled
  const removedAt = (id: string): RemovedRow => {
    const index = ids.indexOf(id)
    return { id, title: titleAt(index), state: stateOfRow(form.getFields(), path, index) }
  }
  /** From the last to the first, so that the positions before stay what they are. */
  const takeOut = (gone: readonly string[]) =>
    gone
      .map((id) => ids.indexOf(id))
      .sort((a, b) => b - a)
      .forEach((rowIndex) => form.removeFieldRow({ path, rowIndex }))
  const putIn = (at: number, state: FormState) => form.addFieldRow({ path, schemaPath, rowIndex: at, subFieldState: state })
  const repoint = (to: ReadonlyMap<string, string>) =>
    Object.entries(form.getFields()).forEach(([at, { value }]) => {
      const id = typeof value === 'string' && !at.endsWith('.id') ? to.get(value) : undefined
      if (id !== undefined) form.dispatchFields({ type: 'UPDATE', path: at, value: id })
    })
  const here = (): RowsAddress => ({ site: window.location.origin, list: schemaPath })
  /** Every row of the record with its words: what a copied reference may lead to. */
  const rowsOfRecord = () =>
    new Map(
      Object.entries(form.getFields()).flatMap(([at, { rows: inside }]) =>
        (inside ?? []).map(({ id }, index) => [id, wordsOf(form.getDataByPath(`${at}.${index}`))] as const),
      ),
    )

  const dataAt = (index: number) => form.getDataByPath<RowData>(`${path}.${index}`)
  const sourcesOfRecord = () => [form.getDataByPath<unknown>('sources')].flat().flatMap((one) => idOf(one) ?? [])
  const defaults = () => ({
    source: form.getDataByPath<unknown>('rowDefaults.source'),
    level: form.getDataByPath<unknown>('rowDefaults.level'),
    firstSource: sourcesOfRecord()[0],
  })
  /** The rows above a position in the list, the nearest first. */
  const rowsAbove = (at: number): RowData[] => [...rowAboveAll(defaults()), ...ids.slice(0, at).map((_, index) => dataAt(index))].reverse()
  const add = (at: number) => {
    const id = newRowId()
    putIn(at, { ...stateAsAbove(field.fields, rowsAbove(at)), id: { value: id, initialValue: id } })
    changeOpen((now) => now.add(id))
    focus.current = { id, part: 'first-field' }
    setSaid(words.added(rowName))
  }
  const remove = (id: string) => {
    const removed = removedAt(id)
    takeOut([id])
    keep(afterRemoval(losses, ids, { rows: [removed], pasted: [], repointed: new Map() }))
    noteChange('rows-removed')
    focus.current = { id, part: 'take-back' }
    setSaid(words.removed(removed.title))
  }
  const takeBack = (removal: Removal) => {
    const pasted = removal.pasted.filter((id) => ids.includes(id))
    const left = ids.filter((id) => !pasted.includes(id))
    const again = pasted.map(removedAt)
    const positions = positionsOf(removal, left, losses)
    takeOut(pasted)
    positions.forEach(({ row, at }) => putIn(at, row.state))
    repoint(new Map([...removal.repointed].map(([from, to]) => [to, from])))
    const rest = afterReturn(losses, removal)
    keep(again.length === 0 ? rest : afterRemoval(rest, ids, { rows: again, pasted: [], repointed: new Map() }))
    if (again.length > 0) noteChange('rows-removed')
    focus.current = { id: positions[0]?.row.id ?? '', part: 'toggle' }
    setSaid(words.takenBack(positions.length))
  }
  const move = (id: string, to: number, part: FocusPart) => {
    const from = ids.indexOf(id)
    if (to < 0 || to >= ids.length || to === from) return setSaid(to === from ? '' : words.atEdge(to < 0))
    const title = titleAt(from)
    form.moveFieldRow({ path, moveFromIndex: from, moveToIndex: to })
    noteChange('rows-moved')
    focus.current = { id, part }
    setSaid(words.moved(title, from + 1, to + 1))
  }
  const duplicate = (id: string) => {
    const index = ids.indexOf(id)
    const newId = newRowId()
    const state = stateOfData(field.fields, dataAt(index), { newId: newRowId, reference: (row) => row })
    putIn(index + 1, { ...state, id: { value: newId, initialValue: newId } })
    changeOpen((now) => now.add(newId))
    focus.current = { id: newId, part: 'first-field' }
    setSaid(words.duplicated(titleAt(index)))
  }
  const copy = async (indices: readonly number[], isWhole: boolean) => {
    const copied = indices.map(dataAt)
    const wanted = new Set(copied.flatMap((row) => referencesIn(field.fields, row)))
    const referred = Object.fromEntries(wanted.size === 0 ? [] : [...rowsOfRecord()].filter(([id]) => wanted.has(id)))
    const text = textOfRows({ ...here(), rows: copied, isWhole, referred })
    if (await toClipboard(text)) setSaid(words.copied(copied.length))
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
    const states = copied.rows.map((row) => stateOfData(field.fields, row, { newId: newRowId, reference }))
    const pasted = states.flatMap(({ id }) => (typeof id?.value === 'string' ? [id.value] : []))
    if (target.kind === 'whole' && ids.length > 0) {
      // What led to a row of this very list leads to the same row's new self.
      const renewed = new Map(
        copied.rows.flatMap((row, index) => (typeof row.id === 'string' && ids.includes(row.id) ? [[row.id, pasted[index] ?? row.id] as const] : [])),
      )
      const gone = ids.map(removedAt)
      takeOut(ids)
      repoint(renewed)
      keep(afterRemoval(losses, ids, { rows: gone, pasted, repointed: renewed }))
    }
    const at = target.kind === 'at' ? target.index : 0
    states.forEach((state, index) => putIn(at + index, state))
    noteChange('pasted')
    focus.current = { id: pasted[0] ?? '', part: 'toggle' }
    setSaid(words.pasted(states.length, left))
  }
  const insertEvents: PasteList['insert'] = (events, evidence, says) => {
    const states = events.map(({ event, at }) => ({ at, state: stateOfEvent(field.fields, event, evidence) }))
    states.forEach(({ at, state }) => putIn(at, state))
    noteChange('pasted')
    focus.current = { id: String(states[0]?.state.id?.value ?? ''), part: 'toggle' }
    setSaid(says)
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
  const paste = async (target: PasteTarget) => {
    const text = await fromClipboard()
    if (text === null) setQuestion({ kind: 'paste-by-hand', target })
    else takeText(text, target)
  }

  const act = useEffectEvent((id: string, action: RowAction) => {
    const index = ids.indexOf(id)
    const part: FocusPart = menu === id ? 'menu' : 'toggle'
    if (action.kind === 'menu') return setMenu((now) => (action.isOpen ? id : now === id ? null : now))
    if (action.kind === 'toggle') return changeOpen((now) => void (now.delete(id) || now.add(id)))
    setMenu(null)
    if (isBusy) return setSaid(words.busy)
    asked.current = wrap.current?.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(id)}"] .rows__dots`) ?? null
    asked.current?.focus()
    switch (action.kind) {
      case 'move':
        return move(id, action.to, part)
      case 'add':
        return add(index + 1)
      case 'duplicate':
        return duplicate(id)
      case 'copy':
        return void copy([index], false)
      case 'paste':
        return void paste({ kind: 'at', index: index + 1 })
      case 'remove':
        return remove(id)
    }
  })
  const whenFree = (work: () => void) => () => (isBusy ? setSaid(words.busy) : work())
  const askedHere = (work: () => void) =>
    whenFree(() => {
      asked.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      work()
    })

  return {
    act,
    choices,
    errorPaths,
    ids,
    losses,
    menu,
    open,
    path,
    question,
    rows,
    said,
    showError,
    words,
    wrap,
    order: withRemoved(ids, losses),
    chronology: {
      periods: () => ids.map((_, index) => String(get(dataAt(index), 'period.text') ?? '')),
      evidence: () => evidenceIn(stateAsAbove(field.fields, rowsAbove(ids.length))),
      sources: sourcesOfRecord,
      insert: insertEvents,
      isBusy,
      busy: words.busy,
    } satisfies PasteList,
    add: whenFree(() => add(ids.length)),
    copyAll: askedHere(
      () =>
        void copy(
          ids.map((_, index) => index),
          true,
        ),
    ),
    paste: askedHere(() => void paste({ kind: 'at', index: ids.length })),
    pasteAll: askedHere(() => void paste({ kind: 'whole' })),
    openAll: () => changeOpen((now) => ids.forEach((id) => now.add(id))),
    closeAll: () => changeOpen((now) => ids.forEach((id) => now.delete(id))),
    moveByHand: (id: string, to: number) => move(id, to, 'toggle'),
    takeBack: (removal: Removal) => (isBusy ? setSaid(words.busy) : takeBack(removal)),
    takeText,
    replace: (copied: CopiedRows) => {
      setQuestion(null)
      tryPaste(copied, { kind: 'whole' })
    },
    // What stands behind an open dialog takes no focus: it goes first.
    closeQuestion: () => {
      flushSync(() => setQuestion(null))
      asked.current?.focus()
    },
  }
}
