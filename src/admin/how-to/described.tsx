'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { FieldDescriptionClientProps } from 'payload'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { HowTo } from './how-to'

/** The description of a field, with the help on how to write it. */
export function DescribedWithHowTo({ field, path }: FieldDescriptionClientProps) {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const description = field.admin && 'description' in field.admin ? field.admin.description : undefined
  const label: unknown = get(field, 'label')
  return (
    <>
      {description ? <div className="field-description">{getTranslation(description, i18n)}</div> : null}
      <HowTo label={typeof label === 'string' ? label : String(get(label, language) ?? path)} path={path} />
    </>
  )
}
