/** The languages of the product, first the one that is required. Listed only here. */
export const languages = ['ja', 'en'] as const

export type Language = (typeof languages)[number]

/** A text in each language. An empty string means: not written yet. Japanese is required to publish, English is not. */
export type Bilingual = Readonly<Record<Language, string>>

export const defaultLanguage: Language = 'ja'

/** Whether a value, such as a part of an address, is one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** The other language of a reader's choice of two; what the language switch leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja'
}

/** The language that somebody who sends a request reads the admin in: Japanese unless they chose English. */
export function languageOf(req: { readonly i18n?: { readonly language?: string } } | undefined): Language {
  return req?.i18n?.language === 'en' ? 'en' : defaultLanguage
}
