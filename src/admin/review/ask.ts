/** The form's questions to the endpoints of a review. None throws: what went wrong is part of the answer. */
import type { ReviewAction } from '@/src/editorial/reviews/actions'
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import type { Together, TogetherAnswer } from '@/src/editorial/together/publish-together'
import type { Language } from '@/src/i18n/languages'
import { get, rowsOf } from '@/src/model/reading'

const isAnswer = (body: unknown): body is ReviewAnswer => typeof get(body, 'stage') === 'string' && Array.isArray(get(body, 'actions'))

async function send(
  path: string,
  language: Language,
  init: RequestInit = {},
): Promise<{ readonly answer: ReviewAnswer | null; readonly fault: string | null }> {
  const headers = { 'Accept-Language': language, ...(init.body ? { 'Content-Type': 'application/json' } : {}) }
  const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init, headers }).catch(() => null)
  const body: unknown = await response?.json().catch(() => null)
  if (response?.ok && isAnswer(body)) return { answer: body, fault: null }
  const [message] = rowsOf(body, 'errors').map((error) => get(error, 'message'))
  return { answer: null, fault: typeof message === 'string' ? message : null }
}

/** Where the review of a record stands for whoever is signed in; null where no answer came. */
export async function readReview(collection: string, id: number | string, language: Language): Promise<ReviewAnswer | null> {
  return (await send(`/api/${collection}/${encodeURIComponent(String(id))}/review`, language)).answer
}

/** What a case in the form uses and readers do not have yet, and whether it could go live with that; null where no answer came. */
export async function readTogether(id: number | string | null, values: object, language: Language): Promise<TogetherAnswer | null> {
  const body = await post('/api/cases/together', { id, values }, language)
  return isTogether(body) ? body : null
}

function isTogether(body: unknown): body is TogetherAnswer {
  const records: unknown = get(body, 'records')
  return typeof get(body, 'ownFaults') === 'number' && Array.isArray(records) && records.every((one) => Array.isArray(get(one, 'faults')))
}

/** Publishes a case and the records with it; gives why not, or null. */
export async function publishTogether(publication: Together, language: Language, away: string): Promise<string | null> {
  const body = await post('/api/cases/publish-together', publication, language)
  if (get(body, 'doc')) return null
  const [message] = rowsOf(body, 'errors').map((error) => get(error, 'message'))
  return typeof message === 'string' ? message : away
}

/** Ends the publication of a case; gives why not, or null. */
export async function endPublication(
  ending: { readonly id: number | string; readonly notice: object },
  language: Language,
  away: string,
): Promise<string | null> {
  const body = await post('/api/cases/end', ending, language)
  if (get(body, 'ended') === true) return null
  const [message] = rowsOf(body, 'errors').map((error) => get(error, 'message'))
  return typeof message === 'string' ? message : away
}

async function post(path: string, body: object, language: Language): Promise<unknown> {
  const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', cache: 'no-store', headers, body: JSON.stringify(body) }).catch(() => null)
  return response?.json().catch(() => null)
}

export interface Step {
  readonly id: number | string
  readonly action: ReviewAction
  readonly savedAt: string
  readonly of?: string
  readonly reason?: string
}

/** Does a step; the answer is the new state, or why not (null where the server did not answer). */
export async function takeStep(collection: string, step: Step, language: Language): ReturnType<typeof send> {
  return send(`/api/${collection}/review`, language, { method: 'POST', body: JSON.stringify(step) })
}
