'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { RefObject } from 'react'

import { addressIn } from '@/src/admin/address'
import type { Readiness } from '@/src/editorial/publish-guard/readiness'
import { goTo } from './go-to'
import type { ReadinessWords } from './words'

interface FaultListProps extends Pick<Readiness, 'faults' | 'tabs'> {
  readonly list: RefObject<HTMLDetailsElement | null>
  readonly say: ReadinessWords
}

/** Everything that publishing would be refused for; each line leads to its field, or to the record that it is about. */
export function FaultList({ faults, tabs, list, say }: FaultListProps) {
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const { i18n } = useTranslation()
  if (faults.length === 0) return null
  return (
    <details ref={list}>
      <summary>{say.show}</summary>
      <ul>
        {faults.map(({ path, tab, location, message, record }) => (
          <li key={`${path} ${message}`}>
            <button onClick={() => goTo(path, tab === null ? -1 : tabs.indexOf(tab))} type="button">
              {location}
            </button>
            {i18n.language === 'en' ? ': ' : '：'}
            {message}
            {record && (
              <>
                {' '}
                <Link href={addressIn(adminRoute, record.collection, record.id)}>
                  {i18n.language === 'en' ? `${say.open}: ${record.title}` : `「${record.title}」を${say.open}`}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
