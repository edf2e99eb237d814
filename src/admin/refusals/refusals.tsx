'use client'

import './refusals.css'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { onRefused, type Refused } from './refused'

const words = {
  ja: { title: '変更していません', close: '閉じる', more: (count: number) => `ほか${count}件` },
  en: { title: 'Nothing was changed', close: 'Close', more: (count: number) => `and ${count} more` },
}
/** Lines shown; a source stands behind hundreds of records. */
const mostShown = 50

/** For `admin.components.providers`: a box that names the records a refusal is about, each with a link, until it is closed. */
export function Refusals({ children }: { children: ReactNode }) {
  const [refused, setRefused] = useState<Refused | null>(null)
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const { i18n } = useTranslation()
  const path = usePathname()
  const say = words[i18n.language === 'en' ? 'en' : 'ja']
  useEffect(
    () =>
      onRefused((one) => {
        if (one.records.length > 0) setRefused(one)
      }),
    [],
  )
  useEffect(() => setRefused(null), [path])
  const shown = refused?.records.slice(0, mostShown) ?? []
  return (
    <>
      {children}
      {refused && (
        <section aria-label={say.title} className="refusal" role="alert">
          <div className="refusal__head">
            <h2>{say.title}</h2>
            <button onClick={() => setRefused(null)} type="button">
              {say.close}
            </button>
          </div>
          <p>{refused.message}</p>
          <ul>
            {shown.map(({ collection, id, title, reasons = [] }) => (
              <li key={`${collection}/${id}`}>
                <Link href={addressIn(adminRoute, collection, id)}>{title}</Link>
                {reasons.length > 0 && (
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
            {refused.records.length > shown.length && <li>{say.more(refused.records.length - shown.length)}</li>}
          </ul>
        </section>
      )}
    </>
  )
}
