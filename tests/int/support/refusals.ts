/** What a refused call says, whether it was made over REST or through the Local API. */
import { get } from '@/src/model/reading'
import { type Answer, faultsOf, messageOf, type ToldFault } from './ask'

export interface Refusal {
  status: number
  message: string
  faults: ToldFault[]
}

export function refusalIn(answer: Answer): Refusal {
  return { status: answer.status, message: messageOf(answer), faults: faultsOf(answer) }
}

/** Waits for a call of the Local API to be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await call.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  )
  const faults = get(error, 'data.errors')
  return {
    status: Number(get(error, 'status')),
    message: error instanceof Error ? error.message : String(error),
    faults: Array.isArray(faults)
      ? faults.map((fault: unknown) => ({ path: String(get(fault, 'path')), label: String(get(fault, 'label')), message: String(get(fault, 'message')) }))
      : [],
  }
}
