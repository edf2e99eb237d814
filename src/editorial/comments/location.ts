/** What a comment is about: the location that its address names, and the words there. */
import type { PayloadRequest } from 'payload'

import { namesOf } from '@/src/editorial/changes/names'
import { refusal } from '@/src/editorial/faults/messages'
import type { OfRecord } from '@/src/editorial/requests/known-record'
import { languageOf } from '@/src/i18n/languages'
import { type Address, parseAddress } from '@/src/model/addresses'
import { rowTitle } from '@/src/model/changes/differences'
import { relationsOf, valueText } from '@/src/model/changes/value-text'
import { recordFields } from '@/src/model/fields'
import { locate, type LocatedValue } from '@/src/model/locations'

/** Characters of the words that are kept beside a comment. */
const longestQuote = 1000

/**
 * The location that an address names in a record.
 * @throws {APIError} 400 if it names another record, or a field that the form has not
 */
export function commentedLocation(req: PayloadRequest, { collection, id, doc }: OfRecord, address: string): LocatedValue {
  const parsed: Address | null = parseAddress(address)
  const isOfRecord = parsed?.collection === collection.slug && parsed.record === String(id)
  const located = parsed && isOfRecord ? locate(parsed, recordFields(collection.fields), doc) : null
  if (located) return located
  throw refusal(
    req,
    {
      ja: 'コメントする場所が、この記録の項目ではありません。画面を読み込み直してください。',
      en: 'The place of the comment is no field of this record. Load the form again.',
    },
    400,
  )
}

/** The words that stand at a location now, to be kept beside the comment; null where there are none. */
export async function quoteOf(req: PayloadRequest, { field, isRow, value }: LocatedValue): Promise<string | null> {
  if (field?.kind === 'rows') return (isRow && rowTitle(field, value)[languageOf(req)].slice(0, longestQuote)) || null
  if (field?.kind !== 'value') return null
  const names = await namesOf(req, relationsOf(field, value))
  return valueText(field, value, { language: languageOf(req), names }).slice(0, longestQuote) || null
}
