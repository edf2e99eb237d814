/** The way of a form's text to the server and back. */
import { publishReasonHeader } from '@/src/editorial/requests/written'
import { saveKindHeader } from '@/src/i18n/headers'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import type { Failure, SaveKind } from './machine'

export type Doc = Readonly<Record<string, unknown>>

export interface FieldFault {
  readonly path: string
  readonly message: string
}

export type Answer = { readonly kind: 'saved'; readonly doc: Doc } | (Failure & { readonly faults?: readonly FieldFault[] })

/** Where a form's text lies. */
export interface FormTarget {
  /** The collection, or the global. */
  readonly slug: string
  readonly isGlobal: boolean
  /** Whether it is written as drafts; otherwise what is saved is live. */
  readonly hasDrafts: boolean
}

export interface SaveRequest {
  readonly target: FormTarget
  readonly id: string | null
  readonly kind: SaveKind
  readonly values: Doc
  readonly loadedVersion: string | null
  /** Who is writing; null if nobody is signed in, which nobody who sees a form is. */
  readonly person: string | null
  readonly language: Language
  /** Why the person publishes without a second one. */
  readonly publishReason?: string | null
  /** How the person cut an image, as Payload's form says it: a query of its own. */
  readonly imageEdits?: string
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const words = {
  ja: {
    gone: 'この記録は、ほかの人が削除しました。文章はこのブラウザーに控えてあります。',
    kept: '書いた文章は、このブラウザーに控えてあります。',
    tooLong: '一度に保存できる大きさを超えています。',
    unknown: '理由がわかりません。',
  },
  en: {
    gone: 'Somebody deleted this record. Your text is kept in this browser.',
    kept: ' Your text is kept in this browser.',
    tooLong: 'This is more than can be saved at once.',
    unknown: 'The reason is not known.',
  },
} as const

/** Longer than any save takes; then it is tried again. */
const patience = 120_000

interface Reply {
  readonly status: number
  readonly body: unknown
}

/** Asks the server; null where no answer came. */
async function ask(path: string, language: Language, init: RequestInit = {}): Promise<Reply | null> {
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...init,
      headers: { 'Accept-Language': language, ...(typeof init.body === 'string' ? { 'Content-Type': 'application/json' } : {}), ...init.headers },
    })
    const body: unknown = await response.json().catch(() => null)
    return { status: response.status, body }
  } catch {
    return null
  }
}

const errorsIn = (body: unknown): Record<string, unknown>[] => (isObject(body) && Array.isArray(body.errors) ? body.errors.filter(isObject) : [])

function faultsIn(body: unknown): FieldFault[] {
  return errorsIn(body)
    .flatMap(({ data }) => (isObject(data) && Array.isArray(data.errors) ? data.errors.filter(isObject) : []))
    .flatMap(({ path, message }) => (typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : []))
}

/** What an answer means; `who` if only the session can tell. */
export function meaningOf({ status, body }: Reply, language: Language): Answer | 'who' {
  // A collection answers with `doc`, a global with `result`.
  const doc = isObject(body) ? (body.doc ?? body.result) : undefined
  if (status < 300) return isObject(doc) ? { kind: 'saved', doc } : { kind: 'away' }
  if (status === 401 || status === 403) return 'who'
  const errors = errorsIn(body)
  const [said] = errors.map((error) => error.message).filter((text) => typeof text === 'string')
  if (status === 503 && said !== undefined) return { kind: 'away', reason: said }
  if (status === 408 || status === 425 || status === 429 || status >= 500) return { kind: 'away' }
  const stale = errors.map(({ data }) => data).find((data) => get(data, 'reason') === 'stale')
  if (status === 409 && stale) {
    const name = get(stale, 'newest.savedBy.name')
    return typeof name === 'string' ? { kind: 'conflict', savedBy: { name, isMe: get(stale, 'newest.savedBy.isMe') === true } } : { kind: 'conflict' }
  }
  if (status === 404) {
    const isTrashed = errors.some(({ data }) => get(data, 'reason') === 'trashed')
    return { kind: 'refused', reason: isTrashed && said !== undefined ? `${said}${words[language].kept}` : words[language].gone }
  }
  if (status === 413) return { kind: 'refused', reason: words[language].tooLong }
  return { kind: 'refused', reason: said ?? words[language].unknown, faults: faultsIn(body) }
}

