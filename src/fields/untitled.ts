import type { FieldHook } from 'payload'

import { isBlank } from '@/src/model/emptiness'

/** What a record without a title is called in headings, lists and pickers. Never its number in the database. */
export const untitled = { ja: '（題名なし）', en: '(untitled)' } as const

/** For the field that titles a record: an empty one is read as 「（題名なし）」; what is stored stays empty. */
export const untitledIfEmpty: FieldHook = ({ value, req }) =>
  (typeof value === 'string' && !isBlank(value) ? value : untitled[req.i18n?.language === 'en' ? 'en' : 'ja'])
