import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { words } from './words'

/** What a door of the second factor answered: its body, or why not and at which input. */
export type Answer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly message: string; readonly at: string }

/** Asks one of the doors of `second-factors`; without a body it only reads. */
export async function askFactor(door: string, language: Language, body?: object): Promise<Answer> {
  const reply = await fetch(`/api/second-factors/${door}`, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const read: unknown = await reply?.json().catch(() => null)
  if (reply?.ok) return { ok: true, body: read }
  const message = get(read, 'errors.0.message')
  return { ok: false, message: typeof message === 'string' ? message : words[language].away, at: String(get(read, 'errors.0.data.errors.0.path') ?? '') }
}
