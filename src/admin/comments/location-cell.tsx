'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { parseAddress } from '@/src/model/addresses'
import { get } from '@/src/model/reading'

/** Where a comment of the list stands in the form, with the panel open there; null where its record is not known. */
function useHref(address: unknown, rowData: unknown): string | null {
  const { routes } = useConfig().config
  const location = typeof address === 'string' ? address : ''
  const parsed = parseAddress(location)
  const [collection, record] = [parsed?.collection ?? get(rowData, 'inCollection'), parsed?.record ?? get(rowData, 'record')]
  if (typeof collection !== 'string' || typeof record !== 'string') return null
  return `${addressIn(routes.admin, collection, record)}?at=${encodeURIComponent(location)}&comment=1`
}

/** In the list of comments: a link to the location in the form, with the panel open there. */
export function LocationCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const href = useHref(cellData, rowData)
  return href && <a href={href}>{i18n.language === 'en' ? 'Open the place' : '場所を開く'}</a>
}

/** In the list of comments: what was said, or the wording that was suggested without a word. */
export function SaidCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const href = useHref(get(rowData, 'address'), rowData)
  const suggestion: unknown = get(rowData, 'suggestion')
  const said = cellData || (typeof suggestion === 'string' ? `${i18n.language === 'en' ? 'Suggestion: ' : '文案：'}${suggestion}` : '')
  return href ? <a href={href}>{said}</a> : said
}
