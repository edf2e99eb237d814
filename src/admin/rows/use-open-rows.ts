'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { get } from '@/src/model/reading'
import { memoryOf } from './form-memory'

/**
 * Which rows are open. Kept by their ids with the person's settings for this record, so that the next visit begins where the
 * last one ended; a row that somebody else added is closed.
 */
export function useOpenRows(form: object, list: string): readonly [ReadonlySet<string>, (change: (open: Set<string>) => void) => void] {
  const { getDocPreferences, setDocFieldPreferences } = useDocumentInfo()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => memoryOf(form, list).open ?? new Set())
  useEffect(() => {
    let isGone = false
    const recall = async () => {
      const preferences: unknown = await getDocPreferences()
      const fields = get(preferences, 'fields')
      const ids = get(typeof fields === 'object' && fields !== null ? Reflect.get(fields, list) : null, 'open')
      if (isGone || memoryOf(form, list).open !== null || !Array.isArray(ids)) return
      const recalled = new Set(ids.filter((id): id is string => typeof id === 'string'))
      memoryOf(form, list).open = recalled
      setOpen(recalled)
    }
    // Without its settings the list is closed, as at the first visit.
    recall().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [form, getDocPreferences, list])
  const change = (by: (open: Set<string>) => void) => {
    const next = new Set(memoryOf(form, list).open ?? open)
    by(next)
    memoryOf(form, list).open = next
    setOpen(next)
    void setDocFieldPreferences(list, { open: [...next] })
  }
  return [open, change]
}
