'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

import { focusFirstField } from './first-field'
import type { FocusPart } from './row-actions'

/** Where the keyboard goes once what was done to a row is drawn, and where it comes back to when a question is answered. */
export function useRowFocus(wrap: RefObject<HTMLDivElement | null>) {
  const next = useRef<{ readonly id: string; readonly part: FocusPart } | null>(null)
  const asked = useRef<HTMLElement | null>(null)
  const stopWaiting = useRef<() => void>(() => undefined)

  useEffect(() => () => stopWaiting.current(), [])
  useLayoutEffect(() => {
    if (!next.current) return
    const { id, part } = next.current
    stopWaiting.current()
    if (part === 'first-field') {
      if (wrap.current) stopWaiting.current = focusFirstField(wrap.current, id)
      next.current = null
      return
    }
    const row = `[data-row-id="${CSS.escape(id)}"]`
    const target = wrap.current?.querySelector<HTMLElement>(
      { toggle: `${row} .rows__toggle`, menu: `${row} .rows__dots`, 'take-back': `.rows__removed${row} button` }[part],
    )
    if (!target) return
    next.current = null
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  })

  return {
    to: (id: string, part: FocusPart) => {
      next.current = { id, part }
    },
    /** An action begins at this row's menu, or where the keyboard is. */
    beginAt: (id: string | null) => {
      const element = id === null ? document.activeElement : wrap.current?.querySelector(`[data-row-id="${CSS.escape(id)}"] .rows__dots`)
      asked.current = element instanceof HTMLElement ? element : null
      if (id !== null) asked.current?.focus()
    },
    back: () => asked.current?.focus(),
  }
}
