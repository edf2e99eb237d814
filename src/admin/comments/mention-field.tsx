'use client'

import { type KeyboardEvent, type RefObject, useId, useState } from 'react'

import { callBefore } from './commentable'
import type { Person } from './use-threads'

/** Names offered at once. */
const mostOffered = 8

interface MentionFieldProps {
  readonly label: string
  readonly hint?: string
  readonly peopleLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly people: readonly Person[]
  readonly onFocus: () => void
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/** A text in which 「@」 offers the names of the staff: by arrow keys and Enter, or by the mouse. */
export function MentionField({ label, hint, peopleLabel, value, onChange, people, onFocus, fieldRef }: MentionFieldProps) {
  const id = useId()
  const [cursor, setCursor] = useState(0)
  const [active, setActive] = useState(0)
  const [isShut, setShut] = useState(false)
  const call = isShut ? null : callBefore(value, cursor)
  const offered = call ? people.filter(({ name }) => name.toLowerCase().includes(call.typed.toLowerCase()) && name !== call.typed).slice(0, mostOffered) : []
  const chosen = offered[Math.min(active, offered.length - 1)]

  function choose({ name }: Person): void {
    if (!call) return
    onChange(`${value.slice(0, call.start)}@${name} ${value.slice(cursor)}`)
    setCursor(call.start + name.length + 2)
    setShut(true)
  }
  function onKeyDown(event: KeyboardEvent): void {
    // Enter that ends the choice of a kanji chooses nobody.
    if (!chosen || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setActive((active + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setShut(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="comments__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        aria-autocomplete="list"
        aria-controls={chosen ? `${id}-people` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-haspopup="listbox"
        id={id}
        onChange={(event) => {
          onChange(event.target.value)
          setCursor(event.target.selectionStart)
          setActive(0)
          setShut(false)
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        ref={fieldRef}
        rows={3}
        value={value}
      />
      {chosen && (
        <ul aria-label={peopleLabel} className="comments__people" id={`${id}-people`} role="listbox">
          {offered.map((person) => (
            <li
              aria-selected={person === chosen}
              id={`${id}-${person.id}`}
              key={person.id}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
              role="option"
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
      {hint && (
        <p className="comments__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
