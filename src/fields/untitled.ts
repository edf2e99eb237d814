import type { FieldHook } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { untitled } from '@/src/model/record-title'

/** For the field that titles a record: an empty one is read as 「（題名なし）」; what is stored stays empty. */
export const untitledIfEmpty: FieldHook = ({ value, req }) => (typeof value === 'string' && !isBlank(value) ? value : untitled[languageOf(req)])
