import type { Field, TextField, TextFieldSingleValidation } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { needs } from '@/src/model/annotations'
import { isBlank } from '@/src/model/emptiness'
import { withGuide } from './guide'
import { label } from './labels'
import { omitIfEmpty } from './omit-if-empty'
import { rows } from './rows'

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  if (slugPattern.test(value)) return true
  return languageOf(req) === 'en'
    ? 'Use lower-case letters a–z, figures and hyphens, such as "east-town".'
    : '半角の小文字a〜z、数字、ハイフンだけで入力してください（例：east-town）。'
}

const slugField: TextField = {
  name: 'slug',
  custom: needs('slug'),
  type: 'text',
  label: label('URL用の名前（スラッグ）', 'Slug'),
  index: true,
  unique: true,
  validate: validateSlug,
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? (isBlank(value) ? null : value.trim()) : value)],
    beforeChange: [omitIfEmpty],
    // A copy needs a name of its own; Payload's " - Copy" would not be a slug.
    beforeDuplicate: [({ value }) => (typeof value === 'string' ? `${value}-copy-${Date.now().toString(36)}` : value)],
  },
  admin: {
    ...withGuide,
    position: 'sidebar',
    description: label(
      'ページのアドレスになります。半角の小文字・数字・ハイフン。変えても、前のアドレスから自動で転送されます。',
      'Becomes the address of the page. Lower-case letters, figures and hyphens. Old addresses redirect.',
    ),
  },
}

const formerSlugsRows = rows({
  name: 'formerSlugs',
  label: label('以前のスラッグ', 'Former slugs'),
  row: label('スラッグ', 'Slug'),
  title: ['slug'],
  fields: [{ name: 'slug', type: 'text', label: label('スラッグ', 'Slug') }],
})

/** Addresses it had before. Kept by a hook when the slug changes, so that citations keep working. */
const formerSlugs: Field = {
  ...formerSlugsRows,
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    ...formerSlugsRows.admin,
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
  },
}

/** @param needed whether publishing needs it: an entry of the chronology has no page of its own */
export function slugFields({ needed = true }: { needed?: boolean } = {}): Field[] {
  return [{ ...slugField, ...(!needed && { custom: {} }) }, { ...formerSlugs }]
}
