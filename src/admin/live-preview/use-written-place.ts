'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { onAsked } from './asked'
import { idsOnPage } from './places'

const nowhere: readonly string[] = []

/** Ids on the page of what has the focus in the form, or had it last. */
export function useWrittenPlace(): readonly string[] {
  const { formRef } = useForm()
  const [ids, setIds] = useState(nowhere)
  useEffect(() => {
    const form = formRef.current
    const onFocus = ({ target }: FocusEvent): void => {
      const found = target instanceof Element ? idsOnPage(target) : nowhere
      if (found.length > 0) setIds((now) => (now.join() === found.join() ? now : found))
    }
    form?.addEventListener('focusin', onFocus)
    const stop = onAsked((asked) => setIds([asked]))
    return () => {
      stop()
      form?.removeEventListener('focusin', onFocus)
    }
  }, [formRef])
  return ids
}
