'use client'

import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { OfferedTerm } from '@/src/editorial/relations/suggestions'
import { get } from '@/src/model/reading'

/** So long after the last change the server is asked, in milliseconds. */
const pause = 2500

function offeredIn(answer: unknown): readonly OfferedTerm[] {
  const list: unknown = get(answer, 'suggestions')
  return Array.isArray(list) ? list : []
}

/** What the texts of the form name now; nothing while the server cannot be reached. */
export function useSuggestions(): readonly OfferedTerm[] {
  const { lastUpdateTime } = useDocumentInfo()
  const { getData } = useForm()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [offered, setOffered] = useState<readonly OfferedTerm[]>([])
  const asked = useRef('')
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/cases/suggestions' })

  const ask = useCallback(async (): Promise<void> => {
    const body = JSON.stringify({ values: getData() })
    if (body === asked.current) return
    asked.current = body
    const answer: unknown = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body,
    }).then(
      (response) => (response.ok ? response.json() : null),
      () => null,
    )
    if (asked.current === body) setOffered(offeredIn(answer))
  }, [getData, i18n.language, url])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), pause)
    }
    const events = ['input', 'change', 'click', 'keyup', 'paste', 'drop'] as const
    for (const event of events) document.addEventListener(event, soon, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, soon)
    }
  }, [ask])
  useEffect(() => void ask(), [ask, lastUpdateTime])
  return offered
}
