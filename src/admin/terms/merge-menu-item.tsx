'use client'

import { PopupList, useAuth, useConfig, useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/use-language'
import { mayPublish } from '@/src/editorial/access/roles'
import { mergeWords } from './words'

/** In the menu of a form: leads to the page on which this entry is merged into another. */
export function MergeMenuItem(): ReactNode {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { user } = useAuth()
  const language = useLanguage()
  if (id === undefined || !collectionSlug || drawerSlug || !mayPublish(user)) return null
  return (
    <PopupList.Button href={`${addressIn(config.routes.admin, collectionSlug, id)}/merge`} id="action-merge">
      {mergeWords[language].item}
    </PopupList.Button>
  )
}
