import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook, SanitizedConfig } from 'payload'

import { type Fault, faultAt, type Form, refuse } from '@/src/editorial/faults/faults'
import type { Bilingual } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { walk } from '@/src/model/walk'
import { isTextTree } from '@/src/rich-text/shape'
import { cleanText } from '@/src/text/clean'

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number'
const isEmptyWord = (value: unknown): boolean => value === null || value === ''
/** An id, or the whole record as a deep answer gives it. */
const isReference = (value: unknown): boolean => isScalar(value) || isScalar(get(value, 'id') ?? {}) || isScalar(get(value, 'value') ?? {})

/** Rows of one list: ten times what the longest case has, and little enough to be checked and saved in a moment. */
const mostRows = 500

const message = {
  group: { ja: '入れ子の形（{ … }）で送ってください。', en: 'Send an object with its parts.' },
  manyRows: { ja: '一つの一覧に入れられるのは500行までです。分けてください。', en: 'A list holds at most 500 rows. Split it.' },
  array: { ja: '行の一覧で送ってください。', en: 'Send a list of rows.' },
  number: { ja: '数だけを半角で入力してください（例：1200）。', en: 'Give a number in plain figures, such as 1200.' },
  richText: { ja: '文章の形が壊れています。', en: 'The form of the text is broken.' },
  text: { ja: '文字で入力してください。', en: 'Give a text.' },
  texts: { ja: '文字の一覧で送ってください。', en: 'Send a list of texts.' },
  reference: { ja: '一覧から選んでください。', en: 'Choose one from the list.' },
  date: { ja: '日付を入力してください（例：2026-04-01）。', en: 'Give a date, such as 2026-04-01.' },
  tick: { ja: 'はい（true）かいいえ（false）で送ってください。', en: 'Send true or false.' },
  slug: { ja: '半角の小文字・数字・ハイフンで入力してください（例：east-town）。', en: 'Use lower-case letters, figures and hyphens, such as "east-town".' },
  rowId: {
    ja: '行のIDは英数字・ハイフン・下線だけで、同じ記録の中に二つあってはいけません。',
    en: 'Row ids are letters, figures, hyphens and underscores, each once in a record.',
  },
} satisfies Record<string, Bilingual>

function isNumber(value: unknown): boolean {
  const text = String(value ?? '').trim()
  return isScalar(value) && /^(-?\d+(\.\d+)?)?$/.test(text) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER
}

function isDate(value: unknown): boolean {
  if (isEmptyWord(value) || value instanceof Date) return true
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return time > Date.parse('0000-01-01T00:00:00Z') && time < Date.parse('9999-12-31T00:00:00Z')
}

/** One value of a field, or of each of several that it holds: a value in place of a list is as wrong as a list in place of one. */
function each(field: { readonly hasMany?: boolean }, value: unknown, isRight: (one: unknown) => boolean): boolean {
  if (isEmptyWord(value)) return true
  return field.hasMany === true ? Array.isArray(value) && value.every(isRight) : !Array.isArray(value) && isRight(value)
}

/** What is wrong with the shape of one value as it was sent, or null. Values that were left out are not checked. */
function shapeFault(field: FlattenedField, value: unknown): Bilingual | null {
  if (value === undefined) return null
  switch (field.type) {
    case 'group':
    case 'tab':
      return isObject(value) ? null : message.group
    case 'array':
      if (Array.isArray(value) && value.length > mostRows) return message.manyRows
      return value === null || value === 0 || value === '0' || (Array.isArray(value) && value.every(isObject)) ? null : message.array
    case 'number':
      return each(field, value, isNumber) ? null : message.number
    case 'text':
      return each(field, value, isScalar) ? null : field.hasMany === true ? message.texts : message.text
    case 'textarea':
    case 'email':
      return isScalar(value) ? null : message.text
    case 'date':
      return isDate(value) ? null : message.date
    case 'checkbox':
      return isEmptyWord(value) || ['true', 'false'].includes(String(value)) ? null : message.tick
    case 'select':
    case 'radio': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return each('hasMany' in field ? field : {}, value, (one) => options.some((option) => option === one)) ? null : message.reference
    }
    case 'richText':
      return typeof value !== 'string' && isTextTree(value) ? null : message.richText
    case 'relationship':
    case 'upload':
      return each(field, value, (one) => one !== null && isReference(one)) ? null : message.reference
    default:
      return null
  }
}

/** A row's id is an anchor and stands in addresses; it is no name that every object of JavaScript has. */
function isRowId(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !(value in Object.prototype)
}

/** Of a draft too: its address is used by the preview. While it is typed it may end in a hyphen; what nobody sees goes when it is stored. */
function mayBecomeSlug(value: unknown): boolean {
  if (typeof value !== 'string' || isBlank(value)) return true
  const slug = cleanText(value).trim()
  return /^[a-z0-9-]+$/.test(slug) && !(slug in Object.prototype)
}

function shapeFaultsIn(form: Form, data: unknown): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<unknown>()
  walk(form.flattenedFields, data, (found) => {
    const { field, value, row } = found
    let fault = shapeFault(field, value)
    if (field.name === 'slug' && found.path === 'slug' && !mayBecomeSlug(value)) fault = message.slug
    if (row !== null && field.name === 'id' && value !== undefined && value !== null) {
      if (ids.has(value) || !isRowId(value)) fault = message.rowId
      ids.add(value)
    }
    if (fault) faults.push(faultAt(form, { path: found.path, field: found.label, message: fault }))
  })
  return faults
}

/**
 * Refuses values that Payload would coerce without a word, or fail on: a number field keeps `1` of `1,200` and nothing of
 * `１２００`, a bilingual text sent as a plain one is dropped, both without a word; an object in place of a text or a relation
 * fails only in the database, when an uploaded file is already stored.
 */
const refuseWrongShape: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const data: unknown = (operation === 'create' || operation === 'update') && 'data' in args ? args.data : undefined
  if (data === undefined || data === null) return args
  const faults = shapeFaultsIn(collection, data)
  if (faults.length > 0) refuse(collection.slug, faults, req)
  return args
}

const refuseWrongShapeOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const faults = operation === 'update' ? shapeFaultsIn(global, get(args, 'data')) : []
  if (faults.length > 0) refuse(global.slug, faults, req)
  return args
}

/** Checks the payload of every write to any collection or global, Payload's own included; for the finished configuration. */
export function withPayloadShape(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [refuseWrongShape, ...(hooks.beforeOperation ?? [])]
  for (const { hooks } of config.globals) hooks.beforeOperation = [refuseWrongShapeOfGlobal, ...(hooks.beforeOperation ?? [])]
  return config
}
