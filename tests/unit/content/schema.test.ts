/** The content files can say what a record can hold: each field of the form is known to their schema, or left out for a reason. */
import { expect, test } from 'vitest'
import { z } from 'zod'

import { caseSchema, vocabularySchemas } from '@/src/content/schema'
import { type RecordField, recordFields } from '@/src/model/fields'
import { formOf } from '@/tests/fixtures/forms'

/** What a content file does not say, by collection and field. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  // Files have no pictures and no change notes. Which cases are alike is for staff to correct, and so is what belongs to the work on a case.
  cases: ['pinnedSimilar', 'hiddenSimilar', 'rowDefaults', 'images', 'changeNotes', 'reviewOn'],
  // The facts of public statistics come from `src/content/reference`, the place on the map with them.
  places: ['facts', 'latitude', 'longitude'],
  // A country's address is its code, and what a country is needs no definition.
  countries: ['definition', 'definitionSource', 'slug'],
}
/** The order of the entries in the file is theirs, and an entry that is in no file is one that staff retire. */
const everywhere = ['order', 'retired', 'retiredReason']
/** A bilingual text that stands in the file without the name of its group. */
const withoutGroup: Readonly<Record<string, string>> = { text: 'ja', 'synonyms.word': '' }

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | null {
  if (schema instanceof z.ZodObject) return schema.shape
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return shapeOf(schema.element)
  return schema instanceof z.ZodPipe ? shapeOf(schema.in) : null
}

/** Fields that the schema of a content file has no word for. */
function unknownTo(schema: unknown, fields: readonly RecordField[], prefix: string): string[] {
  const shape = shapeOf(schema)
  if (shape === null) return []
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const known = shape[field.name] ?? shape[withoutGroup[field.name] ?? '']
    if (known === undefined) return [path]
    return field.kind === 'rows' ? unknownTo(known, field.fields, `${path}.`) : []
  })
}

test.each([['cases', caseSchema], ...Object.entries(vocabularySchemas)] as const)('every field of %s', async (slug, schema) => {
  const missing = unknownTo(schema, recordFields((await formOf(slug)).fields), '')
  expect(missing.filter((name) => !everywhere.includes(name))).toEqual(leftOut[slug] ?? [])
})
