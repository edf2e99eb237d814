import type { Bilingual } from '../../i18n/languages'

export { isEmpty } from '../../model/emptiness'
export { get, idOf, rowsOf } from '../../model/reading'

export const missing: Bilingual = { ja: '入力してください。', en: 'Fill this in.' }
export const missingJapanese: Bilingual = { ja: '日本語を入力してください。', en: 'Fill in the Japanese text.' }
