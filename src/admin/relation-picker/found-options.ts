import { stringify } from 'qs-esm'

/** A record that a picker offers. */
export interface FoundOption {
  readonly value: number | string
  readonly title: string
}

export interface Asked {
  /** Address of the API's collection. */
  readonly url: string
  readonly titleField: string
  readonly typed: string
  /** Records that are called so by other words (`calledSo`). */
  readonly also: readonly (number | string)[]
  /** What the field allows beside what is typed. */
  readonly filter: object | null
  readonly language: string
  readonly signal: AbortSignal
}

/** Records offered for what is typed; whoever does not see the right one types another word. */
const most = 30

function optionsIn(answer: unknown, titleField: string): readonly FoundOption[] {
  const docs: unknown = typeof answer === 'object' && answer !== null && 'docs' in answer ? answer.docs : null
  return (Array.isArray(docs) ? docs : []).flatMap((doc: unknown): FoundOption[] => {
    if (typeof doc !== 'object' || doc === null || !('id' in doc)) return []
    const { id } = doc
    const title: unknown = Reflect.get(doc, titleField)
    return typeof id === 'number' || typeof id === 'string' ? [{ value: id, title: typeof title === 'string' && title !== '' ? title : String(id) }] : []
  })
}

/** Asks for the records whose searched column has what is typed: in both languages, in any writing, by number or slug. */
export async function foundOptions({ url, titleField, typed, also, filter, language, signal }: Asked): Promise<readonly FoundOption[]> {
  const query = stringify({
    depth: 0,
    draft: true,
    limit: most,
    select: { [titleField]: true },
    where: {
      and: [also.length > 0 ? { or: [{ searchText: { like: typed } }, { id: { in: also } }] } : { searchText: { like: typed } }, ...(filter ? [filter] : [])],
    },
  })
  const answer = await fetch(url, {
    method: 'POST',
    body: query,
    credentials: 'include',
    signal,
    headers: { 'Accept-Language': language, 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' },
  })
  return answer.ok ? optionsIn(await answer.json(), titleField) : []
}
