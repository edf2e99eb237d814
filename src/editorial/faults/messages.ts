import { APIError, type PayloadRequest } from 'payload'

import { type Bilingual, languageOf } from '@/src/i18n/languages'

/** A message in the user's language. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, message: Bilingual): string {
  return message[languageOf(req)]
}

/** A record that a refusal is about, so that the admin can lead to it; `reasons` where it is one of several that failed. */
export interface RefusedRecord {
  readonly collection: string
  /** Null for a global. */
  readonly id: number | string | null
  readonly title: string
  readonly reasons?: readonly string[]
}

/**
 * A refusal in the user's language, with what the form needs to go on. It carries data, if empty: a minified build takes the names of classes away, and
 * Payload answers "An unknown error occurred." for an error that has neither a name nor data.
 */
export function refusal(
  req: Pick<PayloadRequest, 'i18n'> | undefined,
  message: Bilingual,
  status: 400 | 403 | 404 | 409 | 429 | 507,
  data: { readonly records?: readonly RefusedRecord[] } & Record<string, unknown> = {},
): APIError {
  return new APIError(say(req, message), status, data, true)
}
