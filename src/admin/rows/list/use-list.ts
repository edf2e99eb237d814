'use client'

import { useField, useForm, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps, FormState } from 'payload'
import { useMemo, useRef, useState } from 'react'

import { wordsOf } from '@/src/admin/rows/row/clipboard'
import { type RowData, stateOfRow } from '@/src/admin/rows/row/row-state'
import { partsOf, titleOf } from '@/src/admin/rows/row/row-title'
import { useRowFocus } from '@/src/admin/rows/row/use-row-focus'
import { useTitleWords } from '@/src/admin/rows/row/use-title-words'
import { rowsWords } from '@/src/admin/rows/row/words'
import { idOf } from '@/src/model/reading'
import { addressOf, listStateOf } from './list-state'
import { rowAboveAll, type RowDefaults } from './new-rows'
import type { Losses, RemovedRow } from './removed-rows'
import { useAskingAgain } from './use-asking-again'
import { useOpenRows } from './use-open-rows'

const noRows: readonly { readonly id: string; readonly isLoading?: boolean }[] = []

export interface ListOptions {
  readonly field: ArrayFieldClientProps['field']
  readonly path: string | undefined
  readonly schemaPath: string
  readonly parts: readonly string[]
  readonly rowName: string
}

/** A list of rows in a form as it stands, and what changes it: everything that is done with rows is done with this. */
export function useList({ field, path: pathFromProps, schemaPath, parts, rowName }: ListOptions) {
  const { errorPaths = [], path, rows = noRows, showError } = useField<number>({ hasRows: true, potentiallyStalePath: pathFromProps })
  const form = useForm()
  const { i18n } = useTranslation()
  const words = rowsWords(i18n.language)
  const choices = useTitleWords(field.fields, path, parts)
  const key = form.formRef ?? form
  const list = addressOf(path, form.getFields())
  const rowIds = rows.map(({ id }) => id).join(' ')
  const ids = useMemo(() => (rowIds === '' ? [] : rowIds.split(' ')), [rowIds])
  const openRows = useOpenRows(key, list, ids)
  const [losses, setLosses] = useState<Losses>(() => listStateOf(key, list).losses)
  const [said, say] = useState('')
  const wrap = useRef<HTMLDivElement>(null)
  const focus = useRowFocus(wrap)
  useAskingAgain(path, rows)

  const dataAt = (index: number) => form.getDataByPath<RowData>(`${path}.${index}`)
  const titleAt = (index: number) => titleOf(partsOf(form.getFields(), `${path}.${index}`, parts, i18n.language, choices)) || words.untitled
  const sources = () => [form.getDataByPath<unknown>('sources')].flat().flatMap((one) => idOf(one) ?? [])
  const defaults = (): RowDefaults => ({
    source: form.getDataByPath<unknown>('rowDefaults.source'),
    level: form.getDataByPath<unknown>('rowDefaults.level'),
    firstSource: sources()[0],
  })
  return {
    choices,
    errorPaths,
    fields: field.fields,
    focus,
    ids,
    losses,
    openRows,
    path,
    rowName,
    rows,
    said,
    say,
    schemaPath,
    showError,
    words,
    wrap,
    dataAt,
    titleAt,
    sources,
    keepLosses: (next: Losses) => {
      listStateOf(key, list).losses = next
      setLosses(next)
    },
    /** The rows above a position in the list, the nearest first. */
    rowsAbove: (at: number): RowData[] => [...rowAboveAll(defaults()), ...ids.slice(0, at).map((_, index) => dataAt(index))].reverse(),
    /** Every row of the record with its words: what a copied reference may lead to. */
    rowsOfRecord: () =>
      new Map(
        Object.entries(form.getFields()).flatMap(([at, { rows: inside }]) =>
          (inside ?? []).map(({ id }, index) => [id, wordsOf(form.getDataByPath(`${at}.${index}`))] as const),
        ),
      ),
    removedAt: (id: string): RemovedRow => {
      const index = ids.indexOf(id)
      return { id, title: titleAt(index), state: stateOfRow(form.getFields(), path, index) }
    },
    putIn: (at: number, state: FormState) => form.addFieldRow({ path, schemaPath, rowIndex: at, subFieldState: state }),
    /** From the last to the first, so that the positions before stay what they are. */
    takeOut: (gone: readonly string[]) =>
      gone
        .map((id) => ids.indexOf(id))
        .sort((a, b) => b - a)
        .forEach((rowIndex) => form.removeFieldRow({ path, rowIndex })),
    moveRow: (from: number, to: number) => form.moveFieldRow({ path, moveFromIndex: from, moveToIndex: to }),
    /** Leads what refers to a row to another one, old id to new. */
    repoint: (to: ReadonlyMap<string, string>) =>
      Object.entries(form.getFields()).forEach(([at, { value }]) => {
        const id = typeof value === 'string' && !at.endsWith('.id') ? to.get(value) : undefined
        if (id !== undefined) form.dispatchFields({ type: 'UPDATE', path: at, value: id })
      }),
  }
}

export type List = ReturnType<typeof useList>
