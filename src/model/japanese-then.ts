/** What the Japanese of a text said while its English was written: read from the kept states of the record. */
import { plainText } from '@/src/rich-text/tree'
import { valueAt } from './addresses'
import { get } from './reading'
import type { Passage } from './translation'

/** A kept state of a record. `savedAt`: when; ISO, comparable as text. */
interface KeptState {
  readonly savedAt: string
  readonly content: unknown
}

/** Japanese that the English was written for, and when the state was saved that still knows it. */
export interface JapaneseThen {
  readonly ja: unknown
  readonly savedAt: string
}

const wordsOf = (text: unknown): string => (typeof text === 'string' ? text : plainText(text))

/**
 * Goes back while the English stays as it is now: the oldest such state says what the Japanese was when that English was written.
 * @param states newest first
 * @param confirmedAt when somebody said last that the English fits; ISO. What the Japanese said before that does not matter.
 * @returns null where the kept states know of no other Japanese: they are gone, or both languages were changed in one state.
 */
export function japaneseThen(
  { steps, ja, en }: Pick<Passage<unknown>, 'en' | 'ja' | 'steps'>,
  states: readonly KeptState[],
  confirmedAt: string | null,
): JapaneseThen | null {
  let then: JapaneseThen | null = null
  for (const { savedAt, content } of states) {
    const text = valueAt({ steps }, content)
    if (text === undefined || wordsOf(get(text, 'en')) !== wordsOf(en)) break
    then = { ja: get(text, 'ja'), savedAt }
    if (confirmedAt !== null && savedAt <= confirmedAt) break
  }
  return then !== null && wordsOf(then.ja) !== '' && wordsOf(then.ja) !== wordsOf(ja) ? then : null
}
