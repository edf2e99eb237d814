/** What each column means: its name in the form in both languages, what may stand in it, and what each value means. */
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { toCsv } from '@/src/exchange/csv'
import { type Bilingual, isLanguage } from '@/src/i18n/languages'
import type { FieldNote } from '@/src/model/field-notes'
import { columnsOf, type OpenColumn, type OpenTable } from './table'
import { openTables } from './tables'

export interface CodebookEntry {
  readonly table: string
  readonly column: OpenColumn
  readonly label: Bilingual
  /** What the form says beside the field. */
  readonly hint: Bilingual | null
  /** The field of the form, or null for what is counted or made from others. */
  readonly field: string | null
}

const languageNames: Readonly<Record<string, Bilingual>> = { ja: { ja: '日本語', en: 'Japanese' }, en: { ja: '英語', en: 'English' } }

const inBrackets = (of: Bilingual, more: Bilingual): Bilingual => ({ ja: `${of.ja}（${more.ja}）`, en: `${of.en} (${more.en})` })

/** The note of a field, whose path may end with a language. */
function describe(column: OpenColumn, table: OpenTable, notes: ReadonlyMap<string, FieldNote>): Omit<CodebookEntry, 'table' | 'column'> {
  const parts = column.path.split('.')
  const language = languageNames[parts.at(-1) ?? '']
  const field = `${table.model}.${(isLanguage(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts).join('.')}`
  const found = notes.get(field)
  const own = column.note ?? found?.label ?? { ja: column.path, en: column.path }
  return { label: language ? inBrackets(own, language) : own, hint: column.note ? null : (found?.hint ?? null), field: found ? field : null }
}

/** Every column of every table, in their order. */
export function codebook({ fieldNotes }: CatalogueSnapshot): readonly CodebookEntry[] {
  const notes = new Map(fieldNotes.map((one) => [one.path, one]))
  return openTables.flatMap((table) => columnsOf(table).map((column) => ({ table: table.name, column, ...describe(column, table, notes) })))
}

/** The codebook as a file: one line a column, and one a value where the values are fixed. */
export function codebookCsv(snapshot: CatalogueSnapshot): string {
  const names = ['table', 'column', 'value', 'label.ja', 'label.en', 'hint.ja', 'hint.en', 'type', 'list', 'mayBeEmpty', 'field']
  return toCsv({
    caption: 'codebook',
    columns: names.map((name) => ({ name })),
    rows: codebook(snapshot).flatMap(({ table, column, label, hint, field }) => [
      [table, column.path, null, label.ja, label.en, hint?.ja ?? null, hint?.en ?? null, column.type, String(column.isList), String(column.mayBeEmpty), field],
      ...Object.entries(column.values ?? {}).map(([value, name]) => [table, column.path, value, name.ja, name.en, null, null, null, null, null, null]),
    ]),
  })
}