/** Who is signed in in this browser: an id, null for nobody, undefined where no answer came. */
async function whoIsSignedIn(language: Language): Promise<string | null | undefined> {
  const reply = await ask('/api/users/me?depth=0', language)
  if (reply === null || reply.status !== 200) return undefined
  const user = isObject(reply.body) ? reply.body.user : undefined
  return isObject(user) && (typeof user.id === 'number' || typeof user.id === 'string') ? String(user.id) : null
}

function addressOf({ slug, isGlobal }: FormTarget, id: string | null): string {
  if (isGlobal) return `/api/globals/${slug}`
  return `/api/${slug}${id === null ? '' : `/${encodeURIComponent(id)}`}`
}

/** A form's text as it is sent; with a file in it as parts, as Payload's own form sends it. */
function bodyOf(values: Doc): FormData | string {
  if (!(values.file instanceof File)) return JSON.stringify(values)
  const { file, ...text } = values
  const parts = new FormData()
  parts.append('_payload', JSON.stringify(text))
  parts.append('file', file)
  return parts
}

/** Sends a form's text. Never throws: what went wrong is part of the answer. */
export async function sendSave({ target, id, kind, values, loadedVersion, person, language, publishReason, imageEdits = '' }: SaveRequest): Promise<Answer> {
  const isPublished = kind === 'published'
  const draft = target.hasDrafts && !isPublished ? '&draft=true' : ''
  const reply = await ask(`${addressOf(target, id)}?depth=0&fallback-locale=null${draft}${imageEdits && `&${imageEdits}`}`, language, {
    method: id === null || target.isGlobal ? 'POST' : 'PATCH',
    body: bodyOf({ ...values, loadedVersion, ...(target.hasDrafts ? { _status: isPublished ? 'published' : 'draft' } : {}) }),
    headers: { [saveKindHeader]: kind, ...(isPublished && publishReason ? { [publishReasonHeader]: encodeURIComponent(publishReason) } : {}) },
  })
  if (reply === null) return { kind: 'away' }
  const meaning = meaningOf(reply, language)
  if (meaning !== 'who') return meaning
  const signedIn = await whoIsSignedIn(language)
  if (signedIn === undefined) return { kind: 'away' }
  if (signedIn === null || signedIn !== person) return { kind: 'signedOut' }
  const [message] = errorsIn(reply.body)
    .map((error) => error.message)
    .filter((text) => typeof text === 'string')
  return { kind: 'refused', reason: message ?? words[language].unknown }
}

/** The newest state of a record as it is stored, or null where no answer came. */
export async function newestState(target: FormTarget, id: string, language: Language): Promise<Doc | null> {
  const reply = await ask(`${addressOf(target, id)}?depth=0&draft=true&fallback-locale=null`, language)
  return reply?.status === 200 && isObject(reply.body) ? reply.body : null
}

/** Records of a collection that were created last; to find one that was stored though no answer came. Null without an answer. */
export async function newestRecords(target: FormTarget, language: Language): Promise<Doc[] | null> {
  const reply = await ask(`${addressOf(target, null)}?depth=0&draft=true&limit=5&sort=-createdAt&fallback-locale=null`, language)
  return reply?.status === 200 && isObject(reply.body) && Array.isArray(reply.body.docs) ? reply.body.docs.filter(isObject) : null
}

/** Keeps the session alive while somebody works. */
export async function renewSession(language: Language): Promise<void> {
  await ask('/api/users/refresh-token', language, { method: 'POST' })
}
