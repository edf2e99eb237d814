import type { Bilingual } from '../../i18n/languages'

/** Reading what came from a form or the API, whose shape nobody has checked yet. */
export function get(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value,
  )
}

export function rowsOf(value: unknown, path: string): unknown[] {
  const rows = get(value, path)
  return Array.isArray(rows) ? rows : []
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.length === 0)
}

/** The id of a related record, whether the relation came as an id or as a whole record. */
export function idOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value
  const id = get(value, 'id')
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

export const missing: Bilingual = { ja: '入力してください。', en: 'Fill this in.' }
export const missingJapanese: Bilingual = { ja: '日本語を入力してください。', en: 'Fill in the Japanese text.' }
