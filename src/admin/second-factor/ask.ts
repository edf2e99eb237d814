import { askDoor } from '@/src/admin/ask-door'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { words } from './words'

/** What a door of the second factor answered: its body, or why not and at which input. */
export type Answer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly message: string; readonly at: string }

/** Asks one of the doors of `second-factors`; without a body it only reads. */
export async function askFactor(door: string, language: Language, body?: object): Promise<Answer> {
  const answer = await askDoor(`/api/second-factors/${door}`, body ?? null, language, words[language].away)
  if (answer.ok) return { ok: true, body: answer.told }
  return { ok: false, message: answer.words, at: String(get(answer.told, 'errors.0.data.errors.0.path') ?? '') }
}
