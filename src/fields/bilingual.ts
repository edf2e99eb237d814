import type { Field, GroupField, RichTextField, TextareaField, TextField } from 'payload'

import { languages, type Language } from '../i18n/languages'
import { editorialEditor } from './editor'
import { label } from './labels'

type Labels = Record<'ja' | 'en', string>
type Kind = 'text' | 'textarea' | 'richText'

interface BilingualOptions {
  readonly name: string
  readonly label: Labels
  readonly kind?: Kind
  readonly hint?: Labels
}

const languageLabels: Record<Language, Labels> = {
  ja: label('日本語', 'Japanese'),
  en: label('英語', 'English'),
}

function oneLanguage(language: Language, kind: Kind): Field {
  const base = { name: language, label: languageLabels[language], admin: { width: '50%' } }
  if (kind === 'richText') return { ...base, type: 'richText', editor: editorialEditor } satisfies RichTextField
  if (kind === 'textarea') return { ...base, type: 'textarea', admin: { ...base.admin, rows: 4 } } satisfies TextareaField
  return { ...base, type: 'text' } satisfies TextField
}

/**
 * A text in both languages, `{ ja, en }`, side by side on a wide screen.
 * A group and not Payload's localization: arrays keep their other language when rows move, one read returns both,
 * and no save in one language can touch the other.
 */
export function bilingual({ name, label: groupLabel, kind = 'text', hint }: BilingualOptions): GroupField {
  return {
    name,
    type: 'group',
    label: groupLabel,
    admin: { description: hint, className: 'bilingual' },
    fields: [{ type: 'row', fields: languages.map((language) => oneLanguage(language, kind)) }],
  }
}
