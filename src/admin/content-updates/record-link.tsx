import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload, UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { get } from '@/src/model/reading'

/** The form of the record that a row of the list tells of; null where the record is gone. */
function addressOf(payload: Payload, row: unknown): string | null {
  const [collection, id] = [get(row, 'recordCollection'), get(row, 'recordId')]
  if (typeof collection !== 'string' || typeof id !== 'string' || get(row, 'outcome') === 'gone') return null
  return formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/collections/${collection}/${encodeURIComponent(id)}` })
}

/** In the list: the record's title, leading to its form. */
export function RecordCell({ cellData, payload, rowData }: DefaultServerCellComponentProps) {
  const address = addressOf(payload, rowData)
  const title = typeof cellData === 'string' ? cellData : ''
  return address ? <Link href={address}>{title}</Link> : title
}

/** In a row of its own: the way to the record. */
export function RecordLink({ data, i18n, payload }: UIFieldServerProps) {
  const address = addressOf(payload, data)
  if (!address) return null
  return (
    <p>
      <Link href={address}>{i18n.language === 'en' ? 'Open the record' : 'この記録を開く'}</Link>
    </p>
  )
}
