/** How lists, pickers and headings of the admin call a record that has its name in two languages. */
import type { CollectionConfig, Field, FieldHook, FieldHookArgs } from 'payload'

import { type Language, languageOf } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { label, namesInList } from './labels'
import { untitledIfEmpty } from './untitled'

function firstWritten(texts: readonly unknown[]): string | null {
  return texts.find((text): text is string => typeof text === 'string' && !isBlank(text)) ?? null
}

/** What tells a record from another of the same name: its address, as far as it has one. */
async function toldApart(title: string, { collection, data, originalDoc, req }: FieldHookArgs): Promise<string> {
  const sign: unknown = data?.slug ?? originalDoc?.slug ?? data?.number ?? originalDoc?.number
  if (!collection || (typeof sign !== 'string' && typeof sign !== 'number') || sign === '') return title
  const id: unknown = originalDoc?.id
  const others = await req.payload.count({
    collection: collection.slug,
    where: { and: [{ listTitle: { equals: title } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    overrideAccess: true,
    req,
  })
  return others.totalDocs > 0 ? `${title}（${sign}）` : title
}

/** What tells records of one name apart before their addresses do: by a field of theirs, in a language; null where nothing has to. */
export interface Apart {
  readonly field: string
  readonly words: (value: unknown, language: Language) => string | null
}

/** What a read of chosen fields brings along, so that a title is read in the language of whoever asks. */
export function readWithTitle(fields: readonly Field[]): Pick<CollectionConfig, 'forceSelect'> {
  const from: unknown = fields.find((field) => 'name' in field && field.name === 'listTitle')?.custom?.titledBy
  return Array.isArray(from) ? { forceSelect: Object.fromEntries([...from, 'slug'].map((name) => [name, true])) } : {}
}

/** Staff who read the admin in English read the English name, where there is one; what is stored stays Japanese. */
const inTheirLanguage =
  (from: 'name' | 'title', apart?: Apart): FieldHook =>
  ({ value, siblingData, req }) => {
    const name = languageOf(req) === 'en' ? get(siblingData, `${from}.en`) : null
    if (typeof value !== 'string' || typeof name !== 'string' || isBlank(name)) return value
    const words = apart?.words(get(siblingData, apart.field), 'en')
    if (words) return `${name}, ${words}`
    const sign = get(siblingData, 'slug') ?? get(siblingData, 'number')
    return value.endsWith(`（${sign}）`) ? `${name} (${sign})` : name
  }

/**
 * The title of a bilingual record in lists and pickers: its Japanese text, kept up to date by itself. Two records of one name
 * (府中市 is in Tokyo and in Hiroshima) would be one line in every picker, so each says what is known of it (広島県), or the later one adds its address.
 */
export function listTitle(from: 'name' | 'title', apart?: Apart): Field {
  return {
    name: 'listTitle',
    type: 'text',
    label: label('表示名', 'Display name'),
    index: true,
    admin: { ...namesInList, hidden: true },
    custom: { titledBy: apart ? [from, apart.field] : [from] },
    hooks: {
      beforeChange: [
        async (args) => {
          const { data, originalDoc } = args
          const texts = data?.[from] === undefined ? originalDoc?.[from] : { ...originalDoc?.[from], ...data[from] }
          const title = firstWritten([texts?.ja, texts?.en])
          if (title === null) return null
          const words = apart?.words(data?.[apart.field] ?? originalDoc?.[apart.field], 'ja')
          return toldApart(words ? `${title}（${words}）` : title, args)
        },
      ],
      afterRead: [inTheirLanguage(from, apart), untitledIfEmpty],
    },
  }
}
