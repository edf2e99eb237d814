/** A row's title out of its content: "2016-18　JICA事業との連携　草の根技術協力事業". Pure. */
import { getTranslation } from '@payloadcms/translations'
import type { ClientField, FormState } from 'payload'

/** Words for the values of choices and relations, by the name of their field. */
export type ChoiceWords = ReadonlyMap<string, ReadonlyMap<string, string>>

/** A part of a title: when it was, which of a list's kinds it is, or its own words. */
export interface TitlePart {
  readonly kind: 'when' | 'tag' | 'words'
  readonly text: string
}

type Translator = Parameters<typeof getTranslation>[1]

/** A label of ours is a text in each language; one that is drawn has no words. */
function wordOf(label: Parameters<typeof getTranslation>[0], i18n: Translator): string {
  const word: unknown = getTranslation(label, i18n)
  return typeof word === 'string' ? word : ''
}

/** What the choices among these fields are called in the language of the admin. */
export function choiceWords(fields: readonly ClientField[], i18n: Translator): ChoiceWords {
  return new Map(
    fields.flatMap((field) =>
      field.type !== 'select'
        ? []
        : [
            [
              field.name,
              new Map(field.options.map((option) => (typeof option === 'string' ? [option, option] : [option.value, wordOf(option.label, i18n)]))),
            ] as const,
          ],
    ),
  )
}

function said(form: FormState, path: string): string {
  const value = form[path]?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/**
 * What each part of a row's title says, in order; an empty text where the row says nothing.
 * @param parts paths in the row; of a bilingual text (`title.ja`) the reader's language is shown, else the other
 */
export function partsOf(form: FormState, row: string, parts: readonly string[], language: string, choices: ChoiceWords): TitlePart[] {
  return parts.map((part) => {
    const choice = choices.get(part)
    if (choice) return { kind: 'tag', text: choice.get(said(form, `${row}.${part}`)) ?? '' }
    if (!part.endsWith('.ja')) return { kind: part.endsWith('.text') ? 'when' : 'words', text: said(form, `${row}.${part}`) }
    const [ja, en] = [said(form, `${row}.${part}`), said(form, `${row}.${part.replace(/ja$/, 'en')}`)]
    return { kind: 'words', text: language === 'en' ? en || ja : ja || en }
  })
}

/** The parts as one text. */
export function titleOf(parts: readonly TitlePart[]): string {
  return parts
    .map(({ text }) => text)
    .filter(Boolean)
    .join('　')
}
