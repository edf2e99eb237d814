'use client'

import type { FieldDescriptionClientProps } from 'payload'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { HowTo } from './how-to'

/** The description of a field, with the help on how to write it. */
export function DescribedWithHowTo({ field, path }: FieldDescriptionClientProps) {
  const language = useLanguage()
  const inWords = (text: unknown): string => (typeof text === 'string' ? text : String(get(text, language) ?? ''))
  const description = inWords(get(field, 'admin.description'))
  return (
    <>
      {description && <div className="field-description">{description}</div>}
      <HowTo label={inWords(get(field, 'label')) || path} path={path} />
    </>
  )
}
