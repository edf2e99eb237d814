import type { Bilingual, Language } from '@/src/i18n/languages'

/** How long a text may be in each language, in characters as people count them. */
export type LengthLimits = Readonly<Record<Language, number>>

/** A headline is read in one look: one line in a list, with the place before it. */
export const headlineLimits: LengthLimits = { ja: 28, en: 59 }

const signs = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** What is wrong with the length of a text, or null. */
export function lengthFault(value: unknown, most: number): Bilingual | null {
  if (typeof value !== 'string') return null
  const length = [...signs.segment(value.trim())].length
  if (length <= most) return null
  return { ja: `${most}字までで書いてください。今は${length}字です。`, en: `Write at most ${most} characters. There are ${length} now.` }
}
