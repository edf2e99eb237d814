'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

import type { RowAction } from './row-actions'
import type { RowsWords } from './words'

interface RowMenuProps {
  readonly title: string
  readonly index: number
  readonly count: number
  readonly isOpen: boolean
  readonly words: RowsWords
  readonly act: (action: RowAction) => void
}

/** The row's position as a number to type. Enter moves the row; in a form it would otherwise save the record. */
function MoveTo({ index, count, words, act }: Omit<RowMenuProps, 'title' | 'isOpen'>) {
  const id = useId()
  const [position, setPosition] = useState(String(index + 1))
  const to = Number(position.normalize('NFKC'))
  const isPosition = Number.isInteger(to) && to >= 1 && to <= count
  const move = () => {
    if (isPosition) act({ kind: 'move', to: to - 1 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    move()
  }
  return (
    <div className="rows__move">
      <label htmlFor={id}>{words.moveToPosition(count)}</label>
      <input
        aria-invalid={!isPosition}
        id={id}
        inputMode="numeric"
        onChange={(event) => setPosition(event.target.value)}
        onKeyDown={onKeyDown}
        value={position}
      />
      <button aria-disabled={!isPosition} onClick={move} type="button">
        {words.move}
      </button>
    </div>
  )
}

/** What can be done with a row: a button, and below it the actions, each a button of its own in the order of Tab. */
export function RowMenu({ title, index, count, isOpen, words, act }: RowMenuProps) {
  const id = useId()
  const wrap = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    wrap.current?.querySelector('.rows__panel')?.scrollIntoView({ block: 'nearest' })
    const leave = (event: Event) => {
      if (event.target instanceof Node && !wrap.current?.contains(event.target)) act({ kind: 'menu', isOpen: false })
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [act, isOpen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    wrap.current?.querySelector('button')?.focus()
    act({ kind: 'menu', isOpen: false })
  }
  const item = (action: RowAction, says: ReactNode, keys?: string) => (
    <li>
      <button onClick={() => act(action)} type="button">
        <span>{says}</span>
        {keys && <kbd>{keys}</kbd>}
      </button>
    </li>
  )
  return (
    <div className="rows__menu" onKeyDown={onKeyDown} ref={wrap}>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-label={words.actionsOf(title)}
        className="rows__dots"
        onClick={() => act({ kind: 'menu', isOpen: !isOpen })}
        type="button"
      >
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <circle cx="4" cy="10" r="1.7" />
          <circle cx="10" cy="10" r="1.7" />
          <circle cx="16" cy="10" r="1.7" />
        </svg>
      </button>
      {isOpen && (
        <div className="rows__panel" id={id}>
          <ul>
            {item({ kind: 'move', to: index - 1 }, words.up, 'Alt+↑')}
            {item({ kind: 'move', to: index + 1 }, words.down, 'Alt+↓')}
          </ul>
          {count > 2 && <MoveTo act={act} count={count} index={index} words={words} />}
          <ul>
            {item({ kind: 'add' }, words.addBelow)}
            {item({ kind: 'duplicate' }, words.duplicate, 'Alt+Enter')}
            {item({ kind: 'copy' }, words.copy)}
            {item({ kind: 'paste' }, words.pasteBelow)}
            {item({ kind: 'remove' }, words.remove)}
          </ul>
        </div>
      )}
    </div>
  )
}
