import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import type { Bilingual } from '../i18n/languages'
import { refuse, type Fault } from './faults'
import { faultAt, walk } from './publish-guard/walk'
import { isTextTree } from './rich-text'

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number'
const isReference = (value: unknown): boolean => isScalar(value) || isObject(value)

/** Rows of one list: ten times what the longest case has, and little enough to be checked and saved in a moment. */
const mostRows = 500

const message = {
  group: { ja: '入れ子の形（{ … }）で送ってください。', en: 'Send an object with its parts.' },
  manyRows: { ja: '一つの一覧に入れられるのは500行までです。分けてください。', en: 'A list holds at most 500 rows. Split it.' },
  array: { ja: '行の一覧で送ってください。', en: 'Send a list of rows.' },
  number: { ja: '数だけを半角で入力してください（例：1200）。', en: 'Give a number in plain figures, such as 1200.' },
  richText: { ja: '文章の形が壊れています。', en: 'The form of the text is broken.' },
  text: { ja: '文字で入力してください。', en: 'Give a text.' },
  reference: { ja: '一覧から選んでください。', en: 'Choose one from the list.' },
  rowId: { ja: '行のIDは英数字・ハイフン・下線だけで、同じ記録の中に二つあってはいけません。', en: 'Row ids are letters, figures, hyphens and underscores, each once in a record.' },
} satisfies Record<string, Bilingual>

/** What is wrong with the form of one value as it was sent, or null. Values left out are none of this check's business. */
function misshapen(field: FlattenedField, value: unknown): Bilingual | null {
  if (value === undefined) return null
  switch (field.type) {
    case 'group':
    case 'tab':
      return isObject(value) ? null : message.group
    case 'array':
      if (Array.isArray(value) && value.length > mostRows) return message.manyRows
      return value === null || value === 0 || value === '0' || (Array.isArray(value) && value.every(isObject)) ? null : message.array
    case 'number':
      return isScalar(value) && /^(-?\d+(\.\d+)?)?$/.test(String(value ?? '').trim()) ? null : message.number
    case 'text':
    case 'textarea':
      return isScalar(value) ? null : message.text
    case 'richText':
      return typeof value !== 'string' && isTextTree(value) ? null : message.richText
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? (value.every(isReference) ? null : message.reference) : isReference(value) ? null : message.reference
    default:
      return null
  }
}

/**
 * Refuses what Payload would bend until it fits, or stumble over: a number field keeps `1` of `1,200` and nothing of
 * `１２００`, a bilingual text sent as a plain one is dropped, both without a word; an object in place of a text fails only in
 * the database, when an uploaded file is already stored. Row ids are anchors of citations and stand in addresses.
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const data: unknown = (operation === 'create' || operation === 'update') && 'data' in args ? args.data : undefined
  if (data === undefined || data === null) return args
  const faults: Fault[] = []
  const ids = new Set<unknown>()
  walk(collection.flattenedFields, data, ({ field, value, path, row, label }) => {
    let fault = misshapen(field, value)
    if (row !== null && field.name === 'id' && typeof value === 'string') {
      if (ids.has(value) || !/^[\w-]{1,64}$/.test(value)) fault = message.rowId
      ids.add(value)
    }
    if (fault) faults.push(faultAt(collection, { path, field: label, message: fault }))
  })
  if (faults.length > 0) refuse(collection.slug, faults, req)
  return args
}
