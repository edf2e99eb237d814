'use client'

import '@/src/admin/presence/presence.css'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'

import { get, rowsOf } from '@/src/model/reading'

/** How long somebody has to stop typing before it is looked up, in milliseconds. */
const rest = 700

/** Another record with this title, another case with this number, how many cases will show another name: said where it is typed, and nothing is refused for it. */
export function Alike(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [notices, setNotices] = useState<readonly string[]>([])
  const asked = useFormFields(([fields]) => {
    const text = (path: string): unknown => fields[path]?.value ?? null
    return JSON.stringify({
      title: { ja: text('title.ja') },
      name: { ja: text('name.ja'), en: text('name.en') },
      number: text('number'),
      survey: text('survey'),
    })
  })

  useEffect(() => {
    if (!collectionSlug) return
    let isCurrent = true
    const timer = setTimeout(() => {
      const body = JSON.stringify({ ...JSON.parse(asked), id })
      fetch(`${config.routes.api}/${collectionSlug}/alike`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body,
      })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((told: unknown) => isCurrent && setNotices(rowsOf(told, 'notices').map((one) => String(get(one, 'message')))))
        .catch(() => undefined)
    }, rest)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked, collectionSlug, config.routes.api, i18n.language, id])

  return (
    <div aria-live="polite">
      {notices.length > 0 && (
        <div className="presence-notice alike">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
    </div>
  )
}
