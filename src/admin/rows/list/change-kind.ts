/**
 * What happened to rows in the form since it was last saved. The server recognises a removed row by its id alone, but not
 * that rows were pasted; whoever saves asks here and tells it.
 */
export type RowChange = 'pasted' | 'rows-removed' | 'rows-moved'

/** From what changes most to what changes least: of several changes, the first is told. */
const gravest: readonly RowChange[] = ['pasted', 'rows-removed', 'rows-moved']

const noted = new Set<RowChange>()

/** Called by the list of rows for each change that is more than typing. */
export function noteChange(kind: RowChange): void {
  noted.add(kind)
}

/** The gravest change since the last call, and forgets all of them; null when rows were only typed into. */
export function takeNotedChange(): RowChange | null {
  const kind = gravest.find((one) => noted.has(one)) ?? null
  noted.clear()
  return kind
}
