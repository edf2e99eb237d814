/** The differences of an update in words: where, what stands there, what the files say. Japanese with English beside it. */
import type { FlattenedField, SanitizedConfig } from 'payload'

import type { ShippedCollection } from '@/src/content/loader/records'
import { plainText } from '@/src/rich-text/tree'
import type { Change } from './merge'

/** What the files changed in one record: what went into a draft, and what was left because staff had changed it. */
export interface RecordChanges {
  readonly collection: ShippedCollection
  readonly brought: readonly Change[]
  readonly left: readonly Change[]
}

/** Letters of a value that are shown; what is longer ends in 「…」. */
const longest = 400

function labelOf(field: FlattenedField | undefined, name: string): string {
  const label: unknown = field && 'label' in field ? field.label : undefined
  const ja: unknown = typeof label === 'object' && label !== null ? Reflect.get(label, 'ja') : label
  return typeof ja === 'string' ? ja : name
}

/** `timeline[takikawa-t03].title.ja` as 「取り組み年表 takikawa-t03 › 出来事 › 日本語」. */
function nameOfPath(fields: readonly FlattenedField[], path: string): string {
  let inner = fields
  return path
    .split('.')
    .filter(Boolean)
    .map((part) => {
      const [, name = part, row] = /^(\w+)(?:\[(.+)\])?$/.exec(part) ?? []
      const field = inner.find((one) => one.name === name)
      inner = field && 'flattenedFields' in field ? field.flattenedFields : []
      return [labelOf(field, name), row].filter(Boolean).join(' ')
    })
    .join(' › ')
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（なし）'
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if ('root' in value) return plainText(value)
  if (Array.isArray(value)) return value.map(textOf).join('／')
  return Object.entries(value)
    .filter(([key, part]) => key !== 'id' && part !== null && part !== undefined && part !== '')
    .map(([, part]) => textOf(part))
    .join('／')
}

function shown(value: unknown): string {
  const text = textOf(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function lines(fields: readonly FlattenedField[], heading: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  return [
    heading,
    ...changes.flatMap(({ path, stored, shipped }) => [
      `■ ${nameOfPath(fields, path) || '指している記録が削除されています（a record it points to was deleted）'}`,
      `  いま（now）：${shown(stored)}`,
      `  配布（shipped）：${shown(shipped)}`,
    ]),
  ]
}

/** All differences of one record. */
export function describeChanges(config: SanitizedConfig, { collection, brought, left }: RecordChanges): string {
  const fields = config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  return [
    ...lines(fields, '【下書きに入れた直し】Brought as a draft', brought),
    ...lines(fields, '【職員が変えていたので、そのままにしたところ】Left, because staff had changed it', left),
  ].join('\n')
}
