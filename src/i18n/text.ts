import { isBlankText } from '@/src/text/invisible'
import { type Bilingual, defaultLanguage, type Language } from './languages'

/** A text for a reader of `language`, and the language that the text is really written in. */
export interface ReadableText {
  readonly text: string
  readonly lang: Language
}

/** A sentence that says what was found, in parts; its numbers stand out. */
export type FindingText = readonly (string | { readonly number: string })[]

/**
 * The text in the reader's language, or the Japanese one where the other is not written yet. The caller marks the
 * fallback with `lang`, so that a screen reader pronounces it rightly.
 */
export function textIn(text: Bilingual, language: Language): ReadableText {
  const own = text[language]
  return isBlankText(own) ? { text: text[defaultLanguage], lang: defaultLanguage } : { text: own, lang: language }
}

/** Whether there is anything to show in any language. */
export function hasText(text: Bilingual | null): text is Bilingual {
  return text !== null && !(isBlankText(text.ja) && isBlankText(text.en))
}
