import { askDoor } from '@/src/admin/ask-door'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { words } from './words'

/** Where a sign-in stands: done, at the code (with the reason if one was wrong), or refused. */
export type Outcome =
  { readonly kind: 'in' } | { readonly kind: 'code'; readonly reason: string | null } | { readonly kind: 'refused'; readonly reason: string }

/** Asks a door that signs in; never throws. */
export async function askToSignIn(door: string, body: object, language: Language): Promise<Outcome> {
  const answer = await askDoor(door, body, language, words[language].away)
  if (answer.ok) return { kind: 'in' }
  const why = get(answer.told, 'errors.0.data.reason')
  if (why === 'codeNeeded') return { kind: 'code', reason: null }
  return { kind: why === 'codeWrong' ? 'code' : 'refused', reason: answer.words }
}
