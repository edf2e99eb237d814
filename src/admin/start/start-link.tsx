'use client'

import './start.css'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { startWords } from './words'

/** The way to a new case, on the first page and above the list of cases. */
export function StartLink(): ReactNode {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <Link className="start-link" href={`${config.routes.admin}/start-case`}>
      {startWords(i18n.language).link}
    </Link>
  )
}
