'use client'

import { useSortable } from '@dnd-kit/sortable'
import { RenderFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { type KeyboardEvent, memo, useCallback } from 'react'

import type { RowAction } from './row-actions'
import { RowMenu } from './row-menu'
import { titleOf } from './row-title'
import type { RowTitles } from './row-titles'
import { useRowTitle } from './use-row-titles'
import type { RowsWords } from './words'

interface RowProps {
  readonly id: string
  readonly index: number
  readonly count: number
  /** The list's own path. */
  readonly path: string
  readonly schemaPath: string
  readonly field: ArrayFieldClientProps['field']
  readonly permissions: ArrayFieldClientProps['permissions']
  readonly isReadOnly: boolean
  readonly isOpen: boolean
  readonly isMenuOpen: boolean
  readonly isLoading: boolean
  readonly faults: number
  readonly parts: readonly string[]
  readonly titles: RowTitles
  readonly words: RowsWords
  readonly act: (id: string, action: RowAction) => void
}

/**
 * One row: its title, and its fields while it is open. A closed row has no fields in the page: sixty rows with their editors
 * make each key slow. Some class names are those of Payload's rows; what opens a row from outside finds both by them.
 */
export const Row = memo(function Row(props: RowProps) {
  const { id, index, count, path, schemaPath, field, permissions, isReadOnly, isOpen, isMenuOpen, isLoading, faults, parts, titles, words, act } = props
  const rowPath = `${path}.${index}`
  const domId = `${path.replaceAll('.', '-')}-row-${index}`
  const said = useRowTitle(titles, id)
  const title = titleOf(said) || words.untitled
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled: isReadOnly,
    attributes: { roleDescription: words.draggable },
  })
  const actHere = useCallback((action: RowAction) => act(id, action), [act, id])
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || !event.altKey || !['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') actHere({ kind: 'duplicate' })
    else actHere({ kind: 'move', to: index + (event.key === 'ArrowUp' ? -1 : 1) })
  }
  const style = { transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }
  return (
    <li
      className={`rows__row${isDragging ? ' rows__row--dragged' : ''}${faults > 0 ? ' rows__row--faulty' : ''}`}
      data-row-id={id}
      id={domId}
      ref={setNodeRef}
      style={style}
    >
      <div className={isOpen ? 'rows__inner' : 'rows__inner collapsible--collapsed'}>
        <div className="rows__head">
          {!isReadOnly && (
            <button
              {...attributes}
              {...listeners}
              aria-label={words.drag(title)}
              className="rows__handle"
              ref={setActivatorNodeRef}
              tabIndex={-1}
              type="button"
            >
              <svg aria-hidden="true" height="16" viewBox="0 0 10 16" width="10">
                <path d="M2 2h1v1H2zM7 2h1v1H7zM2 7h1v1H2zM7 7h1v1H7zM2 12h1v1H2zM7 12h1v1H7z" stroke="currentColor" />
              </svg>
            </button>
          )}
          <button
            aria-controls={isOpen ? `${domId}-fields` : undefined}
            aria-expanded={isOpen}
            className="rows__toggle collapsible__toggle"
            onClick={() => actHere({ kind: 'toggle' })}
            onKeyDown={onKeyDown}
            type="button"
          >
            <svg aria-hidden="true" className="rows__chevron" height="12" viewBox="0 0 12 12" width="12">
              <path d="M4 1l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
            <span className="rows__number">{index + 1}</span>
            <span className="rows__title">
              {titleOf(said) === ''
                ? words.untitled
                : said.map(({ kind, text }, part) => (
                    // A space, so that what is read out are words.
                    <span className={`rows__${kind}`} key={parts[part]}>
                      {text}{' '}
                    </span>
                  ))}
            </span>
            {faults > 0 && <span className="rows__faults">{words.faults(faults)}</span>}
          </button>
          {!isReadOnly && <RowMenu act={actHere} count={count} index={index} isOpen={isMenuOpen} title={title} words={words} />}
        </div>
        {isOpen && (
          <div className="rows__fields collapsible__content" id={`${domId}-fields`}>
            {isLoading ? (
              <p className="rows__loading">{words.loading}</p>
            ) : (
              <RenderFields
                fields={field.fields}
                forceRender
                margins="small"
                parentIndexPath=""
                parentPath={rowPath}
                parentSchemaPath={schemaPath}
                permissions={
                  permissions === true || permissions === undefined
                    ? true
                    : typeof permissions === 'object' && 'fields' in permissions
                      ? (permissions.fields ?? true)
                      : true
                }
                readOnly={isReadOnly}
              />
            )}
          </div>
        )}
      </div>
    </li>
  )
})
