/** The admin's own words over Payload's: each mends a sentence that is there, and asks for nothing that Payload does not give. */
import { enTranslations } from '@payloadcms/translations/languages/en'
import { jaTranslations } from '@payloadcms/translations/languages/ja'
import { describe, expect, it } from 'vitest'

import { adminWords } from '@/src/i18n/admin-words'
import { languages } from '@/src/i18n/languages'

const payload: Record<'ja' | 'en', Record<string, Record<string, string>>> = { ja: jaTranslations, en: enTranslations }

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name)
const tags = (text: string): string[] => [...text.matchAll(/<\/?\d>/g)].map(([tag]) => tag).sort()

const words = languages.flatMap((language) =>
  Object.entries(adminWords[language]).flatMap(([group, said]) =>
    Object.entries(said).map(([key, text]) => ({ language, name: `${group}:${key}`, text, theirs: payload[language][group]?.[key] ?? '' })),
  ),
)

describe('a word of the admin', () => {
  it('mends one that Payload has, and differs from it', () => {
    expect(words.filter(({ theirs }) => theirs === '').map(({ language, name }) => `${language} ${name}`)).toEqual([])
    expect(words.filter(({ text, theirs }) => text === theirs).map(({ language, name }) => `${language} ${name}`)).toEqual([])
  })

  it('has no gap that Payload does not fill, and keeps the places where it puts elements', () => {
    expect(words.filter(({ text, theirs }) => placeholders(text).some((one) => !placeholders(theirs).includes(one))).map(({ name }) => name)).toEqual([])
    expect(words.filter(({ text, theirs }) => tags(text).join() !== tags(theirs).join()).map(({ name }) => name)).toEqual([])
  })

  it('says in Japanese what Payload said in English, and columns where columns are meant', () => {
    const ja: Record<string, Record<string, string>> = Object.fromEntries(
      Object.entries(payload.ja).map(([group, said]) => [group, { ...said, ...adminWords.ja[group] }]),
    )
    const english = Object.entries(ja).flatMap(([group, said]) =>
      Object.entries(said)
        .filter(([, text]) => /^[\x20-\x7e]*[a-zA-Z]{3,}[\x20-\x7e]*$/.test(text))
        .map(([key]) => `${group}:${key}`),
    )
    expect(english).toEqual([])
    expect(ja.general?.columns).toBe('表示する列')
    expect(ja.general?.row).toBe('行')
  })
})
