'use client'

import { useEffect } from 'react'

/** So long something has to be in sight before it counts as seen, in milliseconds; a form that saves itself while somebody types waits for a pause. */
const patience = 3_000

interface NoteLookProps {
  readonly api: string
  readonly collection: string
  readonly record: string
  /** When the state that is shown was saved; ISO. */
  readonly savedAt: string
}

/** Tells the server that this state of a record has been shown to me, once it was in sight for a moment. */
export function NoteLook({ api, collection, record, savedAt }: NoteLookProps): null {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = (): void => {
      // What is lost by a failure is one note; the next look makes another.
      fetch(`${api}/looks/seen`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ collection, record, savedAt }),
      }).catch(() => undefined)
    }
    const watch = (): void => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(note, patience)
    }
    watch()
    document.addEventListener('visibilitychange', watch)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', watch)
    }
  }, [api, collection, record, savedAt])
  return null
}
