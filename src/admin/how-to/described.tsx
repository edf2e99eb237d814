'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { FieldDescriptionClientProps, NamedGroupFieldClient } from 'payload'

import { HowTo } from './how-to'

/** The description of a text in both languages, with the help on how to write it. */
export function DescribedWithHowTo({ field, path }: FieldDescriptionClientProps<NamedGroupFieldClient>) {
  const { i18n } = useTranslation()
  const description = field.admin?.description
  return (
    <>
      {description ? <div className="field-description">{getTranslation(description, i18n)}</div> : null}
      <HowTo label={getTranslation(field.label || field.name, i18n)} of={path} />
    </>
  )
}
