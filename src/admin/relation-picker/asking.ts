/** What the picker asks the server beside the list itself (`found-options.ts`). */
import type { KnownRow } from '@/src/editorial/reference/endpoints'
import type { Choice } from '@/src/editorial/relations/choices'
import { get, idOf, rowsOf } from '@/src/model/reading'

interface Door {
  /** Address of the API's collection. */
  readonly url: string
  readonly language: string
  readonly signal?: AbortSignal
}

function post({ url, language, signal }: Door, door: string, body: object): Promise<Response> {
  return fetch(`${url}/${door}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Definitions and numbers of cases are looked up anew after so long, in milliseconds. */
const freshFor = 60_000
const kept = new Map<string, { readonly at: number; readonly choices: Promise<ReadonlyMap<string, Choice>> }>()

async function askChoices(door: Door): Promise<ReadonlyMap<string, Choice>> {
  const answer = await post(door, 'choices', {})
  if (!answer.ok) throw new Error(`The choices were refused: ${answer.status}`)
  return new Map(
    rowsOf(await answer.json(), 'choices').flatMap((row) => {
      const id = idOf(get(row, 'id'))
      return id === null
        ? []
        : [
            [
              String(id),
              {
                id,
                title: text(get(row, 'title')),
                definition: text(get(row, 'definition')),
                alike: [get(row, 'alike')].flat().map(text),
                said: [get(row, 'said')].flat().map((part) => [part].flat().map(text)),
                cases: Number(get(row, 'cases')),
                isRetired: get(row, 'isRetired') === true,
              },
            ],
          ]
    }),
  )
}

/** Every record that the picker may offer, by its id; asked once for all pickers of a page, and anew after a minute. */
export function choicesOf(door: Door): Promise<ReadonlyMap<string, Choice>> {
  const key = `${door.language} ${door.url}`
  const known = kept.get(key)
  if (known && Date.now() - known.at < freshFor) return known.choices
  const choices = askChoices(door)
  kept.set(key, { at: Date.now(), choices })
  // What failed is asked again next time.
  choices.catch(() => kept.delete(key))
  return choices
}

/** Rows of the collection's reference table that the typed text may mean. */
export async function knownRows(door: Door, typed: string): Promise<readonly KnownRow[]> {
  const answer = await post(door, 'known', { typed: typed.slice(0, 100) })
  return answer.ok
    ? rowsOf(await answer.json(), 'known').map((row) => ({
        code: text(get(row, 'code')),
        title: text(get(row, 'title')),
        id: idOf(get(row, 'id')),
        isExact: get(row, 'isExact') === true,
      }))
    : []
}

/** The record of a row of the reference table, made if there is none; what the server says where it refuses. */
export async function registerRow(door: Door, code: string): Promise<{ readonly id: number | string } | { readonly message: string }> {
  try {
    const answer = await post(door, 'register', { code })
    const told: unknown = await answer.json()
    const id = idOf(get(told, 'id'))
    if (!answer.ok || id === null) return { message: text(get(told, 'errors.0.message')) }
    kept.clear()
    return { id }
  } catch {
    return { message: '' }
  }
}
