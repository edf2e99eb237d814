'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { parseAddress } from '@/src/model/addresses'
import { get } from '@/src/model/reading'

/** In the list of comments: a link to the place in the form, with the panel open there. */
export function PlaceCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = typeof cellData === 'string' ? cellData : ''
  const parsed = parseAddress(address)
  const [collection, record] = [parsed?.collection ?? get(rowData, 'inCollection'), parsed?.record ?? get(rowData, 'record')]
  if (typeof collection !== 'string' || typeof record !== 'string') return null
  const href = `${addressIn(config.routes.admin, collection, record)}?at=${encodeURIComponent(address)}&comment=1`
  return <a href={href}>{i18n.language === 'en' ? 'Open the place' : '場所を開く'}</a>
}
