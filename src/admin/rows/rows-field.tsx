'use client'

import './rows.css'

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, FieldError, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useId, useMemo } from 'react'

import { ChronologyPaste } from '@/src/admin/chronology-paste/chronology-paste'
import { HowTo } from '@/src/admin/how-to/how-to'
import { QuestionDialog } from './list/dialogs'
import type { Removal } from './list/removed-rows'
import { useRows } from './list/use-rows'
import { Row } from './row/row'
import { TitleReader, useRowTitles } from './row/use-row-titles'

type RowsFieldProps = ArrayFieldClientProps & {
  /** Paths in the row that make its title: `['period.text', 'title.ja']`. */
  readonly parts: readonly string[]
  /** Whether the rows are dated events, so that a chronology of another document can be pasted. */
  readonly isChronology?: boolean
}

/** A list of rows, in place of Payload's: titled by content, drawn only where open, and nothing is lost by one press. */
export function RowsField({ field, path: pathFromProps, schemaPath = field.name, permissions, readOnly, parts, isChronology = false }: RowsFieldProps) {
  const { i18n } = useTranslation()
  const rowName = getTranslation(field.labels?.singular ?? field.label ?? field.name, i18n)
  const label = getTranslation(field.label || field.name, i18n)
  const list = useRows({ field, path: pathFromProps, schemaPath, parts, rowName })
  const { act, choices, errorPaths, ids, losses, menu, open, order, path, rows, said, showError, words } = list
  const titles = useRowTitles({ path, parts, choices })
  const isReadOnly = readOnly === true || field.admin?.readOnly === true
  // Below the record's title; a list in a row stands below that row's list.
  const Heading = /\.\d+\./.test(path) ? 'h3' : 'h2'
  const headingId = useId()
  const dragId = useId()
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const position = (id: UniqueIdentifier): number => ids.indexOf(String(id)) + 1
  const accessibility = {
    announcements: {
      onDragStart: ({ active }: { active: { id: UniqueIdentifier } }) => words.dragged.up(position(active.id)),
      onDragOver: ({ over }: { over: { id: UniqueIdentifier } | null }) => (over ? words.dragged.over(position(over.id), ids.length) : undefined),
      onDragEnd: ({ over }: { over: { id: UniqueIdentifier } | null }) => (over ? words.dragged.dropped(position(over.id)) : words.dragged.cancelled),
      onDragCancel: () => words.dragged.cancelled,
    },
    screenReaderInstructions: { draggable: words.dragHelp },
  }
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) list.moveByHand(String(active.id), ids.indexOf(String(over.id)))
  }
  /** A removal is told where the first of its rows stood. */
  const told = useMemo(() => new Map(losses.removals.map((removal) => [removal.rows[0]?.id, removal])), [losses])
  const takenBack = (removal: Removal) => (
    <li className="rows__removed" data-row-id={removal.rows[0]?.id} key={`removed-${removal.rows[0]?.id ?? ''}`}>
      <span>{removal.rows.length === 1 ? words.removed(removal.rows[0]?.title ?? '') : words.removedMany(removal.rows.length)}</span>
      <button onClick={() => list.takeBack(removal)} type="button">
        {words.takeBack}
      </button>
    </li>
  )
  const shown = order.map((id) => {
    const index = ids.indexOf(id)
    if (index < 0) {
      const removal = told.get(id)
      return removal ? takenBack(removal) : null
    }
    return (
      <Row
        act={act}
        count={ids.length}
        faults={errorPaths.filter((faulty) => faulty.startsWith(`${path}.${index}.`)).length}
        field={field}
        id={id}
        index={index}
        isLoading={rows[index]?.isLoading === true}
        isMenuOpen={menu === id}
        isOpen={open.has(id)}
        isReadOnly={isReadOnly}
        key={id}
        parts={parts}
        path={path}
        permissions={permissions}
        schemaPath={schemaPath}
        titles={titles}
        words={words}
      />
    )
  })
  return (
    <div aria-labelledby={headingId} className="field-type rows" id={`field-${path.replaceAll('.', '__')}`} ref={list.wrap} role="group">
      <FieldError path={path} showError={showError} />
      <TitleReader choices={choices} parts={parts} path={path} titles={titles} />
      <div className="rows__header">
        <Heading id={headingId}>
          {label} <span className="rows__count">{words.count(ids.length)}</span>
        </Heading>
        <HowTo label={label} path={path} />
        <div className="rows__tools">
          {isChronology && !isReadOnly && <ChronologyPaste list={list.chronology} />}
          {ids.length > 0 && (
            <button onClick={list.openAll} type="button">
              {words.openAll}
            </button>
          )}
          {ids.length > 0 && (
            <button onClick={list.closeAll} type="button">
              {words.closeAll}
            </button>
          )}
          {ids.length > 0 && (
            <button onClick={list.copyAll} type="button">
              {words.copyAll}
            </button>
          )}
          {!isReadOnly && (
            <button onClick={list.pasteAll} type="button">
              {words.pasteAll}
            </button>
          )}
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
      {order.length === 0 ? (
        <p className="rows__empty">{words.empty}</p>
      ) : (
        <DndContext accessibility={accessibility} collisionDetection={closestCenter} id={dragId} onDragEnd={onDragEnd} sensors={sensors}>
          <SortableContext items={ids} strategy={verticalListSortingStrategy}>
            <ol className="rows__list">{shown}</ol>
          </SortableContext>
        </DndContext>
      )}
      {!isReadOnly && (
        <div className="rows__below">
          <button className="rows__add array-field__add-row" onClick={list.add} type="button">
            ＋ {words.add(rowName)}
          </button>
          {ids.length > 0 && (
            <button onClick={list.paste} type="button">
              {words.paste}
            </button>
          )}
        </div>
      )}
      <p className="rows__said" role="status">
        {said}
      </p>
      {list.question && <QuestionDialog onClose={list.closeQuestion} onReplace={list.replace} onText={list.takeText} question={list.question} words={words} />}
    </div>
  )
}
