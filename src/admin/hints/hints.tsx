'use client'

import './hints.css'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useLanguage } from '@/src/admin/use-language'
import type { Hint } from '@/src/model/hint'
import { unpacked } from '@/src/model/own-words'
import { words } from './words'
import { hintsFor, isPlain, pathOf, type WrittenField, writtenField } from './written-field'

/** Milliseconds after the last key: nothing is looked at while somebody types. */
const pause = 900

interface Shown extends WrittenField {
  readonly hints: readonly Hint[]
  readonly slot: HTMLElement
}

function slotIn(host: HTMLElement): HTMLElement {
  const known = host.querySelector<HTMLElement>(':scope > .hints-slot')
  if (known) return known
  const slot = document.createElement('div')
  slot.className = 'hints-slot'
  host.append(slot)
  return slot
}

let report: Promise<ReadonlySet<number>> | null = null
/** The fingerprint of the report, fetched when somebody begins to write; without it, all other hints are there. */
const reportsFingerprint = (): Promise<ReadonlySet<number> | undefined> =>
  (report ??= import('@/src/content/reference/source-fingerprint.json').then(({ default: { hashes } }) => unpacked(hashes))).catch(() => {
    report = null
    return undefined
  })

/** Under a field, a moment after somebody has written in it: what the house's style says of the text. It stops nothing. */
export function Hints() {
  const { dispatchFields, formRef, setModified } = useForm()
  const say = words[useLanguage()]
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [heard, setHeard] = useState('')
  const count = useRef(0)

  /** Looks at a field. While somebody is still writing in it, its last sentence need not have an end. */
  const look = async (field: WrittenField): Promise<void> => {
    const fingerprint = await reportsFingerprint()
    const isWriting = field.element.contains(document.activeElement)
    const found = hintsFor(field, fingerprint).filter(({ kind }) => !isWriting || kind !== 'stopMissing')
    setShown((all) => {
      const others = all.filter(({ host }) => host !== field.host && host.isConnected)
      if (found.length === 0) return others.length === all.length ? all : others
      return [...others, { ...field, hints: found, slot: slotIn(field.host) }]
    })
    if (found.length !== count.current) setHeard(say.heard(found.length))
    count.current = found.length
  }
  const lookNow = useRef(look)
  lookNow.current = look

  useEffect(() => {
    const form = formRef.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const onInput = ({ target }: Event): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const field = writtenField(target)
        if (field) void lookNow.current(field)
      }, pause)
    }
    const onLeave = ({ target }: Event): void => {
      const field = writtenField(target)
      // The next field has the focus a moment later.
      if (field) setTimeout(() => void lookNow.current(field))
    }
    form?.addEventListener('input', onInput)
    form?.addEventListener('focusout', onLeave)
    return () => {
      clearTimeout(timer)
      form?.removeEventListener('input', onInput)
      form?.removeEventListener('focusout', onLeave)
    }
  }, [formRef])

  const take = async (field: Shown, kind: Hint['kind']): Promise<void> => {
    // What stands there now: it may have been changed since.
    const hint = hintsFor(field, await reportsFingerprint()).find((one) => one.kind === kind)
    if (!hint || hint.mended === null) return
    dispatchFields({ type: 'UPDATE', path: pathOf(field.element), value: hint.mended })
    setModified(true)
    setShown((all) => all.map((one) => (one.host === field.host ? { ...one, hints: one.hints.filter((other) => other.kind !== kind) } : one)))
    setHeard(say.taken)
    field.element.focus()
  }
  return (
    <>
      <p className="hints__heard" role="status">
        {heard}
      </p>
      {shown.map((field) =>
        createPortal(
          field.hints.length > 0 && (
            <ul aria-label={say.name} className="hints">
              {field.hints.map((hint, index) => (
                <li key={`${hint.kind} ${index}`}>
                  {say.said(hint)}
                  {hint.mended !== null && isPlain(field.element) && !field.element.disabled && (
                    <button onClick={() => void take(field, hint.kind)} type="button">
                      {say.take(hint)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          ),
          field.slot,
          pathOf(field.element),
        ),
      )}
    </>
  )
}
