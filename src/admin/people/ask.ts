/** One request of these screens. */
import { get, rowsOf } from '@/src/model/reading'

export type Told = { readonly ok: true; readonly told: unknown } | { readonly ok: false; readonly status: number; readonly words: string }

/** @param body none: it is a GET. @returns what came back, or the refusal in words; `fallback` where no words came */
export async function ask(address: string, body: object | null, language: string, fallback: string): Promise<Told> {
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    cache: 'no-store',
    headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const told: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return { ok: true, told }
  const messages = rowsOf(told, 'errors').map((error) => String(get(error, 'message') ?? ''))
  return { ok: false, status: answer?.status ?? 0, words: messages.filter(Boolean).join(' ') || fallback }
}
