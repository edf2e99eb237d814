import type { DefaultServerCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

/** In a list: says of an entry that it is retired, and nothing of the others. */
export function RetiredCell({ cellData, i18n }: DefaultServerCellComponentProps): ReactNode {
  if (cellData !== true) return null
  return i18n.language === 'en' ? 'Retired' : '今後は使わない'
}
