/**
 * Tells the admin's own boxes what the server refused. Payload shows a refusal as a line of text in a corner; which
 * records it is about, with their ids, is in the answer and would be lost.
 */
import type { RefusedRecord } from '@/src/editorial/faults/messages'
import { publishReasonHeader } from '@/src/editorial/requests/written'
import { get, rowsOf } from '@/src/model/reading'

export interface Refused {
  readonly status: number
  readonly message: string
  /** Records to look at: those that still use what was to go, or those that kept a bulk change from being made. */
  readonly records: readonly RefusedRecord[]
  /** Whether a reason is all that is missing. */
  readonly needsReason: boolean
  /** Whether publishing was refused: the form's readiness has the list. */
  readonly isByGuard: boolean
}

type Listener = (refused: Refused) => void
/** Asks the person why they publish these without a second one; null if they would rather not. */
type AskReason = (records: readonly RefusedRecord[]) => Promise<string | null>
const listeners = new Set<Listener>()
let isListening = false
let askReason: AskReason | null = null

function recordOf(value: unknown): RefusedRecord[] {
  const [collection, id, title] = [get(value, 'collection'), get(value, 'id'), get(value, 'title')]
  if (typeof collection !== 'string' || typeof title !== 'string') return []
  const reasons = rowsOf(value, 'reasons').map(String)
  return [{ collection, id: typeof id === 'string' || typeof id === 'number' ? id : null, title, reasons }]
}

function refusedIn(status: number, body: unknown): Refused | null {
  const [error] = rowsOf(body, 'errors')
  const message = get(error, 'message')
  if (typeof message !== 'string') return null
  return {
    status,
    message,
    records: rowsOf(error, 'data.records').flatMap(recordOf),
    needsReason: get(error, 'data.reason') === 'noSecondPerson',
    isByGuard: status === 400 && rowsOf(error, 'data.errors').some((fault) => typeof get(fault, 'path') === 'string'),
  }
}

/** A list publishes several at once (`?where`): Payload's dialog has no room for a reason, so it is asked for here and the request is sent again with it. */
async function againWithReason(ask: typeof fetch, [input, init]: Parameters<typeof fetch>, { needsReason, records }: Refused): Promise<Response | null> {
  const isOfList = typeof input === 'string' && init?.method?.toUpperCase() === 'PATCH' && new URL(input, window.location.href).search.includes('where')
  const reason = isOfList && needsReason && askReason ? await askReason(records) : null
  if (reason === null) return null
  const headers = new Headers(init?.headers)
  headers.set(publishReasonHeader, encodeURIComponent(reason))
  return ask(input, { ...init, headers })
}

/** Reads a copy of each refused answer of the API; the answer itself goes on to whoever asked. */
function listen(): void {
  if (isListening) return
  isListening = true
  const ask = window.fetch
  window.fetch = async (...asked: Parameters<typeof fetch>) => {
    const answer = await ask(...asked)
    const refused = await refusalOf(answer)
    const again = refused && (await againWithReason(ask, asked, refused))
    const last = again ? await refusalOf(again) : refused
    // Whoever was asked for a reason and gave none knows why nothing was published.
    if (last && !(last.needsReason && askReason)) for (const listener of listeners) listener(last)
    return again ?? answer
  }
}

async function refusalOf(answer: Response): Promise<Refused | null> {
  const isRefusal = answer.status >= 400 && answer.status < 500 && answer.headers.get('content-type')?.includes('json')
  if (!isRefusal || !new URL(answer.url).pathname.startsWith('/api/')) return null
  return refusedIn(
    answer.status,
    await answer
      .clone()
      .json()
      .catch(() => null),
  )
}

/** Says who asks for a reason, as long as it is there; returns how to stop. */
export function onReasonNeeded(asking: AskReason): () => void {
  listen()
  askReason = asking
  return () => {
    if (askReason === asking) askReason = null
  }
}

/** Calls back for each refusal from now on; returns how to stop. */
export function onRefused(listener: Listener): () => void {
  listen()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
