'use client'

import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import { onRefused } from '@/src/admin/refusals/refused'
import type { Readiness } from '@/src/editorial/publish-guard/readiness'

function isReadiness(answer: unknown): answer is Readiness {
  return typeof answer === 'object' && answer !== null && 'faults' in answer && 'tabs' in answer && 'english' in answer
}

/** So long after the last change the server is asked: nothing happens at a key, and little at a pause. */
const pauseMilliseconds = 1200

/** Asks the server what is missing: after a pause in writing, after a save, when the window is looked at again, and when publishing was refused. */
export function useReadiness() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { getData } = useForm()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const {
    i18n: { language },
  } = useTranslation()
  const [readiness, setReadiness] = useState<Readiness | 'failed' | null>(null)
  const [wasRefused, setWasRefused] = useState(0)
  const asked = useRef('')
  const turn = useRef(0)

  const check = useCallback(
    async (isForced: boolean): Promise<void> => {
      const body = JSON.stringify({ id, values: getData() })
      if (!isForced && body === asked.current) return
      asked.current = body
      turn.current += 1
      const own = turn.current
      const answer: unknown = await fetch(formatAdminURL({ apiRoute: api, path: `/${collectionSlug}/readiness` }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body,
      }).then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      if (own !== turn.current) return
      if (!isReadiness(answer)) asked.current = ''
      setReadiness(isReadiness(answer) ? answer : 'failed')
    },
    [api, collectionSlug, getData, id, language],
  )

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void check(false), pauseMilliseconds)
    }
    const now = (): void => void check(true)
    const events = ['input', 'change', 'click', 'keyup', 'paste', 'drop'] as const
    for (const event of events) document.addEventListener(event, soon, { passive: true })
    window.addEventListener('focus', now)
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, soon)
      window.removeEventListener('focus', now)
      window.removeEventListener('online', now)
    }
  }, [check])
  useEffect(() => void check(true), [check, lastUpdateTime])
  useEffect(
    () =>
      onRefused(({ isByGuard }) => {
        if (isByGuard) void check(true).then(() => setWasRefused((times) => times + 1))
      }),
    [check],
  )
  return { readiness, wasRefused }
}
