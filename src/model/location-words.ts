/** Where something stands in a record, as the form says it. */
import type { Bilingual, Language } from '@/src/i18n/languages'
import type { FieldLocation } from './changes/differences'

/** `3行目「1996 始まる」`, `row 3 “1996 begins”`. */
function rowWords({ number, title }: { readonly number: number; readonly title: Bilingual }, language: Language): string {
  if (language === 'ja') return title.ja ? `${number}行目「${title.ja}」` : `${number}行目`
  return title.en ? `row ${number} “${title.en}”` : `row ${number}`
}

/**
 * `年表 › 取り組み年表 › 2行目「1996 始まる」 › 出来事（日本語）`. What the next step says again is left away.
 * @param field what the form calls the field itself; null for a whole row or list
 */
export function locationWords({ tab, within }: Pick<FieldLocation, 'tab' | 'within'>, field: string | null, language: Language): string {
  const steps = within.map((step) => ('row' in step ? rowWords(step, language) : step[language]))
  return [tab?.[language], ...steps, field].filter((word, index, all) => word && !all[index + 1]?.startsWith(word)).join(' › ')
}
