/** How a record is called, on both sides: by its title or its name. */
import { defaultLanguage, type Language, otherLanguage } from '@/src/i18n/languages'
import { isBlank } from './emptiness'
import type { RecordField } from './fields'
import { get } from './reading'

/** What a record without a title is called in headings, lists and pickers. Never its number in the database. */
export const untitled = { ja: '（題名なし）', en: '(untitled)' } as const

/**
 * What staff call a record: its title or name, else its slug; never its id in the database.
 * @param language of whoever reads it now; what is stored for others is Japanese
 */
export function recordTitle(record: unknown, language: Language = defaultLanguage): string {
  const written = [language, otherLanguage(language)].flatMap((each) => [`title.${each}`, `name.${each}`])
  for (const path of [...written, 'name', 'originalName', 'slug', 'listTitle']) {
    const value = get(record, path)
    if (typeof value === 'string' && !isBlank(value)) return value
  }
  return untitled[language]
}

/** What has to be read of a record to call it by its title: whole records have rows, which cost most of a read. */
export const titleSelect = { title: true, name: true, originalName: true, slug: true, listTitle: true } as const

/** The field that names a record, as its collection has it. */
export function titleField(fields: readonly RecordField[]): string | null {
  return ['title', 'name'].find((name) => fields.some((field) => field.kind === 'group' && field.name === name)) ?? null
}
