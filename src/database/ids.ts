import type { PayloadRequest } from 'payload'

/** Whether the database could have given such an id; another makes the query itself fail. */
export function couldBeId(id: string | number, req: PayloadRequest): boolean {
  return isPossibleId(id, req.payload.db.defaultIDType)
}

/** The same for a database whose ids are of this type. */
export function isPossibleId(id: string | number, type: 'number' | 'text'): boolean {
  return (type === 'number' ? /^\d{1,15}$/ : /^[0-9a-f]{24}$/i).test(String(id))
}
