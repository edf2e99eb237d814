/** A table of the open data: one schema, and the rows that a snapshot has of it. */
import { z } from 'zod'

import { oncePerSnapshot } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'

export interface OpenTable {
  /** The file's name and the last part of its address. */
  readonly name: string
  readonly title: Bilingual
  /** Where the form has the fields of its rows: `cases.outcomes`. Columns that are no field of it say so themselves. */
  readonly model: string
  readonly schema: z.ZodObject
  /** The columns that name a row, by their paths. */
  readonly key: readonly string[]
  readonly rows: (snapshot: CatalogueSnapshot) => readonly object[]
}

/** One column of the file. */
export interface OpenColumn {
  /** The path in a row of the JSON, which is the header of the CSV: `evidence.locator`. */
  readonly path: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'uri'
  /** Several values in one cell, parted by semicolons. */
  readonly isList: boolean
  readonly mayBeEmpty: boolean
  /** Said at the schema, for what is no field of the form. */
  readonly note: Bilingual | null
  readonly values: Readonly<Record<string, Bilingual>> | null
}

/** A table of the open data; its rows, typed by its schema, are made once for each snapshot. */
export const openTable = <Schema extends z.ZodObject>(
  table: Omit<OpenTable, 'schema' | 'rows'> & { readonly schema: Schema; readonly rows: (snapshot: CatalogueSnapshot) => readonly z.infer<Schema>[] },
): OpenTable => ({ ...table, rows: oncePerSnapshot(table.rows) })

const metaOf = (schema: z.core.$ZodType): Readonly<Record<string, unknown>> => z.globalRegistry.get(schema) ?? {}

function noteOf(schema: z.core.$ZodType): Bilingual | null {
  const { title, 'x-title-ja': ja } = metaOf(schema)
  return typeof title === 'string' && typeof ja === 'string' ? { ja, en: title } : null
}

function valuesOf(schema: z.core.$ZodType): OpenColumn['values'] {
  const values = metaOf(schema)['x-values']
  return typeof values === 'object' && values !== null ? Object.fromEntries(Object.entries(values)) : null
}

function typeOf(schema: z.core.$ZodType): OpenColumn['type'] {
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'integer' : 'number'
  if (schema instanceof z.ZodISODate) return 'date'
  return schema instanceof z.ZodURL ? 'uri' : 'string'
}

/** The columns under a path; a group's own note stands before those of its parts. */
function columnsUnder(schema: z.core.$ZodType, path: string, within: Bilingual | null, mayBeEmpty: boolean): readonly OpenColumn[] {
  if (schema instanceof z.ZodNullable) return columnsUnder(schema.unwrap(), path, noteOf(schema) ?? within, true)
  const own = noteOf(schema)
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, part]) => columnsUnder(part, path === '' ? name : `${path}.${name}`, own ?? within, mayBeEmpty))
  }
  const isList = schema instanceof z.ZodArray
  const leaf = schema instanceof z.ZodArray ? schema.element : schema
  const named = own ?? noteOf(leaf)
  return [
    {
      path,
      type: typeOf(leaf),
      isList,
      mayBeEmpty: mayBeEmpty || isList,
      note: named ? (within ? { ja: `${within.ja}：${named.ja}`, en: `${within.en}: ${named.en}` } : named) : within,
      values: valuesOf(leaf),
    },
  ]
}

/** The columns of a table's file in their order: each leaf of its schema. */
export function columnsOf({ schema }: OpenTable): readonly OpenColumn[] {
  return columnsUnder(schema, '', null, false)
}
