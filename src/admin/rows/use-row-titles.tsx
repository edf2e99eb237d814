'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'

import { type ChoiceWords, choiceWords, titleOf } from './row-title'

/** The title as it is typed; nothing else is drawn again while it stays the same. */
export function useRowTitle(row: string, parts: readonly string[], choices: ChoiceWords): string {
  const { i18n } = useTranslation()
  return useFormFields(([form]) => titleOf(form, row, parts, i18n.language, choices))
}

export function useChoiceWords(fields: readonly ClientField[]): ChoiceWords {
  const { i18n } = useTranslation()
  return useMemo(() => choiceWords(fields, i18n), [fields, i18n])
}
