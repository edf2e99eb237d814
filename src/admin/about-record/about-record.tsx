'use client'

import './about-record.css'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'

/** What staff call a collection or a global; its slug where there is none of that name any more. */
function useKindName(): (slug: string) => string {
  const { config } = useConfig()
  return (slug) => {
    const label = config.collections.find((one) => one.slug === slug)?.labels.singular ?? config.globals.find((one) => one.slug === slug)?.label
    return typeof label === 'string' ? label : slug
  }
}

/** In a list: a collection by its name. */
export function KindCell({ cellData }: DefaultCellComponentProps) {
  const nameOf = useKindName()
  return typeof cellData === 'string' ? nameOf(cellData) : null
}

/** In a list of what is said and done about records: the record's name, leading to the record itself. */
export function RecordCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const [collection, record] = [get(rowData, 'inCollection'), get(rowData, 'record')]
  if (typeof collection !== 'string' || typeof record !== 'string') return null
  return (
    <Link href={addressIn(config.routes.admin, collection, record)} prefetch={false}>
      {typeof cellData === 'string' && cellData !== '' ? cellData : record}
    </Link>
  )
}

/** In the form of one of them: the collection by its name, and the way to the record while it is there. */
export function KindField({ field, isThere, path }: TextFieldClientProps & { readonly isThere?: boolean }) {
  const { config } = useConfig()
  const nameOf = useKindName()
  const { i18n } = useTranslation()
  const language = useLanguage()
  const { value } = useField<string>({ path })
  const record = useFormFields(([fields]) => fields.record?.value)
  if (typeof value !== 'string') return null
  return (
    <p className="about-record field-type">
      {getTranslation(field.label ?? '', i18n)}
      {language === 'en' ? ': ' : '：'}
      {nameOf(value)}
      {isThere && typeof record === 'string' && (
        <Link href={addressIn(config.routes.admin, value, record)} prefetch={false}>
          {language === 'en' ? 'Open the record' : 'この記録を開く'}
        </Link>
      )}
    </p>
  )
}
