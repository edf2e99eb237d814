/** The conditions of a question (`where`): which fields, which comparisons, which values. */
import type { FlattenedField } from 'payload'

import { isPossibleId } from '@/src/database/ids'
import { type Asked, fieldAt, namesRecords } from './fields'
import { isRecord, malformed, shown } from './malformed'

/** Parts of one `and` or `or`, levels of them, conditions in all, and values of one `in`: more than any list or picker asks. */
const most = { parts: 50, levels: 10, conditions: 200, values: 1000, characters: 2000 }

const equal = ['equals', 'not_equals', 'in', 'not_in', 'exists']
/** Every record has an id; MongoDB finds none by asking whether there is one. */
const named = ['equals', 'not_equals', 'in', 'not_in']
const ordered = [...equal, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const worded = [...equal, 'like', 'not_like', 'contains']

/** What can be asked of a field on both databases; nothing of what has no value of its own (groups, lists of rows). */
const comparisons: Readonly<Partial<Record<FlattenedField['type'], readonly string[]>>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  date: ordered,
  email: worded,
  json: ['exists'],
  number: ordered,
  radio: equal,
  relationship: equal,
  richText: ['exists'],
  select: equal,
  text: worded,
  textarea: worded,
  upload: equal,
}

const isScalar = (value: unknown): value is boolean | number | string => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function isMoment(text: string): boolean {
  const time = Date.parse(text)
  return Number.isFinite(time) && time > Date.parse('0000-01-01T00:00:00Z') && time < Date.parse('9999-12-31T00:00:00Z')
}

/** Refuses one value that a field cannot have. `null` asks for what is empty where the databases know that, and is no part of a list. */
function checkValue({ config }: Asked, field: FlattenedField, value: unknown, name: string, isInList = false): void {
  const { type } = field
  if (!isInList && type !== 'number' && type !== 'checkbox' && (value === null || value === 'null')) return
  if (!isScalar(value))
    malformed(`「${name}」には値を一つだけ書いてください（一覧やオブジェクトは使えません）。`, `Give ${name} one value, no list and no object.`)
  const text = String(value)
  if (namesRecords(field) && !isPossibleId(text, config.db.defaultIDType))
    malformed(`「${name}」の「${shown(text)}」は記録のIDではありません。`, `"${shown(text)}" of ${name} is no id of a record.`)
  if (text.length > most.characters)
    malformed(`「${name}」の値が長すぎます（${most.characters}文字まで）。`, `The value of ${name} is too long (${most.characters} characters at most).`)
  if (type === 'checkbox' && text !== 'true' && text !== 'false') malformed(`「${name}」には true か false を書いてください。`, `Give ${name} true or false.`)
  if (type === 'date' && !isMoment(text))
    malformed(`「${name}」の「${shown(text)}」は日付として読めません（例：2026-04-01）。`, `"${shown(text)}" of ${name} is no date, such as 2026-04-01.`)
  if (type === 'number' && !/^-?\d{1,15}(\.\d{1,15})?$/.test(text))
    malformed(`「${name}」の「${shown(text)}」は数ではありません。`, `"${shown(text)}" of ${name} is no number.`)
}

function checkComparison(asked: Asked, field: FlattenedField, operator: string, value: unknown, path: string): void {
  const name = `${path}.${operator}`
  const isOneOfSeveralKinds = 'relationTo' in field && Array.isArray(field.relationTo)
  const allowed = isOneOfSeveralKinds ? undefined : field.name === 'id' && namesRecords(field) ? named : namesRecords(field) ? equal : comparisons[field.type]
  if (!allowed) malformed(`「${path}」では絞り込めません。その中の項目を指定してください。`, `${path} cannot be asked for; name a field inside it.`)
  if (!allowed.includes(operator)) {
    malformed(
      `項目「${path}」では「${shown(operator)}」を使えません。使えるもの：${allowed.join('、')}。`,
      `"${path}" cannot be asked with "${shown(operator)}". It takes ${allowed.join(', ')}.`,
    )
  }
  if (operator === 'exists') {
    if (!['true', 'false', true, false].some((word) => word === value))
      malformed(`「${name}」には true か false を書いてください。`, `Give ${name} true or false.`)
    return
  }
  // How the admin's lists ask for all records once all pages are chosen.
  if (field.name === 'id' && operator === 'not_equals' && value === '') return
  if (operator !== 'in' && operator !== 'not_in') return checkValue(asked, field, value, name)
  const values: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  if (values.length > most.values) malformed(`「${name}」の値が多すぎます（${most.values}個まで）。`, `${name} has too many values (${most.values} at most).`)
  for (const one of values) checkValue(asked, field, one, name, true)
}

/**
 * Refuses conditions that the platform answers with an error of the server, or differently on its two databases.
 * @param where as it was sent: an object, or the same as JSON
 * @throws {MalformedRequest}
 */
export function checkWhere(asked: Asked, where: unknown): void {
  let conditions = 0

  function check(part: unknown, level: number): void {
    if (!isRecord(part)) malformed('絞り込み（where）は「where[項目][比べ方]=値」の形で書いてください。', 'Write a condition as where[field][operator]=value.')
    if (level > most.levels)
      malformed(`絞り込みの入れ子が深すぎます（${most.levels}段まで）。`, `The conditions are nested too deeply (${most.levels} levels at most).`)
    for (const [path, inner] of Object.entries(part)) {
      if (path === 'and' || path === 'or') {
        if (!Array.isArray(inner)) malformed(`「${path}」には条件の一覧を書いてください。`, `"${path}" takes a list of conditions.`)
        if (inner.length > most.parts)
          malformed(`「${path}」の条件が多すぎます（${most.parts}個まで）。`, `"${path}" has too many conditions (${most.parts} at most).`)
        for (const one of inner) check(one, level + 1)
        continue
      }
      const field = fieldAt(asked, path)
      if (!field) malformed(`項目「${shown(path)}」はありません。絞り込みに使えません。`, `There is no field "${shown(path)}" to ask for.`)
      if (!isRecord(inner) || Object.keys(inner).length === 0)
        malformed(
          `項目「${path}」の比べ方がありません（例：where[${path}][equals]=値）。`,
          `Say how to compare "${path}", such as where[${path}][equals]=value.`,
        )
      for (const [operator, value] of Object.entries(inner)) {
        conditions += 1
        if (conditions > most.conditions)
          malformed(`条件が多すぎます（全部で${most.conditions}個まで）。`, `There are too many conditions (${most.conditions} at most).`)
        checkComparison(asked, field, operator, value, path)
      }
    }
  }

  check(typeof where === 'string' ? fromJson(where) : where, 0)
}

function fromJson(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return malformed(
      '絞り込み（where）を読めません。「where[項目][比べ方]=値」か、正しいJSONで書いてください。',
      'The condition (where) cannot be read: write where[field][operator]=value, or correct JSON.',
    )
  }
}
