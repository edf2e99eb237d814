'use client'

import { useForm } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'

import { onAsked } from './asked'
import { idsOnPage } from './page-parts'

const nowhere: readonly string[] = []

interface Written {
  /** Ids on the page of what has the focus in the form, or had it last. */
  readonly ids: readonly string[]
  /** The element itself. */
  readonly element: RefObject<Element | null>
}

/** Where somebody writes, or wrote last. */
export function useWrittenLocation(): Written {
  const { formRef } = useForm()
  const [ids, setIds] = useState(nowhere)
  const element = useRef<Element | null>(null)
  useEffect(() => {
    const form = formRef.current
    const onFocus = ({ target }: FocusEvent): void => {
      const found = target instanceof Element ? idsOnPage(target) : nowhere
      if (target instanceof Element && found.length > 0) element.current = target
      if (found.length > 0) setIds((now) => (now.join() === found.join() ? now : found))
    }
    form?.addEventListener('focusin', onFocus)
    const stop = onAsked((asked) => setIds([asked]))
    return () => {
      stop()
      form?.removeEventListener('focusin', onFocus)
    }
  }, [formRef])
  return { ids, element }
}
