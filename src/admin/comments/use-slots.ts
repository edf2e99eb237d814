'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { formatAddress } from '@/src/model/addresses'
import type { RecordField } from '@/src/model/fields'
import { stepsOf } from './commentable'

/** A place for a comment button in what Payload has drawn. */
export interface Slot {
  readonly address: string
  readonly element: HTMLElement
}

/** Milliseconds after the last change of the form: no key waits for it. */
const patience = 150
const slotClass = 'comment-slot'

/** What a row or a field of the form is drawn in, with its path in the form. */
function hostsIn(form: HTMLElement): { readonly path: string; readonly host: Element }[] {
  // A long text has its path in an attribute of its own.
  const fields = [...form.querySelectorAll('[id^="field-"], .rich-text-lexical[data-field-path]')].flatMap((element) => {
    const host = element.closest('.field-type')
    const path = element.getAttribute('data-field-path') ?? element.id.slice('field-'.length).replaceAll('__', '.')
    return host ? [{ path, host }] : []
  })
  const rows = [...form.querySelectorAll('.rows__row')].flatMap((row) => {
    const [host, list] = [row.querySelector(':scope > .rows__inner > .rows__head'), row.closest('.rows')]
    const index = /-row-(\d+)$/.exec(row.id)?.[1]
    return host && list && index ? [{ path: `${list.id.slice('field-'.length).replaceAll('__', '.')}.${index}`, host }] : []
  })
  return [...fields, ...rows]
}

function slotIn(host: Element): HTMLElement {
  const known = [...host.children].find((child): child is HTMLElement => child instanceof HTMLElement && child.classList.contains(slotClass))
  if (known) return known
  const slot = document.createElement('span')
  slot.className = slotClass
  // Behind everything that Payload's own code draws there, so that it finds its elements where it left them.
  host.append(slot)
  return slot
}

/**
 * The rows and fields that are drawn now, each with a place for its button. Payload has no place for a component of ours at
 * every field without sending one for each with every state of the form.
 */
export function useSlots(collection: string, record: string, fields: readonly RecordField[]): readonly Slot[] {
  const { formRef, getFields } = useForm()
  const [slots, setSlots] = useState<readonly Slot[]>([])
  const known = useRef<readonly Slot[]>([])
  useEffect(() => {
    const form = formRef.current
    if (!form) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const state = getFields()
      const idOfRow = (list: string, index: number): string | undefined => state[list]?.rows?.[index]?.id
      const found = new Map<HTMLElement, string>()
      for (const { path, host } of hostsIn(form)) {
        const steps = stepsOf(path, fields, idOfRow)
        if (steps) found.set(slotIn(host), formatAddress({ collection, record, steps }))
      }
      const now = [...found].map(([element, address]): Slot => ({ element, address }))
      if (
        now.length === known.current.length &&
        now.every((slot, index) => slot.element === known.current[index]?.element && slot.address === known.current[index]?.address)
      )
        return
      known.current = now
      setSlots(now)
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, patience)
    }
    later()
    const observer = new MutationObserver(later)
    // A row that is moved keeps its element and gets another number.
    observer.observe(form, { attributeFilter: ['id'], childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [collection, fields, formRef, getFields, record])
  return slots
}
