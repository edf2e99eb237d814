import type { Bilingual } from '@/src/i18n/languages'

export { isEmpty } from '@/src/model/emptiness'
export { get, idOf, rowsOf } from '@/src/model/reading'

export const missing: Bilingual = { ja: '入力してください。', en: 'Fill this in.' }
export const missingJapanese: Bilingual = { ja: '日本語を入力してください。', en: 'Fill in the Japanese text.' }
