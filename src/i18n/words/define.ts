import type { Language } from '@/src/i18n/languages'

/**
 * Words of one area of the site in every language. Both languages have the same shape: a missing or misspelt key is a
 * type error. A key is a string, or a function where a number or a name stands inside the sentence.
 */
export function defineWords<Shape>(words: Readonly<Record<Language, Shape>>): Readonly<Record<Language, Shape>> {
  return words
}

/** `1 case`, `2 cases`; English only. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
