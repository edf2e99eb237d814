/** The parameters of a question beside its conditions: which page, how many, in which order, which parts. */
import { parse } from 'qs-esm'
import { z } from 'zod'

import { checkWhere } from './conditions'
import { type Asked, fieldAt, fieldsOf } from './fields'
import { isRecord, malformed, shown } from './malformed'

const most = { sorted: 10, levels: 10 }
const flags = ['autosave', 'draft', 'trash', 'pagination', 'overrideLock', 'flattenLocales', 'publishAllLocales', 'unpublishAllLocales']
const words = ['locale', 'fallbackLocale', 'fallback-locale', 'publishSpecificLocale', 'src', 'prefix']
const sortable = new Set(['checkbox', 'date', 'email', 'number', 'radio', 'relationship', 'select', 'text', 'textarea', 'upload'])

/** A query as Payload reads it, with the same bounds. */
export function readQuery(search: string): Record<string, unknown> {
  return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
}

function checkWhole(name: string, value: unknown, least: 0 | 1): void {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= least) return
  malformed(
    `「${name}」には${least}以上の整数を一つ書いてください（「${shown(value)}」は使えません）。`,
    `Give "${name}" one whole number from ${least} on, not "${shown(value)}".`,
  )
}

/** Ways to ask for everything that are in use; like 0, they get as much as one answer may hold. */
export const asksForAll = (limit: unknown): boolean => limit === 'all' || limit === '-1'

function checkFlag(name: string, value: unknown): void {
  if (value !== 'true' && value !== 'false') malformed(`「${name}」には true か false を一つ書いてください。`, `Give "${name}" true or false, once.`)
}

function checkSort(asked: Asked, value: unknown): void {
  const parts: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  if (parts.length > most.sorted)
    malformed(`並べ替えの項目が多すぎます（${most.sorted}個まで）。`, `There are too many fields to sort by (${most.sorted} at most).`)
  for (const part of parts) {
    const field = typeof part === 'string' ? fieldAt(asked, part.trim().replace(/^-/, '')) : null
    const isMany = field !== null && 'hasMany' in field && field.hasMany === true
    if (!field || isMany || !sortable.has(field.type))
      malformed(
        `「${shown(part)}」では並べ替えられません。項目の名前を「sort=項目」か「sort=-項目」の形で書いてください。`,
        `"${shown(part)}" is nothing to sort by. Name a field: sort=field or sort=-field.`,
      )
  }
}

function checkSelect(asked: Asked, value: unknown, name: string, level = 0): void {
  if (!isRecord(value) || level > most.levels) malformed(`「${name}」は「${name}[項目]=true」の形で書いてください。`, `Write "${name}" as ${name}[field]=true.`)
  for (const [key, inner] of Object.entries(value)) {
    const field = fieldAt(asked, key)
    if (!field) malformed(`項目「${shown(key)}」はありません（${name}）。`, `There is no field "${shown(key)}" (${name}).`)
    if (inner === 'true' || inner === 'false') continue
    if (!('flattenedFields' in field)) malformed(`「${name}」の「${key}」には true か false を書いてください。`, `Give "${key}" of "${name}" true or false.`)
    checkSelect({ ...asked, fields: field.flattenedFields }, inner, name, level + 1)
  }
}

function checkPopulate({ config }: Asked, value: unknown): void {
  if (!isRecord(value)) malformed('「populate」は「populate[種類][項目]=true」の形で書いてください。', 'Write "populate" as populate[collection][field]=true.')
  for (const [slug, select] of Object.entries(value)) {
    const fields = fieldsOf(config, slug)
    if (!fields) malformed(`種類「${shown(slug)}」はありません（populate）。`, `There is no collection "${shown(slug)}" (populate).`)
    checkSelect({ config, fields }, select, 'populate')
  }
}

const measure = z.coerce.number().min(0).max(100_000)
/** The admin's cut of a picture and the point that stays in view. */
const cut = z
  .object({
    crop: z.object({ height: measure, width: measure, x: measure, y: measure }).partial().optional(),
    focalPoint: z.object({ x: measure, y: measure }).partial().optional(),
    heightInPixels: measure.optional(),
    widthInPixels: measure.optional(),
  })
  .partial()

/**
 * Refuses parameters that the platform answers with an error of the server, or reads as something else than was meant.
 * Parameters that nobody knows are left alone.
 * @throws {MalformedRequest}
 */
export function checkParameters(asked: Asked, query: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(query)) {
    if (name === 'where') checkWhere(asked, value)
    else if (name === 'sort') checkSort(asked, value)
    else if (name === 'select') checkSelect(asked, value, name)
    else if (name === 'populate') checkPopulate(asked, value)
    else if (name === 'page') checkWhole(name, value, 1)
    else if (name === 'depth' || (name === 'limit' && !asksForAll(value))) checkWhole(name, value, 0)
    else if (flags.includes(name)) checkFlag(name, value)
    else if (words.includes(name) && typeof value !== 'string') malformed(`「${name}」には値を一つだけ書いてください。`, `Give "${name}" one value.`)
    else if (name === 'joins' && value !== 'false') malformed('「joins」は使えません。', '"joins" cannot be used.')
    else if (name === 'data') malformed('「data」はアドレスではなく、本文で送ってください。', 'Send "data" in the body, not in the address.')
    else if (name === 'uploadEdits' && !cut.safeParse(value).success)
      malformed('画像の切り抜きの指定（uploadEdits）を読めません。', 'The cut of the picture (uploadEdits) cannot be read.')
  }
}
