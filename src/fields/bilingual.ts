import type { Field, GroupField, RichTextField, TextareaField, TextField, TextFieldSingleValidation } from 'payload'

import { type Language, languageOf, languages } from '@/src/i18n/languages'
import { aside, needs, searchedAs, type SearchKind, translated } from '@/src/model/annotations'
import { editorialEditor } from './editor'
import { withGuide } from './guide'
import { label } from './labels'
import { lengthFault, type LengthLimits } from './length'

type Labels = Record<'ja' | 'en', string>
type Kind = 'text' | 'textarea' | 'richText'

interface BilingualOptions {
  readonly name: string
  readonly label: Labels
  readonly kind?: Kind
  readonly hint?: Labels
  /** Whether publishing needs the Japanese text. English may always follow. */
  readonly needed?: boolean
  /** As what the search looks into it; left out: it does not. */
  readonly searched?: SearchKind
  /** Whether it is for what fits nowhere else, so that nobody is asked to fill it in. */
  readonly isAside?: boolean
  /** How long a one-line text may be. */
  readonly most?: LengthLimits
  /** Whether the admin has help on how to write it (`src/admin/how-to/guides.ts`). */
  readonly hasGuide?: boolean
}

const languageLabels: Record<Language, Labels> = { ja: label('日本語', 'Japanese'), en: label('英語', 'English') }

function isShortEnough(most: number): TextFieldSingleValidation {
  return (value, { req }) => lengthFault(value, most)?.[languageOf(req)] ?? true
}

function oneLanguage(language: Language, kind: Kind, most?: LengthLimits): Field {
  const base = { name: language, label: languageLabels[language], admin: { width: '50%' } }
  if (kind === 'richText') return { ...base, type: 'richText', editor: editorialEditor } satisfies RichTextField
  if (kind === 'textarea') return { ...base, type: 'textarea', admin: { ...base.admin, rows: 4 } } satisfies TextareaField
  const admin = { ...base.admin, components: { Field: '/src/admin/one-line/one-line#OneLine' } }
  return { ...base, admin, type: 'text', ...(most ? { validate: isShortEnough(most[language]) } : {}) } satisfies TextField
}

/**
 * A text in both languages, `{ ja, en }`, side by side on a wide screen.
 * A group and not Payload's localization: arrays keep their other language when rows move, one read returns both,
 * and no save in one language can touch the other.
 */
export function bilingual({
  name,
  label: groupLabel,
  kind = 'text',
  hint,
  needed = false,
  searched,
  isAside = false,
  most,
  hasGuide = false,
}: BilingualOptions): GroupField {
  return {
    name,
    type: 'group',
    label: groupLabel,
    admin: { description: hint, className: 'bilingual', ...(hasGuide && withGuide) },
    custom: { ...translated, ...(needed && needs('japanese')), ...(searched && searchedAs(searched)), ...(isAside && aside) },
    fields: [{ type: 'row', fields: languages.map((language) => oneLanguage(language, kind, most)) }],
  }
}
