'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { SavedBy } from '@/src/admin/saving-engine/machine'
import { get, rowsOf } from '@/src/model/reading'

export interface Other {
  readonly name: string
  readonly since: string
  readonly hasUnsaved: boolean
  readonly isMe: boolean
}
export interface Newest {
  readonly loadedVersion: string
  readonly savedBy: SavedBy | null
}

/** Milliseconds between two signs of life of an open form. */
const beat = 15_000
/** How long text has to stay unsaved before the others are told at once, in milliseconds. */
const lasting = 4_000

/** A name that no other form has. `crypto.randomUUID` is missing where a site is tried without TLS. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What an answer or a refusal says about the newest state; null where it says nothing. */
function newestIn(value: unknown): Newest | null {
  const [loadedVersion, name, isMe] = ['loadedVersion', 'savedBy.name', 'savedBy.isMe'].map((path) => get(value, path))
  return typeof loadedVersion === 'string' ? { loadedVersion, savedBy: typeof name === 'string' ? { name, isMe: isMe === true } : null } : null
}

function otherIn(value: unknown): Other {
  return {
    name: String(get(value, 'name') ?? ''),
    since: String(get(value, 'since') ?? ''),
    hasUnsaved: get(value, 'hasUnsaved') === true,
    isMe: get(value, 'isMe') === true,
  }
}

/**
 * Says that this form is open, again and again until it is left, and hears who else has the record open and what its
 * newest state is. Where the server does not answer, what was heard last stays.
 */
export function usePresence({
  api,
  collection,
  record,
  hasUnsaved,
}: {
  readonly api: string
  readonly collection: string
  readonly record: string
  readonly hasUnsaved: boolean
}) {
  const [heard, setHeard] = useState<{ readonly others: readonly Other[]; readonly newest: Newest | null }>({ others: [], newest: null })
  /** The open form's name; none before it is shown and once it was left. */
  const form = useRef('')
  const state = useRef(hasUnsaved)
  state.current = hasUnsaved

  const look = useCallback(async (): Promise<void> => {
    if (form.current === '') return
    const body = JSON.stringify({ form: form.current, collection, record, hasUnsaved: state.current, isHidden: document.hidden })
    const answer = await fetch(`${api}/presence/here`, { method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body }).catch(
      () => null,
    )
    if (!answer?.ok) return
    const told: unknown = await answer.json().catch(() => null)
    setHeard({ others: rowsOf(told, 'others').map(otherIn), newest: newestIn(get(told, 'newest')) })
  }, [api, collection, record])

  useEffect(() => {
    const again = (): void => void look()
    // The page may come back as it was left, out of the browser's memory.
    const enter = (): void => {
      form.current ||= randomName()
      again()
    }
    const leave = (): void => {
      if (form.current) navigator.sendBeacon(`${api}/presence/gone`, new Blob([JSON.stringify({ form: form.current })], { type: 'application/json' }))
      form.current = ''
    }
    enter()
    const timer = setInterval(again, beat)
    document.addEventListener('visibilitychange', again)
    window.addEventListener('pageshow', enter)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener('pageshow', enter)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, look])

  // What is saved by itself a moment later is no news; text that stays unsaved is, and so is that it has been saved.
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (!hasUnsaved) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), lasting)
    return () => clearTimeout(timer)
  }, [hasUnsaved])
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) void look()
    isFirst.current = false
  }, [isLasting, look])

  return { ...heard, look }
}
