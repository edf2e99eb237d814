'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { get } from '@/src/model/reading'
import { listStateOf } from './list-state'
import { withOpen } from './open-rows'

/**
 * Which rows are open. Kept by their ids with the person's settings for this record, so that the next visit begins where the
 * last one ended; a row that somebody else added is closed.
 */
export function useOpenRows(form: object, list: string, ids: readonly string[]) {
  const { getDocPreferences, setDocFieldPreferences } = useDocumentInfo()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => listStateOf(form, list).open ?? new Set())
  useEffect(() => {
    let isGone = false
    const recall = async () => {
      const preferences: unknown = await getDocPreferences()
      const fields = get(preferences, 'fields')
      const recalled = get(typeof fields === 'object' && fields !== null ? Reflect.get(fields, list) : null, 'open')
      if (isGone || listStateOf(form, list).open !== null || !Array.isArray(recalled)) return
      const now = new Set(recalled.filter((id): id is string => typeof id === 'string'))
      listStateOf(form, list).open = now
      setOpen(now)
    }
    // Without its settings the list is closed, as at the first visit.
    recall().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [form, getDocPreferences, list])
  const change = (by: (open: ReadonlySet<string>) => ReadonlySet<string>) => {
    const next = by(listStateOf(form, list).open ?? open)
    listStateOf(form, list).open = next
    setOpen(next)
    void setDocFieldPreferences(list, { open: [...next] })
  }
  return {
    open,
    openOne: (id: string) => change((now) => withOpen(now, id, ids)),
    closeOne: (id: string) => change((now) => new Set([...now].filter((one) => one !== id))),
    openAll: () => change(() => new Set(ids)),
    closeAll: () => change(() => new Set()),
  }
}
