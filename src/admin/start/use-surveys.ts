'use client'

import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import { get, idOf, rowsOf } from '@/src/model/reading'

/** Every survey, the newest first; none until the server has answered. */
export function useSurveys(api: string, language: string) {
  const [surveys, setSurveys] = useState<readonly { readonly id: number | string; readonly title: string }[]>([])
  useEffect(() => {
    let isCurrent = true
    const url = formatAdminURL({ apiRoute: api, path: '/surveys?draft=true&depth=0&limit=100&sort=-createdAt' })
    fetch(url, { credentials: 'include', headers: { 'Accept-Language': language } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((told: unknown) => {
        if (isCurrent) setSurveys(rowsOf(told, 'docs').map((doc) => ({ id: idOf(doc) ?? '', title: String(get(doc, 'listTitle')) })))
      })
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [api, language])
  return surveys
}
