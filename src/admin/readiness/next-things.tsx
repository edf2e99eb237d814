'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Readiness } from '@/src/editorial/publish-guard/readiness'
import { goTo } from './go-to'
import type { ReadinessWords } from './words'

/** What is best done next, each with the way to its field. */
export function NextThings({ next, say }: Pick<Readiness, 'next'> & { readonly say: ReadinessWords }) {
  const { i18n } = useTranslation()
  if (next.length === 0) return null
  return (
    <div className="readiness__next">
      <h2>{say.next}</h2>
      <ol>
        {next.map(({ path, tab, location, message }) => (
          <li key={path}>
            <button onClick={() => goTo(path, tab)} type="button">
              {location}
              {i18n.language === 'en' ? ': ' : '：'}
              {message}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
