/** The requests of merging, from the pages of the admin. */
import { get, rowsOf } from '@/src/model/reading'

interface Asked {
  readonly address: string
  readonly body: object
  readonly language: string
  /** What is said where no words came back. */
  readonly fallback: string
}

/** Sends a request to a door of merging: what it answered, or why it was refused, in words. */
export async function ask({ address, body, language, fallback }: Asked): Promise<{ readonly told: unknown } | { readonly refused: string }> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const told: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return { told }
  const words = rowsOf(told, 'errors').map((error) => String(get(error, 'message') ?? ''))
  return { refused: words.filter(Boolean).join(' ') || fallback }
}
