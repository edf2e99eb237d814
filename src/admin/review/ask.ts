/** The form's questions to the endpoints of a review. None throws: what went wrong is part of the answer. */
import { askDoor } from '@/src/admin/ask-door'
import type { ReviewAction } from '@/src/editorial/reviews/steps'
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import type { Together, TogetherAnswer } from '@/src/editorial/together/publish-together'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'

const isAnswer = (body: unknown): body is ReviewAnswer => typeof get(body, 'draftState') === 'string' && Array.isArray(get(body, 'actions'))

/** A new state, or why there is none; null where the server did not answer. */
async function send(path: string, body: object | null, language: Language): Promise<{ readonly answer: ReviewAnswer | null; readonly fault: string | null }> {
  const answer = await askDoor(path, body, language, '')
  if (answer.ok) return { answer: isAnswer(answer.told) ? answer.told : null, fault: null }
  return { answer: null, fault: answer.words || null }
}

/** Where the review of a record stands for whoever is signed in; null where no answer came. */
export async function readReview(collection: string, id: number | string, language: Language): Promise<ReviewAnswer | null> {
  return (await send(`/api/${collection}/${encodeURIComponent(String(id))}/review`, null, language)).answer
}

/** What a case in the form uses and readers do not have yet, and whether it could go live with that; null where no answer came. */
export async function readTogether(id: number | string | null, values: object, language: Language): Promise<TogetherAnswer | null> {
  const { told } = await askDoor('/api/cases/together', { id, values }, language, '')
  return isTogether(told) ? told : null
}

function isTogether(body: unknown): body is TogetherAnswer {
  const records: unknown = get(body, 'records')
  return typeof get(body, 'ownFaults') === 'number' && Array.isArray(records) && records.every((one) => Array.isArray(get(one, 'faults')))
}

/** Publishes a case and the records with it; gives why not, or null. */
export async function publishTogether(publication: Together, language: Language, away: string): Promise<string | null> {
  const answer = await askDoor('/api/cases/publish-together', publication, language, away)
  return answer.ok ? null : answer.words
}

/** Ends the publication of a case; gives why not, or null. */
export async function endPublication(
  ending: { readonly id: number | string; readonly notice: object },
  language: Language,
  away: string,
): Promise<string | null> {
  const answer = await askDoor('/api/cases/end', ending, language, away)
  return answer.ok ? null : answer.words
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
  return send(`/api/${collection}/review`, step, language)
}
