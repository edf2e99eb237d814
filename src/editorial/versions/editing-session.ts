import type { EventKind } from '@/src/editorial/events/kinds'
import type { RowChange } from './row-changes'

/** How long one person's typing goes into one version, in milliseconds. */
export const longestSession = 10 * 60 * 1000

/** What the form may say about a save; anything else is typing. */
export const formKinds = ['saved', 'pasted', 'merged'] as const
export type FormKind = (typeof formKinds)[number]

/** What began the newest version, as far as the record of events knows. */
export interface Beginning {
  readonly kind: EventKind
  readonly person: string | null
  readonly at: number
}

interface Save {
  readonly person: string | null
  readonly now: number
  readonly said: FormKind | null
  readonly rows: RowChange | null
}

/** Kinds of versions that later typing is saved into. A checkpoint, a restored, a copied and a published text are kept as they are. */
const goesOn = new Set<EventKind>(['created', 'typed', 'pasted', 'merged', 'rowsRemoved', 'rowsMoved'])

/**
 * What kind of version a saved draft begins, or null if it belongs to the newest one: the same person, still typing,
 * within ten minutes. The system itself (no person) begins one with each save.
 */
export function beginsVersion(newest: Beginning | null, { person, now, said, rows }: Save): EventKind | null {
  if (said) return said
  if (rows) return rows
  const isSameSession = newest !== null && person !== null && newest.person === person && goesOn.has(newest.kind) && now - newest.at < longestSession
  return isSameSession ? null : 'typed'
}
