'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Language } from '@/src/i18n/languages'

/** The language of the admin's user. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ja'
}
