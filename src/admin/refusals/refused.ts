/**
 * Tells the admin's own boxes what the server refused. Payload shows a refusal as a line of text in a corner; which
 * records it is about, with their ids, is in the answer and would be lost.
 */
import type { RefusedRecord } from '@/src/editorial/faults/messages'
import { get, rowsOf } from '@/src/model/reading'

export interface Refused {
  readonly status: number
  readonly message: string
  /** Records to look at: those that still use what was to go, or those that kept a bulk change from being made. */
  readonly records: readonly RefusedRecord[]
  /** Whether publishing was refused: the form's readiness has the list. */
  readonly isByGuard: boolean
}

type Listener = (refused: Refused) => void
const listeners = new Set<Listener>()
let isListening = false

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
    isByGuard: status === 400 && rowsOf(error, 'data.errors').some((fault) => typeof get(fault, 'path') === 'string'),
  }
}

/** Reads a copy of each refused answer of the API; the answer itself goes on to whoever asked. */
function listen(): void {
  if (isListening) return
  isListening = true
  const ask = window.fetch
  window.fetch = async (...asked: Parameters<typeof fetch>) => {
    const answer = await ask(...asked)
    const isRefusal = answer.status >= 400 && answer.status < 500 && answer.headers.get('content-type')?.includes('json')
    if (isRefusal && new URL(answer.url).pathname.startsWith('/api/')) {
      void answer
        .clone()
        .json()
        .then(
          (body: unknown) => {
            const refused = refusedIn(answer.status, body)
            if (refused) for (const listener of listeners) listener(refused)
          },
          () => undefined,
        )
    }
    return answer
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
