import type { Bilingual } from '../../i18n/languages'

export { get, idOf, rowsOf } from '../../model/reading'

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.length === 0)
}

export const missing: Bilingual = { ja: '入力してください。', en: 'Fill this in.' }
export const missingJapanese: Bilingual = { ja: '日本語を入力してください。', en: 'Fill in the Japanese text.' }
