/** The two requests of the trash. */
import { askDoor } from '@/src/admin/ask-door'
import { get, idOf, rowsOf } from '@/src/model/reading'

const texts = (values: readonly unknown[]): string[] => values.filter((value): value is string => typeof value === 'string')

export type Answer =
  | { readonly kind: 'done'; readonly collection: string; readonly id: number | string | null; readonly notices: readonly string[] }
  /** It can be taken back, but not as it was. */
  | { readonly kind: 'notWhole'; readonly notices: readonly string[] }
  /** In words; empty where no answer came. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Sends a request to a door of the trash. Never throws: what went wrong is part of the answer. */
export async function askTrash(address: string, body: object, language: string): Promise<Answer> {
  const answer = await askDoor(address, body, language, '')
  const { told } = answer
  if (answer.ok) return { kind: 'done', collection: String(get(told, 'collection') ?? ''), id: idOf(told), notices: texts(rowsOf(told, 'notices')) }
  const [error] = rowsOf(told, 'errors')
  if (get(error, 'data.reason') === 'notWhole') return { kind: 'notWhole', notices: texts(rowsOf(error, 'data.notices')) }
  return { kind: 'refused', reason: answer.words }
}
