/** A request of the admin's own screens to a door of the product. */
import { get, rowsOf } from '@/src/model/reading'

/** `told` is the body that came, null where none did; `words` say why it was refused; `status` is 0 where no answer came. */
export type Told =
  { readonly ok: true; readonly told: unknown } | { readonly ok: false; readonly told: unknown; readonly status: number; readonly words: string }

/**
 * Asks a door, and never throws: what went wrong is part of the answer.
 * @param body none: it is a GET
 * @param fallback what is said where no words came back
 */
export async function askDoor(address: string, body: object | null, language: string, fallback: string): Promise<Told> {
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    cache: 'no-store',
    headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const told: unknown = (await answer?.json().catch(() => null)) ?? null
  if (answer?.ok) return { ok: true, told }
  const messages = rowsOf(told, 'errors').map((error) => String(get(error, 'message') ?? ''))
  return { ok: false, told, status: answer?.status ?? 0, words: messages.filter(Boolean).join(' ') || fallback }
}
