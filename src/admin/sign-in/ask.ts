import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { words } from './words'

/** Where a sign-in stands: done, at the code (with the reason if one was wrong), or refused. */
export type Outcome =
  { readonly kind: 'in' } | { readonly kind: 'code'; readonly reason: string | null } | { readonly kind: 'refused'; readonly reason: string }

/** Asks a door that signs in; never throws. */
export async function askToSignIn(door: string, body: object, language: Language): Promise<Outcome> {
  const reply = await fetch(door, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (reply?.ok) return { kind: 'in' }
  const read: unknown = await reply?.json().catch(() => null)
  const message = get(read, 'errors.0.message')
  const reason = typeof message === 'string' ? message : words[language].away
  const why = get(read, 'errors.0.data.reason')
  if (why === 'codeNeeded') return { kind: 'code', reason: null }
  return why === 'codeWrong' ? { kind: 'code', reason } : { kind: 'refused', reason }
}
