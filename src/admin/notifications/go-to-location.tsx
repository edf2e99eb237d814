'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

import { goTo } from '@/src/admin/readiness/go-to'
import { parseAddress } from '@/src/model/addresses'
import { rowsOf } from '@/src/model/reading'
import { pathInForm, tabOfField } from './path-in-form'

/** In the head of a form: goes to the location that a link names (`?place=`), once, when the form is there. Draws nothing. */
export function GoToLocation(): null {
  const { getEntityConfig } = useConfig()
  const { collectionSlug, initialState } = useDocumentInfo()
  const { getFields } = useForm()
  const text = useSearchParams().get('place')
  const gone = useRef<string | null>(null)
  useEffect(() => {
    const address = text === null ? null : parseAddress(text)
    if (!address || !collectionSlug || !initialState || gone.current === text) return
    gone.current = text
    const fields = getFields()
    const path = pathInForm(address, (list) => rowsOf(fields[list], 'rows'))
    const [first = ''] = path?.split('.') ?? []
    if (path) goTo(path, tabOfField(getEntityConfig({ collectionSlug }).fields, first))
  }, [collectionSlug, getEntityConfig, getFields, initialState, text])
  return null
}
