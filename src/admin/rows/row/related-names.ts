/** What the records are called that a list's rows lead to. */
import type { ClientField } from 'payload'
import { stringify } from 'qs-esm'

import { get, idOf, rowsOf } from '@/src/model/reading'

interface Asked {
  /** Address of the API's collection. */
  readonly url: string
  readonly titleField: string
  readonly ids: readonly string[]
  readonly language: string
}

/** Collections of the relations among these fields that make the rows' titles, by the name of the field. */
export function relationsIn(fields: readonly ClientField[], parts: readonly string[]): readonly (readonly [name: string, collection: string])[] {
  return fields.flatMap((field) =>
    field.type === 'relationship' && typeof field.relationTo === 'string' && parts.includes(field.name) ? [[field.name, field.relationTo] as const] : [],
  )
}

/** The names by id, of drafts too; without those that are gone, and empty while the server cannot be reached. */
export async function namesOf({ url, titleField, ids, language }: Asked): Promise<ReadonlyMap<string, string>> {
  const query = stringify({ depth: 0, draft: true, limit: ids.length, select: { [titleField]: true }, where: { id: { in: ids } } })
  const answer: unknown = await fetch(url, {
    method: 'POST',
    body: query,
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' },
  }).then(
    (response) => (response.ok ? response.json() : null),
    () => null,
  )
  return new Map(rowsOf(answer, 'docs').map((doc) => [String(idOf(doc)), String(get(doc, titleField) ?? '')]))
}
